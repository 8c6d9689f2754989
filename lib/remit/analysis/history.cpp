#include "remit/analysis/history.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "remit/analysis/roll_up.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/model/names.hpp"

namespace remit {

namespace {

/// Of changes on the way to the body and away from it, each once, in the lineage's order.
std::vector<HistoryEvent> changes_of(
    const Catalog& catalog, const Lineage& lineage, const History& life) {
  std::set<std::uint32_t> ranks;
  const auto add = [&](const std::vector<ChangeId>& changes) {
    for (const ChangeId change : changes) ranks.insert(lineage.ranks[change.value]);
  };
  add(changes_before(lineage, life.agency));
  add(changes_after(lineage, life.agency));
  for (const AgencyId body : life.forebears) add(changes_before(lineage, body));
  for (const AgencyId body : life.descendants) add(changes_after(lineage, body));
  std::vector<HistoryEvent> events;
  for (const std::uint32_t rank : ranks) {
    const ChangeId change = lineage.changes[rank];
    events.push_back({catalog[change].date, change, {}});
  }
  return events;
}

std::vector<HistoryEvent> plans_of(const Catalog& catalog, const History& life) {
  std::set<AgencyId> line(life.forebears.begin(), life.forebears.end());
  line.insert(life.descendants.begin(), life.descendants.end());
  line.insert(life.agency);
  std::map<std::pair<PlanId, AgencyId>, PlanEvent> found;
  for (const AssignmentId id : ids(catalog.assignments)) {
    const Assignment& it = catalog[id];
    if (!line.contains(it.agency)) continue;
    PlanEvent& event =
        found.try_emplace({it.plan, it.agency}, PlanEvent{it.plan, it.agency, {}, {}})
            .first->second;
    event.assignments.push_back(id);
    ++event.roles[it.role];
  }
  std::vector<HistoryEvent> events;
  for (auto& [key, event] : found) {
    const Date issued = catalog[event.plan].issued;
    events.push_back({issued, {}, std::move(event)});
  }
  return events;
}

std::vector<AgencyId> collectives_with(const Catalog& catalog, AgencyId body) {
  std::vector<AgencyId> found;
  std::optional<Names> known;
  for (const AgencyId id : ids(catalog.agencies)) {
    const Agency& agency = catalog[id];
    if (agency.stands_for.empty()) continue;
    if (!known) known = names(catalog);
    const bool is_meant = std::ranges::any_of(agency.stands_for, [&](const std::string& name) {
      const auto meant = resolve(catalog, *known, name, agency.jurisdiction);
      return meant.size() == 1 && meant.front() == body;
    });
    if (is_meant) found.push_back(id);
  }
  return found;
}

}  // namespace

History history(const Catalog& catalog, const Lineage& lineage, AgencyId agency) {
  History life{agency, begin_of(catalog, lineage, agency), end_of(catalog, lineage, agency),
      forebears(lineage, agency), descendants(lineage, agency), with_parts(catalog, agency),
      collectives_with(catalog, agency), {}};
  std::erase(life.parts, agency);
  life.events = changes_of(catalog, lineage, life);
  const auto plans = plans_of(catalog, life);
  life.events.insert(life.events.end(), plans.begin(), plans.end());
  std::ranges::stable_sort(life.events, {}, [](const HistoryEvent& event) {
    return std::tuple(event.date == Date{}, first_day(event.date), last_day(event.date));
  });
  return life;
}

}  // namespace remit
