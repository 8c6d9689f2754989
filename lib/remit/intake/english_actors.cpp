// Bodies bear duties, and classes of public bodies; things that plans speak of, strategies and
// years, are told by their last word.

#include "remit/intake/english_actors.hpp"

#include <algorithm>
#include <string>

#include "remit/intake/english_words.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

bool is_public(Text group) {
  static const WordSet officers(U"heads agency authority units ministers secretaries");
  static const WordSet acronyms(U"LGUs LGAs MDAs MMDAs SRMAs CIOs CDOs CISOs ULBs PRIs MPOs");
  static const WordSet each(U"state department ministry body office municipality board");
  const std::u32string small = lower(group);
  if (each.has(last_word(small)) || group == U"Government") return true;  // each Member State
  for (std::size_t at = 0; at < small.size();) {
    const Text word = first_word(Text(small).substr(at));
    const bool is_kind = word == U"government" && word.size() < small.size();
    if (is_public_class(word) || officers.has(word) || is_kind) return true;
    if (acronyms.has(group.substr(at, word.size()))) return true;
    at += std::max<std::size_t>(after_first_word(Text(small).substr(at)), 1);
  }
  return false;
}

/// CDEM Groups, District Health Committees: of several, each bound.
bool is_public_group(Text group) {
  static const WordSet nouns(
      U"groups committees centres centers teams commissions bureaus branches divisions");
  if (!nouns.has(lower(last_word(group))) || group.find(U' ') == Text::npos) return false;
  for (std::size_t at = 0; at < group.size(); at += after_first_word(group.substr(at)))
    if (!is_capital(group[at])) return false;
  return true;
}

bool is_collective_name(const Found& name) {
  return name.shape == Shape::collective;
}

}  // namespace

bool bears_duty(const EnglishNames& subject, Text modal) {
  const bool binds = modal == U"shall" || modal == U"must";
  const auto bears = [&](const Found& found) {
    if (found.shape == Shape::collective)
      return is_public(found.name) || (binds && is_public_group(found.name));
    return names_office(found.name) || (binds && is_office_alone(found.name));
  };
  const auto is_group = [](const Found& found) { return found.shape == Shape::collective; };
  return std::any_of(subject.names.begin(), subject.names.end(), bears) &&
         std::none_of(subject.names.begin(), subject.names.end(),
             [&](const Found& found) { return is_group(found) && !bears(found); });
}

bool may_have_helpers(const EnglishNames& subject) {
  static const WordSet things(
      U"strategy plan programme program project framework policy act bill law initiative scheme "
      U"system systems platform fund roadmap guidelines standards report phase step objective "
      U"goal target pillar chapter section article annex table figure campaign charter compact "
      U"convention agreement deal vision mission agenda package review survey portal app data "
      U"day week month year decade event conference summit forum network site park road line "
      U"process protocol declaration dialogue movement transition economy market sector region "
      U"area zone crisis pandemic war protocols programs programmes projects plans");
  return std::all_of(subject.names.begin(), subject.names.end(), [](const Found& name) {
    const std::u32string last = lower(last_word(name.name));
    return !is_collective_name(name) && has_two_words(name.name) && !things.has(last) &&
           !things.has(lower(first_word(name.name))) && !is_field(last) && !is_class_noun(last) &&
           std::none_of(name.name.begin(), name.name.end(), is_digit);
  });
}

bool may_act(const EnglishNames& subject) {
  return std::none_of(subject.names.begin(), subject.names.end(),
      [](const Found& name) { return is_collective_name(name) && !is_public(name.name); });
}

bool orders_task(Text text, Stretch at, const std::vector<Found>& helpers) {
  const auto is_body = [](const Found& name) {
    return is_collective_name(name) ? is_public(name.name) : names_office(name.name);
  };
  if (std::none_of(helpers.begin(), helpers.end(), is_body)) return false;
  const std::size_t begin = after_english_number(text, at);
  if (begin >= at.end || !is_capital(text[begin])) return false;
  const Text sentence = text.substr(begin, at.end - begin);
  std::u32string verb = lower(first_word(sentence));
  if (is_class_noun(first_word(sentence.substr(after_first_word(sentence))))) return false;
  if (is_order(verb)) return true;
  constexpr std::size_t ing = 3;
  static const WordSet others(U"building working");
  if (!verb.ends_with(U"ing") || others.has(verb)) return false;
  verb.resize(verb.size() - ing);
  return is_order(verb) || is_order(verb + U"e");
}

std::size_t after_english_number(Text text, Stretch at) {
  constexpr std::size_t longest = 6;
  while (at.begin < at.end) {
    const std::size_t close = text.find(U'）', at.begin);
    if (text[at.begin] == U'（' && close < std::min(at.end, at.begin + longest))
      at.begin = close + 1;
    else if (!is_letter(text[at.begin]) && text[at.begin] != U'（')
      ++at.begin;
    else
      return at.begin;
  }
  return at.begin;
}

}  // namespace remit
