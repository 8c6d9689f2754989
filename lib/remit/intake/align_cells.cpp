// Dynamic programming over (text, column), as two sequences are aligned (Needleman and Wunsch):
// best[i][c] is the best score of the first i + 1 texts when the last of them is in column c.

#include "remit/intake/align_cells.hpp"

#include <algorithm>
#include <limits>

#include "remit/intake/cell_kinds.hpp"

namespace remit {

namespace {

constexpr int impossible = std::numeric_limits<int>::min() / 4;
constexpr int weight = 4;  // of one step of fitness, so that preferences can be finer

/// What it costs to leave a column out: merged cells are headings and tasks. Where cells are
/// divided, nothing is merged, and of blank ones the lead is the last to be missing.
int skip_cost(ColumnUse use, Joining joining) {
  switch (use) {
    case ColumnUse::lead:
      return joining == Joining::allowed ? 6 : 5;
    case ColumnUse::number:
    case ColumnUse::section:
    case ColumnUse::task:
      return 2;
    case ColumnUse::note:
    case ColumnUse::other:
      return 3;
    default:
      return 5;
  }
}

/// What it costs that the text after `text` is in the same column.
int join_cost(std::string_view text, ColumnUse use) {
  if (list_goes_on(text)) return 0;
  switch (use) {
    case ColumnUse::cooperate:
    case ColumnUse::responsible:
    case ColumnUse::listed:
      return 5;
    case ColumnUse::lead:
      return 6;
    case ColumnUse::task:
      return 7;
    default:
      return 12;
  }
}

class Alignment {
public:
  Alignment(const std::vector<std::string_view>& texts, const std::vector<TableColumn>& columns,
      Joining joining)
      : texts_(texts), columns_(columns), joining_(joining) {
    int skipped = 0;
    for (const TableColumn& column : columns) {
      skipped_.push_back(skipped);
      skipped += skip_cost(column.use, joining);
    }
    skipped_.push_back(skipped);
  }

  std::vector<std::size_t> best() {
    first_row();
    for (std::size_t i = 1; i < texts_.size(); ++i) next_row(i);
    std::size_t column = last_column();
    std::vector<std::size_t> found(texts_.size());
    for (std::size_t i = texts_.size(); i-- > 0;) {
      found[i] = column;
      column = from_[i][column];
    }
    return found;
  }

private:
  [[nodiscard]] int own_score(std::size_t i, std::size_t column) const {
    return weight * fitness(texts_[i], columns_[column].use);
  }

  void first_row() {
    score_.resize(columns_.size());
    from_.emplace_back(columns_.size(), 0);
    for (std::size_t c = 0; c < columns_.size(); ++c) score_[c] = own_score(0, c) - skipped_[c];
  }

  /// The best column before each is kept while going to the right, so a row takes linear time.
  void next_row(std::size_t i) {
    const std::string_view before = texts_[i - 1];
    const int breaking = list_goes_on(before) ? 2 * weight : 0;
    std::vector<int> next(columns_.size(), impossible);
    std::vector<std::size_t> from(columns_.size(), 0);
    int left = impossible;  // best of score_[p] + skipped_[p + 1] for p < c
    std::size_t left_column = 0;
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      if (left > impossible) next[c] = left - skipped_[c] - breaking;
      from[c] = left_column;
      if (joining_ == Joining::allowed || c + 1 == columns_.size()) {
        const int joined = score_[c] - join_cost(before, columns_[c].use);
        if (joined > next[c]) {
          next[c] = joined;
          from[c] = c;
        }
      }
      if (next[c] > impossible) next[c] += own_score(i, c);
      if (score_[c] + skipped_[c + 1] >= left) {  // of equally good ones the right one
        left = score_[c] + skipped_[c + 1];
        left_column = c;
      }
    }
    score_ = std::move(next);
    from_.push_back(std::move(from));
  }

  /// Cells that lack at the end cost, too; of equally good places the right one.
  [[nodiscard]] std::size_t last_column() const {
    std::size_t best = 0;
    int best_score = std::numeric_limits<int>::min();
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      const int score = score_[c] - (skipped_.back() - skipped_[c + 1]);
      if (score < best_score) continue;
      best = c;
      best_score = score;
    }
    return best;
  }

  const std::vector<std::string_view>& texts_;
  const std::vector<TableColumn>& columns_;
  Joining joining_;
  std::vector<int> skipped_;  ///< cost of leaving out all columns before each
  std::vector<int> score_;
  std::vector<std::vector<std::size_t>> from_;
};

}  // namespace

std::vector<std::size_t> aligned(const std::vector<std::string_view>& texts,
    const std::vector<TableColumn>& columns, Joining joining) {
  std::vector<std::size_t> first_columns(texts.size());
  if (texts.empty() || columns.empty()) return first_columns;
  return Alignment(texts, columns, joining).best();
}

}  // namespace remit
