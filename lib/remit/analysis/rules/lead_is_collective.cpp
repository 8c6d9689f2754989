#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/rules.hpp"
#include "remit/model/display_names.hpp"

namespace remit::rule {

std::vector<Finding> lead_is_collective(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  std::vector<Finding> findings;
  for (const Party& party : parties(catalog)) {
    if (!party.task) continue;
    std::vector<AssignmentId> answerable;
    bool single = false;
    for (const AssignmentId id : party.assignments) {
      const Assignment& it = catalog[id];
      if (it.role != Role::lead && it.role != Role::responsible) continue;
      answerable.push_back(id);
      single |= is_single_body(catalog[it.agency]);
    }
    if (answerable.empty() || single) continue;
    const AssignmentId first = answerable.front();
    findings.push_back(about(catalog, first,
        message(phrases::found::lead_is_collective, title_of(catalog, party),
            label_of(catalog[first].role), names_of(catalog, answerable),
            place_of(catalog, first))));
  }
  return findings;
}

}  // namespace remit::rule
