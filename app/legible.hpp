#pragma once

#include <array>
#include <cstddef>

#include "remit/analysis/diagram.hpp"
#include "remit/render/dot.hpp"

namespace remit::app {

/// The picture with most in it whose letters can still be read on a sheet of A3: `make(budget)`
/// draws one within a budget, which is cut until its letters are large enough.
template <class Make>
Diagram legible(const Make& make) {
  constexpr double smallest = 5;  // points
  constexpr std::array<std::size_t, 6> parts{100, 80, 60, 40, 25, 15};
  Diagram diagram;
  for (const std::size_t per_cent : parts) {
    diagram = make(part_of(PictureBudget(), per_cent));
    if (printed_letters(diagram) >= smallest) break;
  }
  return diagram;
}

}  // namespace remit::app
