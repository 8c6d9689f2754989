#pragma once

#include <string>
#include <string_view>

#include "remit/intake/document.hpp"

namespace remit::test {

/// The lines of a text as a document, as the reader of plain text gives them.
Document plain_document(std::string_view text, std::string file = "plan.txt");

}  // namespace remit::test
