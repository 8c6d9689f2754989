#include "remit/analysis/rules/successors.hpp"

#include <algorithm>
#include <map>

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/lifetimes.hpp"
#include "remit/graph/lineage.hpp"

namespace remit::rule {

namespace {

constexpr std::size_t most_notes = 5;
constexpr Date end_of_time{9999, 12, 31};

template <class IsMeant>
std::vector<Unsettled> unsettled(const Scene& scene, IsMeant is_meant) {
  const Catalog& catalog = scene.catalog;
  const Date last = scene.as_of.value_or(end_of_time);
  const DayView day(catalog, scene.lineage, {last});
  std::map<AgencyId, Unsettled> all;
  for (const AssignmentId id : ids(catalog.assignments)) {
    const Assignment& it = catalog[id];
    const Life& life = scene.lineage.lives[it.agency.value];
    if (!life.ended && changes_after(scene.lineage, it.agency).empty()) continue;
    if (last_day(last) < first_day(catalog[it.plan].issued)) continue;
    Holding found = day.holding(id);
    if (!is_meant(found)) continue;
    Unsettled& one = all[it.agency];
    if (one.assignments.empty()) one = {it.agency, {}, std::move(found)};
    one.assignments.push_back(id);
  }
  std::vector<Unsettled> found;
  found.reserve(all.size());
  for (auto& [agency, one] : all) found.push_back(std::move(one));
  return found;
}

}  // namespace

std::vector<Unsettled> held_by_nobody(const Scene& scene) {
  return unsettled(scene, [](const Holding& found) { return found.holders.empty(); });
}

std::vector<Unsettled> held_by_one_of_several(const Scene& scene) {
  return unsettled(
      scene, [](const Holding& found) { return !found.holders.empty() && found.is_ambiguous(); });
}

Finding about(const Scene& scene, const Unsettled& unsettled, ChangeId change, Message message) {
  const Catalog& catalog = scene.catalog;
  Finding finding;
  finding.subject = key_of(catalog, unsettled.agency);
  finding.span = catalog[unsettled.agency].where;
  finding.message = std::move(message);
  finding.notes.push_back(change_here(catalog, change));
  for (const AssignmentId id : unsettled.assignments) {
    if (finding.notes.size() > most_notes) break;
    finding.notes.push_back(named_here(catalog, id));
  }
  return finding;
}

}  // namespace remit::rule
