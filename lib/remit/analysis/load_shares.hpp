#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "remit/analysis/proposals.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// Tasks of a body: all, and those it leads on (`known_leads`).
struct TaskLoad {
  std::uint32_t tasks = 0;
  std::uint32_t leads = 0;
  friend bool operator==(const TaskLoad&, const TaskLoad&) = default;
};

/// What a body has, and would have if every proposal were accepted.
struct BodyLoad {
  AgencyId agency;
  TaskLoad before;
  TaskLoad after;
  friend bool operator==(const BodyLoad&, const BodyLoad&) = default;
};

/// How evenly some numbers are spread: 0, all are equal, to nearly 1, one has everything (C. Gini
/// 1912). None, or only zeros: 0.
double gini(std::vector<std::uint32_t> numbers);

/// The load of all single bodies that have any of these tasks, or are proposed for one.
struct LoadShares {
  std::vector<BodyLoad> bodies;  ///< those that lead most afterwards first, then by tasks, then id
  TaskLoad before;               ///< sums
  TaskLoad after;
  double leads_gini_before = 0;  ///< of leads, over these bodies
  double leads_gini_after = 0;
  friend bool operator==(const LoadShares&, const LoadShares&) = default;
};
LoadShares load_shares(
    const Catalog& catalog, std::span<const TaskId> tasks, std::span<const Proposal> proposals);

/// The load of these tasks in a catalog and in another one, which differ in assignments only.
LoadShares load_shares(const Catalog& before, const Catalog& after, std::span<const TaskId> tasks);

}  // namespace remit
