// A year is four figures from 1900 to 2199 that are part of no longer number. What follows makes it
// more exact; a part of a year counts as its last month.

#include "remit/model/deadline.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "remit/base/text.hpp"

namespace remit {

namespace {

struct PartOfYear {
  std::string_view words;
  int last_month;
};

constexpr std::array parts_of_year{PartOfYear{"上半年", 6}, PartOfYear{"下半年", 12},
    PartOfYear{"第一季度", 3}, PartOfYear{"第二季度", 6}, PartOfYear{"第三季度", 9},
    PartOfYear{"第四季度", 12}, PartOfYear{"一季度", 3}, PartOfYear{"二季度", 6},
    PartOfYear{"三季度", 9}, PartOfYear{"四季度", 12}, PartOfYear{"q1", 3}, PartOfYear{"q2", 6},
    PartOfYear{"q3", 9}, PartOfYear{"q4", 12}};
constexpr std::array<std::string_view, 4> behind_year{"年", "-", "/", "."};
constexpr std::array<std::string_view, 4> behind_month{"月", "-", "/", "."};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Reads a text from its beginning.
struct Reader {
  std::string_view left;

  /// A whole number of so many figures; 0, and nothing read, if there is none.
  int number(std::size_t least, std::size_t most) {
    std::size_t size = 0;
    int value = 0;
    while (size < left.size() && is_digit(left[size]) && size <= most) {
      value = value * 10 + (left[size++] - '0');
    }
    if (size < least || size > most) return 0;
    left.remove_prefix(size);
    return value;
  }

  template <class Words>
  bool any_of(const Words& words) {
    for (const std::string_view word : words) {
      if (!left.starts_with(word)) continue;
      left.remove_prefix(word.size());
      return true;
    }
    return false;
  }
};

/// What follows a year.
Date within_year(int year, Reader after) {
  const bool is_divided = after.any_of(behind_year);
  for (const PartOfYear& part : parts_of_year) {
    if (after.left.starts_with(part.words)) return {year, part.last_month, 0};
  }
  if (!is_divided) return {year, 0, 0};
  const int month = after.number(1, 2);
  if (month < 1 || month > 12) return {year, 0, 0};
  if (!after.any_of(behind_month)) return {year, month, 0};
  const Date in_month{year, month, 0};
  const int day = after.number(1, 2);
  return day < 1 || day > last_day(in_month).day ? in_month : Date{year, month, day};
}

}  // namespace

Date deadline_in(std::string_view text) {
  const std::string folded = folded_name(text);
  Date last;
  for (std::size_t at = 0; at < folded.size();) {
    if (!is_digit(folded[at])) {
      ++at;
      continue;
    }
    Reader reader{std::string_view(folded).substr(at)};
    const int year = reader.number(4, 4);
    if (year >= 1900 && year < 2200) {
      const Date found = within_year(year, reader);
      if (last_day(last) < last_day(found)) last = found;
    }
    while (at < folded.size() && is_digit(folded[at])) ++at;
  }
  return last;
}

}  // namespace remit
