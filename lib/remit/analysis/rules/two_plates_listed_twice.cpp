// A body has two names on its door where the registry says so (`plates:`), or where its heir kept
// its name (keep-plate). Named twice under one name it is a duplicate-assignment; as lead and as
// cooperating, lead-also-cooperates says it.

#include <algorithm>
#include <map>

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/graph/lineage.hpp"

namespace remit::rule {

namespace {

/// The body that a plan means by an agency: the heir that kept its plate.
AgencyId bearer_of(const Scene& scene, AgencyId agency, Date issued) {
  const auto ended = scene.lineage.lives[agency.value].ended;
  if (!ended || scene.catalog[*ended].kind != ChangeKind::keep_plate) return agency;
  if (!ended_before(scene.catalog, scene.lineage, agency, issued)) return agency;
  const auto after = heirs(scene.lineage, *ended);
  return after.size() == 1 ? after.front() : agency;
}

/// The name on the door that an assignment means.
std::string plate_named(const Catalog& catalog, AssignmentId assignment) {
  const std::string plate(plate_of(catalog, assignment));
  return plate.empty() ? catalog[catalog[assignment].agency].name : plate;
}

bool leads_and_cooperates(const Assignment& a, const Assignment& b) {
  if (a.agency != b.agency) return false;
  return (a.role == Role::lead && b.role == Role::cooperate) ||
         (a.role == Role::cooperate && b.role == Role::lead);
}

}  // namespace

std::vector<Finding> two_plates_listed_twice(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  std::vector<Finding> findings;
  for (const Party& party : parties(catalog)) {
    std::map<AgencyId, AssignmentId> first;
    for (const AssignmentId id : party.assignments) {
      const Assignment& it = catalog[id];
      const AgencyId body = bearer_of(scene, it.agency, catalog[party.plan].issued);
      const auto [known, is_new] = first.try_emplace(body, id);
      const AssignmentId other = known->second;
      if (is_new || leads_and_cooperates(catalog[other], it)) continue;
      const std::string here = plate_named(catalog, id);
      const std::string there = plate_named(catalog, other);
      if (here == there) continue;
      Finding finding = about(catalog, id,
          message(phrases::found::two_plates, catalog[body].name, title_of(catalog, party), there,
              here, place_of(catalog, id)));
      finding.notes.push_back(named_here(catalog, other));
      finding.remedy = message(phrases::found::keep_one_plate);
      findings.push_back(std::move(finding));
    }
  }
  return findings;
}

}  // namespace remit::rule
