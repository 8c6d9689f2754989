#pragma once

#include <string_view>

namespace remit {

/// "major.minor.patch", as in the root CMakeLists.txt.
std::string_view version();

}  // namespace remit
