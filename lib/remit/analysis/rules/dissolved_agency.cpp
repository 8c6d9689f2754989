// Seen from the plan's own date: a change dated to the year only is over with that year. A body
// whose name was kept as a plate of its heir may still be named.

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/lifetimes.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/graph/lineage.hpp"

namespace remit::rule {

std::vector<Finding> dissolved_agency(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  std::vector<Finding> findings;
  for (const NamedInPlan& naming : namings(catalog)) {
    const Plan& plan = catalog[naming.plan];
    if (!ended_before(catalog, scene.lineage, naming.agency, plan.issued)) continue;
    const ChangeId change = *scene.lineage.lives[naming.agency.value].ended;
    if (catalog[change].kind == ChangeKind::keep_plate) continue;
    const std::string& name = catalog[naming.agency].name;
    const std::string title = within_quotes(plan.title);
    const std::string ended = as_text(catalog[change].date);
    Finding finding = about(catalog, naming,
        message(phrases::found::dissolved_agency, name, title, naming.assignments.size(),
            as_text(plan.issued), ended),
        message(phrases::found::dissolved_member, name, title, as_text(plan.issued), ended));
    finding.notes.push_back(change_here(catalog, change));
    const auto after = heirs(scene.lineage, change);
    finding.remedy = after.empty() ? message(phrases::found::check_change)
                                   : message(phrases::found::name_heir, names_of(catalog, after));
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace remit::rule
