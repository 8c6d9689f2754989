#include "remit/intake/table_remarks.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "remit/base/phrases/intake.hpp"
#include "remit/base/text.hpp"
#include "remit/intake/body_cells.hpp"
#include "remit/intake/table_header.hpp"

namespace remit {

namespace {

using Row = std::vector<GridCell>;

/// A person, or several in one cell, and the tasks of theirs.
struct Named {
  std::string who;
  std::string tasks;
};

/// The number of a row, as printed if it is.
std::string number_of(const TaskTable& table, std::size_t row) {
  const std::string& printed = table.rows[row].number;
  return printed.empty() ? std::to_string(row + 1) : printed;
}

/// The numbers of rows, and where the first stands.
struct ToldRows {
  Place first;
  std::string numbers;
};

/// The rows of which `cell_of` gives a cell; it gives none for the rest.
template <class CellOf>
std::optional<ToldRows> told_rows(const TaskTable& table, CellOf cell_of) {
  ToldRows told;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const std::optional<std::size_t> cell = cell_of(i);
    if (!cell) continue;
    if (told.numbers.empty()) told.first = table.rows[i].cells[*cell].place;
    told.numbers += (told.numbers.empty() ? "" : ", ") + number_of(table, i);
  }
  return told.numbers.empty() ? std::nullopt : std::optional(std::move(told));
}

/// The first column of a row that is told; none if none is.
template <class IsTold>
std::optional<std::size_t> first_column(const TaskTable& table, IsTold is_told) {
  for (std::size_t c = 0; c < table.columns.size(); ++c)
    if (is_told(c)) return c;
  return {};
}

/// The rows that may have taken lines from those around them, or left them some.
std::optional<ToldRows> uncertain_rows(const TaskTable& table) {
  return told_rows(table, [&](std::size_t row) {
    const Row& cells = table.rows[row].cells;
    return first_column(table, [&](std::size_t c) { return cells[c].uncertain; });
  });
}

/// The rows with a cell over columns that give different roles.
std::optional<ToldRows> merged_roles(const TaskTable& table) {
  return told_rows(table, [&](std::size_t row) {
    const TaskRow& cells = table.rows[row];
    return first_column(table, [&](std::size_t c) {
      return !cells.cells[c].text.empty() && !is_merged_with_last(table, cells, c) &&
             spans_roles(table, cells, c);
    });
  });
}

/// The rows with a cell of bodies that stands for another, which is not there.
std::optional<ToldRows> lost_references(const TaskTable& table) {
  CellReferences references(table);
  return told_rows(table, [&](std::size_t row) {
    return first_column(table,
        [&](std::size_t c) { return role_of(table.columns[c].use) && !references.text(row, c); });
  });
}

/// 张某某 (1, 3); 李某某 (2): whom a column names, with the numbers of the tasks.
std::string persons_in(const TaskTable& table, std::size_t column) {
  std::vector<Named> found;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const TaskRow& row = table.rows[i];
    const std::string who = column < row.cells.size() ? row.cells[column].text : std::string();
    if (who.empty()) continue;
    const std::string task = number_of(table, i);
    const auto same = std::ranges::find(found, who, &Named::who);
    if (same == found.end())
      found.push_back({who, task});
    else
      same->tasks += ", " + task;
  }
  std::string text;
  for (const Named& each : found)
    text += (text.empty() ? "" : "; ") + each.who + " (" + each.tasks + ")";
  return text;
}

Place first_place(const TaskTable& table, std::size_t column) {
  for (const TaskRow& row : table.rows)
    if (column < row.cells.size() && !row.cells[column].text.empty())
      return row.cells[column].place;
  return {};
}

bool has_column(const Row& row, const NamedColumn& named) {
  const std::string folded = folded_name(named.header);
  const auto letter = column_lettered(named.header);
  return (letter && *letter < row.size()) || std::ranges::any_of(row, [&](const GridCell& cell) {
    return folded_name(cell.text) == folded;
  });
}

bool has_column(const Document& document, const NamedColumn& named) {
  const std::string folded = folded_name(named.header);
  return std::ranges::any_of(document.parts, [&](const Part& part) {
    if (const Line* const line = std::get_if<Line>(&part)) return folded_name(line->text) == folded;
    return std::ranges::any_of(
        std::get<Grid>(part).rows, [&](const Row& row) { return has_column(row, named); });
  });
}

/// A heading, or its first characters.
std::string shortened(std::string_view heading) {
  constexpr std::size_t longest = 12;
  std::u32string characters = decoded(heading);
  std::ranges::replace(characters, U'\n', U' ');
  if (characters.size() > longest) characters.replace(longest, std::u32string::npos, U"…");
  return encoded(characters);
}

/// A 序号, B 任务: the headings of a table by their letters.
std::string headings(const Row& row) {
  constexpr std::size_t letters = 26;
  std::string text;
  for (std::size_t i = 0; i < std::min(row.size(), letters); ++i) {
    if (!text.empty()) text += ", ";
    text += static_cast<char>('A' + i);
    if (!row[i].text.empty()) text += " " + shortened(row[i].text);
  }
  return text;
}

/// The row of headings, or the first that has several cells with a text.
const Row* heading_row(const Grid& grid) {
  if (const auto header = find_header(grid, {})) return &grid.rows[header->first_row];
  const auto is_filled = [](const Row& row) {
    return std::ranges::count_if(row, [](const GridCell& cell) { return !cell.text.empty(); }) > 1;
  };
  const auto row = std::ranges::find_if(grid.rows, is_filled);
  return row == grid.rows.end() ? nullptr : &*row;
}

std::vector<TableRemark> missing_columns(const Document& document, const NamedColumns& named) {
  std::vector<TableRemark> remarks;
  for (const NamedColumn& column : named) {
    if (has_column(document, column)) continue;
    const Row* row = nullptr;
    for (const Part& part : document.parts) {
      const Grid* const grid = std::get_if<Grid>(&part);
      if (grid != nullptr && row == nullptr) row = heading_row(*grid);
    }
    if (row == nullptr)
      remarks.push_back({{}, message(phrases::intake::no_table, column.header)});
    else
      remarks.push_back({row->front().place,
          message(phrases::intake::no_such_column, column.header, headings(*row))});
  }
  return remarks;
}

}  // namespace

std::vector<TableRemark> table_remarks(
    const Document& document, std::span<const TaskTable> tables, const NamedColumns& named) {
  std::vector<TableRemark> remarks = missing_columns(document, named);
  for (const TaskTable& table : tables) {
    if (const auto rows = uncertain_rows(table))
      remarks.push_back({rows->first, message(phrases::intake::uncertain_rows, rows->numbers)});
    if (const auto rows = merged_roles(table))
      remarks.push_back({rows->first, message(phrases::intake::merged_roles, rows->numbers)});
    if (const auto rows = lost_references(table))
      remarks.push_back({rows->first, message(phrases::intake::lost_references, rows->numbers)});
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      if (table.columns[i].use != ColumnUse::person) continue;
      const std::string persons = persons_in(table, i);
      if (persons.empty()) continue;
      remarks.push_back({first_place(table, i),
          message(phrases::intake::persons, table.columns[i].header, persons)});
    }
  }
  return remarks;
}

}  // namespace remit
