#pragma once

#include <string>
#include <vector>

#include "remit/model/sheet_key.hpp"

/// A workbook of remit as people hand it back: what its cells say now, and where.
namespace remit {

/// A cell that people may have changed.
struct EditedCell {
  SheetField field = SheetField::task;
  std::string agency;   ///< of a grid: key of the column, or its title where it has no key
  bool is_new = false;  ///< of a grid: the column has no key, so somebody put it in
  std::string text;
  std::string place;  ///< "分工表!E7"
  friend bool operator==(const EditedCell&, const EditedCell&) = default;
};

struct EditedRow {
  SheetKey key;
  std::string place;
  std::vector<EditedCell> cells;
  friend bool operator==(const EditedRow&, const EditedRow&) = default;
};

struct EditedSheet {
  SheetHead head;
  std::string name;
  std::vector<EditedRow> rows;
  std::vector<EditedCell> strangers;  ///< of each row without a key, below the heading, a cell
  std::vector<std::string> unkeyed;   ///< places of keys that cannot be read
  friend bool operator==(const EditedSheet&, const EditedSheet&) = default;
};

}  // namespace remit
