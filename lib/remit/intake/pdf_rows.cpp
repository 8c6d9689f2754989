// Where cells are centred, a row's number stands in the middle of its lines; which lines those are
// only the whole table tells.

#include "remit/intake/pdf_rows.hpp"

#include <algorithm>
#include <string>

namespace remit {

namespace {

/// What speaks against a row that begins at a line: a list above it that is not at its end.
double start_cost(const RowBlock& block, std::size_t line) {
  double cost = 0;
  for (std::size_t c = 0; line > 0 && c < block.lines[line].size(); ++c) {
    const std::string& above = block.lines[line - 1][c].text;
    if (above.ends_with("、") || above.ends_with("，")) cost += 1;
  }
  return cost;
}

/// Dynamic programming over the numbers and how many lines of a row stand above its own, so that as
/// few rows as possible reach further up than down. A row that a page divides may do so.
class CentredRows {
public:
  explicit CentredRows(const RowBlock& block) : block_(block) {}

  RowStarts starts() {
    const std::vector<std::size_t>& numbers = block_.numbers;
    std::vector<State> states(1);
    states.front().above = numbers.front();
    history_.push_back(states);
    for (std::size_t k = 0; k + 1 < numbers.size(); ++k) {
      states = after(states, numbers[k], numbers[k + 1]);
      history_.push_back(states);
    }
    const std::size_t left = block_.lines.size() - numbers.back() - 1;
    std::size_t best = 0;
    double least = 1e9;
    for (std::size_t i = 0; i < states.size(); ++i) {
      const double cost = states[i].cost + uneven(states[i], left);
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
  static constexpr std::size_t most_lines = 80;  // of a row, that are told apart

  static double uneven(const State& state, std::size_t below) {
    if (state.divided) return 0;
    const auto more = static_cast<double>(std::max(state.above, below));
    return more - static_cast<double>(std::min(state.above, below));
  }

  /// The states of the row at `next`: each number of lines above it that the gap leaves.
  std::vector<State> after(
      const std::vector<State>& before, std::size_t number, std::size_t next) const {
    constexpr double divided_by_page = 0.5;
    const std::size_t gap = next - number - 1;
    const auto turn = std::ranges::find_if(
        block_.turns, [&](std::size_t line) { return line > number && line <= next; });
    std::vector<State> states;
    for (std::size_t above = 0; above <= std::min(gap, most_lines); ++above) {
      const std::size_t start = next - above;
      const bool cuts_last = turn != block_.turns.end() && *turn < start;
      const bool cuts_next = turn != block_.turns.end() && *turn > start;
      State state{above, cuts_next, 1e9, 0};
      for (std::size_t i = 0; i < before.size(); ++i) {
        double cost = before[i].cost + start_cost(block_, start);
        cost += cuts_last || cuts_next ? divided_by_page : 0;
        if (!cuts_last) cost += uneven(before[i], gap - above);
        if (cost >= state.cost) continue;
        state.cost = cost;
        state.from = i;
      }
      states.push_back(state);
    }
    return states;
  }

  [[nodiscard]] RowStarts path(std::size_t state, double cost) const {
    RowStarts starts{std::vector<std::size_t>(block_.numbers.size()), cost};
    for (std::size_t k = block_.numbers.size(); k-- > 0;) {
      starts.lines[k] = block_.numbers[k] - history_[k][state].above;
      state = history_[k][state].from;
    }
    return starts;
  }

  const RowBlock& block_;
  std::vector<std::vector<State>> history_;
};

}  // namespace

RowStarts starts_on_top(const RowBlock& block) {
  RowStarts starts{block.numbers, 0};
  for (const std::size_t line : block.numbers) starts.cost += start_cost(block, line);
  return starts;
}

RowStarts centred_starts(const RowBlock& block) {
  return CentredRows(block).starts();
}

}  // namespace remit
