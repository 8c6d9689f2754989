// The parser says where a value begins and not where it ends; this finds the ends.

#include "remit/io/yaml_spans.hpp"

#include <algorithm>

namespace remit {

namespace {

std::uint32_t offset(std::size_t at, std::string_view text) {
  return static_cast<std::uint32_t>(std::min(at, text.size()));
}

bool is_break(char c) {
  return c == '\n' || c == '\r';
}

bool is_space(char c) {
  return c == ' ' || c == '\t' || is_break(c);
}

/// The end of a | or > scalar. Its lines are those indented as its first one that is not empty, or
/// as that without the spaces that the value itself begins with.
std::uint32_t block_end(std::string_view text, std::uint32_t at, std::string_view value) {
  std::size_t line = text.find('\n', at);
  std::size_t end = std::min(line, text.size());
  while (end > at && is_space(text[end - 1])) --end;
  const std::size_t own = std::min(value.find_first_not_of(' '), value.size());
  std::size_t indent = std::string_view::npos;
  while (!value.empty() && line < text.size()) {
    const std::size_t begin = line + 1;
    const std::size_t first = std::min(text.find_first_not_of(' ', begin), text.size());
    line = text.find('\n', begin);
    const bool empty = first == text.size() || is_break(text[first]);
    if (empty) continue;
    if (indent == std::string_view::npos) indent = first - begin - std::min(own, first - begin);
    if (first - begin < indent || indent == 0) break;
    end = std::min(line, text.size());
    while (is_break(text[end - 1])) --end;
  }
  return offset(end, text);
}

/// The end of a scalar without quotes over several lines, which are folded in the value.
std::uint32_t folded_end(std::string_view text, std::uint32_t at, std::string_view value) {
  std::size_t end = at;
  for (std::size_t i = 0; i < value.size() && end < text.size();) {
    if (text[end] == value[i] && !is_break(text[end])) {
      ++end;
      ++i;
    } else if (is_space(text[end]) && is_space(value[i])) {
      while (end < text.size() && is_space(text[end])) ++end;
      while (i < value.size() && is_space(value[i])) ++i;
    } else if (is_space(text[end])) {
      ++end;
    } else {
      break;
    }
  }
  return offset(end, text);
}

}  // namespace

std::uint32_t after_space(std::string_view text, std::uint32_t at) {
  while (at < text.size() && (is_space(text[at]) || text[at] == '#')) {
    at = text[at] == '#' ? offset(text.find('\n', at), text) : at + 1;
  }
  return at;
}

std::uint32_t name_end(std::string_view text, std::uint32_t at) {
  const std::string_view ends = " \t\r\n[]{},";
  return offset(text.find_first_of(ends, std::size_t{at} + 1), text);
}

std::uint32_t after_properties(std::string_view text, std::uint32_t at) {
  while (at < text.size() && (text[at] == '&' || text[at] == '!')) {
    const bool is_verbatim = text.substr(at).starts_with("!<");
    at = is_verbatim ? offset(text.find('>', at), text) : name_end(text, at);
    if (is_verbatim && at < text.size()) ++at;
    at = after_space(text, at);
  }
  return at;
}

std::uint32_t quoted_end(std::string_view text, std::uint32_t at) {
  const char quote = text[at];
  for (std::size_t end = std::size_t{at} + 1; end < text.size(); ++end) {
    if (text[end] == '\\' && quote == '"') {
      ++end;
    } else if (text[end] == quote) {
      const bool is_doubled = quote == '\'' && end + 1 < text.size() && text[end + 1] == quote;
      if (!is_doubled) return offset(end + 1, text);
      ++end;
    }
  }
  return offset(text.size(), text);
}

std::uint32_t scalar_end(std::string_view text, std::uint32_t at, std::string_view value) {
  if (at >= text.size()) return offset(text.size(), text);
  const char c = text[at];
  if (c == '"' || c == '\'') return quoted_end(text, at);
  if (c == '|' || c == '>') return block_end(text, at, value);
  const bool on_one_line = text.compare(at, value.size(), value) == 0;
  return on_one_line ? offset(at + value.size(), text) : folded_end(text, at, value);
}

}  // namespace remit
