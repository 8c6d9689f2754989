#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "remit/intake/document.hpp"
#include "remit/intake/reading_budget.hpp"

namespace remit {

/// Puts lines and the tables around them in order, for formats whose cells hold paragraphs and
/// tables again. What comes where it cannot be, a row without a table, is taken as it best fits;
/// tables nested too deep become part of the cell they are in.
class Flow {
public:
  explicit Flow(ReadingBudget& budget) : budget_(&budget) {}

  void add(Line line);
  void begin_table();
  void begin_row();
  void begin_cell(std::uint32_t rows, std::uint32_t columns, Place place);
  void end_cell();
  void end_group();  ///< cells reach no further down
  void end_table();

  /// Everything, open tables closed.
  std::vector<Part> finish();

private:
  struct Cell {
    std::uint32_t rows = 1;
    std::uint32_t columns = 1;
    Place place;
    std::vector<Part> parts;
  };
  struct Row {
    bool begins_group = false;
    std::vector<Cell> cells;
  };
  struct Table {
    std::vector<Row> rows;
    bool in_cell = false;
    bool group_ended = false;
    bool has_tables = false;
    std::size_t too_deep = 0;  ///< open tables inside that are not kept
  };

  std::vector<Part>& sink();
  static bool is_of_tasks(const Table& table);
  static bool is_layout(const Table& table);
  Grid grid_of(Table& table, std::uint32_t number);

  ReadingBudget* budget_;
  std::vector<Part> parts_;
  std::vector<Table> open_;
  std::uint32_t tables_ = 0;
};

}  // namespace remit
