#include "remit/render/excerpt.hpp"

#include <algorithm>
#include <vector>

#include "remit/base/text.hpp"

namespace remit {

namespace {

/// A character of a line: its first byte, and how wide it is shown.
struct Piece {
  std::size_t begin = 0;
  std::size_t width = 0;
};

using Pieces = std::vector<Piece>;

Pieces pieces(std::string_view line) {
  Pieces found;
  for (std::size_t at = 0; at < line.size();) {
    const auto [character, bytes] = character_at(line, at);
    const bool is_shown_as_it_is = is_han(character) || (character >= 0x20 && character < 0x7F);
    found.push_back({at, is_shown_as_it_is ? display_width(character)
                                           : display_width(printable(line.substr(at, bytes)))});
    at += bytes;
  }
  return found;
}

std::size_t width_of(const Pieces& pieces, std::size_t begin, std::size_t end) {
  std::size_t width = 0;
  for (std::size_t i = begin; i < end; ++i) width += pieces[i].width;
  return width;
}

struct Window {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// What is shown of a line: a third of the room goes to what stands before the place, the rest to
/// the place and what follows; what that does not need goes back to what stands before.
Window window(const Pieces& pieces, std::size_t place, std::size_t room) {
  constexpr std::size_t part_before = 3;
  if (width_of(pieces, 0, pieces.size()) <= room) return {0, pieces.size()};
  room -= std::min<std::size_t>(room, 2);  // an ellipsis on either side
  Window shown{place, place};
  std::size_t used = 0;
  const auto grow_left = [&](std::size_t most) {
    while (shown.begin > 0 && used + pieces[shown.begin - 1].width <= most) {
      used += pieces[--shown.begin].width;
    }
  };
  grow_left(room / part_before);
  while (shown.end < pieces.size() && used + pieces[shown.end].width <= room) {
    used += pieces[shown.end++].width;
  }
  grow_left(room);
  return shown;
}

}  // namespace

Excerpt excerpt(const SourceFile& file, const Span& span, std::size_t width) {
  const Position at = locate(file, span.begin);
  const std::string_view line = line_text(file, at.line);
  const Pieces all = pieces(line);
  const std::size_t begin = std::min<std::size_t>(at.column - 1, all.size());
  const std::size_t line_begin = file.line_starts[at.line - 1];
  const std::size_t end = std::max(
      begin, characters(line.substr(0, span.end - std::min<std::size_t>(line_begin, span.end))));
  const Window shown = window(all, begin, width);

  Excerpt found;
  if (shown.begin > 0) found.line = "…";
  found.indent = display_width(found.line) + width_of(all, shown.begin, begin);
  const auto byte = [&](std::size_t i) { return i < all.size() ? all[i].begin : line.size(); };
  found.line += printable(line.substr(byte(shown.begin), byte(shown.end) - byte(shown.begin)));
  if (shown.end < all.size()) found.line += "…";
  const std::size_t marked = width_of(all, begin, std::min(end, shown.end));
  found.marks = "^" + std::string(std::max<std::size_t>(marked, 1) - 1, '~');
  return found;
}

}  // namespace remit
