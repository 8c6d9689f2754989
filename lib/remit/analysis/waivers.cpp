// Findings name their subject by its stable key, so waivers are matched by key: a waiver on a task
// covers the task and its descendants, one on a plan the plan and all its tasks. Findings about
// agencies belong to no plan; they can only be set in the settings.

#include "remit/analysis/waivers.hpp"

#include <string>
#include <tuple>
#include <unordered_map>

namespace remit {

namespace {

struct Subject {
  PlanId plan;
  std::optional<TaskId> task;
};

using Subjects = std::unordered_map<std::string, Subject>;

Subjects subjects(const Catalog& catalog) {
  Subjects all;
  for (const PlanId plan : ids(catalog.plans)) {
    all.try_emplace(catalog[plan].id, Subject{plan, {}});
    for (const TaskId task : catalog[plan].tasks) {
      all.try_emplace(key_of(catalog, task), Subject{plan, task});
    }
  }
  return all;
}

bool covers(const Catalog& catalog, const WaiverUse& use, const Subject& subject) {
  if (use.plan != subject.plan) return false;
  if (!use.task) return true;
  return subject.task && *use.task <= *subject.task && *subject.task < catalog[*use.task].last;
}

/// A date to the year or month lasts until its end.
bool is_over(Date until, Date today) {
  const auto or_last = [](int part) { return part == 0 ? 99 : part; };
  return until != Date{} && std::tuple(until.year, or_last(until.month), or_last(until.day)) <
                                std::tuple(today.year, today.month, today.day);
}

/// The waiver that takes a finding away: the last one, as a task's come after its parent's.
const Waiver* waiver_of(const Catalog& catalog, const Finding& finding, const Subject& subject,
    std::span<WaiverUse> uses) {
  const Waiver* found = nullptr;
  for (WaiverUse& use : uses) {
    if (use.expired || use.waiver.rule != finding.rule) continue;
    if (!covers(catalog, use, subject)) continue;
    ++use.waived;
    found = &use.waiver;
  }
  return found;
}

}  // namespace

std::vector<WaiverUse> waiver_uses(const Catalog& catalog, std::optional<Date> as_of) {
  std::vector<WaiverUse> uses;
  const auto add = [&](PlanId plan, std::optional<TaskId> task, const std::vector<Waiver>& all) {
    for (const Waiver& waiver : all) {
      uses.push_back({waiver, plan, task, as_of && is_over(waiver.until, *as_of)});
    }
  };
  for (const PlanId plan : ids(catalog.plans)) {
    add(plan, {}, catalog[plan].waivers);
    for (const TaskId task : catalog[plan].tasks) add(plan, task, catalog[task].waivers);
  }
  return uses;
}

Checking waived(const Catalog& catalog, std::vector<Finding> findings, std::span<WaiverUse> uses) {
  Checking checking;
  if (uses.empty()) {
    checking.findings = std::move(findings);
    return checking;
  }
  const Subjects known = subjects(catalog);
  for (Finding& finding : findings) {
    const auto subject = known.find(finding.subject);
    const Waiver* const waiver =
        subject == known.end() ? nullptr : waiver_of(catalog, finding, subject->second, uses);
    if (waiver == nullptr) {
      checking.findings.push_back(std::move(finding));
    } else {
      checking.waived.push_back({std::move(finding), waiver->reason, waiver->until});
    }
  }
  return checking;
}

}  // namespace remit
