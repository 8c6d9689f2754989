#pragma once

#include <cstddef>

#include "remit/base/diagnostic.hpp"
#include "remit/intake/edge_decisions.hpp"
#include "remit/model/draft.hpp"
#include "remit/model/review.hpp"

/// What there is to say about decisions that do not simply fit; spans of the review file.
namespace remit {

/// A decision about a name that no document has.
Diagnostic unmatched_problem(const NameDecision& name);

/// A decision that fits no assignment, or several: a few of these are named.
Diagnostic unmatched_problem(const Draft& draft, const EdgeDecisions::Unmatched& unmatched);

/// A decision whose task has another title than it had.
Diagnostic retitled_problem(const Draft& draft, AssignmentId edge, const EdgeDecision& decision);

/// Two decisions about one assignment that contradict each other.
Diagnostic rival_problem(const EdgeDecision& first, const EdgeDecision& second);

/// A decision that rejects and corrects at once.
Diagnostic unclear_problem(const Decision& decision);

/// Decisions about a plan that is not imported.
Diagnostic elsewhere_problem(const PlanReview& plan, std::size_t decided);

}  // namespace remit
