#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "remit/analysis/claims.hpp"
#include "remit/analysis/selection.hpp"
#include "remit/graph/fwd.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// One thing an agency has to do: an edge of the graph.
struct Duty {
  std::optional<TaskId> task;  ///< none: a duty of the whole plan
  AssignmentId assignment;
  bool inherited = false;
  std::string through;  ///< the alias, part or predecessor it was written as; empty if by its name
  std::vector<ChangeId> steps;  ///< how it came from there; see Claim
  bool is_ambiguous = false;    ///< another heir may have it instead
  std::vector<Duty> also{};     ///< the same, named there under another body that is this one now
  friend bool operator==(const Duty&, const Duty&) = default;
};

/// All an agency has to do, by role, then in document order; the selection's filters apply.
std::vector<Duty> duties(
    const Catalog& catalog, const Graph& graph, AgencyId agency, const Selection& selection = {});

/// The same for what a body claims: its predecessors' and parts' duties too. What a task gives in
/// one role to several bodies that are one by now, is one duty.
std::vector<Duty> duties(const Catalog& catalog, const Graph& graph, std::span<const Claim> claims,
    AgencyId agency, const Selection& selection = {});

/// One agency and all it has to do, in document order.
struct DutiesOfOne {
  AgencyId agency;
  std::vector<Duty> duties;
  friend bool operator==(const DutiesOfOne&, const DutiesOfOne&) = default;
};

/// All agencies that the selection lets through, in the order of the catalog, also those without
/// duties; inherited tasks and duties of whole plans are among them.
std::vector<DutiesOfOne> duties_of_all(
    const Catalog& catalog, const Graph& graph, const Selection& selection = {});

/// How much an agency has to do.
struct Load {
  AgencyId agency;
  std::array<std::uint32_t, 4> tasks{};  ///< by role, in the order of `all_roles`
  std::uint32_t plans = 0;               ///< in how many plans
  [[nodiscard]] std::uint32_t total() const { return tasks[0] + tasks[1] + tasks[2] + tasks[3]; }
  friend bool operator==(const Load&, const Load&) = default;
};

/// The loads of all agencies that the selection lets through, in the order of the catalog;
/// inherited tasks and duties of whole plans count.
std::vector<Load> loads(
    const Catalog& catalog, const Graph& graph, const Selection& selection = {});
std::vector<Load> loads(const Catalog& catalog, const std::vector<DutiesOfOne>& duties);

}  // namespace remit
