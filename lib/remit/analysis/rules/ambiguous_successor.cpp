// One finding for an agency, however many of its tasks are undecided. What transfers settle by
// their topics is settled.

#include <algorithm>

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/lifetimes.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/analysis/rules/successors.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/graph/lineage.hpp"

namespace remit::rule {

namespace {

/// The change at which the ways to the holders part.
ChangeId parting(const Scene& scene, const Holding& holding) {
  const auto& through = holding.holders.front().through;
  const auto parts = [&](ChangeId change) { return heirs(scene.lineage, change).size() > 1; };
  const auto found = std::ranges::find_if(through, parts);
  return found == through.end() ? through.front() : *found;
}

}  // namespace

std::vector<Finding> ambiguous_successor(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  std::vector<Finding> findings;
  for (const Unsettled& one : held_by_one_of_several(scene)) {
    const auto moved = std::ranges::find_if(
        one.holding.holders, [](const Holder& holder) { return !holder.through.empty(); });
    if (moved == one.holding.holders.end()) continue;
    std::vector<AgencyId> candidates;
    for (const Holder& holder : one.holding.holders) candidates.push_back(holder.agency);
    const ChangeId change = parting(scene, {{*moved}, {}});
    Finding finding = about(scene, one, change,
        message(phrases::found::ambiguous_successor, catalog[one.agency].name,
            as_text(catalog[change].date), names_of(catalog, candidates), one.assignments.size(),
            place_of(catalog, one.assignments.front())));
    finding.remedy = message(phrases::found::enter_transfer);
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace remit::rule
