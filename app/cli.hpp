#pragma once

#include <iosfwd>
#include <span>

namespace remit::app {

/// Runs the command named by `arguments` (as given to main) and returns the exit code.
int run(std::span<const char* const> arguments, std::ostream& out, std::ostream& err);

}  // namespace remit::app
