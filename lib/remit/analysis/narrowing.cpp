#include "remit/analysis/narrowing.hpp"

#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace remit {

namespace {

/// The agencies that plans name, marked.
void mark_named(const Catalog& catalog, const std::vector<bool>& plans, std::vector<bool>& marked) {
  for (const Assignment& it : catalog.assignments) {
    if (plans[it.plan.value]) marked[it.agency.value] = true;
  }
  for (const PlanId plan : ids(catalog.plans)) {
    if (!plans[plan.value]) continue;
    for (const Group& group : catalog[plan].groups) {
      for (const auto* const list : {&group.office, &group.members}) {
        for (const Member& member : *list) marked[member.agency.value] = true;
      }
    }
  }
}

/// Old ids to new ones; of what is left out, none.
template <class Of>
std::vector<Id<Of>> new_ids(const std::vector<bool>& kept) {
  std::vector<Id<Of>> ids(kept.size());
  std::uint32_t next = 0;
  for (std::size_t i = 0; i < kept.size(); ++i) {
    if (kept[i]) ids[i] = {next++};
  }
  return ids;
}

/// Copies what is kept of a catalog.
class Copying {
public:
  Copying(const Catalog& catalog, const std::vector<bool>& agencies,
      const std::vector<bool>& jurisdictions)
      : from_(catalog),
        agencies_(new_ids<Agency>(agencies)),
        jurisdictions_(new_ids<Jurisdiction>(jurisdictions)) {
    for (const JurisdictionId id : ids(from_.jurisdictions)) {
      if (jurisdictions[id.value]) to_.jurisdictions.push_back(from_[id]);
    }
    for (const AgencyId id : ids(from_.agencies)) {
      if (!agencies[id.value]) continue;
      to_.agencies.push_back(from_[id]);
      to_.agencies.back().jurisdiction = place(from_[id].jurisdiction);
    }
  }

  void add(const Change& change) {
    to_.changes.push_back(change);
    to_.changes.back().jurisdiction = place(change.jurisdiction);
  }

  void add(PlanId old) {
    const PlanId id{static_cast<std::uint32_t>(to_.plans.size())};
    Plan plan = from_[old];
    plan.jurisdiction = place(plan.jurisdiction);
    for (Group& group : plan.groups) {
      for (auto* const list : {&group.office, &group.members}) {
        for (Member& member : *list) member.agency = agencies_[member.agency.value];
      }
    }
    plan.assignments = added(plan.assignments, id, {});
    const std::uint32_t first = plan.tasks.first.value;
    const auto begin = static_cast<std::uint32_t>(to_.tasks.size());
    const auto moved = [&](TaskId task) { return TaskId{task.value - first + begin}; };
    for (const TaskId each : from_[old].tasks) {
      Task task = from_[each];
      task.plan = id;
      if (task.parent) task.parent = moved(*task.parent);
      task.last = moved(task.last);
      task.assignments = added(task.assignments, id, moved(each));
      to_.tasks.push_back(std::move(task));
    }
    plan.tasks = {{begin}, {static_cast<std::uint32_t>(to_.tasks.size())}};
    to_.plans.push_back(std::move(plan));
  }

  Catalog result() && { return std::move(to_); }

private:
  [[nodiscard]] JurisdictionId place(JurisdictionId old) const { return jurisdictions_[old.value]; }

  IdRange<Assignment> added(IdRange<Assignment> own, PlanId plan, std::optional<TaskId> task) {
    IdRange<Assignment> range{{static_cast<std::uint32_t>(to_.assignments.size())}, {}};
    for (const AssignmentId id : own) {
      Assignment it = from_[id];
      it.plan = plan;
      it.task = task;
      it.agency = agencies_[it.agency.value];
      to_.assignments.push_back(std::move(it));
    }
    range.last = {static_cast<std::uint32_t>(to_.assignments.size())};
    return range;
  }

  const Catalog& from_;
  std::vector<AgencyId> agencies_;
  std::vector<JurisdictionId> jurisdictions_;
  Catalog to_;
};

/// The agencies that the changes of some jurisdictions name, marked.
void mark_changed(
    const Catalog& catalog, const std::vector<bool>& jurisdictions, std::vector<bool>& marked) {
  std::set<std::pair<JurisdictionId, std::string_view>> names;
  for (const Change& change : catalog.changes) {
    if (!jurisdictions[change.jurisdiction.value]) continue;
    for (const std::string& name : change.from) names.emplace(change.jurisdiction, name);
    for (const std::string& name : change.to) names.emplace(change.jurisdiction, name);
  }
  for (const AgencyId id : ids(catalog.agencies)) {
    const Agency& it = catalog[id];
    if (names.contains({it.jurisdiction, std::string_view(it.name)})) marked[id.value] = true;
  }
}

}  // namespace

Narrowing::Narrowing(const Catalog& catalog, std::span<const PlanId> plans)
    : plans_(catalog.plans.size(), false),
      agencies_(catalog.agencies.size(), false),
      jurisdictions_(catalog.jurisdictions.size(), false) {
  for (const PlanId plan : plans) {
    plans_[plan.value] = true;
    jurisdictions_[catalog[plan].jurisdiction.value] = true;
  }
  std::vector<bool> busy(catalog.agencies.size(), false);
  mark_named(catalog, std::vector<bool>(catalog.plans.size(), true), busy);
  mark_changed(catalog, jurisdictions_, agencies_);
  for (const AgencyId id : ids(catalog.agencies)) {
    if (!busy[id.value] && jurisdictions_[catalog[id].jurisdiction.value]) {
      agencies_[id.value] = true;
    }
  }
  add(catalog);
}

void Narrowing::add(const Catalog& other) {
  mark_named(other, plans_, agencies_);
  for (const AgencyId id : ids(other.agencies)) {
    if (agencies_[id.value]) jurisdictions_[other[id].jurisdiction.value] = true;
  }
}

Catalog Narrowing::of(const Catalog& catalog) const {
  Copying copying(catalog, agencies_, jurisdictions_);
  for (const PlanId plan : ids(catalog.plans)) {
    if (plans_[plan.value]) copying.add(plan);
  }
  for (const Change& change : catalog.changes) {
    if (jurisdictions_[change.jurisdiction.value]) copying.add(change);
  }
  return std::move(copying).result();
}

}  // namespace remit
