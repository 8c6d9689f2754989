#include <set>

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/rules.hpp"

namespace remit::rule {

std::vector<Finding> too_many_cooperators(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  const double most = threshold(scene.settings, "too-many-cooperators", "most");
  std::vector<Finding> findings;
  for (const Party& party : parties(catalog)) {
    if (!party.task) continue;
    std::set<AgencyId> cooperators;
    for (const AssignmentId id : party.assignments) {
      if (catalog[id].role == Role::cooperate) cooperators.insert(catalog[id].agency);
    }
    if (static_cast<double>(cooperators.size()) <= most) continue;
    findings.push_back(about(catalog, *party.task,
        message(phrases::found::too_many_cooperators, title_of(catalog, party), cooperators.size(),
            in_figures(most), place_of(catalog, *party.task))));
  }
  return findings;
}

}  // namespace remit::rule
