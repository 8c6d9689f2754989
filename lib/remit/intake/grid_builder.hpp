#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "remit/intake/document.hpp"
#include "remit/intake/reading_budget.hpp"

namespace remit {

/// A cell as formats write it: once, with the rows and columns it spans.
struct SpanningCell {
  std::string text;
  Place place;
  std::uint32_t rows = 1;  ///< down to the last row if there are fewer
  std::uint32_t columns = 1;
};

/// Lays cells out as HTML does (“forming a table”, section 4.9.12 of its standard): each takes the
/// next place that no cell above it spans. Rows exist only if they were begun; what a cell spans
/// beyond them, or beyond the budget, is cut off.
class GridBuilder {
public:
  explicit GridBuilder(ReadingBudget& budget, std::string name = {});

  void begin_row();
  /// The cells above span no further.
  void end_group();
  void add(SpanningCell cell);
  Grid finish();

private:
  struct Above {
    std::size_t row = 0;  ///< where the spanning cell itself is
    std::size_t column = 0;
    std::size_t last_row = 0;  ///< first row it does not span
  };

  [[nodiscard]] bool is_taken(std::size_t column) const;
  void put(GridCell cell);
  void put_from_above();
  void end_row();
  void repeat(std::size_t row, std::size_t column);

  ReadingBudget* budget_;
  Grid grid_;
  std::vector<Above> above_;  ///< by column
};

}  // namespace remit
