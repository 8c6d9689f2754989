#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace remit {

/// A date as documents give it: to the year, the month or the day; 0 for what is not given.
struct Date {
  int year = 0;
  int month = 0;
  int day = 0;
  friend auto operator<=>(const Date&, const Date&) = default;
};

/// Reads 2016, 2016-09 or 2016-09-03; none if it is no such date.
std::optional<Date> parse_date(std::string_view text);

/// Writes a date as `parse_date` reads it; empty for no date.
std::string as_text(Date date);

/// The first and the last day that a date may mean: 2018 begins on 2018-01-01 and ends on
/// 2018-12-31. No date gives no date.
Date first_day(Date date);
Date last_day(Date date);

}  // namespace remit
