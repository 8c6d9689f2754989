#pragma once

#include <string>
#include <system_error>

#include "remit/base/language.hpp"

namespace remit::app {

/// Why the system could not do something, in our words where there are some for it, else in the
/// system's own.
std::string reason(std::error_code why, Language language);

}  // namespace remit::app
