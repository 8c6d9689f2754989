#include "remit/intake/flow.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "remit/intake/grid_builder.hpp"
#include "remit/intake/table_header.hpp"

namespace remit {

namespace {

constexpr std::size_t deepest = 32;

/// The rows of a table in a cell are lines of the cell.
std::string lines_of(const Grid& table) {
  std::string text;
  for (const std::vector<GridCell>& row : table.rows) {
    std::string line;
    for (const GridCell& cell : row) {
      if (cell.repeated || cell.text.empty()) continue;
      line += (line.empty() ? "" : " ") + cell.text;
    }
    if (!line.empty()) text += (text.empty() ? "" : "\n") + line;
  }
  return text;
}

std::string text_of(const std::vector<Part>& parts) {
  std::string text;
  for (const Part& part : parts) {
    const Line* const line = std::get_if<Line>(&part);
    if (!text.empty()) text += '\n';
    text += line != nullptr ? line->text : lines_of(std::get<Grid>(part));
  }
  return text;
}

/// Of the first paragraph, if there is one.
Place place_of(const std::vector<Part>& parts, const Place& otherwise) {
  const Line* const line = parts.empty() ? nullptr : std::get_if<Line>(&parts.front());
  return line == nullptr ? otherwise : line->place;
}

}  // namespace

/// The innermost cell that is open; text between cells stands before their table.
std::vector<Part>& Flow::sink() {
  const auto table =
      std::find_if(open_.rbegin(), open_.rend(), [](const Table& open) { return open.in_cell; });
  return table == open_.rend() ? parts_ : table->rows.back().cells.back().parts;
}

void Flow::add(Line line) {
  if (take_one(budget_->lines, budget_->exceeded)) sink().emplace_back(std::move(line));
}

void Flow::begin_table() {
  if (open_.size() < deepest) {
    open_.emplace_back();
  } else {
    ++open_.back().too_deep;
  }
}

void Flow::begin_row() {
  if (open_.empty() || open_.back().too_deep > 0) return;
  Table& table = open_.back();
  table.in_cell = false;
  if (!take_one(budget_->cells, budget_->exceeded)) return;
  table.rows.push_back({std::exchange(table.group_ended, false), {}});
}

void Flow::begin_cell(std::uint32_t rows, std::uint32_t columns, Place place) {
  if (open_.empty() || open_.back().too_deep > 0) return;
  Table& table = open_.back();
  if (table.rows.empty()) begin_row();
  if (table.rows.empty() || !take_one(budget_->cells, budget_->exceeded)) return;
  if (rows == 0) rows = 0xFFFF;  // HTML: as many as there are
  table.rows.back().cells.push_back({rows, columns, std::move(place), {}});
  table.in_cell = true;
}

void Flow::end_cell() {
  if (!open_.empty() && open_.back().too_deep == 0) open_.back().in_cell = false;
}

void Flow::end_group() {
  if (open_.empty() || open_.back().too_deep > 0) return;
  open_.back().in_cell = false;
  open_.back().group_ended = true;
}

void Flow::end_table() {
  if (open_.empty()) return;
  if (open_.back().too_deep > 0) {
    --open_.back().too_deep;
    return;
  }
  Table table = std::move(open_.back());
  open_.pop_back();
  std::vector<Part>& into = sink();
  const bool layout = is_layout(table);
  if (layout) {
    for (Row& row : table.rows) {
      for (Cell& cell : row.cells) std::ranges::move(cell.parts, std::back_inserter(into));
    }
  } else {
    into.emplace_back(grid_of(table, ++tables_));
  }
  if (!open_.empty() && (!layout || table.has_tables)) open_.back().has_tables = true;
}

/// A table of tasks is one whatever its cells hold.
bool Flow::is_of_tasks(const Table& table) {
  std::vector<std::string> texts;
  for (const Cell& cell : table.rows.front().cells) texts.push_back(text_of(cell.parts));
  return is_task_header({texts.begin(), texts.end()});
}

/// Does the table only arrange what is in it? Then nothing in it belongs together by row.
bool Flow::is_layout(const Table& table) {
  if (table.rows.size() < 2 || (table.has_tables && !is_of_tasks(table))) return true;
  constexpr std::size_t most_paragraphs = 30;  // a cell with more is a text of its own
  std::size_t widest = 0;
  for (const Row& row : table.rows) {
    widest = std::max(widest, row.cells.size());
    for (const Cell& cell : row.cells) {
      if (cell.parts.size() > most_paragraphs) return true;
    }
  }
  return widest < 2;
}

Grid Flow::grid_of(Table& table, std::uint32_t number) {
  GridBuilder builder(*budget_);
  std::size_t row_number = 0;
  for (Row& row : table.rows) {
    if (row.begins_group) builder.end_group();
    builder.begin_row();
    ++row_number;
    std::size_t column = 0;
    for (Cell& cell : row.cells) {
      Place place = place_of(cell.parts, cell.place);
      place.cell = "table " + std::to_string(number) + ", row " + std::to_string(row_number) +
                   ", column " + std::to_string(++column);
      builder.add({text_of(cell.parts), std::move(place), cell.rows, cell.columns});
    }
  }
  return builder.finish();
}

std::vector<Part> Flow::finish() {
  while (!open_.empty()) {
    open_.back().too_deep = 0;
    end_table();
  }
  return std::move(parts_);
}

}  // namespace remit
