#include "remit/intake/row_number.hpp"

#include <algorithm>
#include <cstddef>

#include "remit/intake/numbering.hpp"

namespace remit {

namespace {

constexpr std::size_t longest = 24;  // bytes
constexpr std::size_t most_parts = 4;
constexpr int most_missing = 1;

/// Takes one of these ends off, if it is there.
template <std::size_t Size>
void drop_end(std::string_view& text, const std::string_view (&ends)[Size]) {
  for (const std::string_view end : ends) {
    if (!text.ends_with(end)) continue;
    text.remove_suffix(end.size());
    return;
  }
}

template <std::size_t Size>
bool drop_begin(std::string_view& text, const std::string_view (&beginnings)[Size]) {
  for (const std::string_view begin : beginnings) {
    if (!text.starts_with(begin)) continue;
    text.remove_prefix(begin.size());
    return true;
  }
  return false;
}

}  // namespace

std::optional<RowNumber> row_number(std::string_view text) {
  constexpr std::string_view opening[] = {"（", "("};
  constexpr std::string_view closing[] = {"）", ")"};
  constexpr std::string_view stops[] = {".", "．", "、"};
  constexpr std::string_view points[] = {".", "．", "-", "－"};
  if (text.size() > longest) return {};
  drop_end(text, stops);
  if (drop_begin(text, opening)) drop_end(text, closing);
  RowNumber number;
  while (number.parts.size() < most_parts) {
    const auto numeral = numeral_at(text, 0);
    if (!numeral) return {};
    number.parts.push_back(numeral->value);
    number.chinese = number.chinese || numeral->chinese;
    text.remove_prefix(numeral->length);
    if (text.empty()) return number;
    if (number.chinese || !drop_begin(text, points)) return {};
  }
  return {};
}

bool may_follow(const RowNumber& next, const RowNumber& before) {
  if (next.chinese != before.chinese) return false;
  const auto [at, old] = std::ranges::mismatch(next.parts, before.parts);
  if (at == next.parts.end()) return false;
  const auto begins_anew = [](int part) { return part == 1; };
  if (old == before.parts.end()) return std::all_of(at, next.parts.end(), begins_anew);
  const int step = *at - *old;
  return step >= 1 && step <= 1 + most_missing &&
         std::all_of(at + 1, next.parts.end(), begins_anew);
}

}  // namespace remit
