// Aliases are settled when the catalog is read, so the same body is the same id. Who cooperates in
// a stated part only (`for:`) may well lead the whole.

#include <map>

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/rules.hpp"

namespace remit::rule {

namespace {

/// The agencies that lead all of it, each with the first place that says so.
std::map<AgencyId, AssignmentId> leads_of_whole(const Catalog& catalog, const Party& party) {
  std::map<AgencyId, AssignmentId> found;
  for (const AssignmentId id : party.assignments) {
    const Assignment& it = catalog[id];
    if (it.role == Role::lead && it.duty.empty()) found.try_emplace(it.agency, id);
  }
  return found;
}

}  // namespace

std::vector<Finding> lead_also_cooperates(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  std::vector<Finding> findings;
  for (const Party& party : parties(catalog)) {
    auto leading = leads_of_whole(catalog, party);
    for (const AssignmentId id : party.assignments) {
      const Assignment& it = catalog[id];
      if (it.role != Role::cooperate || !it.duty.empty()) continue;
      const auto lead = leading.find(it.agency);
      if (lead == leading.end()) continue;
      Finding finding = about(catalog, id,
          message(phrases::found::lead_also_cooperates, catalog[it.agency].name,
              title_of(catalog, party), place_of(catalog, id)));
      finding.notes.push_back(named_here(catalog, lead->second));
      finding.remedy = message(phrases::found::strike_one);
      findings.push_back(std::move(finding));
      leading.erase(lead);  // told
    }
  }
  return findings;
}

}  // namespace remit::rule
