#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "remit/model/draft.hpp"
#include "remit/model/review.hpp"

namespace remit {

/// What the decisions of a review say about the assignments of a draft.
struct EdgeDecisions {
  /// A decision that fits no assignment of its plan.
  struct Unmatched {
    PlanId plan;
    const EdgeDecision* decision = nullptr;
  };
  std::vector<const EdgeDecision*> of_edge;  ///< by assignment; null: none
  std::vector<Unmatched> unmatched;          ///< in the order of the review
};

/// Finds the assignments that decisions are about: by number and clause, else by title and clause;
/// without a clause by number alone. Body and role must be the same in any case.
EdgeDecisions edge_decisions(const Draft& draft, const Review& review);

/// The decision about an assignment as it is now: its task, clause and place brought up to date.
EdgeDecision decision_about(const Draft& draft, AssignmentId id, const EdgeDecision* before);

}  // namespace remit
