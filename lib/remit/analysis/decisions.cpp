#include "remit/analysis/decisions.hpp"

#include <algorithm>
#include <string>

namespace remit {

bool is_over(const Waiver& waiver, std::optional<Date> today) {
  return today && waiver.until != Date{} && last_day(waiver.until) < first_day(*today);
}

Decisions::Decisions(
    const Catalog& catalog, std::span<const SettingsWaiver> beside, std::optional<Date> today)
    : catalog_(catalog), today_(today) {
  if (!beside.empty()) add(beside);
}

void Decisions::add(std::span<const SettingsWaiver> beside) {
  std::unordered_map<std::string, Waivers> by_subject;
  for (const SettingsWaiver& each : beside) by_subject[each.subject].push_back(&each.waiver);
  const auto of = [&](const std::string& subject) {
    const auto found = by_subject.find(subject);
    return found == by_subject.end() ? Waivers() : found->second;
  };
  for (const PlanId plan : ids(catalog_.plans)) {
    if (Waivers waivers = of(catalog_[plan].id); !waivers.empty()) {
      at_plans_.emplace(plan.value, std::move(waivers));
    }
    for (const TaskId task : catalog_[plan].tasks) {
      if (Waivers waivers = of(key_of(catalog_, task)); !waivers.empty()) {
        at_tasks_.emplace(task.value, std::move(waivers));
      }
    }
  }
}

const Waiver* Decisions::among(
    std::string_view rule, const std::vector<Waiver>& own, const Waivers* beside) const {
  const auto counts = [&](const Waiver& waiver) {
    return waiver.rule == rule && !is_over(waiver, today_);
  };
  const auto found = std::ranges::find_if(own, counts);
  if (found != own.end()) return &*found;
  if (beside == nullptr) return nullptr;
  const auto other =
      std::ranges::find_if(*beside, [&](const Waiver* waiver) { return counts(*waiver); });
  return other == beside->end() ? nullptr : *other;
}

const Waiver* Decisions::about(std::string_view rule, TaskId task) const {
  const auto beside = [](const auto& places, auto id) {
    const auto found = places.find(id.value);
    return found == places.end() ? nullptr : &found->second;
  };
  for (std::optional<TaskId> at = task; at; at = catalog_[*at].parent) {
    if (const Waiver* found = among(rule, catalog_[*at].waivers, beside(at_tasks_, *at))) {
      return found;
    }
  }
  const PlanId plan = catalog_[task].plan;
  return among(rule, catalog_[plan].waivers, beside(at_plans_, plan));
}

}  // namespace remit
