#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace remit {

/// How pictures are coloured. Weights, dashes and shapes tell things apart in every theme.
enum class Theme : std::uint8_t {
  standard,
  grey,  ///< for printers without colour
  dark,  ///< light lines on a dark ground
};

std::string_view name_of(Theme theme);
std::optional<Theme> theme_named(std::string_view name);

/// Attributes in the DOT language with each colour ("#rrggbb") as the theme has it: its luminance
/// as a grey (ITU-R BT.601), or its lightness turned round, the hue kept.
std::string in_theme(std::string_view attributes, Theme theme);

/// What stands first in a graph: the ground and the colour of text, where they are not Graphviz's
/// own.
std::string_view ground_of(Theme theme);

}  // namespace remit
