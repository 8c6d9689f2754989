#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace remit::test {

/// Numbers that look random and are the same on every machine (xorshift).
struct Dice {
  std::uint64_t state = 88172645463325252ULL;
  /// From 0 to `sides` - 1.
  std::size_t operator()(std::size_t sides);
};

/// A text out of what is awkward in YAML, put together at random; perhaps empty.
std::string awkward_text(Dice& dice);

/// Texts that some reader of YAML takes for something else, and 4000 made up ones.
std::vector<std::string> awkward_texts();

}  // namespace remit::test
