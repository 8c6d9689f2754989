// pdftotext prints two columns side by side, the right one beginning at the same character in all
// lines. They are text, and no table, if both are as wide and most of their lines are full.

#include "remit/intake/pdf_columns.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "remit/base/text.hpp"
#include "remit/intake/blank.hpp"
#include "remit/intake/pdf_header.hpp"

namespace remit {

namespace {

constexpr std::size_t fewest_lines = 8;  // side by side, that make a page one of two columns

/// What a line has on both sides of a column.
struct Sides {
  std::string_view left;
  std::string_view right;
};

/// None if words of the line run across the column.
std::optional<Sides> sides_of(const RawLine& line, std::size_t column) {
  Sides sides{line.text, {}};
  for (const PdfChunk& chunk : pdf_chunks(line.text)) {
    if (chunk.begin < column && chunk.end > column) return {};
    if (chunk.begin < column) continue;
    const std::string_view blanks =
        line.text.substr(0, static_cast<std::size_t>(chunk.text.data() - line.text.data()));
    sides.left = blanks.substr(0, blanks.size() - (chunk.begin - column));
    sides.right = line.text.substr(sides.left.size());
    break;
  }
  if (trimmed(sides.left).text.empty()) sides.left = {};
  return sides;
}

/// Where most of what stands behind other words begins; 0 if nothing does.
std::size_t right_column(std::span<const RawLine> page) {
  std::map<std::size_t, std::size_t> lines_with;
  for (const RawLine& line : page) {
    const std::vector<PdfChunk> found = pdf_chunks(line.text);
    if (found.size() > 1) ++lines_with[found.back().begin];
  }
  const auto most =
      std::ranges::max_element(lines_with, {}, [](const auto& at) { return at.second; });
  return most == lines_with.end() ? 0 : most->first;
}

/// The widths of one side, of which the widest is last.
bool are_mostly_full(const std::vector<std::size_t>& widths) {
  const std::size_t full = widths.back() * 17 / 20;
  const auto is_full = [&](std::size_t width) { return width >= full; };
  return std::ranges::count_if(widths, is_full) * 2 > static_cast<std::ptrdiff_t>(widths.size());
}

bool is_in_columns(std::span<const RawLine> page, std::size_t column) {
  std::vector<std::size_t> left;
  std::vector<std::size_t> right;
  for (const RawLine& line : page) {
    const std::optional<Sides> sides = sides_of(line, column);
    if (!sides || sides->left.empty() || sides->right.empty()) continue;
    left.push_back(display_width(trimmed(sides->left).text));
    right.push_back(display_width(trimmed(sides->right).text));
  }
  if (left.size() < fewest_lines || left.size() * 3 < page.size()) return false;
  std::ranges::sort(left);
  std::ranges::sort(right);
  const auto [narrow, wide] = std::minmax(left.back(), right.back());
  return narrow * 20 >= wide * 17 && are_mostly_full(left) && are_mostly_full(right);
}

/// What runs across both columns stands between what is above it and below it.
void add_in_order(std::span<const RawLine> page, std::size_t column, std::vector<RawLine>& lines) {
  std::vector<RawLine> right;
  const auto end_of_columns = [&] {
    lines.insert(lines.end(), right.begin(), right.end());
    right.clear();
  };
  for (const RawLine& line : page) {
    const std::optional<Sides> sides = sides_of(line, column);
    if (!sides) {
      end_of_columns();
      lines.push_back(line);
      continue;
    }
    RawLine side = line;
    side.text = sides->left;
    if (!side.text.empty()) lines.push_back(side);
    side.text = sides->right;
    side.characters_before += static_cast<std::uint32_t>(column);
    if (!side.text.empty()) right.push_back(side);
  }
  end_of_columns();
}

}  // namespace

std::vector<RawLine> in_reading_order(const std::vector<RawLine>& lines) {
  std::vector<RawLine> ordered;
  std::size_t seen = 0;  // lines, none of which begins a table that may go on
  for (std::size_t begin = 0; begin < lines.size();) {
    std::size_t end = begin;
    while (end < lines.size() && lines[end].page == lines[begin].page) ++end;
    const std::span page = std::span(lines).subspan(begin, end - begin);
    const std::size_t column = right_column(page);
    const bool in_columns = column > 0 && is_in_columns(page, column);
    while (in_columns && seen < end && !pdf_header(lines, seen)) ++seen;
    if (in_columns && seen >= end)
      add_in_order(page, column, ordered);
    else
      ordered.insert(ordered.end(), page.begin(), page.end());
    begin = end;
  }
  return ordered;
}

}  // namespace remit
