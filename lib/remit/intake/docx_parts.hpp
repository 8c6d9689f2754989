#pragma once

#include <string_view>
#include <vector>

#include "remit/intake/document.hpp"
#include "remit/intake/reading_budget.hpp"

namespace remit {

/// The paragraphs and tables of a Word document (ISO 29500), as it would be printed with all
/// changes accepted: deleted and hidden text is left out, automatic numbers are text. Tables of
/// contents are left out; text boxes follow their paragraph.
std::vector<Part> docx_parts(std::string_view bytes, const DocumentLimits& limits,
    ReadingBudget& budget, std::vector<DocumentProblem>& problems);

}  // namespace remit
