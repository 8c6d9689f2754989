// A table as text. Every cell is first cut into lines of at most its column's cap, then columns
// get the width of their widest line; caps are lowered together, the widest columns first, until
// the whole fits (max-min fairness). Blanks are only written in front of something, so that no
// line ends in them even where colours follow the text.

#include "remit/render/table.hpp"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <utility>

#include "remit/base/text.hpp"
#include "remit/render/paint.hpp"
#include "remit/render/shape.hpp"

namespace remit {

namespace {

/// A line, ready to be printed.
struct Line {
  std::string text;
  std::size_t width = 0;
};

using Lines = std::vector<Line>;
using Widths = std::vector<std::size_t>;

constexpr std::size_t gap = 2;
/// Below this a column of words is no longer pleasant to read: four Chinese characters.
constexpr std::size_t narrowest = 8;

Lines wrapped_lines(std::string_view text, std::size_t width) {
  Lines lines;
  const auto add = [&](std::string line, std::size_t line_width) {
    lines.push_back({std::move(line), line_width});
  };
  for (std::string& line : shown_lines(text)) {
    const std::size_t whole = display_width(line);
    if (width == 0 || whole <= width) {
      add(std::move(line), whole);
      continue;
    }
    for (std::string& part : wrapped(line, width)) {
      const std::size_t part_width = display_width(part);
      add(std::move(part), part_width);
    }
  }
  return lines;
}

Widths natural_widths(const Table& table) {
  Widths widths;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const auto& [title, align, widest] = table.columns[i];
    const std::size_t width = std::max(widest_cell(table, i), display_width(printable(title)));
    widths.push_back(widest == 0 ? width : std::min(width, widest));
  }
  return widths;
}

std::size_t total(const Widths& widths) {
  const std::size_t gaps = widths.empty() ? 0 : gap * (widths.size() - 1);
  return std::accumulate(widths.begin(), widths.end(), gaps);
}

/// What the columns may be wide at most, 0: anything. Where a width is given they have one common
/// cap on the columns that wrap: the highest with which all fit.
Widths fitted(const Table& table, std::size_t width) {
  if (width == 0) {
    Widths widest;
    for (const Column& column : table.columns) widest.push_back(column.widest);
    return widest;
  }
  const Widths natural = natural_widths(table);
  Widths widths = natural;
  for (std::size_t cap = std::ranges::max(natural); total(widths) > width && cap > narrowest;) {
    --cap;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (table.columns[i].widest > 0) widths[i] = std::min(natural[i], cap);
    }
  }
  return widths;
}

/// One row cut into lines, and how each of its cells is painted.
struct Row {
  std::vector<Lines> cells;
  std::vector<std::string_view> renditions;
  std::string heading;  ///< of a heading row, which has no cells
};

std::size_t height(const Row& row) {
  std::size_t most = 0;
  for (const Lines& lines : row.cells) most = std::max(most, lines.size());
  return most;
}

/// The titles, moved down to the rule below them.
Row heading_row(const Table& table, const Widths& caps) {
  Row row;
  for (std::size_t i = 0; i < caps.size(); ++i) {
    row.cells.push_back(wrapped_lines(table.columns[i].title, caps[i]));
    row.renditions.emplace_back("1");
  }
  const std::size_t most = height(row);
  for (Lines& lines : row.cells) lines.insert(lines.begin(), most - lines.size(), Line());
  return row;
}

std::vector<Row> body_rows(const Table& table, const Widths& caps) {
  std::vector<Row> rows;
  for (const std::vector<Cell>& cells : table.rows) {
    Row& row = rows.emplace_back();
    if (is_heading(cells)) {
      row.heading = cells.front().text;
      continue;
    }
    for (std::size_t i = 0; i < caps.size(); ++i) {
      const Cell& cell = cell_of(cells, i);
      row.cells.push_back(wrapped_lines(cell.text, caps[i]));
      row.renditions.push_back(rendition(cell.emphasis));
    }
  }
  return rows;
}

void widen(Widths& widths, const Row& row) {
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    for (const Line& line : row.cells[i]) widths[i] = std::max(widths[i], line.width);
  }
}

std::size_t blanks_before(Align align, std::size_t space) {
  if (align == Align::left) return 0;
  return align == Align::right ? space : space / 2;
}

std::string text_of(const Row& row, const Table& table, const Widths& widths, Color color) {
  std::string text;
  for (std::size_t k = 0; k < height(row); ++k) {
    std::size_t blanks = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      static const Line none;
      const Line& line = k < row.cells[i].size() ? row.cells[i][k] : none;
      const std::size_t space = widths[i] - line.width;
      const std::size_t before = blanks_before(table.columns[i].align, space);
      blanks += before;
      if (!line.text.empty()) {
        text.append(std::exchange(blanks, 0), ' ');
        text += painted(line.text, row.renditions[i], color);
      }
      blanks += space - before + gap;
    }
    text += '\n';
  }
  return text;
}

std::string rule(const Widths& widths, Color color) {
  std::string text;
  for (const std::size_t width : widths) {
    if (!text.empty()) text.append(gap, ' ');
    for (std::size_t i = 0; i < width; ++i) text += "─";
  }
  return painted(text, "2", color) + '\n';
}

std::string paragraph(
    std::string_view text, std::size_t width, std::string_view rendition, Color color) {
  std::string lines;
  for (const Line& line : wrapped_lines(text, width)) {
    lines += painted(line.text, rendition, color) + '\n';
  }
  return lines;
}

std::string grid(const Table& table, Color color, std::size_t width) {
  if (table.columns.empty() || table.rows.empty()) return {};
  const Widths caps = fitted(table, width);
  const Row heading = heading_row(table, caps);
  const std::vector<Row> rows = body_rows(table, caps);
  Widths widths(caps.size(), 0);
  widen(widths, heading);
  for (const Row& row : rows) widen(widths, row);

  std::string text = text_of(heading, table, widths, color) + rule(widths, color);
  for (const Row& row : rows) {
    const bool first = &row == &rows.front();
    text += row.heading.empty()
                ? text_of(row, table, widths, color)
                : (first ? "" : "\n") + paragraph(row.heading, width, "1;36", color);
  }
  return text;
}

}  // namespace

std::string as_text(const Table& table, Color color, std::size_t width) {
  std::string text;
  if (!table.title.empty()) text += paragraph(table.title, width, "1", color) + '\n';
  text += grid(table, color, width);
  if (!table.notes.empty() && !text.empty() && !text.ends_with("\n\n")) text += '\n';
  for (const std::string& note : table.notes) text += paragraph(note, width, "", color);
  return text;
}

}  // namespace remit
