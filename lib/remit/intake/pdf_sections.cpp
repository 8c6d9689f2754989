// A cell that is merged over rows has its text in the middle of them. So the rows of the first one
// reach as far down from its text as up, and those of the next begin where they end.

#include "remit/intake/pdf_sections.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace remit {

namespace {

/// The text of a merged cell and its lines.
struct Piece {
  GridCell cell;
  std::size_t first = 0;
  std::size_t last = 0;
};

class Sections {
public:
  Sections(const RowStarts& starts, const RowBlock& block, std::size_t column)
      : starts_(starts), block_(block), column_(column) {}

  /// Runs of lines; two cells stand in one only where each row has one line.
  [[nodiscard]] std::vector<Piece> pieces() const {
    std::vector<Piece> found;
    for (std::size_t i = starts_.lines.front(); i < block_.lines.size(); ++i) {
      const GridCell& cell = block_.lines[i][column_];
      if (cell.text.empty()) continue;
      const bool goes_on = !found.empty() && found.back().last + 1 == i &&
                           !(is_one_line(row_at(i)) && is_one_line(row_at(i - 1)));
      if (!goes_on) {
        found.push_back({cell, i, i});
        continue;
      }
      found.back().cell.text += cell.text;
      found.back().last = i;
    }
    return found;
  }

  /// The row that a piece's rows end before, of those between it and the next, and how many lines
  /// that is away from where they should.
  [[nodiscard]] std::pair<std::size_t, std::size_t> end_of(
      const Piece& piece, std::size_t from, std::size_t next) const {
    const std::size_t begin = starts_.lines[from];
    const std::size_t end = piece.first + piece.last + 1 - begin;
    std::size_t best = row_at(piece.last) + 1;
    for (std::size_t row = best; row <= rows() && first_line(row) <= next; ++row) {
      if (distance(row, end) < distance(best, end)) best = row;
    }
    return {best, distance(best, end)};
  }

  [[nodiscard]] std::size_t rows() const { return starts_.lines.size(); }

  [[nodiscard]] std::size_t row_at(std::size_t line) const {
    const auto after = std::ranges::upper_bound(starts_.lines, line);
    return static_cast<std::size_t>(after - starts_.lines.begin()) - 1;
  }

  [[nodiscard]] std::size_t first_line(std::size_t row) const {
    return row < rows() ? starts_.lines[row] : block_.lines.size();
  }

private:
  [[nodiscard]] bool is_one_line(std::size_t row) const {
    return first_line(row + 1) - first_line(row) == 1;
  }

  /// A page's first row is likelier than others to begin a cell.
  [[nodiscard]] std::size_t distance(std::size_t row, std::size_t end) const {
    const std::size_t line = first_line(row);
    const std::size_t lines = line > end ? line - end : end - line;
    const bool turns = std::ranges::binary_search(block_.turns, line);
    return lines > 0 && turns ? lines - 1 : lines;
  }

  const RowStarts& starts_;
  const RowBlock& block_;
  std::size_t column_;
};

}  // namespace

void spread_sections(
    std::span<Cells> rows, const RowStarts& starts, const RowBlock& block, std::size_t column) {
  const auto is_blank = [&](const Cells& row) { return row[column].text.empty(); };
  if (std::ranges::none_of(rows, is_blank) || std::ranges::all_of(rows, is_blank)) return;
  const Sections sections(starts, block, column);
  const std::vector<Piece> pieces = sections.pieces();
  std::size_t row = 0;
  for (std::size_t i = 0; i < pieces.size() && row < rows.size(); ++i) {
    const bool is_last = i + 1 == pieces.size();
    const std::size_t next = is_last ? block.lines.size() : pieces[i + 1].first;
    auto [end, away] = sections.end_of(pieces[i], row, next);
    if (is_last) {
      away = block.lines.size() - sections.first_line(end) + away;
      end = rows.size();
    }
    GridCell cell = pieces[i].cell;
    cell.uncertain = away > 1;
    for (bool first = true; row < end; ++row, first = false) {
      cell.repeated = !first;
      rows[row][column] = cell;
    }
  }
}

}  // namespace remit
