#pragma once

#include <string>

#include "remit/base/language.hpp"

namespace remit::app {

struct Command;

/// The man page of remit, as roff in UTF-8: its commands, the options of all, files, exit codes.
std::string manual(Language language);

/// The man page remit-COMMAND.
std::string manual(const Command& command, Language language);

}  // namespace remit::app
