#include "remit/intake/edge_decisions.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_map>

#include "remit/base/text.hpp"

namespace remit {

namespace {

const DraftClause& clause_of(const Draft& draft, AssignmentId edge) {
  return draft.clauses[draft.clause_of[edge.value]];
}

/// The assignments of one plan by what decisions name.
class Finder {
public:
  Finder(const Draft& draft, PlanId plan) : draft_(draft) {
    for (const AssignmentId edge : draft.catalog[plan].assignments) add(edge, {}, {});
    for (const TaskId id : draft.catalog[plan].tasks) {
      const Task& task = draft.catalog[id];
      for (const AssignmentId edge : task.assignments) add(edge, task.number, task.title);
    }
  }

  [[nodiscard]] std::vector<AssignmentId> meant_by(const EdgeDecision& decision) const {
    if (decision.clause.empty()) return among(by_number_, decision.task, decision);
    const std::string clause = '\n' + folded_name(decision.clause);
    std::vector<AssignmentId> found = among(by_number_, decision.task + clause, decision);
    if (!found.empty() || decision.title.empty()) return found;
    return among(by_title_, decision.title + clause, decision);
  }

private:
  using ByText = std::unordered_map<std::string, std::vector<AssignmentId>>;

  void add(AssignmentId edge, const std::string& number, const std::string& title) {
    const std::string clause = '\n' + folded_name(clause_of(draft_, edge).text);
    by_number_[number].push_back(edge);
    by_number_[number + clause].push_back(edge);
    if (!title.empty()) by_title_[title + clause].push_back(edge);
  }

  [[nodiscard]] std::vector<AssignmentId> among(
      const ByText& by_text, const std::string& key, const EdgeDecision& decision) const {
    std::vector<AssignmentId> found;
    const auto at = by_text.find(key);
    if (at == by_text.end()) return found;
    std::ranges::copy_if(at->second, std::back_inserter(found),
        [&](AssignmentId edge) { return is_meant(edge, decision); });
    return found;
  }

  [[nodiscard]] bool is_meant(AssignmentId id, const EdgeDecision& decision) const {
    const Assignment& edge = draft_.catalog[id];
    if (decision.role && *decision.role != edge.role) return false;
    const std::string name = folded_name(decision.agency);
    if (folded_name(draft_.catalog[edge.agency].name) == name) return true;
    const std::string written = folded_name(edge.as_written);
    return written == (decision.as_written.empty() ? name : folded_name(decision.as_written));
  }

  const Draft& draft_;
  ByText by_number_;
  ByText by_title_;
};

}  // namespace

EdgeDecisions edge_decisions(const Draft& draft, const Review& review) {
  std::unordered_map<std::string_view, PlanId> plans;
  for (const PlanId id : ids(draft.catalog.plans)) plans.emplace(draft.catalog[id].id, id);
  std::unordered_map<std::uint32_t, Finder> finders;
  EdgeDecisions decisions;
  decisions.of_edge.resize(draft.catalog.assignments.size());
  for (const PlanReview& reviewed : review.plans) {
    const auto plan = plans.find(reviewed.plan);
    if (plan == plans.end()) continue;
    const Finder& finder =
        finders.try_emplace(plan->second.value, draft, plan->second).first->second;
    for (const EdgeDecision& decision : reviewed.assignments) {
      bool is_taken = false;
      for (const AssignmentId edge : finder.meant_by(decision)) {
        const EdgeDecision*& given = decisions.of_edge[edge.value];
        if (given != nullptr) continue;
        given = &decision;
        is_taken = true;
      }
      if (!is_taken) decisions.unmatched.push_back({plan->second, &decision});
    }
  }
  return decisions;
}

EdgeDecision decision_about(const Draft& draft, AssignmentId id, const EdgeDecision* before) {
  const Assignment& edge = draft.catalog[id];
  EdgeDecision decision;
  if (before != nullptr) decision.decision = before->decision;
  if (edge.task) {
    decision.task = draft.catalog[*edge.task].number;
    decision.title = draft.catalog[*edge.task].title;
  }
  decision.agency = draft.catalog[edge.agency].name;
  if (edge.as_written != decision.agency) decision.as_written = edge.as_written;
  decision.role = edge.role;
  decision.clause = clause_of(draft, id).text;
  return decision;
}

}  // namespace remit
