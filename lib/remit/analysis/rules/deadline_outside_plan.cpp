// A date to the year or month may be any day of it, so only what is surely outside is told.

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/deadlines.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/coverage.hpp"

namespace remit::rule {

namespace {

Finding about_due(const Catalog& catalog, const Due& due, Message message) {
  Finding finding;
  finding.subject = due.task ? key_of(catalog, *due.task) : catalog[due.plan].id;
  if (due.target != nullptr) {
    finding.span = due.target->where;
  } else if (due.task) {
    finding.span = catalog[*due.task].where;
  }
  finding.message = std::move(message);
  return finding;
}

std::string what_is_due(const Catalog& catalog, const Due& due) {
  return due.target != nullptr ? within_quotes(due.target->text) : title_of(catalog, *due.task);
}

std::string place(const Catalog& catalog, const Due& due) {
  return due.target != nullptr ? place_of(catalog, due.plan, due.target->source)
                               : place_of(catalog, *due.task);
}

/// The day a plan begins: of its period, or else when it was issued.
Date begin_of(const Plan& plan) {
  return first_day(plan.period_begin != Date{} ? plan.period_begin : plan.issued);
}

/// The deadline of a task above, which a task or target below cannot outlast.
Date deadline_above(const Catalog& catalog, const Due& due) {
  if (!due.task) return {};
  if (due.target != nullptr) return deadline_of(catalog, *due.task);
  const auto parent = catalog[*due.task].parent;
  return parent ? deadline_of(catalog, *parent) : Date{};
}

}  // namespace

std::vector<Finding> deadline_outside_plan(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  std::vector<Finding> findings;
  for (const Due& due : dues(catalog)) {
    const Plan& plan = catalog[due.plan];
    const Date begin = begin_of(plan);
    const Date above = deadline_above(catalog, due);
    const std::string what = what_is_due(catalog, due);
    if (begin != Date{} && last_day(due.date) < begin) {
      findings.push_back(about_due(catalog, due,
          message(phrases::found::due_before_plan, what, as_text(due.date), as_text(begin),
              place(catalog, due))));
    } else if (plan.period_end != Date{} && last_day(plan.period_end) < first_day(due.date)) {
      findings.push_back(about_due(catalog, due,
          message(phrases::found::due_after_plan, what, as_text(due.date), as_text(plan.period_end),
              place(catalog, due))));
    } else if (above != Date{} && last_day(above) < first_day(due.date)) {
      findings.push_back(about_due(catalog, due,
          message(phrases::found::due_after_whole, what, as_text(due.date), as_text(above),
              place(catalog, due))));
    }
  }
  return findings;
}

}  // namespace remit::rule
