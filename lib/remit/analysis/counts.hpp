#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "remit/analysis/network.hpp"
#include "remit/graph/fwd.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// An agency in a plan's row.
struct CountCell {
  std::uint32_t column = 0;  ///< index into the agencies
  std::uint32_t tasks = 0;   ///< each once, whatever the roles
  RoleCounts roles;          ///< tasks in each role
  friend bool operator==(const CountCell&, const CountCell&) = default;
};

struct PlanCounts {
  PlanId plan;
  std::uint32_t tasks = 0;
  std::uint32_t gaps = 0;        ///< those of them that nobody has, and not on purpose
  std::vector<CountCell> cells;  ///< by column
  friend bool operator==(const PlanCounts&, const PlanCounts&) = default;
};

/// Plans down and agencies across, with the number of tasks in each role. Inherited agencies count
/// for the task they stand at; sections and the duties of whole plans do not count.
struct PlanAgencyCounts {
  std::vector<AgencyId> agencies;  ///< those with the most tasks first, collectives last
  std::vector<PlanCounts> plans;   ///< in the order of the catalog
  friend bool operator==(const PlanAgencyCounts&, const PlanAgencyCounts&) = default;
};

PlanAgencyCounts plan_agency_counts(const Catalog& catalog, std::span<const TaskId> tasks);

/// What two agencies have in common; `a` before `b` in the catalog.
struct AgencyPair {
  AgencyId a;
  AgencyId b;
  std::uint32_t tasks = 0;
  std::uint32_t both_lead = 0;
  std::uint32_t lead_and_support = 0;  ///< one leads, the other cooperates
  friend bool operator==(const AgencyPair&, const AgencyPair&) = default;
};

/// The pairs of agencies with at least `least` of these tasks in common, the most first, then by
/// id: `cooperation` seen through a selection. Collectives and inherited agencies do not count.
std::vector<AgencyPair> agency_agency_counts(const Catalog& catalog, const Graph& graph,
    std::span<const TaskId> tasks, std::uint32_t least = 1);

}  // namespace remit
