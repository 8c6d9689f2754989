#pragma once

#include <cstddef>

#include "remit/intake/read_document.hpp"

namespace remit {

/// How much one document may still become.
struct ReadingBudget {
  explicit ReadingBudget(const DocumentLimits& limits)
      : lines(limits.lines), cells(limits.cells), repeated(limits.repeated) {}
  std::size_t lines;
  std::size_t cells;
  std::size_t repeated;
  bool exceeded = false;  ///< something was left out
};

/// Takes one line (cell) from the budget; false, and exceeded, if none is left.
inline bool take_one(std::size_t& of, bool& exceeded) {
  if (of == 0) {
    exceeded = true;
    return false;
  }
  --of;
  return true;
}

}  // namespace remit
