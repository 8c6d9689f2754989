#include "remit/render/shape.hpp"

#include <algorithm>

#include "remit/base/text.hpp"

namespace remit {

const Cell& cell_of(const std::vector<Cell>& row, std::size_t column) {
  static const Cell empty;
  return column < row.size() ? row[column] : empty;
}

bool is_heading(const std::vector<Cell>& row) {
  const auto filled = [](const Cell& cell) { return !cell.text.empty(); };
  return !row.empty() && row.front().emphasis == Emphasis::heading && filled(row.front()) &&
         std::none_of(row.begin() + 1, row.end(), filled);
}

std::vector<std::string> shown_lines(std::string_view text) {
  std::vector<std::string> lines;
  while (true) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    line = line.substr(0, line.find_last_not_of(" \r") + 1);
    lines.push_back(printable(line));
    if (end == std::string_view::npos) return lines;
    text.remove_prefix(end + 1);
  }
}

std::string shown_text(std::string_view text) {
  std::string shown;
  for (const std::string& line : shown_lines(text)) {
    if (!shown.empty()) shown += '\n';
    shown += line;
  }
  return shown;
}

std::size_t widest_cell(const Table& table, std::size_t column) {
  std::size_t widest = 0;
  for (const std::vector<Cell>& row : table.rows) {
    if (is_heading(row)) continue;
    for (const std::string& line : shown_lines(cell_of(row, column).text)) {
      widest = std::max(widest, display_width(line));
    }
  }
  return widest;
}

bool has_upright_title(const Table& table, std::size_t column) {
  constexpr std::size_t widest_mark = 4;
  constexpr std::size_t longest_level_title = 4;
  return table.columns[column].align == Align::center &&
         display_width(table.columns[column].title) > longest_level_title &&
         widest_cell(table, column) <= widest_mark;
}

}  // namespace remit
