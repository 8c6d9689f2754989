#pragma once

#include <string>
#include <string_view>

#include "remit/render/table.hpp"

namespace remit {

/// The text in an ECMA-48 rendition ("1;31": bold, red) where colours are wanted.
std::string painted(std::string_view text, std::string_view rendition, Color color);

/// How an emphasis is painted. Yellow, cyan and red differ in brightness too, and colour never
/// says what words do not.
std::string_view rendition(Emphasis emphasis);

}  // namespace remit
