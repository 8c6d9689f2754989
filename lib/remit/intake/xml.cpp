#include "remit/intake/xml.hpp"

#include <algorithm>
#include <charconv>
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

}  // namespace

std::optional<Message> parse_xml(std::string& text, std::string_view name,
    const DocumentLimits& limits, pugi::xml_document& into) {
  const bool damaged = !is_utf16(text) && invalid_utf8(text).has_value();
  if (damaged) text = encoded(decoded(text));
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
