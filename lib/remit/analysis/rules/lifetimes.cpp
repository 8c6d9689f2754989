#include "remit/analysis/rules/lifetimes.hpp"

#include <algorithm>
#include <map>

#include "remit/analysis/accounts.hpp"
#include "remit/analysis/evidence.hpp"

namespace remit::rule {

namespace {

constexpr std::size_t most_notes = 5;

}  // namespace

std::vector<NamedInPlan> namings(const Catalog& catalog) {
  std::map<std::pair<PlanId, AgencyId>, NamedInPlan> all;
  const auto at = [&](PlanId plan, AgencyId agency) -> NamedInPlan& {
    return all.try_emplace({plan, agency}, NamedInPlan{plan, agency, {}, {}}).first->second;
  };
  for (const AssignmentId id : ids(catalog.assignments)) {
    at(catalog[id].plan, catalog[id].agency).assignments.push_back(id);
  }
  for (const PlanId id : ids(catalog.plans)) {
    for (const Group& group : catalog[id].groups) {
      for (const auto* const list : {&group.office, &group.members}) {
        for (const Member& member : *list) {
          at(id, member.agency).memberships.push_back(member.where);
        }
      }
    }
  }
  std::vector<NamedInPlan> found;
  found.reserve(all.size());
  for (auto& [key, naming] : all) found.push_back(std::move(naming));
  return found;
}

Finding about(
    const Catalog& catalog, const NamedInPlan& naming, Message of_tasks, Message of_groups) {
  Finding finding;
  finding.subject = catalog[naming.plan].id;
  if (naming.assignments.empty()) {
    finding.span = naming.memberships.front();
    finding.message = std::move(of_groups);
    return finding;
  }
  finding.span = catalog[naming.assignments.front()].where;
  finding.message = std::move(of_tasks);
  for (const AssignmentId id : naming.assignments) {
    if (id == naming.assignments.front()) continue;
    if (finding.notes.size() == most_notes) break;
    finding.notes.push_back(named_here(catalog, id));
  }
  return finding;
}

Note change_here(const Catalog& catalog, ChangeId change) {
  return {catalog[change].where, account(catalog, change)};
}

std::string names_of(const Catalog& catalog, const std::vector<AgencyId>& bodies) {
  std::vector<std::string> names;
  names.reserve(bodies.size());
  for (const AgencyId body : bodies) names.push_back(catalog[body].name);
  return listed(names);
}

}  // namespace remit::rule
