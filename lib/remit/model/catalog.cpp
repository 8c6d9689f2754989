#include "remit/model/catalog.hpp"

#include <algorithm>

namespace remit {

namespace {

template <class Items>
void forget_places(Items& items) {
  for (auto& item : items) item.where = {};
}

/// Somebody has it, not only by a proposal.
bool has_own(const Catalog& catalog, const Task& task) {
  return std::any_of(task.assignments.begin(), task.assignments.end(),
      [&](AssignmentId id) { return !catalog[id].proposed; });
}

}  // namespace

std::string key_of(const Catalog& catalog, TaskId task) {
  return catalog[catalog[task].plan].id + '/' + catalog[task].number;
}

std::string key_of(const Catalog& catalog, AgencyId agency) {
  return catalog[catalog[agency].jurisdiction].id + '/' + catalog[agency].name;
}

bool is_section(const Catalog& catalog, TaskId task) {
  const Task& it = catalog[task];
  return it.last.value > task.value + 1 && !has_own(catalog, it);
}

std::vector<std::string> headings(const Catalog& catalog, TaskId task) {
  std::vector<std::string> titles;
  for (auto above = catalog[task].parent; above; above = catalog[*above].parent) {
    titles.push_back(catalog[*above].title);
  }
  std::ranges::reverse(titles);
  return titles;
}

std::optional<TaskId> bearer(const Catalog& catalog, TaskId task) {
  for (std::optional<TaskId> at = task; at; at = catalog[*at].parent) {
    if (has_own(catalog, catalog[*at])) return at;
    if (catalog[*at].none) return {};
  }
  return {};
}

bool is_single_body(const Agency& agency) {
  return agency.kind != AgencyKind::collective && agency.kind != AgencyKind::post;
}

const std::string& document_of(const Catalog& catalog, PlanId plan, const Source& source) {
  return source.file.empty() ? catalog[plan].source.file : source.file;
}

Catalog without_places(Catalog catalog) {
  forget_places(catalog.jurisdictions);
  forget_places(catalog.agencies);
  forget_places(catalog.plans);
  forget_places(catalog.tasks);
  forget_places(catalog.assignments);
  forget_places(catalog.changes);
  for (Plan& plan : catalog.plans) {
    forget_places(plan.groups);
    forget_places(plan.targets);
    forget_places(plan.waivers);
    for (Group& group : plan.groups) {
      forget_places(group.office);
      forget_places(group.members);
    }
  }
  for (Task& task : catalog.tasks) {
    forget_places(task.measures);
    forget_places(task.targets);
    forget_places(task.waivers);
  }
  return catalog;
}

}  // namespace remit
