#include "remit/intake/english_subject.hpp"

#include <algorithm>

#include "remit/intake/english_actors.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

/// Within 30 days of…; This strategy: words before the subject, or a subject that is no body.
bool is_no_subject(Text name) {
  static const WordSet words(
      U"within by not after before in to for on under as upon beginning through this these that "
      U"those we it they our their such there if when where while however during no i you he she "
      U"encourage support invite enable empower allow help urge ask require engage promote assist "
      U"with consistent pursuant subject following building working given since once although "
      U"who what which whoever anyone everyone somebody nobody two three four joint most finally "
      U"additionally moreover furthermore further also");
  return words.has(first_word(lower(name.substr(0, 24))));
}

/// By July 2027 the Ministry; “small” in small letters.
std::size_t after_year(Text small) {
  static const WordSet before(U"in by during from within on at before after until");
  constexpr std::size_t longest = 40;
  constexpr std::size_t digits = 4;
  if (!before.has(first_word(small))) return 0;
  std::size_t run = 0;
  for (std::size_t i = 0; i < std::min(small.size(), longest); ++i) {
    if (small[i] == U'，') return 0;
    if (is_blank(small[i]) && run == digits) return i + 1;
    run = is_digit(small[i]) ? run + 1 : 0;
  }
  return 0;
}

/// Calls on, urges, further requests: who is asked to do something follows.
std::size_t after_request(Text small) {
  static const WordSet adverbs(U"also further again therefore hereby strongly");
  static const WordSet verbs(
      U"calls requests urges instructs directs tasks mandates asks invites requires");
  std::size_t at = 0;
  if (adverbs.has(first_word(small))) at = after_first_word(small);
  const Text verb = first_word(small.substr(at));
  if (!verbs.has(verb)) return 0;
  at += after_first_word(small.substr(at));
  if (verb != U"calls") return at;
  const Text on = first_word(small.substr(at));
  return on == U"on" || on == U"upon" ? at + after_first_word(small.substr(at)) : 0;
}

/// Eligible counties The Secretary: behind the heading that a sentence follows without a mark.
std::size_t after_heading(Text text) {
  constexpr Text article = U" The ";
  for (std::size_t at = text.find(article); at != Text::npos; at = text.find(article, at + 1)) {
    const std::u32string before = lower(last_word(text.substr(0, at)));
    const std::size_t next = at + article.size();
    const bool is_in_name = before.empty() || before == U"and" || is_particle(before);
    if (!is_in_name && next < text.size() && is_capital(text[next])) return at + 1;
  }
  return Text::npos;
}

/// Behind the next comma, or “while”, after which a subject may begin; npos if there is none.
std::size_t next_place(Text small) {
  std::size_t place = small.find_first_of(U"，；）—");
  if (place != Text::npos) ++place;
  for (const Text word :
      {Text(U" while "), Text(U" whilst "), Text(U" whereas "), Text(U" but "), Text(U" and ")})
    if (const std::size_t at = small.find(word); at != Text::npos)
      place = std::min(place, at + word.size());
  return place;
}

/// The second of A and B is no subject by itself, where A has a capital.
bool parts_names(Text text, std::size_t begin) {
  constexpr Text joint = U" and ";
  if (begin < joint.size() || !lower(text.substr(0, begin)).ends_with(joint)) return false;
  const Text word = last_word(trimmed(text.substr(0, begin - joint.size())));
  return !word.empty() && std::any_of(word.begin(), word.end(), is_capital);
}

/// The agency, within 30 days; CISA, as coordinator: where the words between commas begin.
std::size_t without_insertion(Text text, Stretch at) {
  static const WordSet words(
      U"as in the which who whose where under pursuant subject within not on after following using "
      U"when if being an a established created or upon by no together including to for at through "
      U"via with");
  const std::size_t comma = text.substr(0, at.end).rfind(U'，');
  if (comma == Text::npos || comma <= at.begin ||
      !words.has(first_word(lower(trimmed(text.substr(comma + 1, at.end - comma - 1))))))
    return at.end;
  return comma;
}

/// The names at the end of letters [at).
std::optional<EnglishNames> names_up_to(Text text, Stretch at) {
  constexpr std::size_t longest = 600;
  std::size_t begin = at.end > at.begin + longest ? at.end - longest : at.begin;
  if (begin >= at.end) return {};
  const std::size_t colon = text.substr(begin, at.end - begin).rfind(U'：');
  if (colon != Text::npos) begin += colon + 1;
  const std::size_t base = begin;
  std::u32string small = lower(text.substr(base, at.end - base));
  std::replace(small.begin(), small.end(), U'\n', U' ');
  const auto rest = [&](std::size_t from) { return Text(small).substr(from - base); };
  static const WordSet joints(U"while whilst whereas but with");
  while (begin < at.end) {
    begin = after_english_number(text, {begin, at.end});
    if (begin >= at.end) return {};
    if (joints.has(first_word(rest(begin)))) begin += after_first_word(rest(begin));
    if (begin >= at.end) return {};
    begin += after_year(rest(begin));
    if (begin < at.end && is_capital(text[begin])) begin += after_request(rest(begin));
    if (begin >= at.end) return {};
    EnglishNames found = english_names(text, {begin, at.end});
    if (found.rest >= at.end && !found.names.empty() &&
        !is_no_subject(text.substr(begin, at.end - begin)) &&
        !is_no_subject(found.names.front().name) &&
        !parts_names(text.substr(base, begin - base), begin - base))
      return found;
    const std::size_t next =
        std::min(next_place(rest(begin)), after_heading(text.substr(begin, at.end - begin)));
    if (next == Text::npos) return {};
    begin += next;
  }
  return {};
}

/// The head of each agency that received funds: the names before “that”.
std::optional<EnglishNames> names_before_relative(Text text, Stretch at) {
  constexpr std::size_t longest = 300;
  const std::size_t begin = at.end > at.begin + longest ? at.end - longest : at.begin;
  const std::u32string small = lower(text.substr(begin, at.end - begin));
  std::size_t last = Text::npos;
  for (const Text word : {Text(U" that "), Text(U" which "), Text(U" who ")})
    if (const std::size_t found = small.rfind(word); found != Text::npos)
      last = last == Text::npos ? found : std::max(last, found);
  if (last == Text::npos) return {};
  auto found = names_up_to(text, {at.begin, begin + last});
  const bool orders = found && is_order(first_word(lower(found->names.front().name)));
  return orders ? std::nullopt : found;  // Create an agency that
}

}  // namespace

std::optional<EnglishNames> english_subject(Text text, Stretch at, EnglishComma comma) {
  if (auto found = names_up_to(text, at)) return found;
  if (auto found = names_before_relative(text, at)) return found;
  if (comma == EnglishComma::none) return {};
  const std::size_t end = without_insertion(text, at);
  if (end == at.end) return {};
  return names_up_to(text, {at.begin, end});
}

std::size_t english_infinitive(Text text, Stretch at, Text small) {
  constexpr std::size_t longest = 160;
  const std::size_t to = small.find(U" to ");
  if (to > longest) return Text::npos;
  static const WordSet no_verbs(U"the a an all its their this that be date lead");
  const Text verb = first_word(small.substr(to + 4));
  const bool is_verb = !verb.empty() && !no_verbs.has(verb) && !is_class_noun(verb) &&
                       !is_capital(text[at.begin + to + 4]);
  const auto found = english_subject(text, {at.begin, at.begin + to});
  if (!is_verb || !found || !bears_duty(*found, U"to")) return Text::npos;
  const Found& name = found->names.front();
  const Text before = text.substr(at.begin, name.begin - at.begin);
  const std::size_t colon = before.rfind(U'：');
  const std::size_t begin = colon == Text::npos ? 0 : colon + 1;
  const std::size_t first = after_english_number(text, {at.begin + begin, name.begin});
  const std::size_t request = after_request(lower(text.substr(first, name.begin - first)));
  const Text article =
      trimmed(request > 0 ? before.substr(first + request - at.begin) : before.substr(begin));
  const bool orders =  // Direct agencies to report
      request == 0 && is_order(first_word(lower(name.name)));
  return article.size() <= 3 && !orders ? to + 1 : Text::npos;
}

std::vector<Found> english_gapped(Text text, Stretch at) {
  static const WordSet prepositions(U"in on at for");
  std::vector<Found> result;
  while (at.begin < at.end && is_blank(text[at.begin])) ++at.begin;
  const Text preposition = first_word(text.substr(at.begin, at.end - at.begin));
  if (!prepositions.has(preposition)) return result;
  std::u32string word(U" ");
  word.append(preposition).push_back(U' ');
  const auto is_part = [](const Found& name) {  // Department, of Department for Transport
    return !has_two_words(name.name) && !is_acronym(name.name);
  };
  const auto next_joint = [&](std::size_t from) {
    return std::min(text.find(U'，', from), text.find(U" and ", from));
  };
  for (std::size_t joint = next_joint(at.begin); joint < at.end; joint = next_joint(joint + 1)) {
    const std::size_t end = text.find(word, joint);
    if (end >= at.end) break;
    EnglishNames found = english_names(text, {joint + 1, end});
    if (found.rest < end || found.names.empty() || !bears_duty(found, U"to") ||
        std::any_of(found.names.begin(), found.names.end(), is_part))
      continue;
    for (Found& name : found.names) result.push_back(std::move(name));
    joint = end;
  }
  return result;
}

}  // namespace remit
