#pragma once

#include <string_view>

#include "call.hpp"

namespace remit::app {

/// Compares what a file holds with what it should hold, and tells where they part: fine, found if
/// it is stale or not there. Throws CannotRead.
ExitCode compared_with_file(const Call& call, std::string_view expected);

}  // namespace remit::app
