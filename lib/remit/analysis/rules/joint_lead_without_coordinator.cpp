// Who coordinates is known if all but one of the leads have a part of their own (`for:`), or if the
// plan says that the first one named leads. A leading group for the whole plan settles no single
// task.

#include <set>

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/rules.hpp"

namespace remit::rule {

namespace {

/// The leads of a task that have no part of it for themselves, each once.
std::vector<AssignmentId> undivided_leads(const Catalog& catalog, const Party& party) {
  std::vector<AssignmentId> found;
  std::set<AgencyId> agencies;
  for (const AssignmentId id : party.assignments) {
    const Assignment& it = catalog[id];
    if (it.role != Role::lead || !leads(catalog, it) || !it.duty.empty()) continue;
    if (agencies.insert(it.agency).second) found.push_back(id);
  }
  return found;
}

}  // namespace

std::vector<Finding> joint_lead_without_coordinator(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  std::vector<Finding> findings;
  for (const Party& party : parties(catalog)) {
    if (!party.task) continue;
    if (catalog[party.plan].lead_convention == LeadConvention::first_listed) continue;
    const auto joint = undivided_leads(catalog, party);
    if (joint.size() < 2) continue;
    Finding finding = about(catalog, joint[1],
        message(phrases::found::joint_lead, title_of(catalog, party), joint.size(),
            names_of(catalog, joint), place_of(catalog, joint[1])));
    finding.notes.push_back(named_here(catalog, joint[0]));
    finding.remedy = message(phrases::found::divide_the_lead);
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace remit::rule
