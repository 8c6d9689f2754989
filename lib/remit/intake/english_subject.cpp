#include "remit/intake/english_subject.hpp"

#include <algorithm>

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

bool is_public(Text group) {
  static const WordSet officers(U"heads agency authority units ministers secretaries");
  static const WordSet acronyms(U"LGUs LGAs MDAs MMDAs SRMAs CIOs CDOs CISOs ULBs PRIs MPOs");
  const std::u32string small = lower(group);
  for (std::size_t at = 0; at < small.size();) {
    const Text word = first_word(Text(small).substr(at));
    const bool is_kind = word == U"government" && word.size() < small.size();
    if (is_public_class(word) || officers.has(word) || is_kind) return true;
    if (acronyms.has(group.substr(at, word.size()))) return true;
    at += std::max<std::size_t>(after_first_word(Text(small).substr(at)), 1);
  }
  return false;
}

/// (a), 2.1, • before a sentence.
std::size_t after_number(Text text, Stretch at) {
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
    begin = after_number(text, {begin, at.end});
    if (begin >= at.end) return {};
    if (joints.has(first_word(rest(begin)))) begin += after_first_word(rest(begin));
    if (begin >= at.end) return {};
    begin += after_year(rest(begin));
    EnglishNames found = english_names(text, {begin, at.end});
    if (found.rest >= at.end && !found.names.empty() &&
        !is_no_subject(text.substr(begin, at.end - begin)) &&
        !is_no_subject(found.names.front().name) &&
        !parts_names(text.substr(base, begin - base), begin - base))
      return found;
    const std::size_t next = next_place(rest(begin));
    if (next == Text::npos) return {};
    begin += next;
  }
  return {};
}

}  // namespace

std::optional<EnglishNames> english_subject(Text text, Stretch at, EnglishComma comma) {
  if (auto found = names_up_to(text, at)) return found;
  if (comma == EnglishComma::none) return {};
  const std::size_t end = without_insertion(text, at);
  if (end == at.end) return {};
  return names_up_to(text, {at.begin, end});
}

bool bears_duty(const EnglishNames& subject, Text modal) {
  const bool binds = modal == U"shall" || modal == U"must";
  const auto bears = [&](const Found& found) {
    if (found.shape == Shape::collective) return is_public(found.name);
    return names_office(found.name) || (binds && is_office_alone(found.name));
  };
  const auto is_group = [](const Found& found) { return found.shape == Shape::collective; };
  return std::any_of(subject.names.begin(), subject.names.end(), bears) &&
         std::none_of(subject.names.begin(), subject.names.end(),
             [&](const Found& found) { return is_group(found) && !bears(found); });
}

}  // namespace remit
