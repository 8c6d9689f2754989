#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "remit/intake/document.hpp"
#include "remit/intake/task_table.hpp"

namespace remit {

/// Are these the cells of the header of a table that says who does what: short ones, most of them
/// known, a body among them and something to do?
bool is_task_header(const std::vector<std::string_view>& cells);

/// Does this use say who: lead, cooperate or responsible?
bool names_bodies(ColumnUse use);

/// Does this use say what is to be done: a task or a target?
bool names_task(ColumnUse use);

/// The header of a table of tasks: the columns, the row over it and how many rows it takes.
struct TableHeader {
  std::string title;
  std::vector<TableColumn> columns;
  std::size_t first_row = 0;
  std::size_t last_row = 0;  ///< first row of the body
};

/// The header among the first rows of a table; none if it is not a table of tasks.
std::optional<TableHeader> find_header(const Grid& grid, const NamedColumns& named);

}  // namespace remit
