#include "remit/intake/text_parts.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "remit/base/text.hpp"
#include "remit/intake/blank.hpp"
#include "remit/intake/label_table.hpp"
#include "remit/intake/markdown.hpp"
#include "remit/intake/raw_lines.hpp"
#include "remit/intake/table_header.hpp"

namespace remit {

namespace {

std::uint32_t column_of(const RawLine& raw, std::string_view piece) {
  const auto offset = static_cast<std::size_t>(piece.data() - raw.text.data());
  const auto before = characters(raw.text.substr(0, offset));
  return raw.characters_before + static_cast<std::uint32_t>(before) + 1;
}

GridCell cell_of(const RawLine& raw, std::string_view piece, std::uint32_t column) {
  GridCell cell;
  cell.text = std::string(piece);
  cell.place.line = raw.number;
  cell.place.column = column;
  cell.place.page = raw.page;
  return cell;
}

std::vector<std::string_view> tab_cells(std::string_view line) {
  std::vector<std::string_view> cells;
  std::size_t begin = 0;
  for (std::size_t tab = line.find('\t'); tab != line.npos; tab = line.find('\t', begin)) {
    cells.push_back(trimmed(line.substr(begin, tab - begin)).text);
    begin = tab + 1;
  }
  cells.push_back(trimmed(line.substr(begin)).text);
  return cells;
}

/// Columns are counted from cell to cell, so that a line of many cells is gone through once.
std::vector<GridCell> row_of(const RawLine& raw, const std::vector<std::string_view>& pieces) {
  std::vector<GridCell> row;
  std::uint32_t column = raw.characters_before + 1;
  const char* at = raw.text.data();
  for (const std::string_view piece : pieces) {
    if (!piece.empty()) {
      const std::string_view between(at, static_cast<std::size_t>(piece.data() - at));
      column += static_cast<std::uint32_t>(characters(between));
      at = piece.data();
    }
    row.push_back(cell_of(raw, piece, column));
  }
  return row;
}

class TextParts {
public:
  TextParts(std::string_view text, Markup markup, ReadingBudget& budget)
      : markup_(markup), budget_(&budget), lines_(raw_lines(text, budget)) {}

  std::vector<Part> parts() {
    parts_.reserve(lines_.size());
    skip_front_matter();
    while (at_ < lines_.size()) {
      if (!take_pipe_table() && !take_tab_table() && !take_tab_labels()) take_line();
    }
    return std::move(parts_);
  }

private:
  /// The block between --- and --- that some programs put before Markdown says nothing to readers.
  void skip_front_matter() {
    constexpr std::size_t longest = 100;
    if (markup_ != Markup::markdown || lines_.empty() || lines_[0].text != "---") return;
    for (std::size_t i = 1; i < std::min(lines_.size(), longest); ++i) {
      if (trimmed(lines_[i].text).text != "---") continue;
      at_ = i + 1;
      return;
    }
  }

  bool add_row(Grid& grid, std::vector<GridCell> row) {
    if (row.size() > budget_->cells) {
      budget_->exceeded = true;
      return false;
    }
    budget_->cells -= row.size();
    grid.rows.push_back(std::move(row));
    return true;
  }

  /// Is this line a row of the table that began above? One without outer bars goes on to the first
  /// line without any, or to a blank one.
  [[nodiscard]] std::optional<std::vector<std::string_view>> cells_at(
      std::size_t at, bool is_loose) const {
    const RawLine& raw = lines_[at];
    if (!is_loose) return pipe_cells(raw.text);
    if (at > at_ && raw.number != lines_[at - 1].number + 1) return {};
    if (raw.text.find('|') == std::string_view::npos) return {};
    return loose_cells(raw.text);
  }

  bool take_pipe_table() {
    if (in_fence_ || lines_[at_].text.find('|') == std::string_view::npos) return false;
    const bool is_loose = !pipe_cells(lines_[at_].text) && at_ + 1 < lines_.size() &&
                          begins_loose_table(lines_[at_].text, lines_[at_ + 1].text);
    Grid grid;
    std::size_t at = at_;
    for (; at < lines_.size(); ++at) {
      const auto cells = cells_at(at, is_loose);
      if (!cells) break;
      if (is_delimiter_row(*cells)) continue;
      std::vector<GridCell> row = row_of(lines_[at], *cells);
      for (GridCell& cell : row) cell.text = without_marks(cell.text);
      if (!add_row(grid, std::move(row))) break;
    }
    if (at - at_ < 2 || grid.rows.empty()) return false;
    at_ = at;
    parts_.emplace_back(std::move(grid));
    return true;
  }

  [[nodiscard]] bool has_tab(std::size_t at) const {
    return at < lines_.size() && trimmed(lines_[at].text).text.find('\t') != std::string_view::npos;
  }

  /// A line without tabs between rows is a heading that spans them; two of them end the table.
  bool take_tab_table() {
    if (in_fence_ || !has_tab(at_) || !is_task_header(tab_cells(lines_[at_].text))) return false;
    Grid grid;
    while (has_tab(at_) || (at_ < lines_.size() && has_tab(at_ + 1))) {
      const std::string_view line = lines_[at_].text;
      const bool is_row = has_tab(at_);
      auto row = row_of(lines_[at_], is_row ? tab_cells(line) : std::vector{trimmed(line).text});
      ++at_;
      if (!add_row(grid, std::move(row))) break;
    }
    parts_.emplace_back(std::move(grid));
    return true;
  }

  /// Lines with one tab, the first behind a label.
  bool take_tab_labels() {
    const auto has_two = [&](std::size_t at) {
      return has_tab(at) && tab_cells(trimmed(lines_[at].text).text).size() == 2;
    };
    if (in_fence_ || !has_two(at_) || !label_in_cell(tab_cells(lines_[at_].text).front()))
      return false;
    Grid grid;
    while (has_two(at_)) {
      const RawLine& raw = lines_[at_++];
      if (!add_row(grid, row_of(raw, tab_cells(trimmed(raw.text).text)))) break;
    }
    parts_.emplace_back(std::move(grid));
    return true;
  }

  void take_line() {
    const RawLine& raw = lines_[at_++];
    if (markup_ == Markup::none) {
      parts_.emplace_back(line_of(raw));
    } else {
      take_markdown(raw);
    }
  }

  void take_markdown(const RawLine& raw) {
    if (const std::uint8_t level = underlined_level(raw.text); level > 0 && under_text(raw)) {
      std::get<Line>(parts_.back()).level = level;
      return;
    }
    const MarkdownLine mark = markdown_line(raw.text);
    if (mark.is_fence) in_fence_ = !in_fence_;
    if (mark.is_fence || (mark.is_nothing && !in_fence_)) return;
    Line line = line_of(raw);
    if (!in_fence_) {
      std::string_view text = trimmed(raw.text.substr(mark.text)).text;
      line.place.column = column_of(raw, text);
      while (mark.level > 0 && text.ends_with('#')) text.remove_suffix(1);
      line.text = without_marks(trimmed(text).text);
      line.level = mark.level;
    }
    if (!line.text.empty()) parts_.emplace_back(std::move(line));
  }

  /// Does an ordinary line stand directly above?
  [[nodiscard]] bool under_text(const RawLine& raw) const {
    if (in_fence_ || parts_.empty()) return false;
    const Line* const above = std::get_if<Line>(&parts_.back());
    return above != nullptr && above->level == 0 && above->place.line + 1 == raw.number;
  }

  Markup markup_;
  ReadingBudget* budget_;
  std::vector<RawLine> lines_;
  std::size_t at_ = 0;
  bool in_fence_ = false;
  std::vector<Part> parts_;
};

}  // namespace

std::vector<Part> text_parts(std::string_view text, Markup markup, ReadingBudget& budget) {
  return TextParts(text, markup, budget).parts();
}

}  // namespace remit
