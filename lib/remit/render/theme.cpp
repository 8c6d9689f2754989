#include "remit/render/theme.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace remit {

namespace {

constexpr std::array<std::string_view, 3> names{"standard", "grey", "dark"};
constexpr std::size_t length = 7;  ///< "#rrggbb"

struct Colour {
  int red = 0;
  int green = 0;
  int blue = 0;
};

std::optional<Colour> colour_at(std::string_view text) {
  if (text.size() < length || text.front() != '#') return {};
  unsigned value = 0;
  const auto read = std::from_chars(text.data() + 1, text.data() + length, value, 16);
  if (read.ptr != text.data() + length) return {};
  return Colour{static_cast<int>(value >> 16U), static_cast<int>((value >> 8U) & 0xFFU),
      static_cast<int>(value & 0xFFU)};
}

Colour grey(Colour colour) {
  const int luminance = (299 * colour.red + 587 * colour.green + 114 * colour.blue + 500) / 1000;
  return {luminance, luminance, luminance};
}

/// The lightness of the HSL model turned round: what is added to one part is added to all.
Colour dark(Colour colour) {
  const auto [least, most] = std::minmax({colour.red, colour.green, colour.blue});
  const int shift = 255 - least - most;
  return {colour.red + shift, colour.green + shift, colour.blue + shift};
}

}  // namespace

std::string_view name_of(Theme theme) {
  return names.at(static_cast<std::size_t>(theme));
}

std::optional<Theme> theme_named(std::string_view name) {
  const auto* const found = std::ranges::find(names, name);
  if (found == names.end()) return {};
  return static_cast<Theme>(found - names.begin());
}

std::string in_theme(std::string_view attributes, Theme theme) {
  if (theme == Theme::standard) return std::string(attributes);
  std::string result;
  for (std::size_t i = 0; i < attributes.size();) {
    const auto colour = colour_at(attributes.substr(i));
    if (!colour) {
      result += attributes[i++];
      continue;
    }
    const Colour shown = theme == Theme::grey ? grey(*colour) : dark(*colour);
    result += fmt::format("#{:02x}{:02x}{:02x}", shown.red, shown.green, shown.blue);
    i += length;
  }
  return result;
}

std::string_view ground_of(Theme theme) {
  if (theme != Theme::dark) return {};
  return "  graph [bgcolor=\"#14181d\", fontcolor=\"#eceff3\"];\n"
         "  node [fontcolor=\"#eceff3\"];\n"
         "  edge [fontcolor=\"#eceff3\"];\n";
}

}  // namespace remit
