// 市教委（牵头）、市科委、市财政局（配合）: a sentence that is nothing but a list of bodies, of
// which some have their role behind them.

#include <algorithm>

#include "remit/intake/clause_parts.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

constexpr std::size_t longest_list = 600;

/// Whether a bracket as short as a role stands behind a word.
bool may_be_marked(Text text) {
  constexpr std::size_t longest_mark = 6;
  for (std::size_t at = text.find(U'（'); at != Text::npos; at = text.find(U'（', at + 1)) {
    const std::size_t end = text.substr(at, longest_mark + 2).find(U'）');
    if (at > 0 && end != Text::npos && is_ideograph(text[at - 1])) return true;
  }
  return false;
}

std::optional<ClauseReading> marked_list(ClauseText& passage, Stretch at) {
  const Text text = passage.letters.text;
  while (at.begin < at.end && is_blank(text[at.begin])) ++at.begin;
  if (at.end - at.begin > longest_list || !may_be_marked(text.substr(at.begin, at.end - at.begin)))
    return {};
  const BodyReading body = read_body(text, at, passage.known);
  const auto is_body = [](const Found& found) { return looks_like_body(found.shape); };
  const auto is_marked = [](const Found& found) { return found.own_role.has_value(); };
  const auto& names = body.names;
  if (body.leftover || names.size() < 2 || names.front().begin != at.begin ||
      !std::all_of(names.begin(), names.end(), is_body) ||
      std::none_of(names.begin(), names.end(), is_marked))
    return {};
  Clause clause = clause_of(body, at, passage);
  clause.sureness = Sureness::likely;
  return ClauseReading{std::move(clause), at};
}

}  // namespace

std::vector<ClauseReading> marked_lists(ClauseText& passage, Stretch at) {
  std::vector<ClauseReading> result;
  const Text text = passage.letters.text;
  std::size_t begin = at.begin;
  for (std::size_t i = at.begin; i <= at.end; ++i) {
    if (i < at.end && Text(U"。；：！\n").find(text[i]) == Text::npos) continue;
    if (i > begin)
      if (auto list = marked_list(passage, {begin, i})) result.push_back(*std::move(list));
    begin = i + 1;
  }
  return result;
}

}  // namespace remit
