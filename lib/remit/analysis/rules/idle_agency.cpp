// A body that only stands at either end of a change (`changes:`) is declared for the sake of the
// change and is not expected to have work; a member of a leading group always is.

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/network.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/rules.hpp"
#include "remit/model/names.hpp"

namespace remit::rule {

namespace {

struct Membership {
  Span where;
  std::string group;
  friend auto operator<=>(const Membership&, const Membership&) = default;
};

/// Members and offices of groups, with the places that say so.
std::map<AgencyId, std::vector<Membership>> memberships(const Catalog& catalog) {
  std::map<AgencyId, std::vector<Membership>> all;
  for (const Plan& plan : catalog.plans) {
    for (const Group& group : plan.groups) {
      for (const auto* list : {&group.office, &group.members}) {
        for (const Member& member : *list) {
          all[member.agency].push_back({member.where, group.name});
        }
      }
    }
  }
  for (auto& [agency, places] : all) std::ranges::sort(places);
  return all;
}

std::set<AgencyId> changed(const Catalog& catalog) {
  std::set<AgencyId> all;
  if (catalog.changes.empty()) return all;
  const Names known = names(catalog);
  for (const Change& change : catalog.changes) {
    for (const auto* list : {&change.from, &change.to}) {
      for (const std::string& name : *list) {
        const auto meant = resolve(catalog, known, name, change.jurisdiction);
        all.insert(meant.begin(), meant.end());
      }
    }
  }
  return all;
}

bool is_idle(const Degree& degree) {
  return degree.single_body && degree.tasks == 0 && degree.whole_plan == RoleCounts{};
}

Finding idle(const Catalog& catalog, AgencyId agency, const std::vector<Membership>& member) {
  Finding finding;
  finding.subject = key_of(catalog, agency);
  finding.span = catalog[agency].where;
  const std::string& name = catalog[agency].name;
  finding.message = member.empty() ? message(phrases::found::idle_agency, name)
                                   : message(phrases::found::idle_member, name,
                                         within_quotes(member.front().group));
  for (const Membership& one : member) {
    finding.notes.push_back(
        {one.where, message(phrases::found::member_here, within_quotes(one.group))});
  }
  return finding;
}

}  // namespace

std::vector<Finding> idle_agency(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  const auto members = memberships(catalog);
  std::optional<std::set<AgencyId>> in_changes;  // only looked up where somebody may be idle
  std::vector<Finding> findings;
  for (const Degree& degree : degrees(catalog, scene.graph)) {
    if (!is_idle(degree)) continue;
    if (const auto member = members.find(degree.agency); member != members.end()) {
      findings.push_back(idle(catalog, degree.agency, member->second));
      continue;
    }
    if (!in_changes) in_changes = changed(catalog);
    if (catalog[degree.agency].declared && !in_changes->contains(degree.agency)) {
      findings.push_back(idle(catalog, degree.agency, {}));
    }
  }
  return findings;
}

}  // namespace remit::rule
