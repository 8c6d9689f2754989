#pragma once

#include <vector>

#include "remit/intake/document.hpp"
#include "remit/model/edited_sheet.hpp"

namespace remit {

/// The sheets of a document that remit wrote and that carry keys, in their order; none: it is no
/// workbook of remit's. Rows and columns may have been moved, sorted or deleted, others put in;
/// columns are known by their headings in either language.
std::vector<EditedSheet> edited_sheets(Document document);

}  // namespace remit
