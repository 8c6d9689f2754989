// Running text cut into sentences; only those that have a cue word are read.

#include "remit/intake/clause_parts.hpp"
#include "remit/intake/prose_names.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

/// Whether a sentence has any word that could give somebody something.
bool may_assign(Text text) {
  for (std::size_t i = 0; i + 1 < text.size(); ++i) switch (text[i]) {
      case U'牵':
      case U'负':
      case U'配':
      case U'参':
      case U'协':
      case U'要':
      case U'应':
      case U'由':
      case U'等':
      case U'按':
      case U'依':
      case U'会':
      case U'分':
      case U'须':
      case U'需':
      case U'落':
      case U'指':
      case U'主':
      case U'：':
        return true;
      default:
        break;
    }
  return false;
}

/// A line break ends a sentence only where one can end or another begins.
bool is_break(Text text, std::size_t at, Stretch all) {
  if (at == all.begin || is_blank(text[at - 1])) return true;
  if (Text(U"。；：！？）”」").find(text[at - 1]) != Text::npos) return true;
  const std::size_t line = text.substr(all.begin, at - all.begin).find_last_of(U"\n。；");
  const std::size_t begin = line == Text::npos ? all.begin : all.begin + line + 1;
  if (at - begin < 30 && lead_in(text.substr(begin, at - begin)) > 1) return true;  // a heading
  const Text rest = text.substr(at + 1, std::min<std::size_t>(all.end - at - 1, 12));
  if (rest.starts_with(U"\n")) return true;
  const std::size_t skipped = lead_in(rest);
  return skipped > 0 && !trimmed(rest.substr(0, skipped)).empty();
}

}  // namespace

std::vector<ClauseReading> prose_clauses(ClauseText& passage, Stretch at) {
  std::vector<ClauseReading> result;
  const Text text = passage.letters.text;
  std::size_t begin = at.begin;
  std::size_t depth = 0;
  for (std::size_t i = at.begin; i <= at.end; ++i) {
    const char32_t letter = i < at.end ? text[i] : U'。';
    if (letter == U'（') ++depth;
    if (letter == U'）' && depth > 0) --depth;
    const bool ends =
        Text(U"。！？；").find(letter) != Text::npos || (letter == U'\n' && is_break(text, i, at));
    if (!ends || (depth > 0 && i < at.end && i - begin < 400)) continue;
    depth = 0;
    if (i > begin + 3 && i - begin < 2000 && may_assign(text.substr(begin, i - begin)))
      for (ClauseReading& reading : sentence_clauses(passage, {begin, i}))
        result.push_back(std::move(reading));
    begin = i + 1;
  }
  return result;
}

}  // namespace remit
