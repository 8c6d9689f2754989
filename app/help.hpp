#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "remit/base/language.hpp"

namespace remit::app {

struct Command;
struct Option;

/// What is explained, and its explanation.
using HelpRows = std::vector<std::pair<std::string, std::string>>;

/// An option with what stands for its value, and what it does.
HelpRows option_rows(std::span<const Option> options, Language language);

/// “remit who TOPIC…”
std::string call_of(const Command& command, Language language);

/// What `remit --help` says: every command in a line, the options of all.
std::string help_text(Language language, std::size_t width = 0);

/// What `remit COMMAND --help` says.
std::string help_text(const Command& command, Language language, std::size_t width = 0);

}  // namespace remit::app
