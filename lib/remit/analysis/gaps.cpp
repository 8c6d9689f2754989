#include "remit/analysis/gaps.hpp"

#include <array>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "remit/analysis/evidence.hpp"
#include "remit/graph/lineage.hpp"

namespace remit {

namespace {

constexpr std::array<std::string_view, 3> gap_rules{"no-agency", "unowned-target", "idle-agency"};

/// What there is to be owned.
PlanGaps owned(const Catalog& catalog, PlanId id, const Scope& scope) {
  PlanGaps plan{id};
  if (covers(scope, catalog[id].id)) plan.targets = catalog[id].targets.size();
  for (const TaskId task : catalog[id].tasks) {
    if (!scope.everything && !covers(scope, key_of(catalog, task))) continue;
    if (rule::is_task(catalog, task)) ++plan.tasks;
    if (!rule::is_meant_for_nobody(catalog, task)) plan.targets += catalog[task].targets.size();
  }
  return plan;
}

/// The plan of each plan and task, by key.
std::unordered_map<std::string, PlanId> plans_by_subject(const Catalog& catalog) {
  std::unordered_map<std::string, PlanId> plans;
  for (const PlanId id : ids(catalog.plans)) {
    plans.try_emplace(catalog[id].id, id);
    for (const TaskId task : catalog[id].tasks) plans.try_emplace(key_of(catalog, task), id);
  }
  return plans;
}

/// Single bodies, without those known only as the end of a change, which nobody expects to have
/// work.
std::size_t bodies_asked_about(const Catalog& catalog, const Scope& scope) {
  std::vector<bool> named(catalog.agencies.size(), false);
  for (const Assignment& assignment : catalog.assignments) named[assignment.agency.value] = true;
  for (const Plan& plan : catalog.plans) {
    for (const Group& group : plan.groups) {
      for (const auto* const list : {&group.office, &group.members}) {
        for (const Member& member : *list) named[member.agency.value] = true;
      }
    }
  }
  const Lineage lineage = build_lineage(catalog);
  std::size_t count = 0;
  for (const AgencyId id : ids(catalog.agencies)) {
    const bool in_changes =
        !changes_before(lineage, id).empty() || !changes_after(lineage, id).empty();
    if (!is_single_body(catalog[id]) || (!named[id.value] && in_changes)) continue;
    if (covers(scope, key_of(catalog, id))) ++count;
  }
  return count;
}

}  // namespace

Gaps gaps(const Catalog& catalog, const Settings& settings, std::optional<Date> as_of,
    const Scope& scope) {
  Checking checking = check_only(catalog, settings, as_of, gap_rules);
  Gaps found;
  for (const PlanId id : ids(catalog.plans)) found.plans.push_back(owned(catalog, id, scope));
  found.agencies = bodies_asked_about(catalog, scope);
  const auto plans = plans_by_subject(catalog);
  const auto count = [&](const Finding& finding) {
    if (finding.rule == "idle-agency") {
      ++found.idle_agencies;
      return;
    }
    PlanGaps& plan = found.plans[plans.at(finding.subject).value];
    ++(finding.rule == "no-agency" ? plan.tasks_without_agency : plan.targets_without_owner);
  };
  checking.findings = within(scope, std::move(checking.findings));
  std::erase_if(checking.waived,
      [&](const Waived& waived) { return !covers(scope, waived.finding.subject); });
  for (const Finding& finding : checking.findings) count(finding);
  for (const Waived& waived : checking.waived) count(waived.finding);
  found.waived = checking.waived.size();
  found.findings = std::move(checking.findings);
  return found;
}

PlanGaps total(const Gaps& gaps) {
  PlanGaps sum;
  for (const PlanGaps& plan : gaps.plans) {
    sum.tasks += plan.tasks;
    sum.tasks_without_agency += plan.tasks_without_agency;
    sum.targets += plan.targets;
    sum.targets_without_owner += plan.targets_without_owner;
  }
  return sum;
}

}  // namespace remit
