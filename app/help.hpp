#pragma once

#include <cstddef>
#include <string>

#include "remit/base/language.hpp"

namespace remit::app {

struct Command;

/// What `remit --help` says: every command in a line, the options of all.
std::string help_text(Language language, std::size_t width = 0);

/// What `remit COMMAND --help` says.
std::string help_text(const Command& command, Language language, std::size_t width = 0);

}  // namespace remit::app
