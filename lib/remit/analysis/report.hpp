#pragma once

#include <vector>

#include "remit/analysis/check.hpp"

namespace remit {

/// What a check says in the end, ready to be written in any form.
struct CheckReport {
  std::vector<Finding> findings;  ///< to be mended, in the order of the files
  std::vector<Waived> waived;
  std::vector<Finding> known;  ///< there already, by a baseline or another catalog
  bool has_baseline = false;   ///< whether the known ones were accepted in a baseline file
  bool is_compared = false;    ///< whether known and new ones were told apart at all
  friend bool operator==(const CheckReport&, const CheckReport&) = default;
};

}  // namespace remit
