#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "remit/intake/clause.hpp"

namespace remit {

/// A figure to be reached, as a sentence states it.
struct Figure {
  Stretch at;         ///< the phrase with it
  std::string value;  ///< 5000, 99.99
  std::string unit;   ///< 亿元, %以上
  int year = 0;       ///< stated before it in the text; 0: none is
  friend bool operator==(const Figure&, const Figure&) = default;
};

/// The figures to be reached that a text states: those of phrases with a verb of reaching (达到,
/// 超过, 建成), or a rate or size and its value. A year holds until the next in the text; what is
/// said of a time before `since` (2015年底已达到…) is no target.
std::vector<Figure> figures(std::string_view text, int since = 0);

/// The value of a cell of a table of indicators: 80%以上, ≥95, 1万亿元; none if it is no value.
struct Value {
  std::string value;
  std::string unit;
  friend bool operator==(const Value&, const Value&) = default;
};
Value value_in(std::string_view cell);

}  // namespace remit
