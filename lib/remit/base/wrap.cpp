// Lines are filled greedily. A break is good at a space and beside a wide character, but not where
// Chinese and Japanese typesetting forbid it (a line that begins with a comma or ends in an opening
// bracket); where there is no good one, a word is cut, at such a place only if nothing else is
// left.

#include <algorithm>
#include <vector>

#include "remit/base/text.hpp"

namespace remit {

namespace {

/// A character with the invisible ones that follow it; never cut.
struct Cell {
  std::size_t begin = 0;  ///< index into the paragraph
  std::size_t width = 0;
  char32_t character = 0;
};

using Cells = std::vector<Cell>;

bool is_one_of(char32_t c, std::u32string_view set) {
  return set.find(c) != std::u32string_view::npos;
}

bool is_space(const Cell& cell) {
  return is_one_of(cell.character, U" \t　");
}

bool ends_no_line(char32_t c) {
  return is_one_of(c, U"\"'([{‘“〈《「『【〔〖（［｛￥＄#＃");
}

bool begins_no_line(char32_t c) {
  return is_one_of(
      c, U"\"'!%),.:;?]}·’”‧•…‥‰℃、。々〉》」』】〕〗〞〟～ー・！％），．／：；？］｝");
}

bool is_forbidden(const Cell& before, const Cell& after) {
  return ends_no_line(before.character) || begins_no_line(after.character);
}

bool is_good(const Cell& before, const Cell& after) {
  if (is_space(before) || is_space(after)) return true;
  if (is_forbidden(before, after)) return false;
  if (before.width > 1 || after.width > 1) return true;
  if (is_one_of(before.character, U"-/")) return true;
  return begins_no_line(before.character) && ends_no_line(after.character);
}

Cells cells(std::u32string_view paragraph) {
  Cells result;
  for (std::size_t i = 0; i < paragraph.size(); ++i) {
    const std::size_t width = display_width(paragraph[i]);
    if (width == 0 && i > 0 && paragraph[i] != U'\t') continue;
    result.push_back({i, width, paragraph[i]});
  }
  return result;
}

std::size_t skip_spaces(const Cells& cells, std::size_t at) {
  while (at < cells.size() && is_space(cells[at])) ++at;
  return at;
}

/// One past the last cell of the line that begins with `begin`; `word` is its first that is no
/// space, and fits.
std::size_t line_end(const Cells& cells, std::size_t word, std::size_t fits) {
  if (skip_spaces(cells, fits) == cells.size()) return cells.size();
  for (std::size_t at = fits; at > word; --at) {
    if (is_good(cells[at - 1], cells[at])) return at;
  }
  for (std::size_t at = fits; at > word; --at) {
    if (!is_forbidden(cells[at - 1], cells[at])) return at;
  }
  return fits;
}

/// The first cell from `begin` on that does not fit any more.
std::size_t first_too_many(const Cells& cells, std::size_t begin, std::size_t width) {
  std::size_t at = begin;
  for (std::size_t used = 0; at < cells.size() && used + cells[at].width <= width; ++at) {
    used += cells[at].width;
  }
  return at;
}

void append_lines(
    std::vector<std::string>& lines, std::u32string_view paragraph, std::size_t width) {
  const Cells all = cells(paragraph);
  std::size_t begin = 0;
  do {
    const std::size_t word = skip_spaces(all, begin);
    std::size_t fits = first_too_many(all, begin, width);
    if (fits <= word) {  // no room beside the indentation: without it, then
      begin = word;
      fits = std::max(first_too_many(all, begin, width), std::min(begin + 1, all.size()));
    }
    const std::size_t next = line_end(all, word, fits);
    std::size_t end = next;
    while (end > begin && is_space(all[end - 1])) --end;
    const auto offset = [&](std::size_t at) {
      return at < all.size() ? all[at].begin : paragraph.size();
    };
    lines.push_back(encoded(paragraph.substr(offset(begin), offset(end) - offset(begin))));
    begin = skip_spaces(all, next);
  } while (begin < all.size());
}

}  // namespace

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
  const std::u32string all = decoded(text);
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin <= all.size();) {
    const std::size_t end = std::min(all.find(U'\n', begin), all.size());
    append_lines(lines, std::u32string_view(all).substr(begin, end - begin),
        width == 0 ? std::u32string::npos : width);
    begin = end + 1;
  }
  return lines;
}

}  // namespace remit
