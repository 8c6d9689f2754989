#pragma once

#include <cstddef>
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

/// The first line of each row and what speaks against it.
struct RowStarts {
  std::vector<std::size_t> lines;
  double cost = 0;
};

/// Rows that begin with their numbers.
RowStarts starts_on_top(const RowBlock& block);

/// Rows with their numbers in the middle; `block` has some.
RowStarts centred_starts(const RowBlock& block);

}  // namespace remit
