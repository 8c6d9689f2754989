#pragma once

#include <cstddef>
#include <map>
#include <vector>

#include "remit/model/draft.hpp"
#include "remit/model/review.hpp"

namespace remit {

/// What the decisions of a review say about the assignments of a draft.
struct EdgeDecisions {
  /// A decision that fits no assignment of its plan, or does not say which of several.
  struct Unmatched {
    PlanId plan;
    const EdgeDecision* decision = nullptr;
    std::vector<AssignmentId> perhaps;
  };
  std::vector<const EdgeDecision*> of_edge;  ///< by assignment; null: none
  std::vector<AssignmentId> retitled;        ///< found by their number: the title is another now
  std::multimap<AssignmentId, const EdgeDecision*> rivals;  ///< that contradict the one of an edge
  std::vector<Unmatched> unmatched;                         ///< in the order of the review
};

/// Finds the assignments that decisions are about, one for each. Body, role and clause must be the
/// same, and the title of the task; where no task has that title, its number, if the title that it
/// has now is like it. What fits best is found first, over all decisions of a plan: clauses recur,
/// and numbers move. Of what is written by hand all fields that are there must be the same, and
/// those of one assignment only.
EdgeDecisions edge_decisions(const Draft& draft, const Review& review);

/// The decision about an assignment as it is now: its task, clause and place brought up to date.
EdgeDecision decision_about(const Draft& draft, AssignmentId id, const EdgeDecision* before);

}  // namespace remit
