#pragma once

#include <iosfwd>
#include <span>

#include "terminal.hpp"

namespace remit::app {

/// Runs the command named by `arguments` (as given to main) and returns the exit code. Without a
/// terminal nothing is coloured or fitted to a width.
int run(std::span<const char* const> arguments, std::ostream& out, std::ostream& err,
    const Terminal& terminal = {});

}  // namespace remit::app
