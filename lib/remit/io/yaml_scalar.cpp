// When a text needs quotes, decided so that yaml-cpp, PyYAML (YAML 1.1) and the editors' YAML 1.2
// all read the same text. Where they differ the strictest wins: PyYAML ends a plain scalar in a
// flow list at "?", reads 1:30 as 90 and "=" not at all. What consists of digits and the
// punctuation of numbers counts as a number as a whole, which quotes a little more than needed
// (3.1.4) and spares the eleven grammars of the two versions.

#include "remit/io/yaml_scalar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "remit/base/text.hpp"
#include "remit/model/date.hpp"

namespace remit {

namespace {

constexpr std::string_view words_for_values[] = {"~", "=", "<<", "null", "true", "false", "yes",
    "no", "y", "n", "on", "off", ".inf", "+.inf", "-.inf", ".nan"};

std::string lower(std::string_view text) {
  std::string low(text);
  for (char& c : low) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return low;
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

bool consists_of(std::string_view text, std::string_view characters) {
  return text.find_first_not_of(characters) == std::string_view::npos;
}

/// 12, 012, 0x1F, 1e3, 2.10, 1:30, 1_000, 2001-12-14 21:59:43; not 2016-09-03 and not 4G.
bool looks_like_number(std::string_view text) {
  if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
  if (text.starts_with("0x") || text.starts_with("0o") || text.starts_with("0b")) {
    return consists_of(text.substr(2), "0123456789abcdefABCDEF_");
  }
  const bool begins_so =
      text.starts_with('.') || (!text.empty() && text[0] >= '0' && text[0] <= '9');
  return begins_so && consists_of(text, "0123456789_.:+- eETtZ") &&
         text.find_first_of("0123456789") != std::string_view::npos;
}

/// Read as a text by those that know no dates, as a date by PyYAML: no number in any case.
bool is_day_or_month(std::string_view text) {
  return text.size() > 4 && parse_date(text);
}

bool is_value_word(std::string_view text) {
  return std::ranges::find(words_for_values, lower(text)) != std::end(words_for_values);
}

/// Characters that YAML does not allow, that end lines, or that turn the direction of writing.
bool is_escaped(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x61C || c == 0x200E || c == 0x200F ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF ||
         (c & 0xFFFEU) == 0xFFFE;
}

bool begins_plainly(std::string_view text) {
  if (contains(" ?:,[]{}#&*!|>'\"%@`", text.substr(0, 1))) return false;
  if (text.starts_with("---") || text.starts_with("...")) return false;
  return text != "-" && !text.starts_with("- ");
}

}  // namespace

bool is_plain(std::string_view text, YamlContext context) {
  if (text.empty() || !begins_plainly(text)) return false;
  if (text.ends_with(' ') || text.ends_with(':')) return false;
  if (contains(text, ": ") || contains(text, " #")) return false;
  if (context == YamlContext::flow && text.find_first_of(",[]{}?") != std::string_view::npos) {
    return false;
  }
  if (is_value_word(text) || (looks_like_number(text) && !is_day_or_month(text))) return false;
  return std::ranges::none_of(decoded(text), is_escaped);
}

std::string in_quotes(std::string_view text) {
  std::string quoted = "\"";
  for (const char32_t c : decoded(text)) {
    if (c == '"' || c == '\\') {
      quoted += '\\';
      quoted += static_cast<char>(c);
    } else if (c == '\n') {
      quoted += "\\n";
    } else if (c == '\t') {
      quoted += "\\t";
    } else if (is_escaped(c)) {
      const auto code = static_cast<unsigned>(c);
      quoted += c > 0xFFFF ? fmt::format("\\U{:08X}", code) : fmt::format("\\u{:04X}", code);
    } else {
      quoted += encoded(std::u32string_view(&c, 1));
    }
  }
  quoted += '"';
  return quoted;
}

std::string as_scalar(std::string_view text, YamlContext context) {
  return is_plain(text, context) ? std::string(text) : in_quotes(text);
}

}  // namespace remit
