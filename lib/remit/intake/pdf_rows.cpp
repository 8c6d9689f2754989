// Where cells are centred, a row's number stands in the middle of its lines; which lines those are
// only the whole table tells: each column of a row reaches as far up from the number as down, lists
// do not break off at its end, and a line that is not full is the last of its cell.

#include "remit/intake/pdf_rows.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>

#include "remit/base/text.hpp"

namespace remit {

namespace {

bool ends_sentence(std::string_view text) {
  constexpr std::string_view marks[] = {"。", "；", "！", "？", ".", ";"};
  return std::ranges::any_of(marks, [&](std::string_view mark) { return text.ends_with(mark); });
}

/// The columns that what comes first in a text takes: a character, or a word of Latin letters.
std::size_t first_unit(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && static_cast<unsigned char>(text[end]) < 0x80 && text[end] != ' ')
    ++end;
  return std::max<std::size_t>(end, 2);
}

/// Whether the next line would not have gone on in that one.
bool is_full(std::string_view line, std::string_view next, std::size_t width) {
  constexpr std::size_t wide = 16;  // so wide that marks may be drawn over to the next line
  const std::size_t tolerance = width > wide ? 2 : 0;
  return display_width(line) + first_unit(next) + tolerance >= width;
}

/// What speaks against an end of a cell between two texts; less than nothing: what speaks for it.
double end_cost(std::string_view above, std::string_view here, std::size_t width) {
  if (above.empty() || here.empty()) return 0;
  if (!is_full(above, here, width)) return -1;
  return ends_sentence(above) ? 0 : 1;
}

bool is_list_cut(std::string_view text) {
  return text.ends_with("、") || text.ends_with("，");
}

/// The text of a column in a line, or in the nearest above or below it, where columns with more
/// lines or lines between its own leave it blank.
std::string_view nearest(const RowBlock& block, std::size_t column, std::size_t line, int step) {
  constexpr int farthest = 3;
  for (int i = 0; i < farthest && line < block.lines.size(); ++i) {
    const std::string& text = block.lines[line][column].text;
    if (!text.empty()) return text;
    line += static_cast<std::size_t>(step);
  }
  return {};
}

/// Whether the text of a row would end at a line in the middle of its sentence.
double text_cost(const RowBlock& block, const RowShape& shape, std::size_t line) {
  constexpr double breaks_off = 0.6;
  if (line == 0) return 0;
  const std::string_view above = nearest(block, shape.text, line - 1, -1);
  const std::string_view here = nearest(block, shape.text, line, 1);
  if (is_list_cut(above)) return 1;
  const double cost = end_cost(above, here, shape.widths[shape.text]);
  return cost > 0 ? breaks_off : cost;
}

/// What speaks against a row that begins at a line; less than nothing: what speaks for it.
double start_cost(const RowBlock& block, const RowShape& shape, std::size_t line) {
  constexpr double breaks_off = 0.3;  // names and dates are often as wide as their column
  double cost = text_cost(block, shape, line);
  for (std::size_t c = 0; line > 0 && c < block.lines[line].size(); ++c) {
    const std::string& above = block.lines[line - 1][c].text;
    if (shape.heads[c] || c == shape.text) continue;
    const double end = end_cost(above, block.lines[line][c].text, shape.widths[c]);
    if (is_list_cut(above))
      cost += 1;
    else
      cost += end > 0 ? breaks_off : end;
  }
  return cost;
}

/// Dynamic programming over the numbers and how many lines of a row stand above its own. A row that
/// a page divides may reach further up than down.
class CentredRows {
public:
  CentredRows(const RowBlock& block, const RowShape& shape)
      : block_(block), shape_(shape), filled_(shape.widths.size()) {
    for (std::size_t c = 0; c < filled_.size(); ++c) {
      filled_[c].push_back(0);
      for (const Cells& line : block.lines)
        filled_[c].push_back(filled_[c].back() + (line[c].text.empty() ? 0 : 1));
    }
  }

  RowStarts starts() {
    const std::vector<std::size_t>& numbers = block_.numbers;
    std::vector<State> states(1);
    states.front().above = numbers.front();
    history_.push_back(states);
    for (std::size_t k = 0; k + 1 < numbers.size(); ++k) {
      states = after(states, k);
      history_.push_back(states);
    }
    std::size_t best = 0;
    double least = 1e9;
    for (std::size_t i = 0; i < states.size(); ++i) {
      const double cost = states[i].cost + uneven(states[i], numbers.back(), block_.lines.size());
      if (cost < least) {
        least = cost;
        best = i;
      }
    }
    return path(best, least);
  }

private:
  struct State {
    std::size_t above = 0;  ///< lines of the row over its number
    bool divided = false;   ///< by a page
    double cost = 0;
    std::size_t from = 0;  ///< state of the row before
  };
  static constexpr std::size_t most_lines = 60;  // of a row, that are told apart

  [[nodiscard]] std::uint32_t filled(std::size_t c, std::size_t begin, std::size_t end) const {
    return filled_[c][end] - filled_[c][begin];
  }

  /// How much further a column of the row [start, end) reaches up or down from its number. With an
  /// even number of lines that has to stand beside one of two.
  [[nodiscard]] double uneven_column(
      std::size_t c, std::size_t start, std::size_t number, std::size_t end) const {
    constexpr double usual = 0.1;
    constexpr double unusual = 0.3;
    const std::uint32_t above = filled(c, start, number);
    const std::uint32_t below = filled(c, number + 1, end);
    if (above == below) return 0;
    if (below == above + 1) return usual;
    if (above == below + 1) return unusual;
    return std::max(above, below) - std::min(above, below);
  }

  [[nodiscard]] double uneven(const State& state, std::size_t number, std::size_t end) const {
    constexpr double less = 0.3;  // columns with few lines say little
    constexpr double nothing_to_do = 2;
    constexpr double left_blank = 0.5;  // what stands there may have gone to a row around
    const std::size_t start = number - state.above;
    double cost = filled(shape_.text, start, end) == 0 ? nothing_to_do : 0;
    if (state.divided) return cost;
    for (std::size_t c = 0; c < filled_.size(); ++c) {
      if (shape_.heads[c]) continue;
      if (c != shape_.text && filled(c, start, end) == 0) cost += left_blank;
      const double column = uneven_column(c, start, number, end);
      cost += c == shape_.text ? column : less * (column < 1 ? column : column - 1);
    }
    return cost;
  }

  [[nodiscard]] std::size_t turn_between(std::size_t number, std::size_t next) const {
    const auto turn = std::ranges::upper_bound(block_.turns, number);
    return turn == block_.turns.end() || *turn > next ? 0 : *turn;
  }

  /// The states of the row after the k-th: each number of lines above it that the gap leaves.
  [[nodiscard]] std::vector<State> after(const std::vector<State>& before, std::size_t k) const {
    constexpr double divided_by_page = 0.5;
    const std::size_t number = block_.numbers[k];
    const std::size_t next = block_.numbers[k + 1];
    const std::size_t turn = turn_between(number, next);
    std::vector<State> states;
    for (std::size_t above = 0; above <= std::min(next - number - 1, most_lines); ++above) {
      const std::size_t start = next - above;
      const bool cuts_last = turn > 0 && turn < start;
      const bool cuts_next = turn > start;
      const double own =
          start_cost(block_, shape_, start) + (cuts_last || cuts_next ? divided_by_page : 0);
      State state{above, cuts_next, 1e9, 0};
      for (std::size_t i = 0; i < before.size(); ++i) {
        double cost = before[i].cost + own;
        if (!cuts_last) cost += uneven(before[i], number, start);
        if (cost >= state.cost) continue;
        state.cost = cost;
        state.from = i;
      }
      states.push_back(state);
    }
    return states;
  }

  [[nodiscard]] RowStarts path(std::size_t state, double cost) const {
    const std::size_t rows = block_.numbers.size();
    RowStarts starts{std::vector<std::size_t>(rows), std::vector<bool>(rows, false), cost};
    std::size_t end = block_.lines.size();
    for (std::size_t k = rows; k-- > 0;) {
      const State& here = history_[k][state];
      const std::size_t start = block_.numbers[k] - here.above;
      starts.lines[k] = start;
      const bool cut = here.divided || turn_between(block_.numbers[k], end - 1) > 0;
      if (!cut && uneven_column(shape_.text, start, block_.numbers[k], end) >= 1)
        starts.uncertain[k] = true;
      if (k > 0 && text_cost(block_, shape_, start) > 0)
        starts.uncertain[k] = starts.uncertain[k - 1] = true;
      end = start;
      state = here.from;
    }
    return starts;
  }

  const RowBlock& block_;
  const RowShape& shape_;
  std::vector<std::vector<std::uint32_t>> filled_;  ///< by column: lines with text before each
  std::vector<std::vector<State>> history_;
};

}  // namespace

RowShape row_shape(std::span<const RowBlock> blocks, std::vector<bool> heads) {
  std::vector<std::vector<std::size_t>> widths(heads.size());
  for (const RowBlock& block : blocks) {
    if (block.is_heading) continue;
    for (const Cells& line : block.lines) {
      for (std::size_t c = 0; c < line.size(); ++c)
        if (!line[c].text.empty()) widths[c].push_back(display_width(line[c].text));
    }
  }
  RowShape shape{std::vector<std::size_t>(heads.size(), 0), std::move(heads), 0};
  std::size_t most = 0;
  for (std::size_t c = 0; c < widths.size(); ++c) {
    if (widths[c].empty()) continue;
    const std::size_t all = std::accumulate(widths[c].begin(), widths[c].end(), std::size_t{0});
    const auto full = widths[c].begin() + static_cast<std::ptrdiff_t>(widths[c].size() * 9 / 10);
    std::nth_element(widths[c].begin(), full, widths[c].end());  // some lines may be too wide
    shape.widths[c] = *full;
    if (shape.heads[c] || all <= most) continue;
    most = all;
    shape.text = c;
  }
  return shape;
}

RowStarts starts_on_top(const RowBlock& block, const RowShape& shape) {
  RowStarts starts{block.numbers, std::vector<bool>(block.numbers.size(), false), 0};
  for (const std::size_t line : block.numbers) starts.cost += start_cost(block, shape, line);
  return starts;
}

RowStarts centred_starts(const RowBlock& block, const RowShape& shape) {
  return CentredRows(block, shape).starts();
}

}  // namespace remit
