// A target of a task belongs to the task's agencies, inherited ones too; that of a whole plan to
// those that have duties for the whole plan.

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/rules.hpp"

namespace remit::rule {

namespace {

/// What all targets of one task or plan have in common.
struct Owner {
  std::string subject;
  PlanId plan;
  IdRange<Assignment> assignments;
};

bool has_accountable(const Catalog& catalog, const Owner& owner) {
  bool found = false;
  for (const AssignmentId id : owner.assignments) found |= is_accountable(catalog, catalog[id]);
  return found;
}

Finding unowned(const Catalog& catalog, const Owner& owner, const Target& target) {
  const std::vector<AssignmentId> others(owner.assignments.begin(), owner.assignments.end());
  const std::string text = within_quotes(target.text);
  const std::string place = place_of(catalog, owner.plan, target.source);
  Finding finding;
  finding.subject = owner.subject;
  finding.span = target.where;
  finding.message = others.empty() ? message(phrases::found::unowned_target, text, place)
                                   : message(phrases::found::unowned_target_but, text,
                                         names_of(catalog, others), place);
  return finding;
}

}  // namespace

std::vector<Finding> unowned_target(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  std::vector<Finding> findings;
  const auto ask = [&](const Owner& owner, const std::vector<Target>& targets) {
    if (targets.empty() || has_accountable(catalog, owner)) return;
    for (const Target& target : targets) findings.push_back(unowned(catalog, owner, target));
  };
  for (const PlanId id : ids(catalog.plans)) {
    const Plan& plan = catalog[id];
    ask({plan.id, id, plan.assignments}, plan.targets);
    for (const TaskId task : plan.tasks) {
      if (is_meant_for_nobody(catalog, task)) continue;
      const auto from = bearer(catalog, task);
      ask({key_of(catalog, task), id, from ? catalog[*from].assignments : IdRange<Assignment>{}},
          catalog[task].targets);
    }
  }
  return findings;
}

}  // namespace remit::rule
