// Plans of a jurisdiction that name anybody stand in the order of their dates; only plans that are
// surely later than the last one naming an agency count.

#include <algorithm>
#include <map>

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/lifetimes.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/model/names.hpp"

namespace remit::rule {

namespace {

/// The latest plan that gives an agency tasks.
std::map<AgencyId, NamedInPlan> last_namings(const Catalog& catalog) {
  std::map<AgencyId, NamedInPlan> last;
  for (NamedInPlan& naming : namings(catalog)) {
    if (naming.assignments.empty() || catalog[naming.plan].issued == Date{}) continue;
    const auto known = last.find(naming.agency);
    if (known == last.end()) {
      last.emplace(naming.agency, std::move(naming));
    } else if (last_day(catalog[known->second.plan].issued) <=
               last_day(catalog[naming.plan].issued)) {
      known->second = std::move(naming);
    }
  }
  return last;
}

/// The first days of the plans that name anybody, ascending, by jurisdiction.
std::map<JurisdictionId, std::vector<Date>> plan_days(const Catalog& catalog) {
  std::vector<bool> names_anybody(catalog.plans.size(), false);
  for (const Assignment& assignment : catalog.assignments) {
    names_anybody[assignment.plan.value] = true;
  }
  std::map<JurisdictionId, std::vector<Date>> days;
  for (const PlanId id : ids(catalog.plans)) {
    const Plan& plan = catalog[id];
    if (!names_anybody[id.value] || plan.issued == Date{}) continue;
    days[plan.jurisdiction].push_back(first_day(plan.issued));
  }
  for (auto& [place, all] : days) std::ranges::sort(all);
  return days;
}

/// The last day on which a plan names a collective that stands for an agency.
std::map<AgencyId, Date> last_meant(
    const Catalog& catalog, const std::map<AgencyId, NamedInPlan>& last) {
  std::map<AgencyId, Date> meant;
  const Names known = names(catalog);
  for (const auto& [collective, naming] : last) {
    const Agency& it = catalog[collective];
    const Date day = last_day(catalog[naming.plan].issued);
    for (const std::string& name : it.stands_for) {
      for (const AgencyId body : resolve(catalog, known, name, it.jurisdiction)) {
        meant[body] = std::max(meant[body], day);
      }
    }
  }
  return meant;
}

}  // namespace

std::vector<Finding> vanished_agency(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  const auto days = plan_days(catalog);
  const auto last = last_namings(catalog);
  const auto meant = last_meant(catalog, last);
  std::vector<Finding> findings;
  for (const auto& [agency, naming] : last) {
    if (!is_single_body(catalog[agency])) continue;
    if (!descendants(scene.lineage, agency).empty()) continue;
    const Plan& plan = catalog[naming.plan];
    const auto as_collective = meant.find(agency);
    if (as_collective != meant.end() && last_day(plan.issued) < as_collective->second) continue;
    const auto all = days.find(plan.jurisdiction);
    if (all == days.end()) continue;
    const auto later =
        all->second.end() - std::ranges::upper_bound(all->second, last_day(plan.issued));
    if (later <= 0) continue;
    Finding finding;
    finding.subject = key_of(catalog, agency);
    finding.span = catalog[agency].where;
    finding.message = message(phrases::found::vanished_agency, catalog[agency].name,
        naming.assignments.size(), within_quotes(plan.title), as_text(plan.issued), later);
    finding.notes.push_back(named_here(catalog, naming.assignments.front()));
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace remit::rule
