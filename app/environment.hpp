#pragma once

#include <string>

#include "remit/base/language.hpp"
#include "remit/render/table.hpp"

namespace remit::app {

/// The value of an environment variable; empty if it is not set.
std::string environment(const char* name);

/// The language of LC_ALL, LC_MESSAGES or LANG, the first that is set.
Language language_of_locale();

/// Whether to colour what a stream shows: as asked (always, never), else on a terminal that can,
/// where NO_COLOR is not set.
Color color_wanted(const std::string& asked, bool is_terminal);

}  // namespace remit::app
