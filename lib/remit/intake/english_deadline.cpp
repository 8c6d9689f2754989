// A deadline begins with “by”, “within”, “before” or “no later than” and is made of words of dates;
// a time within which is counted from what follows it, up to the next comma.

#include "remit/intake/english_deadline.hpp"

#include <algorithm>

#include "remit/intake/english_words.hpp"
#include "remit/intake/letters.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

bool is_unit(Text word) {
  static const WordSet words(U"day days week weeks month months year years");
  return words.has(word);
}

bool is_month(Text word) {
  static const WordSet words(
      U"january february march april may june july august september october november december jan "
      U"feb mar apr jun jul aug sep sept oct nov dec");
  return words.has(word);
}

bool is_of_date(Text word) {
  static const WordSet words(
      U"the end of early mid late beginning start close middle spring summer autumn fall winter "
      U"quarter half year fiscal financial calendar first second third fourth fy this next");
  return words.has(word) || is_month(word);
}

/// The word at `at` with its digits and hyphens, without the comma behind it: end-2025, Q3.
Text word_at(Text small, std::size_t at) {
  std::size_t end = at;
  while (end < small.size() && !is_blank(small[end])) ++end;
  while (end > at && Text(U"，；。.）").find(small[end - 1]) != Text::npos) --end;
  return small.substr(at, end - at);
}

bool has_digit(Text word) {
  return std::any_of(word.begin(), word.end(), is_digit);
}

/// A year, a quarter, 2024/25: not “5%” or “20 schools”.
bool is_number_of_date(Text word) {
  static const WordSet letters(U"q fy end mid early late h th st nd rd");
  std::size_t digits = 0;
  for (const char32_t letter : word) {
    if (is_digit(letter)) ++digits;
    if (!is_digit(letter) && !is_latin(letter) && Text(U"-–/").find(letter) == Text::npos)
      return false;
  }
  const Text first = first_word(word);
  const Text plain =
      !first.empty() && first.back() == U'-' ? first.substr(0, first.size() - 1) : first;
  return digits > 0 && (plain.empty() || letters.has(plain));
}

/// By the end of June 2025: where the date ends that begins at `at`; `at` if none does.
std::size_t date_end(Text small, std::size_t at) {
  std::size_t end = at;
  bool is_date = false;
  for (std::size_t next = at; next < small.size();) {
    const Text word = word_at(small, next);
    constexpr std::size_t digits_of_year = 4;
    const bool is_number = is_number_of_date(word);
    if (word.empty() || (!is_number && !is_of_date(word))) break;
    const bool is_year = is_number && (word.size() >= digits_of_year || !is_latin(word.front()));
    const bool tells = is_month(word) || (is_number && is_latin(word.front()) && has_digit(word)) ||
                       (is_year && word.size() >= digits_of_year) || word == U"year";
    is_date = is_date || tells;
    if (is_date && (tells || is_number)) end = next + word.size();
    next += word.size();
    const bool goes_on = next < small.size() && small[next] == U'，' && is_number;
    if (next < small.size() && !is_blank(small[next]) && !goes_on) break;
    while (next < small.size() && (is_blank(small[next]) || small[next] == U'，')) ++next;
  }
  return is_date ? end : at;
}

/// Within 90 days of the date of this order.
std::size_t period_end(Text small, std::size_t at) {
  std::size_t next = at;
  constexpr std::size_t most_words = 4;  // the next three business days
  for (std::size_t word = 0; word < most_words && next < small.size(); ++word) {
    const Text found = word_at(small, next);
    next += found.size();
    if (is_unit(found)) {
      static const WordSet counted(U"of after from following");
      const std::size_t more = next + 1;
      if (next >= small.size() || !is_blank(small[next]) || !counted.has(word_at(small, more)))
        return next;
      const std::size_t comma = small.find_first_of(U"，；）", more);
      const std::size_t end = comma == Text::npos ? small.size() : comma;
      constexpr std::size_t longest = 60;
      return end - more < longest ? end : next;
    }
    while (next < small.size() && is_blank(small[next])) ++next;
  }
  return at;
}

}  // namespace

Stretch english_deadline(Text sentence) {
  const std::u32string small = lower(sentence);
  Stretch found;
  for (std::size_t at = 0; at < small.size(); ++at) {
    if (!is_letter(small[at]) || (at > 0 && is_letter(small[at - 1]))) continue;
    static const WordTable<bool> starts({{U"by ", false}, {U"before ", false},
        {U"no later than ", false}, {U"not later than ", false}, {U"within ", true}});
    const auto* start = starts.at(small, at);
    if (start == nullptr) continue;
    const std::size_t begin = at + start->first.size();
    std::size_t end = start->second ? period_end(small, begin) : date_end(small, begin);
    if (end == begin && !start->second && start->first.size() > 3) end = period_end(small, begin);
    if (end == begin) continue;
    if (found.end > 0) return {};
    found = {at, end};
    at = end;
  }
  return found;
}

}  // namespace remit
