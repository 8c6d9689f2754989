// Asks the task that names the agencies, not those below it that inherit them: one cause, one
// finding.

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/rules.hpp"
#include "remit/model/display_names.hpp"

namespace remit::rule {

namespace {

std::vector<AssignmentId> assignments_of(const Catalog& catalog, const Party& party, Roles roles) {
  std::vector<AssignmentId> found;
  for (const AssignmentId id : party.assignments) {
    if (roles.has(catalog[id].role)) found.push_back(id);
  }
  return found;
}

Message words(const Catalog& catalog, const Party& party) {
  const std::string title = title_of(catalog, party);
  const std::string place = place_of(catalog, party.assignments.first);
  Roles roles;
  for (const AssignmentId id : party.assignments) roles.add(catalog[id].role);
  if (roles.has(Role::lead)) {
    const auto leading = assignments_of(catalog, party, Role::lead);
    return message(phrases::found::no_lead_body, title, names_of(catalog, leading), place);
  }
  const Role first = catalog[party.assignments.first].role;
  const Phrase label =
      roles == Roles(first) ? label_of(first) : Phrase(phrases::found::several_roles);
  return message(phrases::found::no_lead, title, label,
      names_of(catalog, assignments_of(catalog, party, roles)), place);
}

}  // namespace

std::vector<Finding> no_lead(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  std::vector<Finding> findings;
  for (const Party& party : parties(catalog)) {
    if (!party.task || party.assignments.empty()) continue;
    bool has_lead = false;
    for (const AssignmentId id : party.assignments) has_lead |= leads(catalog, catalog[id]);
    if (!has_lead) findings.push_back(about(catalog, *party.task, words(catalog, party)));
  }
  return findings;
}

}  // namespace remit::rule
