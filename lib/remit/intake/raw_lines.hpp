#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "remit/intake/document.hpp"
#include "remit/intake/reading_budget.hpp"

namespace remit {

/// A line of a text that is not blank, as it stands there.
struct RawLine {
  std::string_view text;
  std::uint32_t number = 1;
  std::uint32_t characters_before = 0;  ///< of the same line, before a vertical tab or page break
  std::uint32_t page = 0;               ///< from 1, if the text has form feeds; else 0
};

/// The lines of a text that are not blank. They end with LF, CRLF or, in a text without LF, CR;
/// vertical tabs, form feeds and U+2028 break them without a new number.
std::vector<RawLine> raw_lines(std::string_view text, ReadingBudget& budget);

/// The line without the white space around it and with its place.
Line line_of(const RawLine& raw);

}  // namespace remit
