// Findings name their subject by its stable key, so waivers are matched by key: a waiver on a task
// covers the task and its descendants, one on a plan the plan and all its tasks. Findings about
// agencies and topics belong to no plan; those of remit.yaml name them by their subject.

#include "remit/analysis/waivers.hpp"

#include <string>
#include <unordered_map>

#include "remit/analysis/decisions.hpp"

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

bool covers(
    const Catalog& catalog, const WaiverUse& use, const Finding& finding, const Subject* subject) {
  if (!use.subject.empty()) return use.subject == finding.subject;
  if (subject == nullptr || use.plan != subject->plan) return false;
  if (!use.task) return true;
  return subject->task && *use.task <= *subject->task && *subject->task < catalog[*use.task].last;
}

/// The waiver that takes a finding away: the last one, as a task's come after its parent's.
const Waiver* waiver_of(const Catalog& catalog, const Finding& finding, const Subject* subject,
    std::span<WaiverUse> uses) {
  const Waiver* found = nullptr;
  for (WaiverUse& use : uses) {
    if (use.expired || use.waiver.rule != finding.rule) continue;
    if (!covers(catalog, use, finding, subject)) continue;
    ++use.waived;
    found = &use.waiver;
  }
  return found;
}

}  // namespace

std::vector<WaiverUse> waiver_uses(
    const Catalog& catalog, const Settings& settings, std::optional<Date> as_of) {
  std::vector<WaiverUse> uses;
  const auto add = [&](PlanId plan, std::optional<TaskId> task, const std::vector<Waiver>& all) {
    for (const Waiver& waiver : all) {
      uses.push_back({waiver, plan, task, {}, false, is_over(waiver, as_of)});
    }
  };
  for (const PlanId plan : ids(catalog.plans)) {
    add(plan, {}, catalog[plan].waivers);
    for (const TaskId task : catalog[plan].tasks) add(plan, task, catalog[task].waivers);
  }
  if (settings.waivers.empty()) return uses;
  const Subjects known = subjects(catalog);
  for (const auto& [subject, waiver] : settings.waivers) {
    const auto at = known.find(subject);
    WaiverUse use{waiver, {}, {}, {}, true, is_over(waiver, as_of)};
    if (at == known.end()) {
      use.subject = subject;
    } else {
      use.plan = at->second.plan;
      use.task = at->second.task;
    }
    uses.push_back(std::move(use));
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
        waiver_of(catalog, finding, subject == known.end() ? nullptr : &subject->second, uses);
    if (waiver == nullptr) {
      checking.findings.push_back(std::move(finding));
    } else {
      checking.waived.push_back({std::move(finding), waiver->reason, waiver->until});
    }
  }
  return checking;
}

}  // namespace remit
