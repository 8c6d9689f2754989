#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "remit/base/source.hpp"

namespace remit {

/// Findings that were there already and are to be mended later, known by what does not change when
/// a file is edited elsewhere: the rule, and the id of what it is about.
struct Accepted {
  std::string rule;
  std::string subject;
  std::size_t times = 1;  ///< findings of that rule about that subject
  Span where;             ///< in the file; empty if it comes from none
  friend bool operator==(const Accepted&, const Accepted&) = default;
};

/// Sorted by rule, then subject; none twice.
using Baseline = std::vector<Accepted>;

}  // namespace remit
