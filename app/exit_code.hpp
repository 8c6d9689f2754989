#pragma once

#include <cstdint>

namespace remit::app {

/// What the contract promises scripts. Where two apply: internal before usage (there is no answer)
/// before unreadable (there is one, but only about what could be read) before found.
enum class ExitCode : std::uint8_t { fine = 0, found = 1, usage = 2, unreadable = 3, internal = 4 };

}  // namespace remit::app
