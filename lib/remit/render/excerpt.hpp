#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "remit/base/source.hpp"

namespace remit {

/// A line of a file and the marks below a place in it, both ready to be printed.
struct Excerpt {
  std::string line;
  std::size_t indent = 0;  ///< display columns before the marks
  std::string marks;       ///< ^~~~ as wide as what they mark
  friend bool operator==(const Excerpt&, const Excerpt&) = default;
};

/// The line in which a span begins, controls made visible; of a line wider than `width` the part
/// around the span, with “…” for what is left out. A span over several lines is marked in the
/// first.
Excerpt excerpt(const SourceFile& file, const Span& span, std::size_t width);

}  // namespace remit
