#include "invented.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <string_view>

namespace remit::test {
namespace {

AgencyKind kind_of(std::string_view name) {
  if (name.starts_with("各")) return AgencyKind::collective;
  return name.ends_with("市长") ? AgencyKind::post : AgencyKind::unspecified;
}

AssignmentId next_assignment(const Catalog& catalog) {
  return {static_cast<std::uint32_t>(catalog.assignments.size())};
}

/// Adds the assignments of one list; true if it is open.
bool give(Catalog& catalog, const Assignment& all_have, Role role,
    const std::vector<std::string>& names) {
  std::uint32_t order = 0;
  for (const std::string& name : names) {
    if (name == "等") return true;
    Assignment one = all_have;
    one.role = role;
    one.agency = agency_named(catalog, name);
    one.as_written = name;
    one.order = ++order;
    catalog.assignments.push_back(one);
  }
  return false;
}

void add(
    Catalog& catalog, PlanId plan, std::optional<TaskId> parent, const InventedTask& invented) {
  const TaskId id{static_cast<std::uint32_t>(catalog.tasks.size())};
  Task task;
  task.plan = plan;
  task.parent = parent;
  task.number = invented.number;
  task.title = "task " + invented.number;
  task.none = invented.none;
  task.assignments.first = next_assignment(catalog);
  Assignment all_have;
  all_have.plan = plan;
  all_have.task = id;
  if (give(catalog, all_have, Role::lead, invented.lead)) task.open.add(Role::lead);
  if (give(catalog, all_have, Role::cooperate, invented.cooperate)) task.open.add(Role::cooperate);
  if (give(catalog, all_have, Role::responsible, invented.responsible)) {
    task.open.add(Role::responsible);
  }
  if (give(catalog, all_have, Role::listed, invented.listed)) task.open.add(Role::listed);
  task.assignments.last = next_assignment(catalog);
  catalog.tasks.push_back(task);
  for (const InventedTask& child : invented.tasks) add(catalog, plan, id, child);
  catalog.tasks[id.value].last = {static_cast<std::uint32_t>(catalog.tasks.size())};
}

void add(Catalog& catalog, const InventedPlan& invented) {
  const PlanId id{static_cast<std::uint32_t>(catalog.plans.size())};
  Plan plan;
  plan.id = invented.id;
  plan.title = "plan " + invented.id;
  plan.assignments.first = next_assignment(catalog);
  Assignment all_have;
  all_have.plan = id;
  if (give(catalog, all_have, Role::responsible, invented.responsible)) {
    plan.open.add(Role::responsible);
  }
  plan.assignments.last = next_assignment(catalog);
  plan.tasks.first = {static_cast<std::uint32_t>(catalog.tasks.size())};
  catalog.plans.push_back(plan);
  for (const InventedTask& task : invented.tasks) add(catalog, id, {}, task);
  catalog.plans[id.value].tasks.last = {static_cast<std::uint32_t>(catalog.tasks.size())};
}

}  // namespace

Catalog catalog_of(const Invention& invention) {
  Catalog catalog;
  catalog.jurisdictions.push_back({"linhai", "临海市", {}});
  for (const std::string& name : invention.agencies) {
    Agency agency;
    agency.name = name;
    agency.kind = kind_of(name);
    catalog.agencies.push_back(agency);
  }
  for (const InventedPlan& plan : invention.plans) add(catalog, plan);
  return catalog;
}

AgencyId agency_named(const Catalog& catalog, const std::string& name) {
  const auto found = std::ranges::find(catalog.agencies, name, &Agency::name);
  REQUIRE(found != catalog.agencies.end());
  return {static_cast<std::uint32_t>(found - catalog.agencies.begin())};
}

TaskId task_keyed(const Catalog& catalog, const std::string& key) {
  for (const TaskId task : ids<Task>(catalog.tasks)) {
    if (key_of(catalog, task) == key) return task;
  }
  FAIL("no task " << key);
  return {};
}

}  // namespace remit::test
