// Seen from the plan's own date: a change dated to the year only founds a body when that year
// begins.

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/lifetimes.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/graph/lineage.hpp"

namespace remit::rule {

std::vector<Finding> not_yet_founded(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  std::vector<Finding> findings;
  for (const NamedInPlan& naming : namings(catalog)) {
    const Plan& plan = catalog[naming.plan];
    if (!begins_after(catalog, scene.lineage, naming.agency, plan.issued)) continue;
    const ChangeId change = *scene.lineage.lives[naming.agency.value].founded;
    const std::string& name = catalog[naming.agency].name;
    const std::string title = within_quotes(plan.title);
    const std::string founded = as_text(catalog[change].date);
    Finding finding = about(catalog, naming,
        message(phrases::found::not_yet_founded, name, title, naming.assignments.size(),
            as_text(plan.issued), founded),
        message(phrases::found::not_yet_member, name, title, as_text(plan.issued), founded));
    finding.notes.push_back(change_here(catalog, change));
    const auto before = origins(scene.lineage, change);
    finding.remedy = before.empty()
                         ? message(phrases::found::check_change)
                         : message(phrases::found::name_forebear, names_of(catalog, before));
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace remit::rule
