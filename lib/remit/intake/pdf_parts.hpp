#pragma once

#include <string_view>
#include <vector>

#include "remit/intake/document.hpp"
#include "remit/intake/reading_budget.hpp"

namespace remit {

/// The lines of what `pdftotext -layout` prints, with their pages. Page numbers, and lines that
/// stand at the top or bottom of most pages alike, are left out. Lines under the header of a task
/// table become a table, as long as their words stand in its columns.
std::vector<Part> pdf_parts(std::string_view text, ReadingBudget& budget);

}  // namespace remit
