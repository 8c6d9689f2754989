// Columns are numbered as agencies are first met, and renumbered once when all are known.

#include "remit/analysis/matrix.hpp"
#include "remit/base/phrases/matrix.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

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

void reorder(Matrix& matrix, ColumnOrder order) {
  std::vector<std::uint32_t> old_of(matrix.columns.size());
  std::iota(old_of.begin(), old_of.end(), 0U);
  std::ranges::stable_sort(old_of, [&](std::uint32_t a, std::uint32_t b) {
    const MatrixColumn& left = matrix.columns[a];
    const MatrixColumn& right = matrix.columns[b];
    if (left.single_body != right.single_body) return left.single_body;
    return order == ColumnOrder::busiest && total(left.totals) > total(right.totals);
  });
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

}  // namespace

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
  reorder(matrix, order);
  return matrix;
}

std::optional<Message> refusal(const Matrix& matrix) {
  const std::size_t rows = matrix.rows.size();
  const std::size_t columns = matrix.columns.size();
  if (columns == 0 || rows <= most_grid_cells / columns) return {};
  return message(phrases::matrix::too_large, rows, columns);
}

}  // namespace remit
