#include <fmt/format.h>

#include <string>
#include <string_view>

#include "remit/base/text.hpp"
#include "remit/render/dot.hpp"

namespace remit {

namespace {

/// An address may hold Chinese, but nothing that would end it.
std::string address(std::string_view key) {
  std::string result;
  for (const char c : key) {
    constexpr std::string_view special = " \"#%<>?\\^`{|}";
    const bool is_plain =
        special.find(c) == std::string_view::npos && static_cast<unsigned char>(c) > ' ';
    result += is_plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return result;
}

}  // namespace

std::string link_attribute(const DotStyle& style, std::string_view place, std::string_view key) {
  if (style.links.empty()) return {};
  return ", URL=" + dot_string(style.links + '#' + std::string(place) + address(key));
}

std::string dot_string(std::string_view text) {
  std::string quoted = "\"";
  for (const char32_t character : decoded(text)) {
    switch (character) {
      case U'"':
        quoted += "\\\"";
        break;
      case U'\\':
        quoted += "\\\\";
        break;
      case U'&':
        quoted += "&amp;";
        break;
      case U'\n':
        quoted += "\\n";
        break;
      default:
        quoted += printable(encoded({&character, 1}));
    }
  }
  return quoted + '"';
}

}  // namespace remit
