#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "remit/intake/document.hpp"
#include "remit/intake/read_document.hpp"
#include "remit/intake/reading_budget.hpp"

namespace remit {

/// Does a text begin like a web page?
bool looks_like_html(std::string_view text);

/// The charset that a web page or an XML file declares within its first 4 KB, if any.
std::string declared_charset(std::string_view bytes);

/// The paragraphs, headings and tables of a web page. Tables that only lay out the page, those with
/// one row or column or with tables in them, give their contents in order; menus are left out. A
/// table that is still open where the page ends is told, and other signs that it was cut off.
std::vector<Part> html_parts(
    std::string_view html, ReadingBudget& budget, std::vector<DocumentProblem>& problems);

}  // namespace remit
