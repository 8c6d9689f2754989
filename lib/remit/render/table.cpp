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

using Lines = std::vector<std::string>;
using Widths = std::vector<std::size_t>;

constexpr std::size_t gap = 2;
/// Below this a column of words is no longer pleasant to read: four Chinese characters.
constexpr std::size_t narrowest = 8;

Lines wrapped_lines(std::string_view text, std::size_t width) {
  Lines lines;
  for (const std::string& line : shown_lines(text)) {
    if (width == 0 || display_width(line) <= width) {
      lines.push_back(line);
    } else {
      for (std::string& part : wrapped(line, width)) lines.push_back(std::move(part));
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

/// The widths under one common cap on the columns that wrap: the highest with which all fit.
Widths fitted(const Table& table, const Widths& natural, std::size_t width) {
  Widths widths = natural;
  if (width == 0 || natural.empty()) return widths;
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
  for (Lines& lines : row.cells) lines.insert(lines.begin(), most - lines.size(), "");
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
    for (const std::string& line : row.cells[i]) {
      widths[i] = std::max(widths[i], display_width(line));
    }
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
      const std::string_view line = k < row.cells[i].size() ? row.cells[i][k] : std::string_view();
      const std::size_t space = widths[i] - display_width(line);
      const std::size_t before = blanks_before(table.columns[i].align, space);
      blanks += before;
      if (!line.empty()) {
        text.append(std::exchange(blanks, 0), ' ');
        text += painted(line, row.renditions[i], color);
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
  for (const std::string& line : wrapped_lines(text, width)) {
    lines += painted(line, rendition, color) + '\n';
  }
  return lines;
}

std::string grid(const Table& table, Color color, std::size_t width) {
  if (table.columns.empty() || table.rows.empty()) return {};
  const Widths caps = fitted(table, natural_widths(table), width);
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
