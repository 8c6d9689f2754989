#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "remit/base/language.hpp"
#include "remit/render/form.hpp"
#include "remit/render/table.hpp"

namespace remit {

/// A note on a cell of a table.
struct CellNote {
  std::uint32_t row = 0;  ///< of the table's rows
  std::uint32_t column = 0;
  std::string text;
  friend bool operator==(const CellNote&, const CellNote&) = default;
};

/// A grid of marks: a table whose rows people filter and sort, whose last rows are totals, and
/// whose cells have notes. With keys it can be read again after people changed it.
struct GridSheet {
  std::string name;  ///< of the sheet; empty: the title
  Table table;
  std::size_t lead_in = 2;  ///< columns before the marks and their totals, which stay in view
  std::size_t totals = 0;   ///< so many rows at the end
  std::vector<CellNote> notes;
  std::vector<std::string> row_keys;     ///< by row; empty: none
  std::vector<std::string> column_keys;  ///< by column; empty: none
  std::string head;                      ///< over the keys
  friend bool operator==(const GridSheet&, const GridSheet&) = default;
};

using Sheet = std::variant<Table, Form, GridSheet>;

/// The bytes of an xlsx file; the same sheets give the same bytes. Text is always written as text,
/// so that nothing in it runs as a formula; only plain decimal numbers in right-aligned columns
/// become numbers. Text longer than a cell holds (32,767 UTF-16 units) is cut with “…”. Throws
/// std::system_error when it cannot be made.
std::string as_workbook(std::span<const Sheet> sheets, Language language);

/// The same of tables, a sheet each.
std::string as_workbook(std::span<const Table> sheets, Language language);

/// Writes `as_workbook` whole or not at all; throws std::system_error.
void write_workbook(
    std::span<const Table> sheets, const std::filesystem::path& path, Language language);

/// The titles as names of sheets: at most 31 UTF-16 units and 50 bytes, without []:*?/\ (their
/// full-width forms stand in), never empty, no two equal to the eye.
std::vector<std::string> sheet_names(std::span<const Table> sheets, Language language);
std::vector<std::string> sheet_names(std::span<const std::string> titles, Language language);

}  // namespace remit
