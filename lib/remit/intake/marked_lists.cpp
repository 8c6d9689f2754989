// 市教委（牵头）、市科委、市财政局（配合）: a sentence that is nothing but a list of bodies, of
// which some have their role behind them.

#include <algorithm>

#include "remit/intake/clause_parts.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

constexpr std::size_t longest_list = 600;

/// A bracket as short as a role, behind a word, that begins as one.
bool may_be_mark(Text text, std::size_t open) {
  constexpr std::size_t longest_mark = 6;
  constexpr Text beginnings = U"牵主总配协参负责";
  return open > 0 && is_ideograph(text[open - 1]) && open + 1 < text.size() &&
         beginnings.find(text[open + 1]) != Text::npos &&
         text.substr(open, longest_mark + 2).find(U'）') != Text::npos;
}

bool is_stop(char32_t letter) {
  return letter == U'。' || letter == U'；' || letter == U'：' || letter == U'！' ||
         letter == U'\n';
}

/// The sentence around a letter, within [at).
Stretch sentence_around(Text text, Stretch at, std::size_t letter) {
  Stretch found{letter, letter};
  while (found.begin > at.begin && !is_stop(text[found.begin - 1])) --found.begin;
  while (found.end < at.end && !is_stop(text[found.end])) ++found.end;
  return found;
}

std::optional<ClauseReading> marked_list(ClauseText& passage, Stretch at) {
  const Text text = passage.letters.text;
  while (at.begin < at.end && is_blank(text[at.begin])) ++at.begin;
  if (at.end - at.begin > longest_list) return {};
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
  for (std::size_t open = text.find(U'（', at.begin); open < at.end;
       open = text.find(U'（', open + 1)) {
    if (!may_be_mark(text, open)) continue;
    const Stretch sentence = sentence_around(text, at, open);
    if (auto list = marked_list(passage, sentence)) result.push_back(*std::move(list));
    open = sentence.end > open ? sentence.end - 1 : open;
  }
  return result;
}

}  // namespace remit
