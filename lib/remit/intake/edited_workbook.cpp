#include "remit/intake/edited_workbook.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "remit/base/message.hpp"
#include "remit/base/phrases/matrix.hpp"
#include "remit/base/phrases/official.hpp"
#include "remit/base/text.hpp"

namespace remit {

namespace {

using Cells = std::vector<GridCell>;

/// Where the keys of a sheet stand.
struct KeyPlace {
  SheetHead head;
  std::size_t row = 0;
  std::size_t column = 0;
};

std::optional<KeyPlace> key_place(const Grid& grid) {
  constexpr std::size_t most_rows_above = 40;  // people may put in some
  for (std::size_t row = 0; row < std::min(grid.rows.size(), most_rows_above); ++row) {
    for (std::size_t column = grid.rows[row].size(); column-- > 0;) {
      const auto head = parse_sheet_head(grid.rows[row][column].text);
      if (head) return KeyPlace{*head, row, column};
    }
  }
  return {};
}

/// What a heading of the official table names.
std::optional<SheetField> field_titled(std::string_view title) {
  static constexpr std::array<std::pair<const Wording*, SheetField>, 7> fields{
      std::pair{&phrases::matrix::key_task, SheetField::task},
      std::pair{&phrases::matrix::lead_agency, SheetField::lead},
      std::pair{&phrases::matrix::cooperating, SheetField::cooperate},
      std::pair{&phrases::matrix::responsible, SheetField::responsible},
      std::pair{&phrases::official::only_listed, SheetField::listed},
      std::pair{&phrases::matrix::deadline, SheetField::deadline},
      std::pair{&phrases::official::remark, SheetField::remark}};
  const std::string folded = folded_name(title);
  for (const auto& [wording, field] : fields) {
    if (folded == folded_name(wording->zh) || folded == folded_name(wording->en)) return field;
  }
  return {};
}

/// The columns that people may have changed, by index; of the others none.
std::vector<std::optional<EditedCell>> official_columns(const Grid& grid, const KeyPlace& keys) {
  std::vector<std::optional<EditedCell>> columns;
  for (const GridCell& title : grid.rows[keys.row]) {
    const auto field = field_titled(title.text);
    columns.push_back(field ? std::optional(EditedCell{*field, {}, false, {}, {}}) : std::nullopt);
  }
  return columns;
}

/// The columns of agencies: those with a key above their title, and behind the first of them those
/// that somebody put in.
std::vector<std::optional<EditedCell>> grid_columns(const Grid& grid, const KeyPlace& keys) {
  std::vector<std::optional<EditedCell>> columns(grid.rows[keys.row].size());
  if (keys.row == 0) return columns;
  const Cells& above = grid.rows[keys.row - 1];
  std::size_t first = columns.size();
  std::size_t last = 0;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (above[i].text.find('/') == std::string::npos) continue;
    columns[i] = EditedCell{SheetField::marks, above[i].text, false, {}, {}};
    first = std::min(first, i);
    last = i;
  }
  for (std::size_t i = first; i < columns.size(); ++i) {
    const std::string& title = grid.rows[keys.row][i].text;
    if (columns[i] || i == keys.column || title.empty()) continue;
    const bool is_own = i > last && (title == phrases::matrix::and_others.zh ||
                                        title == phrases::matrix::and_others.en);
    if (!is_own) columns[i] = EditedCell{SheetField::marks, title, true, {}, {}};
  }
  return columns;
}

/// Takes the cell's texts: a large grid has millions of them.
EditedCell cell_of(const EditedCell& column, GridCell& cell) {
  EditedCell made = column;
  made.text = std::move(cell.text);
  made.place = std::move(cell.place.cell);
  return made;
}

/// Of a row without a key, its task; totals, headings and notes say nothing that people change.
std::optional<EditedCell> stranger(
    Cells& row, const std::vector<std::optional<EditedCell>>& columns) {
  std::optional<std::size_t> found;
  std::size_t filled = 0;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (!columns[i] || row[i].text.empty() || row[i].repeated) continue;
    ++filled;
    if (!found) found = i;
  }
  if (filled < 2) return {};
  return cell_of(*columns[*found], row[*found]);
}

EditedSheet sheet_of(Grid& grid, const KeyPlace& keys) {
  const bool is_grid = keys.head.kind == SheetKind::grid;
  const auto columns = is_grid ? grid_columns(grid, keys) : official_columns(grid, keys);
  EditedSheet sheet{keys.head, grid.name, {}, {}, {}};
  for (std::size_t r = keys.row + 1; r < grid.rows.size(); ++r) {
    Cells& row = grid.rows[r];
    const auto key = parse_sheet_key(row[keys.column].text);
    if (!key) {
      if (!row[keys.column].text.empty()) {
        sheet.unkeyed.push_back(row[keys.column].place.cell);
      } else if (const auto found = is_grid ? std::nullopt : stranger(row, columns)) {
        sheet.strangers.push_back(*found);
      }
      continue;
    }
    EditedRow made{*key, row.front().place.cell, {}};
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (columns[i]) made.cells.push_back(cell_of(*columns[i], row[i]));
    }
    sheet.rows.push_back(std::move(made));
    row = {};
  }
  return sheet;
}

}  // namespace

std::vector<EditedSheet> edited_sheets(Document document) {
  std::vector<EditedSheet> sheets;
  for (Part& part : document.parts) {
    auto* const grid = std::get_if<Grid>(&part);
    if (grid == nullptr) continue;
    if (const auto keys = key_place(*grid)) sheets.push_back(sheet_of(*grid, *keys));
  }
  return sheets;
}

}  // namespace remit
