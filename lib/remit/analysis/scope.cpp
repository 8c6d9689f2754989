#include "remit/analysis/scope.hpp"

#include <algorithm>
#include <utility>

namespace remit {

namespace {

template <class Value>
bool allows(const std::vector<Value>& allowed, const Value& value) {
  return allowed.empty() || std::ranges::find(allowed, value) != allowed.end();
}

bool asks_for_tasks(const Selection& selection) {
  return !selection.tasks.empty() || !selection.topic.empty() || selection.on_topic.has_value();
}

/// The plans that pass, and the agencies with a part in what passes.
struct Passing {
  std::vector<PlanId> plans;
  std::vector<TaskId> tasks;
  std::vector<bool> agencies;
};

bool passes(const Catalog& catalog, const Selection& selection, PlanId id) {
  if (asks_for_tasks(selection) || !allows(selection.plans, id)) return false;
  const Plan& plan = catalog[id];
  if (selection.jurisdiction && plan.jurisdiction != *selection.jurisdiction) return false;
  if (selection.agencies.empty()) return true;
  return std::ranges::any_of(plan.assignments, [&](AssignmentId assignment) {
    return allows(selection.agencies, catalog[assignment].agency);
  });
}

Passing passing(const Catalog& catalog, Selection selection) {
  selection.sections = Sections::included;
  Passing it{{}, select(catalog, selection), std::vector<bool>(catalog.agencies.size(), false)};
  const auto take_part = [&](IdRange<Assignment> assignments) {
    for (const AssignmentId id : assignments) it.agencies[catalog[id].agency.value] = true;
  };
  for (const TaskId task : it.tasks) take_part(held(catalog, task).assignments);
  for (const PlanId id : ids(catalog.plans)) {
    if (!passes(catalog, selection, id)) continue;
    it.plans.push_back(id);
    take_part(catalog[id].assignments);
    for (const Group& group : catalog[id].groups) {
      for (const Member& member : group.members) it.agencies[member.agency.value] = true;
      for (const Member& member : group.office) it.agencies[member.agency.value] = true;
    }
  }
  return it;
}

/// Whether findings about what this jurisdiction lacks are wanted.
bool passes(const Catalog& catalog, const Selection& selection, JurisdictionId id) {
  if (!selection.tasks.empty() || !selection.agencies.empty()) return false;
  if (selection.jurisdiction && *selection.jurisdiction != id) return false;
  return selection.plans.empty() || std::ranges::any_of(selection.plans, [&](PlanId plan) {
    return catalog[plan].jurisdiction == id;
  });
}

void add_places(Scope& scope, const Catalog& catalog, const Selection& selection) {
  for (const JurisdictionId id : ids(catalog.jurisdictions)) {
    if (!passes(catalog, selection, id)) continue;
    const std::string place = catalog[id].id + ':';
    if (!selection.topic.empty() || selection.on_topic) {
      for (const std::string& topic : selection.topics) scope.subjects.insert(place + topic);
    } else {
      scope.places.push_back(place);
    }
  }
}

}  // namespace

Scope scope(const Catalog& catalog, const Selection& selection) {
  const bool has_part = asks_for_tasks(selection) || !selection.plans.empty();
  Scope result{!has_part && selection.agencies.empty() && !selection.jurisdiction, {}};
  if (result.everything) return result;
  const Passing pass = passing(catalog, selection);
  for (const TaskId task : pass.tasks) result.subjects.insert(key_of(catalog, task));
  for (const PlanId plan : pass.plans) result.subjects.insert(catalog[plan].id);
  for (const AgencyId agency : ids(catalog.agencies)) {
    const bool is_named = allows(selection.agencies, agency);
    const bool is_of_place =
        !selection.jurisdiction || catalog[agency].jurisdiction == *selection.jurisdiction;
    const bool counts = !has_part || pass.agencies[agency.value];
    if (is_named && is_of_place && counts) result.subjects.insert(key_of(catalog, agency));
  }
  add_places(result, catalog, selection);
  return result;
}

bool covers(const Scope& scope, const std::string& subject) {
  if (scope.everything || subject.empty() || scope.subjects.contains(subject)) return true;
  const bool is_of_topic = subject.find('/') == std::string::npos;
  return is_of_topic && std::ranges::any_of(scope.places,
                            [&](const std::string& place) { return subject.starts_with(place); });
}

std::vector<Diagnostic> within(const Scope& scope, std::vector<Diagnostic> findings) {
  std::erase_if(
      findings, [&](const Diagnostic& finding) { return !covers(scope, finding.subject); });
  return findings;
}

}  // namespace remit
