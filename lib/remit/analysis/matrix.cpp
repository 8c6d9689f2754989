// Columns are numbered as agencies are first met, and renumbered once when all are known.

#include "remit/analysis/matrix.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <string>

#include "remit/base/collation.hpp"
#include "remit/base/phrases/matrix.hpp"

namespace remit {

namespace {

using Numbers = std::vector<std::optional<std::uint32_t>>;

/// The row's cell for a column, a new one at its end if there is none.
MatrixCell& cell_at(MatrixRow& row, std::uint32_t column) {
  const auto found = std::ranges::find(row.cells, column, &MatrixCell::column);
  return found != row.cells.end() ? *found : row.cells.emplace_back(MatrixCell{column, {}, {}});
}

void fill(Matrix& matrix, Numbers& column_of, const Catalog& catalog, MatrixRow& row) {
  const Held all = held(catalog, row.item);
  for (const AssignmentId id : all.assignments) {
    const Assignment& assignment = catalog[id];
    auto& number = column_of[assignment.agency.value];
    if (!number) {
      number = static_cast<std::uint32_t>(matrix.columns.size());
      matrix.columns.push_back({assignment.agency, is_single_body(catalog[assignment.agency]), {}});
    }
    MatrixCell& cell = cell_at(row, *number);
    if (assignment.proposed) {
      cell.proposed.add(assignment.role);
      continue;
    }
    if (assignment.presumed) cell.presumed.add(assignment.role);
    cell.inherited = all.inherited;
    if (cell.roles.has(assignment.role)) continue;
    cell.roles.add(assignment.role);
    if (all.inherited) continue;
    ++row.totals[assignment.role];
    ++matrix.columns[*number].totals[assignment.role];
    ++matrix.totals[assignment.role];
  }
  row.open = open_lists(catalog, row.item);
}

std::uint32_t total(const RoleCounts& counts) {
  return std::accumulate(counts.counts.begin(), counts.counts.end(), 0U);
}

void reorder(const Catalog& catalog, Matrix& matrix, ColumnOrder order) {
  std::vector<AgencyId> agencies;
  std::vector<std::uint32_t> tasks;
  for (const MatrixColumn& column : matrix.columns) {
    agencies.push_back(column.agency);
    tasks.push_back(total(column.totals));
  }
  const std::vector<std::uint32_t> old_of = in_order(catalog, agencies, tasks, order);
  std::vector<std::uint32_t> new_of(old_of.size());
  std::vector<MatrixColumn> columns;
  for (const std::uint32_t old : old_of) {
    new_of[old] = static_cast<std::uint32_t>(columns.size());
    columns.push_back(matrix.columns[old]);
  }
  matrix.columns = std::move(columns);
  for (MatrixRow& row : matrix.rows) {
    for (MatrixCell& cell : row.cells) cell.column = new_of[cell.column];
    std::ranges::sort(row.cells, {}, &MatrixCell::column);
  }
}

std::vector<std::string> pinyin_of(const Catalog& catalog, std::span<const AgencyId> agencies) {
  std::vector<std::string> names;
  for (const AgencyId agency : agencies) names.push_back(catalog[agency].name);
  return collation_keys(names);
}

}  // namespace

std::vector<std::uint32_t> in_order(const Catalog& catalog, std::span<const AgencyId> agencies,
    std::span<const std::uint32_t> tasks, ColumnOrder order) {
  std::vector<std::uint32_t> places(agencies.size());
  std::iota(places.begin(), places.end(), 0U);
  const std::vector<std::string> keys =
      order == ColumnOrder::pinyin ? pinyin_of(catalog, agencies) : std::vector<std::string>();
  std::ranges::stable_sort(places, [&](std::uint32_t a, std::uint32_t b) {
    const bool is_single = is_single_body(catalog[agencies[a]]);
    if (is_single != is_single_body(catalog[agencies[b]])) return is_single;
    if (order == ColumnOrder::busiest) return tasks[a] > tasks[b];
    if (order == ColumnOrder::declared) return agencies[a] < agencies[b];
    return order == ColumnOrder::pinyin && keys[a] < keys[b];
  });
  return places;
}

Matrix responsibility_matrix(
    const Catalog& catalog, std::span<const TaskId> tasks, ColumnOrder order) {
  Matrix matrix;
  Numbers column_of(catalog.agencies.size());
  for (const OutlineRow& item : outline(catalog, tasks)) {
    MatrixRow row{item, {}, {}, {}};
    fill(matrix, column_of, catalog, row);
    if (item.task && item.kind != RowKind::heading) ++matrix.tasks;
    if (item.kind == RowKind::gap) ++matrix.gaps;
    matrix.rows.push_back(std::move(row));
  }
  reorder(catalog, matrix, order);
  return matrix;
}

std::optional<Message> refusal(const Matrix& matrix) {
  const std::size_t rows = matrix.rows.size();
  const std::size_t columns = matrix.columns.size();
  if (columns == 0 || rows <= most_grid_cells / columns) return {};
  return message(phrases::matrix::too_large, rows, columns);
}

}  // namespace remit
