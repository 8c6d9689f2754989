#include "remit/model/date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>

namespace remit {

namespace {

/// Exactly the digits of `text`, or nothing.
std::optional<int> number(std::string_view text) {
  int value = 0;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (!std::ranges::all_of(text, is_digit)) return {};
  const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
  if (end.ec != std::errc() || value == 0) return {};
  return value;
}

bool exists(Date date) {
  const std::chrono::year_month_day day{std::chrono::year(date.year),
      std::chrono::month(static_cast<unsigned>(std::max(date.month, 1))),
      std::chrono::day(static_cast<unsigned>(std::max(date.day, 1)))};
  return day.ok();
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  Date date;
  constexpr std::string_view form = "yyyy-mm-dd";
  const std::size_t size = text.size();
  if (size != 4 && size != 7 && size != form.size()) return {};
  const auto read = [&](int& part, std::size_t at, std::size_t digits) {
    if (at >= size) return true;
    if (at > 0 && text[at - 1] != '-') return false;
    const auto value = number(text.substr(at, digits));
    part = value.value_or(0);
    return value.has_value();
  };
  if (!read(date.year, 0, 4) || !read(date.month, 5, 2) || !read(date.day, 8, 2)) return {};
  if (!exists(date)) return {};
  return date;
}

std::string as_text(Date date) {
  if (date.year == 0) return {};
  if (date.month == 0) return fmt::format("{:04}", date.year);
  if (date.day == 0) return fmt::format("{:04}-{:02}", date.year, date.month);
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

Date first_day(Date date) {
  if (date.year == 0) return {};
  return {date.year, std::max(date.month, 1), std::max(date.day, 1)};
}

Date last_day(Date date) {
  if (date.year == 0 || date.day != 0) return date;
  const int month = date.month == 0 ? 12 : date.month;
  const std::chrono::year_month_day_last last{std::chrono::year(date.year),
      std::chrono::month_day_last(std::chrono::month(static_cast<unsigned>(month)))};
  return {date.year, month, static_cast<int>(static_cast<unsigned>(last.day()))};
}

}  // namespace remit
