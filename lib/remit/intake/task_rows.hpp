#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "remit/intake/task_table.hpp"

namespace remit {

/// The cells of a row, one a column; none where the row has no cell of its own.
using CellsOfRow = std::vector<std::optional<GridCell>>;

/// Makes tasks out of the rows under a header, one after another: headings that span the table,
/// merged and missing cells, a task that goes on in the next row, notes.
class TaskRows {
public:
  explicit TaskRows(std::vector<TableColumn> columns);

  /// A row as a reader gives it; one that is shorter than the header lacks its merged cells.
  void add(const std::vector<GridCell>& row);
  /// A row whose cells are in their columns already.
  void add_cells(CellsOfRow cells);
  void add_heading(std::string text);

  /// The table without its title and parts; nothing is left behind.
  TaskTable finish();

private:
  struct Heading {
    int rank = 0;
    std::string text;
  };

  bool take_single_text(const std::vector<GridCell>& row);
  bool take_numbered_heading(const std::vector<GridCell>& row);
  void take_lone_cell(std::size_t column, const GridCell& cell);
  [[nodiscard]] bool is_header_again(const std::vector<GridCell>& row) const;
  [[nodiscard]] bool continues(const std::vector<GridCell>& cells) const;
  void resolve_dittos(std::vector<GridCell>& cells) const;
  void fill_down(std::vector<GridCell>& cells) const;
  void append(const std::vector<GridCell>& cells);
  void tell_dates();
  void tell_task(std::size_t index);

  std::vector<std::size_t> task_columns_;
  std::vector<Heading> headings_;
  TaskTable table_;
};

}  // namespace remit
