// What is over is only known where a day is given. A plan whose whole period is over is told once,
// not with every date in it.

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/deadlines.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/coverage.hpp"

namespace remit::rule {

namespace {

Finding plan_over(const Catalog& catalog, PlanId id) {
  const Plan& plan = catalog[id];
  Finding finding;
  finding.subject = plan.id;
  finding.span = plan.where;
  finding.message = message(phrases::found::plan_over, within_quotes(plan.title),
      as_text(plan.period_end), plan.tasks.size());
  finding.remedy = message(phrases::found::take_stock);
  return finding;
}

Finding overdue_by(const Catalog& catalog, const Due& due) {
  Finding finding;
  finding.remedy = message(phrases::found::take_stock);
  if (due.target != nullptr) {
    finding.subject = due.task ? key_of(catalog, *due.task) : catalog[due.plan].id;
    finding.span = due.target->where;
    finding.message = message(phrases::found::target_overdue, within_quotes(due.target->text),
        as_text(due.date), place_of(catalog, due.plan, due.target->source));
    return finding;
  }
  const Message what = message(phrases::found::task_overdue, title_of(catalog, *due.task),
      within_quotes(catalog[*due.task].deadline), place_of(catalog, *due.task));
  Finding task = about(catalog, *due.task, what);
  task.remedy = finding.remedy;
  return task;
}

}  // namespace

std::vector<Finding> overdue(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  std::vector<Finding> findings;
  if (!scene.as_of) return findings;
  const Date today = first_day(*scene.as_of);
  const auto is_over = [&](Date date) { return date != Date{} && last_day(date) < today; };
  for (const PlanId id : ids(catalog.plans)) {
    if (is_over(catalog[id].period_end)) findings.push_back(plan_over(catalog, id));
  }
  for (const Due& due : dues(catalog)) {
    if (is_over(due.date) && !is_over(catalog[due.plan].period_end)) {
      findings.push_back(overdue_by(catalog, due));
    }
  }
  return findings;
}

}  // namespace remit::rule
