#include "remit/io/yaml_scalars.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "remit/io/yaml_lexer.hpp"

namespace remit {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_digit);
}

std::string_view without_sign(std::string_view text) {
  return text.starts_with('-') ? text.substr(1) : text;
}

}  // namespace

std::optional<int> as_integer(std::string_view text) {
  if (!is_digits(without_sign(text)) || looks_octal(text)) return {};
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return {};
  return value;
}

bool looks_octal(std::string_view text) {
  const std::string_view digits = without_sign(text);
  if (digits.starts_with("0o")) return is_digits(digits.substr(2));
  return digits.size() > 1 && digits[0] == '0' && is_digits(digits);
}

std::optional<bool> as_truth(std::string_view text) {
  if (text == "true" || text == "True" || text == "TRUE") return true;
  if (text == "false" || text == "False" || text == "FALSE") return false;
  return {};
}

bool is_null_word(std::string_view text) {
  constexpr std::array<std::string_view, 4> words{"~", "null", "Null", "NULL"};
  return std::ranges::find(words, text) != words.end();
}

bool is_fraction(std::string_view text) {
  const std::string_view digits = without_sign(text);
  const std::size_t point = digits.find('.');
  return point != digits.npos && is_digits(digits.substr(0, point)) &&
         is_digits(digits.substr(point + 1));
}

std::optional<std::string_view> field_before_full_width_colon(std::string_view text) {
  const std::string_view field = text.substr(0, field_length(text, 0));
  if (field.empty() || !text.substr(field.size()).starts_with("：")) return {};
  return field;
}

bool has_full_width_comma(std::string_view text) {
  return text.find("，") != text.npos || text.find("、") != text.npos;
}

}  // namespace remit
