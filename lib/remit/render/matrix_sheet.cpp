#include "remit/render/matrix_sheet.hpp"

#include <algorithm>
#include <utility>

#include "remit/analysis/outline.hpp"
#include "remit/base/phrases/sheets.hpp"
#include "remit/model/sheet_key.hpp"
#include "remit/render/evidence.hpp"
#include "remit/render/matrix_table.hpp"
#include "remit/render/matrix_words.hpp"

namespace remit {

namespace {

/// Totals have a row for each role that is in use; so has the lead-in a column.
std::size_t roles_in_use(const Matrix& matrix) {
  Roles used;
  for (const MatrixRow& row : matrix.rows) {
    for (const MatrixCell& cell : row.cells) {
      for (const Role role : all_roles) {
        if (cell.roles.has(role)) used.add(role);
      }
    }
  }
  return static_cast<std::size_t>(
      std::ranges::count_if(all_roles, [&](Role role) { return used.has(role); }));
}

/// What stands behind the task of a row, and behind its marks, by agency.
void append_notes(GridSheet& sheet, const Catalog& catalog, const MatrixRow& row,
    std::span<const std::uint32_t> column_of, Language language) {
  const auto at = static_cast<std::uint32_t>(sheet.row_keys.size());
  if (row.item.task) {
    const std::uint32_t title = row.item.kind == RowKind::heading ? 0 : 1;
    sheet.notes.push_back({at, title, place_of(catalog, *row.item.task, language)});
  }
  const Held all = held(catalog, row.item);
  for (const AssignmentId id : all.assignments) {
    const std::uint32_t column = column_of[catalog[id].agency.value];
    const auto known = std::find_if(sheet.notes.rbegin(), sheet.notes.rend(),
        [&](const CellNote& note) { return note.row != at || note.column == column; });
    std::string text = evidence_of(catalog, id, row.item.task, language);
    if (known != sheet.notes.rend() && known->row == at) {
      known->text += '\n' + text;
    } else {
      sheet.notes.push_back({at, column, std::move(text)});
    }
  }
}

/// The key of a row: its task, and a mark of all its marks, each behind its agency.
std::string key_of_row(const Catalog& catalog, const Matrix& matrix, const MatrixRow& row) {
  if (row.item.kind == RowKind::heading) return {};
  std::vector<std::pair<std::string, std::string>> all;
  for (const MatrixCell& cell : row.cells) {
    all.emplace_back(key_of(catalog, matrix.columns[cell.column].agency), marks(cell));
  }
  const std::string id =
      row.item.task ? key_of(catalog, *row.item.task) : catalog[row.item.plan].id + '/';
  return as_text(SheetKey{id, {{SheetField::marks, mark_of(row_text(std::move(all)))}}});
}

std::string sheet_name(const Catalog& catalog, const Matrix& matrix, Language language) {
  const auto is_first = [&](const MatrixRow& row) {
    return row.item.plan == matrix.rows.front().item.plan;
  };
  if (matrix.rows.empty() || !std::ranges::all_of(matrix.rows, is_first)) {
    return words_of(phrases::sheets::grid_of_all, language);
  }
  const Plan& plan = catalog[matrix.rows.front().item.plan];
  return in_words(message(phrases::sheets::grid, plan.title), language);
}

}  // namespace

GridSheet matrix_sheet(const Catalog& catalog, const Matrix& matrix, Language language,
    std::span<const std::string> notes) {
  GridSheet sheet;
  sheet.name = sheet_name(catalog, matrix, language);
  sheet.table = matrix_table(catalog, matrix, Layout::reading, language);
  sheet.table.notes.insert(sheet.table.notes.end(), notes.begin(), notes.end());
  sheet.totals = roles_in_use(matrix);
  const std::size_t first = sheet.lead_in + 1 + sheet.totals;
  std::vector<std::uint32_t> column_of(catalog.agencies.size(), 0);
  sheet.column_keys.resize(sheet.table.columns.size());
  for (std::size_t i = 0; i < matrix.columns.size(); ++i) {
    const AgencyId agency = matrix.columns[i].agency;
    column_of[agency.value] = static_cast<std::uint32_t>(first + i);
    sheet.column_keys[first + i] = key_of(catalog, agency);
  }
  std::size_t keyed = 0;
  for (const MatrixRow& row : matrix.rows) {
    append_notes(sheet, catalog, row, column_of, language);
    sheet.row_keys.push_back(key_of_row(catalog, matrix, row));
    keyed += sheet.row_keys.back().empty() ? 0U : 1U;
  }
  sheet.head = as_text(SheetHead{SheetKind::grid, keyed});
  return sheet;
}

}  // namespace remit
