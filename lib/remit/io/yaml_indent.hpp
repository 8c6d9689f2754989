#pragma once

#include <cstdint>
#include <optional>

#include "remit/io/yaml_text.hpp"

namespace remit {

struct Alignment {
  std::uint32_t column = 0;  ///< where the entry was meant to begin, as far as one can see
  std::optional<std::uint32_t> moved;  ///< where the first entry begins that was moved
};

/// Gives an entry whose indentation fits no line above the one that it was meant to have. Of the
/// entries that disagree the fewer are wrong. Nothing is moved if there is no such indentation, or
/// no room for it.
Alignment realign(WorkingText& text, std::uint32_t at);

}  // namespace remit
