#include "remit/intake/grid_builder.hpp"

#include <algorithm>
#include <utility>

namespace remit {

namespace {

constexpr std::uint32_t most_columns = 1000;  // as HTML; no table that people read has as many

}  // namespace

GridBuilder::GridBuilder(ReadingBudget& budget, std::string name) : budget_(&budget) {
  grid_.name = std::move(name);
}

void GridBuilder::begin_row() {
  end_row();
  if (budget_->cells == 0) {
    budget_->exceeded = true;
    if (!grid_.rows.empty()) return;
  } else {
    --budget_->cells;  // rows without cells are not free either
  }
  grid_.rows.emplace_back();
}

void GridBuilder::end_group() {
  end_row();
  above_.clear();
}

/// Is that place of the current row spanned by a cell of a row above?
bool GridBuilder::is_taken(std::size_t column) const {
  const std::size_t row = grid_.rows.size() - 1;
  return column < above_.size() && above_[column].row < row && row < above_[column].last_row;
}

/// Fills the places that are taken from above, up to the first free one.
void GridBuilder::put_from_above() {
  while (is_taken(grid_.rows.back().size()) && budget_->cells > 0) {
    const Above above = above_[grid_.rows.back().size()];
    repeat(above.row, above.column);
  }
}

/// A row with too few cells has a hole before those that come from above.
void GridBuilder::end_row() {
  if (grid_.rows.empty()) return;
  std::size_t size = above_.size();
  while (size > 0 && !is_taken(size - 1)) --size;
  while (grid_.rows.back().size() < size && budget_->cells > 0) {
    put_from_above();
    if (grid_.rows.back().size() < size) put({});
  }
}

void GridBuilder::put(GridCell cell) {
  if (budget_->cells == 0) {
    budget_->exceeded = true;
    return;
  }
  --budget_->cells;
  grid_.rows.back().push_back(std::move(cell));
}

void GridBuilder::repeat(std::size_t row, std::size_t column) {
  GridCell cell = grid_.rows[row][column];
  cell.repeated = true;
  if (cell.text.size() > budget_->repeated) {
    budget_->exceeded = true;
    cell.text.clear();
  }
  budget_->repeated -= cell.text.size();
  put(std::move(cell));
}

void GridBuilder::add(SpanningCell cell) {
  if (grid_.rows.empty()) begin_row();
  put_from_above();
  const std::size_t row = grid_.rows.size() - 1;
  const std::size_t column = grid_.rows[row].size();
  if (column >= most_columns || budget_->cells == 0) {
    budget_->exceeded = true;
    return;
  }
  const auto columns = std::clamp<std::uint32_t>(cell.columns, 1, most_columns);
  put({std::move(cell.text), false, std::move(cell.place)});
  for (std::uint32_t i = 1; i < columns; ++i) repeat(row, column);
  if (cell.rows <= 1) return;
  above_.resize(std::max<std::size_t>(above_.size(), column + columns));
  std::fill_n(above_.begin() + static_cast<std::ptrdiff_t>(column), columns,
      Above{row, column, row + cell.rows});
}

Grid GridBuilder::finish() {
  end_group();
  return std::exchange(grid_, {});
}

}  // namespace remit
