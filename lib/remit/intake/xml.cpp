#include "remit/intake/xml.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <pugixml.hpp>

#include "remit/base/phrases/intake.hpp"
#include "remit/base/text.hpp"

namespace remit {

namespace {

/// With a byte order mark, or < in two bytes.
bool is_utf16(std::string_view text) {
  const std::string_view first = text.substr(0, 2);
  return first == "\xFF\xFE" || first == "\xFE\xFF" || first == std::string_view("<\0", 2) ||
         first == std::string_view("\0<", 2);
}

/// The number in &#20013; or &#x4E2D;, from behind the #; none if there is none that fits.
std::optional<std::uint32_t> reference_at(std::string_view text, std::size_t from) {
  const bool hexadecimal = from < text.size() && text[from] == 'x';
  if (hexadecimal) ++from;
  const char* const begin = text.data() + from;
  std::uint32_t number = 0;
  const auto read =
      std::from_chars(begin, text.data() + text.size(), number, hexadecimal ? 16 : 10);
  if (read.ec != std::errc()) return {};
  return number;
}

/// References to what is no character become text: the parser would write them as broken UTF-8.
bool drop_false_references(std::string& text) {
  bool any = false;
  for (std::size_t at = text.find("&#"); at != std::string::npos; at = text.find("&#", at + 1)) {
    const auto number = reference_at(text, at + 2);
    const bool is_character =
        number && *number > 0 && *number <= 0x10FFFF && (*number < 0xD800 || *number > 0xDFFF);
    if (is_character) continue;
    text[at] = ' ';
    any = true;
  }
  return any;
}

}  // namespace

std::optional<Message> parse_xml(std::string& text, std::string_view name,
    const DocumentLimits& limits, pugi::xml_document& into) {
  bool damaged = !is_utf16(text) && invalid_utf8(text).has_value();
  if (damaged) text = encoded(decoded(text));
  damaged = drop_false_references(text) || damaged;
  const auto marks = static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return c == '<' || c == '='; }));
  if (marks > limits.nodes) return message(phrases::intake::too_many_nodes, name, limits.nodes);
  constexpr unsigned flags =
      pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol | pugi::parse_ws_pcdata;
  const auto result = into.load_buffer_inplace(text.data(), text.size(), flags);
  if (result && damaged) return message(phrases::intake::damaged_entry, name);
  if (result) return {};
  if (result.status == pugi::status_no_document_element)
    return message(phrases::intake::empty_entry, name);
  return message(phrases::intake::broken_xml, name, result.offset, result.description());
}

std::string_view value_of(const pugi::xml_node& node, const char* child) {
  return node.child(child).attribute("w:val").value();
}

std::uint32_t number_of(std::string_view text, std::uint32_t otherwise) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end != text.data() ? number : otherwise;
}

}  // namespace remit
