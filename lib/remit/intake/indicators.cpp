#include "remit/intake/indicators.hpp"

#include <algorithm>
#include <optional>

#include "remit/intake/body_cells.hpp"
#include "remit/intake/figures.hpp"
#include "remit/intake/glyphs.hpp"

namespace remit {

namespace {

/// A year that a header holds: 2020, 2020年目标值; 0 if none.
int year_in_header(std::string_view header) {
  int last = 0;
  for (std::size_t at = 0; at + 4 <= header.size(); ++at) {
    int year = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
      const bool is_digit = header[i] >= '0' && header[i] <= '9';
      year = is_digit && year >= 0 ? year * 10 + (header[i] - '0') : -1;
    }
    if (year > 1949 && year < 2150) last = std::max(last, year);
  }
  return last;
}

bool names_indicators(std::string_view header) {
  return header.find("指标") != std::string_view::npos || header.find("Indicator") == 0;
}

bool names_values(std::string_view header) {
  return year_in_header(header) > 0 || header.find("目标") != std::string_view::npos ||
         header.find("Target") != std::string_view::npos;
}

struct Columns {
  std::size_t indicator = 0;
  std::size_t value = 0;
  std::optional<std::size_t> unit;
  int year = 0;
};

template <class Header>
std::optional<Columns> columns_of(
    const std::vector<Header>& headers, std::string Header::*text_of) {
  std::optional<std::size_t> indicator;
  std::optional<std::size_t> value;
  Columns columns;
  for (std::size_t i = 0; i < headers.size(); ++i) {
    const std::string& text = headers[i].*text_of;
    const int year = year_in_header(text);
    if (year == 0 && names_indicators(text) && !names_values(text)) indicator = i;
    if (names_values(text) && i > 0 && year >= columns.year) {
      value = i;
      columns.year = year;
    }
    if (text.find("单位") == 0) columns.unit = i;
  }
  if (!indicator || !value) return {};
  columns.indicator = *indicator;
  columns.value = *value;
  return columns;
}

std::string on_one_line(std::string text) {
  std::erase(text, '\n');
  return text;
}

std::optional<Indicator> indicator_in(const std::vector<GridCell>& row, const Columns& columns) {
  if (columns.indicator >= row.size() || columns.value >= row.size()) return {};
  Value value = value_in(row[columns.value].text);
  const GridCell& cell = row[columns.indicator];
  if (value.value.empty() || cell.text.empty()) return {};
  if (value.unit.empty() && columns.unit && *columns.unit < row.size())
    value.unit = row[*columns.unit].text;
  return Indicator{on_one_line(cell.text), value.value, value.unit, columns.year, cell.place};
}

}  // namespace

std::vector<Indicator> indicators(const Grid& table) {
  std::vector<Indicator> found;
  std::optional<Columns> columns;
  constexpr std::size_t header_rows = 3;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const std::vector<GridCell>& row = table.rows[i];
    if (!columns) {
      if (i >= header_rows) break;
      columns = columns_of(row, &GridCell::text);
      continue;
    }
    std::optional<Indicator> indicator = indicator_in(row, *columns);
    if (indicator && !row[columns->indicator].repeated) found.push_back(*std::move(indicator));
  }
  return found;
}

std::vector<std::optional<Indicator>> indicators(const TaskTable& table) {
  std::vector<std::optional<Indicator>> found(table.rows.size());
  std::optional<Columns> columns = columns_of(table.columns, &TableColumn::header);
  if (!columns) return found;
  if (columns->unit && role_of(table.columns[*columns->unit].use)) columns->unit.reset();
  for (std::size_t i = 0; i < found.size(); ++i)
    found[i] = indicator_in(table.rows[i].cells, *columns);
  return found;
}

std::vector<LineIndicator> indicators(std::span<const std::string_view> lines) {
  std::vector<LineIndicator> found;
  constexpr std::size_t longest = 120;
  int year = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = stripped(lines[i]);
    if (line.size() > longest) continue;
    const Value value = value_in(line);
    if (value.value.empty() || value.unit.empty()) {
      constexpr std::size_t longest_year = 24;
      if (line.size() <= longest_year && year_in_header(line) > 0) year = year_in_header(line);
      continue;
    }
    if (i == 0) continue;
    const std::string_view name = stripped(lines[i - 1]);
    const bool is_name = name.size() <= longest && !name.empty() &&
                         name.find("。") == std::string_view::npos &&
                         value_in(name).value.empty() && year_in_header(name) == 0;
    if (is_name) found.push_back({i - 1, std::string(name), value.value, value.unit, year});
  }
  constexpr std::size_t enough = 3;
  return found.size() < enough ? std::vector<LineIndicator>{} : found;
}

}  // namespace remit
