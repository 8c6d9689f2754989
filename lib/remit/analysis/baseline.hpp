#pragma once

#include <span>
#include <vector>

#include "remit/analysis/rules.hpp"
#include "remit/model/baseline.hpp"

namespace remit {

/// The findings as a baseline accepts them. Those about a file itself are left out: what cannot be
/// read is never accepted.
Baseline baseline_of(std::span<const Finding> findings);

/// Findings told apart by what was there already.
struct Compared {
  std::vector<Finding> fresh;  ///< in the order given, as are the next
  std::vector<Finding> known;
  Baseline gone;  ///< entries of the baseline, `times` of each that nothing was found for
  friend bool operator==(const Compared&, const Compared&) = default;
};

/// Of several findings of one rule about one subject the first ones are known, up to the number
/// in the baseline.
Compared compared(const Baseline& baseline, std::vector<Finding> findings);

/// A baseline without what is gone; never more than before.
Baseline without(Baseline baseline, const Baseline& gone);

/// What either accepts, as often as the one that accepts it more often.
Baseline either(const Baseline& a, const Baseline& b);

/// What both accept together, their times added up.
Baseline both(const Baseline& a, const Baseline& b);

/// Entries of rules that were asked, or that no rule is named as; the others cannot be judged.
Baseline judged(const Baseline& gone, const Settings& settings);

}  // namespace remit
