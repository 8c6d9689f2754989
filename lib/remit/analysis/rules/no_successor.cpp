// One finding for an agency, however many tasks it leaves behind: one decision settles them all.

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/analysis/rules/successors.hpp"
#include "remit/base/phrases/lineage.hpp"

namespace remit::rule {

std::vector<Finding> no_successor(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  std::vector<Finding> findings;
  for (const Unsettled& one : held_by_nobody(scene)) {
    if (one.holding.lost.empty()) continue;
    const Holder& last = one.holding.lost.front();
    const ChangeId change = last.through.back();
    Finding finding = about(scene, one, change,
        message(phrases::found::no_successor, catalog[last.agency].name,
            as_text(catalog[change].date), one.assignments.size(),
            place_of(catalog, one.assignments.front())));
    finding.remedy = message(phrases::found::say_who_took_over);
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace remit::rule
