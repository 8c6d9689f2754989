#include "remit/intake/task_table.hpp"

#include <algorithm>
#include <utility>

#include "remit/intake/cell_kinds.hpp"
#include "remit/intake/flattened_table.hpp"
#include "remit/intake/table_header.hpp"
#include "remit/intake/task_rows.hpp"

namespace remit {

namespace {

/// What stands between the two halves of a table that a page divides.
bool is_page_noise(const Line& line) {
  constexpr std::size_t longest = 24;
  if (line.level > 0 || line.text.size() > longest) return false;
  return line.text.find("续表") != std::string::npos || looks_like_number(line.text);
}

class TaskTables {
public:
  TaskTables(const std::vector<Part>& parts, const NamedColumns& named)
      : parts_(parts), named_(named) {}

  std::vector<TaskTable> tables() {
    for (std::size_t at = 0; at < parts_.size();) {
      const Grid* const grid = std::get_if<Grid>(&parts_[at]);
      at = grid != nullptr ? after_grid(*grid, at) : after_line(at);
    }
    return std::move(tables_);
  }

private:
  std::size_t after_grid(const Grid& grid, std::size_t at) {
    const auto header = find_header(grid, named_);
    if (!header) return at + 1;
    TaskRows rows(header->columns);
    add_rows(rows, grid, header->last_row);
    std::size_t last = at + 1;
    for (std::size_t next = continuation(last, *header); next != 0;
         next = continuation(last, *header)) {
      const auto& more = std::get<Grid>(parts_[next]);
      const auto again = find_header(more, named_);
      add_rows(rows, more, again ? again->last_row : 0);
      last = next + 1;
    }
    TaskTable table = rows.finish();
    table.title = header->title;
    table.first_part = at;
    table.last_part = last;
    tables_.push_back(std::move(table));
    return last;
  }

  static void add_rows(TaskRows& rows, const Grid& grid, std::size_t from) {
    for (std::size_t i = from; i < grid.rows.size(); ++i) rows.add(grid.rows[i]);
  }

  /// The next table, if it goes on with this one: nothing but a page's end stands between, and it
  /// has the same columns, under the same header or none. 0: there is none.
  [[nodiscard]] std::size_t continuation(std::size_t at, const TableHeader& header) const {
    const Line* line = at < parts_.size() ? std::get_if<Line>(&parts_[at]) : nullptr;
    while (line != nullptr && is_page_noise(*line)) {
      line = ++at < parts_.size() ? std::get_if<Line>(&parts_[at]) : nullptr;
    }
    if (at >= parts_.size() || line != nullptr) return 0;
    const auto& grid = std::get<Grid>(parts_[at]);
    if (!grid.name.empty()) return 0;  // sheets of a workbook are tables of their own
    if (const auto again = find_header(grid, named_)) {
      return again->columns == header.columns && again->title.empty() ? at : 0;
    }
    const auto is_as_wide = [&](const auto& row) { return row.size() == header.columns.size(); };
    return std::ranges::any_of(grid.rows, is_as_wide) ? at : 0;
  }

  std::size_t after_line(std::size_t at) {
    auto table = flattened_table(parts_, at, named_);
    if (!table) return at + 1;
    tables_.push_back(*std::move(table));
    return tables_.back().last_part;
  }

  const std::vector<Part>& parts_;
  const NamedColumns& named_;
  std::vector<TaskTable> tables_;
};

}  // namespace

std::vector<TaskTable> task_tables(const Document& document, const NamedColumns& named) {
  return TaskTables(document.parts, named).tables();
}

}  // namespace remit
