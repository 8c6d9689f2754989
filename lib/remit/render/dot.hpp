#pragma once

#include <string>
#include <string_view>

#include "remit/analysis/diagram.hpp"
#include "remit/base/language.hpp"
#include "remit/render/theme.hpp"

namespace remit {

/// What is chosen about a picture beside what it shows.
struct DotStyle {
  Theme theme = Theme::standard;
  std::string links{};  ///< the address of a report, up to its #; empty: no links
};

/// A picture in the DOT language, with a place for everything in it: `dot` and everything built on
/// Graphviz draw it as it is (`layout=nop2`); without that line they lay it out in their own way.
/// The name of a node is its stable key, so that two versions of a file can be compared. A node
/// shows its whole text when it is pointed at, a line who has what in which role. With links, tasks
/// and agencies lead to their place in a report.
std::string as_dot(const Diagram& diagram, Language language, const DotStyle& style = {});

/// The size in points of its smallest letters when a picture is printed on a sheet of A3, upright
/// or lying, in the language in which it is larger; in their own size where it fits as it is.
double printed_letters(const Diagram& diagram);

/// Families that hold Chinese on Linux, Windows and macOS; Graphviz hands the list on to Pango
/// and into SVG, both of which take the first that is there.
inline constexpr std::string_view picture_fonts =
    "Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif";

/// The attribute that makes a node lead to its place in a report: `place` is "task/", "agency/",
/// "plan/", `key` a stable key. Empty if nothing is to be linked.
std::string link_attribute(const DotStyle& style, std::string_view place, std::string_view key);

/// Any text as a quoted DOT string: quotes, backslashes, entities and control characters mean
/// themselves, a line feed a new line; what is no UTF-8 becomes U+FFFD.
std::string dot_string(std::string_view text);

}  // namespace remit
