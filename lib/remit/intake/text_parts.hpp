#pragma once

#include <string_view>
#include <vector>

#include "remit/intake/document.hpp"
#include "remit/intake/reading_budget.hpp"

namespace remit {

enum class Markup : unsigned char { none, markdown };

/// The lines of a text. Rows of bars, and lines divided by tabs under the header of a task table,
/// become tables.
std::vector<Part> text_parts(std::string_view text, Markup markup, ReadingBudget& budget);

}  // namespace remit
