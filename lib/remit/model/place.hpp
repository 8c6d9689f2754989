#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "remit/base/language.hpp"

namespace remit {

/// Where something stands in a document, for people: “line 12”, in a Word document “paragraph 12”,
/// “page 3”, “Sheet1!B7”, “table 2, row 3, column 1”. `place` is as in Source; without one the line
/// is told; empty where there is neither.
std::string place_in_words(
    std::string_view file, std::uint32_t line, std::string_view place, Language language);

/// The lines of such a file are paragraphs: it is a Word document by the ending of its name.
bool counts_paragraphs(std::string_view file);

}  // namespace remit
