#pragma once

#include <cstdint>

namespace remit {

/// How sure a reading is, so that people look where they must.
enum class Sureness : std::uint8_t { sure, likely, doubtful };

}  // namespace remit
