#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "remit/analysis/diagram.hpp"

namespace remit {

/// All lengths are points (1/72 inch); y grows upwards, as in DOT.
struct Point {
  int x = 0;
  int y = 0;
  friend bool operator==(const Point&, const Point&) = default;
};

struct Box {
  Point centre;
  int width = 0;
  int height = 0;
  friend bool operator==(const Box&, const Box&) = default;
};

/// A cubic Bézier curve.
struct Curve {
  Point from;
  Point from_control;
  Point to_control;
  Point to;
  friend bool operator==(const Curve&, const Curve&) = default;
};

/// Where everything of a diagram goes.
struct Arrangement {
  int width = 0;
  int height = 0;
  std::vector<Box> nodes;    ///< by node of the diagram
  std::vector<Curve> edges;  ///< by edge, from side to side of its nodes; they end `numbers_room`
                             ///< before the node
  std::vector<Box> groups;   ///< by group
  friend bool operator==(const Arrangement&, const Arrangement&) = default;
};

/// The lines of a label, already wrapped.
using Label = std::vector<std::string>;

/// How far text of a font size reaches in a Chinese sans serif, a little generously.
int text_width(std::string_view text, int font_size);

/// Groups below each other, in as many columns as bring the whole nearest to a sheet of paper;
/// in a group the lanes side by side, nodes in their order, spread over its height.
Arrangement arrange(
    const Diagram& diagram, std::span<const Label> labels, std::span<const Label> titles);

inline constexpr int font_size = 10;
inline constexpr int title_font_size = 12;
inline constexpr int line_height = 13;
inline constexpr int numbers_width = 66;

/// How far before the node on the right a line ends, so that what it says can stand there; 0 where
/// lines say nothing.
int numbers_room(const Diagram& diagram);

}  // namespace remit
