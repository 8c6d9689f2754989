// Text flows over a column in proportion to its length, so columns that share what is left in
// proportion to their text have rows of about the same number of lines. The mean alone would starve
// a column with a single long cell, the longest alone all others; so a third of it counts, too.

#include "remit/render/form_layout.hpp"

#include <algorithm>
#include <numeric>

#include "remit/base/text.hpp"
#include "remit/render/shape.hpp"

namespace remit {

namespace {

constexpr double padding = 8;        // of a cell, left and right together
constexpr double line_space = 1.34;  // of the font size
constexpr double row_padding = 5;

double text_width(std::size_t display_columns) {
  return static_cast<double>(display_columns) * form_font_size / 2;
}

/// What the texts of a column want.
struct Wish {
  double least = 0;
  double natural = 0;  ///< the longest line on one line
  double weight = 0;
};

/// The longest stretch that cannot break: letters between blanks and Chinese characters.
std::size_t longest_word(std::string_view text) {
  std::size_t longest = 0;
  std::size_t word = 0;
  for (const char32_t c : decoded(text)) {
    word = c > U' ' && display_width(c) == 1 ? word + 1 : 0;
    longest = std::max(longest, word);
  }
  return longest;
}

Wish wish_of(const Form& form, std::size_t column) {
  constexpr std::size_t longest_kept_whole = 16;
  constexpr double longest_that_counts = 240;  // display columns
  Wish wish;
  const FormColumn& it = form.columns[column];
  std::size_t least = it.least;
  double sum = 0;
  double longest = 0;
  double rows = 0;
  for (const FormRow& row : form.rows) {
    if (row.kind == FormRow::Kind::caption || column >= row.cells.size()) continue;
    const FormCell& cell = row.cells[column];
    rows += 1;
    if (cell.text.empty() || cell.across != 1) continue;
    double width = 0;
    for (const std::string& line : shown_lines(cell.text)) {
      width += static_cast<double>(display_width(line));
      wish.natural = std::max(wish.natural, text_width(display_width(line)) + padding);
    }
    sum += width / cell.down;
    longest = std::max(longest, std::min(width, longest_that_counts) / cell.down);
    least = std::max(least, std::min(longest_word(cell.text), longest_kept_whole));
  }
  wish.least = text_width(least) + padding;
  wish.natural = std::max(wish.natural, wish.least);
  wish.weight = rows > 0 ? text_width(1) * (sum / rows + longest / 3) : 0;
  return wish;
}

/// Widths that fill `room`: the least for all, the rest by weight, to nobody more than its text
/// takes on one line while others lack some.
std::vector<double> shared(const std::vector<Wish>& wishes, double room) {
  std::vector<double> widths;
  widths.reserve(wishes.size());
  for (const Wish& wish : wishes) widths.push_back(wish.least);
  double left = room - std::accumulate(widths.begin(), widths.end(), 0.0);
  for (int round = 0; round < 8 && left > 1; ++round) {
    double weights = 0;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
      if (widths[i] < wishes[i].natural) weights += wishes[i].weight;
    }
    if (weights <= 0) break;
    const double portion = left / weights;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
      if (widths[i] >= wishes[i].natural) continue;
      const double more = std::min(portion * wishes[i].weight, wishes[i].natural - widths[i]);
      widths[i] += more;
      left -= more;
    }
  }
  const double total = std::accumulate(widths.begin(), widths.end(), 0.0);
  for (double& width : widths) width *= room / total;  // what is still left, or was lacking
  return widths;
}

double height_of(std::size_t lines) {
  return static_cast<double>(lines) * form_font_size * line_space + row_padding;
}

double cell_height(const FormCell& cell, std::size_t column, const std::vector<double>& widths) {
  double width = 0;
  for (std::size_t i = column; i < std::min(column + cell.across, widths.size()); ++i) {
    width += widths[i];
  }
  return height_of(lines_in(cell.text, width, form_font_size));
}

/// Cells that are merged downwards have room in their first row.
std::vector<double> heights_of(const Form& form, const std::vector<double>& widths) {
  std::vector<double> heights(form.rows.size(), height_of(1));
  for (std::size_t r = 0; r < form.rows.size(); ++r) {
    const FormRow& row = form.rows[r];
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (row.cells[i].down != 1 || row.cells[i].across == 0) continue;
      heights[r] = std::max(heights[r], cell_height(row.cells[i], i, widths));
    }
  }
  for (std::size_t r = 0; r < form.rows.size(); ++r) {
    const FormRow& row = form.rows[r];
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (row.cells[i].down < 2 || row.cells[i].across == 0) continue;
      // it stands at the top of its rows, which a page may break, but no row
      heights[r] = std::max(heights[r], cell_height(row.cells[i], i, widths));
    }
  }
  return heights;
}

}  // namespace

std::size_t lines_in(std::string_view text, double width, double font_size) {
  const double columns = (width - padding) / (font_size / 2);
  const auto room = static_cast<std::size_t>(std::max(columns, 2.0));
  std::size_t lines = 0;
  for (const std::string& line : shown_lines(text)) lines += wrapped(line, room).size();
  return std::max<std::size_t>(lines, 1);
}

std::vector<std::size_t> page_starts(const Form& form, const FormLayout& layout, double part) {
  constexpr double above_and_below = 96;  // margins
  constexpr double head = 26;
  const auto is_body = [](const FormRow& row) { return row.kind == FormRow::Kind::body; };
  if (!std::ranges::all_of(form.rows, is_body)) return {};
  const double width = paper_width(layout.paper) - 2 * side_margin;
  const double room = (paper_height(layout.paper) - above_and_below) * part - head;
  const auto title_lines = static_cast<double>(lines_in(form.title, width, form_title_size));
  double used = title_lines * form_title_size * form_line_space + 10;
  for (const std::string& line : form.lines) {
    used += static_cast<double>(lines_in(line, width, form_font_size)) * form_font_size *
                form_line_space +
            2;
  }
  std::vector<std::size_t> starts;
  for (std::size_t i = 0; i < layout.heights.size(); ++i) {
    if (i > 0 && used + layout.heights[i] > room) {
      starts.push_back(i);
      used = 0;
    }
    used += layout.heights[i];
  }
  return starts;
}

Form divided(Form form, std::span<const std::size_t> page_starts) {
  for (const std::size_t start : page_starts) {
    std::vector<FormCell>& first = form.rows[start].cells;
    for (std::size_t i = 0; i < first.size(); ++i) {
      if (first[i].down != 0 || first[i].across == 0) continue;
      std::size_t top = start;
      while (top > 0 && form.rows[top].cells[i].down == 0) --top;
      const auto before = static_cast<std::uint32_t>(start - top);
      const std::uint32_t whole = form.rows[top].cells[i].down;
      if (whole <= before) continue;
      first[i].text = form.rows[top].cells[i].text;
      first[i].note = form.rows[top].cells[i].note;
      for (std::size_t j = i; j < i + first[i].across && j < first.size(); ++j) {
        form.rows[top].cells[j].down = before;
        first[j].down = whole - before;
      }
    }
  }
  return form;
}

FormLayout layout_of(const Form& form) {
  constexpr double tall = 120;     // about eight lines
  constexpr double tallest = 300;  // more than half a page of A4
  std::vector<Wish> wishes;
  for (std::size_t i = 0; i < form.columns.size(); ++i) wishes.push_back(wish_of(form, i));
  FormLayout layout;
  for (const Paper paper : {Paper::a4, Paper::a3}) {
    layout.paper = paper;
    layout.widths = shared(wishes, paper_width(paper) - 2 * side_margin);
    layout.heights = heights_of(form, layout.widths);
    const auto are_tall = static_cast<std::size_t>(
        std::ranges::count_if(layout.heights, [](double it) { return it > tall; }));
    const bool has_tallest =
        std::ranges::any_of(layout.heights, [](double it) { return it > tallest; });
    if (are_tall * 6 <= layout.heights.size() && !has_tallest) break;
  }
  return layout;
}

}  // namespace remit
