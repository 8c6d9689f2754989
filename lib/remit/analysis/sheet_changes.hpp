#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "remit/base/diagnostic.hpp"
#include "remit/base/message.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/edited_sheet.hpp"
#include "remit/model/names.hpp"
#include "remit/model/patch.hpp"

namespace remit {

/// A cell that says something else than when the workbook was written.
struct SheetChange {
  std::string place;  ///< "分工表!E7"
  std::string task;   ///< key
  std::string title;  ///< of the task
  SheetField field = SheetField::task;
  std::string agency;  ///< of a grid: its name
  std::string before;  ///< of a remark, which the catalog does not know, empty
  std::string after;
  friend bool operator==(const SheetChange&, const SheetChange&) = default;
};

/// What of a workbook cannot be taken over, and why: an error where a person has to decide first.
struct SheetProblem {
  Severity severity = Severity::warning;
  std::string place;
  Message message;
  std::vector<std::string> candidates;  ///< of a name that is not known: whom it may mean
  friend bool operator==(const SheetProblem&, const SheetProblem&) = default;
};

struct SheetChanges {
  std::vector<SheetChange> changes;  ///< in the order of the sheets and their rows
  Patch patch;                       ///< the same as accepted entries, without what is in problems
  std::vector<SheetProblem> problems;
  std::size_t rows = 0;  ///< with keys
  friend bool operator==(const SheetChanges&, const SheetChanges&) = default;
};

/// What people changed in a workbook, compared with what stood in it when it was written: rows are
/// known by their keys, changed cells by their marks, names by exact lookup in the jurisdiction of
/// the plan. A cell that names somebody unknown, or whose task has changed in the catalog since, is
/// a problem, and nothing of it is in the patch. `file` goes into the notes of the entries. Linear
/// in the workbook but for the cells that changed.
SheetChanges sheet_changes(const Catalog& catalog, const Names& names,
    std::span<const EditedSheet> sheets, std::string_view file);

}  // namespace remit
