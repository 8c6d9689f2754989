#pragma once

#include <functional>
#include <vector>

#include "remit/analysis/rules.hpp"

namespace remit::rule {

/// A body as one plan names it: its assignments there, and the groups it is a member of.
struct NamedInPlan {
  PlanId plan;
  AgencyId agency;
  std::vector<AssignmentId> assignments;
  std::vector<Span> memberships;
  friend bool operator==(const NamedInPlan&, const NamedInPlan&) = default;
};

/// By plan, then in the order of the agencies.
std::vector<NamedInPlan> namings(const Catalog& catalog);

/// A finding about a naming, at its first place and with notes of the next few; the message is for
/// its tasks, or for its memberships where there are only these.
Finding about(
    const Catalog& catalog, const NamedInPlan& naming, Message of_tasks, Message of_groups);

/// “the change stands here”, with what it says.
Note change_here(const Catalog& catalog, ChangeId change);

/// The bodies that would have been right, joined by 、.
std::string names_of(const Catalog& catalog, const std::vector<AgencyId>& bodies);

}  // namespace remit::rule
