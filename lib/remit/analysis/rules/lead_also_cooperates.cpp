// Aliases are settled when the catalog is read, so the same body is the same id. Who cooperates in
// a stated part only (`for:`) may well lead the whole.

#include <algorithm>

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/rule.hpp"

namespace remit::rule {

namespace {

std::optional<AssignmentId> lead_of_whole(
    const Catalog& catalog, const Party& party, AgencyId agency) {
  for (const AssignmentId id : party.assignments) {
    const Assignment& it = catalog[id];
    if (it.role == Role::lead && it.agency == agency && it.duty.empty()) return id;
  }
  return {};
}

}  // namespace

std::vector<Finding> lead_also_cooperates(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  std::vector<Finding> findings;
  for (const Party& party : parties(catalog)) {
    std::vector<AgencyId> told;
    for (const AssignmentId id : party.assignments) {
      const Assignment& it = catalog[id];
      if (it.role != Role::cooperate || !it.duty.empty()) continue;
      const auto lead = lead_of_whole(catalog, party, it.agency);
      if (!lead || std::ranges::find(told, it.agency) != told.end()) continue;
      told.push_back(it.agency);
      Finding finding = about(catalog, id,
          message("found.lead-also-cooperates", catalog[it.agency].name, title_of(catalog, party),
              place_of(catalog, id)));
      finding.notes.push_back(named_here(catalog, *lead));
      finding.remedy = message("found.strike-one");
      findings.push_back(std::move(finding));
    }
  }
  return findings;
}

}  // namespace remit::rule
