#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "remit/intake/document.hpp"

/// The rows of a table whose cells stand in several lines each.
namespace remit {

using Cells = std::vector<GridCell>;

/// Lines of a table between headings that span it.
struct RowBlock {
  std::vector<Cells> lines;
  std::vector<std::size_t> gaps;     ///< lines after a blank one
  std::vector<std::size_t> turns;    ///< first lines of pages
  std::vector<std::size_t> numbers;  ///< lines with the number of a row
  bool is_heading = false;
};

/// What the columns of a table are like.
struct RowShape {
  std::vector<std::size_t> widths;  ///< of a full line, in columns of a terminal
  std::vector<bool> heads;          ///< holds numbers, or cells that span rows
  std::size_t text = 0;             ///< the column with most text
};

/// `heads` says which columns number or head rows.
RowShape row_shape(std::span<const RowBlock> blocks, std::vector<bool> heads);

/// The first line of each row and what speaks against it.
struct RowStarts {
  std::vector<std::size_t> lines;
  std::vector<bool> uncertain;  ///< rows whose first or last line might as well be another's
  double cost = 0;
};

/// Rows that begin with their numbers.
RowStarts starts_on_top(const RowBlock& block, const RowShape& shape);

/// Rows with their numbers in the middle; `block` has some.
RowStarts centred_starts(const RowBlock& block, const RowShape& shape);

}  // namespace remit
