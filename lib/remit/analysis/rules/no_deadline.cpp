// Where a plan gives deadlines, a task without one was forgotten; where it gives none at all, that
// is one thing to say of the plan.

#include <algorithm>

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/deadlines.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/coverage.hpp"

namespace remit::rule {

namespace {

/// It says by when, in whatever words, or a task above does, or a target of its own has a year.
bool says_when(const Catalog& catalog, TaskId task) {
  const auto has_year = [](const Target& target) { return target.year != 0; };
  if (std::ranges::any_of(catalog[task].targets, has_year)) return true;
  for (std::optional<TaskId> at = task; at; at = catalog[*at].parent) {
    if (!catalog[*at].deadline.empty()) return true;
  }
  return false;
}

bool gives_deadlines(const Catalog& catalog, const Plan& plan) {
  bool found = false;
  for (const TaskId task : plan.tasks) found |= !catalog[task].deadline.empty();
  return found;
}

bool gives_years(const Catalog& catalog, const Plan& plan) {
  const auto has_year = [](const Target& target) { return target.year != 0; };
  bool found = plan.period_end != Date{} || std::ranges::any_of(plan.targets, has_year);
  for (const TaskId task : plan.tasks) {
    found |= std::ranges::any_of(catalog[task].targets, has_year);
  }
  return found;
}

}  // namespace

std::vector<Finding> no_deadline(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  std::vector<Finding> findings;
  for (const Plan& plan : catalog.plans) {
    if (plan.tasks.empty()) continue;
    if (gives_deadlines(catalog, plan)) {
      for (const TaskId task : plan.tasks) {
        if (!is_task(catalog, task) || says_when(catalog, task)) continue;
        findings.push_back(about(catalog, task,
            message(
                phrases::found::no_deadline, title_of(catalog, task), place_of(catalog, task))));
      }
    } else if (!gives_years(catalog, plan)) {
      Finding finding;
      finding.subject = plan.id;
      finding.span = plan.where;
      finding.message = message(phrases::found::no_date_in_plan, within_quotes(plan.title));
      findings.push_back(std::move(finding));
    }
  }
  return findings;
}

}  // namespace remit::rule
