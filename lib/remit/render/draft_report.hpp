#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "remit/base/language.hpp"
#include "remit/model/draft.hpp"

namespace remit {

/// What people must know about a draft: a line a plan and one for each form its assignments were
/// read in, then a line for every assignment that is not
/// sure, with form and place, and for every name that no known agency bears. Each ends in a line
/// break.
std::string as_text(const Draft& draft, Language language);

/// “plan.txt:13”, “plan.docx:paragraph 13”, or the place within a document that has no lines.
std::string place_text(
    std::string_view file, std::uint32_t line, std::string_view place, Language language);

}  // namespace remit
