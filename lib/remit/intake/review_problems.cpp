#include "remit/intake/review_problems.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "remit/base/phrases/review.hpp"
#include "remit/model/display_names.hpp"

namespace remit {

namespace {

Diagnostic warning(const Decision& decision, Message said, Message remedy) {
  return {"", Severity::warning, {}, decision.where, std::move(said), {}, std::move(remedy)};
}

Message name_of_edge(const Draft& draft, AssignmentId id) {
  const Assignment& edge = draft.catalog[id];
  const std::string& agency = draft.catalog[edge.agency].name;
  const Phrase role = label_of(edge.role);
  if (!edge.task) return message(phrases::review::one_of_plan, agency, role);
  const Task& task = draft.catalog[*edge.task];
  return message(phrases::review::one_of_several, task.number, task.title, agency, role);
}

Message nothing_fits(const EdgeDecision& decision) {
  const bool was_read = !decision.read.empty();  // by import, then; else somebody wrote it by hand
  if (was_read && decision.task.empty()) {
    return message(phrases::review::duty_gone, decision.agency);
  }
  if (was_read) return message(phrases::review::assignment_gone, decision.task, decision.agency);
  if (decision.task.empty()) return message(phrases::review::no_assignment_of, decision.agency);
  return message(phrases::review::no_assignment, decision.task, decision.agency);
}

}  // namespace

Diagnostic unmatched_problem(const NameDecision& name) {
  return warning(name.decision, message(phrases::review::name_gone, name.name),
      message(phrases::review::mend_or_strike));
}

Diagnostic unmatched_problem(const Draft& draft, const EdgeDecisions::Unmatched& unmatched) {
  const EdgeDecision& decision = *unmatched.decision;
  const std::size_t count = unmatched.perhaps.size();
  if (count == 0) {
    return warning(
        decision.decision, nothing_fits(decision), message(phrases::review::mend_or_strike));
  }
  Diagnostic problem =
      warning(decision.decision, message(phrases::review::several, count, decision.agency),
          message(phrases::review::say_which));
  constexpr std::size_t enough = 5;
  for (std::size_t i = 0; i < std::min(count, enough); ++i) {
    problem.notes.push_back({{}, name_of_edge(draft, unmatched.perhaps[i])});
  }
  return problem;
}

Diagnostic retitled_problem(const Draft& draft, AssignmentId edge, const EdgeDecision& decision) {
  const std::string& title = draft.catalog[*draft.catalog[edge].task].title;
  return warning(decision.decision,
      message(phrases::review::retitled, decision.task, decision.title, title),
      message(phrases::review::same_task));
}

Diagnostic rival_problem(const EdgeDecision& first, const EdgeDecision& second) {
  Diagnostic problem = warning(second.decision, message(phrases::review::rivals, second.agency),
      message(phrases::review::strike_one));
  problem.severity = Severity::error;
  problem.notes.push_back({first.decision.where, message(phrases::review::other_decision)});
  return problem;
}

Diagnostic unclear_problem(const Decision& decision) {
  Diagnostic problem =
      warning(decision, message(phrases::review::rejects_and_corrects, decision.word),
          message(phrases::review::reject_or_correct));
  problem.severity = Severity::error;
  return problem;
}

Diagnostic elsewhere_problem(const PlanReview& plan, std::size_t decided) {
  return {"", Severity::info, {}, plan.where,
      message(phrases::review::elsewhere, plan.plan, decided), {}, {}};
}

}  // namespace remit
