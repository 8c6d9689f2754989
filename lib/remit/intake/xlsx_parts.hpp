#pragma once

#include <string_view>
#include <vector>

#include "remit/intake/document.hpp"
#include "remit/intake/reading_budget.hpp"

namespace remit {

/// The sheets of a workbook (ISO 29500) that are not hidden, in their order: a Grid each, without
/// its empty rows and columns. Numbers and dates are as shown, of formulas the result counts.
std::vector<Part> xlsx_parts(std::string_view bytes, const DocumentLimits& limits,
    ReadingBudget& budget, std::vector<DocumentProblem>& problems);

}  // namespace remit
