#include "remit/intake/settled_draft.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "remit/model/names.hpp"
#include "remit/model/presume.hpp"

namespace remit {

namespace {

constexpr std::uint32_t gone = std::numeric_limits<std::uint32_t>::max();

class Settling {
public:
  Settling(Draft draft, std::span<const Settlement> settled, std::span<const BodiesMeant> meant)
      : draft_(std::move(draft)), settled_(settled) {
    for (const BodiesMeant& each : meant) meant_.emplace(each.agency, each.bodies);
  }

  Draft run() {
    Catalog& catalog = draft_.catalog;
    std::vector<Assignment> before = std::exchange(catalog.assignments, {});
    std::vector<std::size_t> clauses = std::exchange(draft_.clause_of, {});
    for (Plan& plan : catalog.plans) {
      move_list(before, clauses, plan.assignments, plan.open);
      for (const TaskId task : plan.tasks) {
        Task& it = catalog.tasks[task.value];
        move_list(before, clauses, it.assignments, it.open);
      }
      for (Group& group : plan.groups) {
        for (auto* const members : {&group.office, &group.members}) {
          *members = meant_members(std::move(*members));
        }
      }
    }
    strike_unnamed();
    catalog = with_presumed_leads(std::move(catalog), Presume::as_declared);
    return std::move(draft_);
  }

private:
  struct Kept {
    Assignment edge;
    std::size_t clause = 0;
  };

  [[nodiscard]] std::vector<AgencyId> meant_by(AgencyId agency) const {
    const auto meant = meant_.find(agency);
    return meant == meant_.end() ? std::vector{agency} : meant->second;
  }

  [[nodiscard]] std::vector<Member> meant_members(std::vector<Member> members) const {
    if (meant_.empty()) return members;
    std::vector<Member> all;
    for (Member& member : members) {
      for (const AgencyId body : meant_by(member.agency)) {
        member.agency = body;
        all.push_back(member);
      }
    }
    return all;
  }

  /// The bodies that an assignment goes to.
  [[nodiscard]] std::vector<AgencyId> bodies_of(
      const Assignment& edge, const Settlement& settled) const {
    std::vector<AgencyId> all;
    if (settled.is_rejected) return all;
    for (const AgencyId named :
        settled.agencies.empty() ? std::vector{edge.agency} : settled.agencies) {
      const std::vector<AgencyId> bodies = meant_by(named);
      all.insert(all.end(), bodies.begin(), bodies.end());
    }
    return all;
  }

  /// Moves what is left of the lists of one task or plan, by role, in the order there was.
  void move_list(std::vector<Assignment>& before, const std::vector<std::size_t>& clauses,
      IdRange<Assignment>& range, Roles& open) {
    std::vector<Kept> kept;
    Roles emptied;
    for (const AssignmentId id : range) {
      Assignment& edge = before[id.value];
      const Settlement& settled = settled_[id.value];
      const Role role = edge.role;
      if (settled.is_decided) edge.sureness = Sureness::sure;
      if (settled.role) edge.role = *settled.role;
      const std::vector<AgencyId> bodies = bodies_of(edge, settled);
      if (bodies.empty() || edge.role != role) emptied.add(role);
      for (const AgencyId body : bodies) {
        edge.agency = body;
        kept.push_back({edge, clauses[id.value]});
      }
    }
    std::ranges::stable_sort(kept, {}, [](const Kept& each) { return each.edge.role; });
    const AssignmentId first{static_cast<std::uint32_t>(draft_.catalog.assignments.size())};
    std::array<std::uint32_t, all_roles.size()> order{};
    for (Kept& each : kept) {
      each.edge.order = ++order.at(static_cast<std::size_t>(each.edge.role));
      draft_.catalog.assignments.push_back(std::move(each.edge));
      draft_.clause_of.push_back(each.clause);
    }
    range = {first, {static_cast<std::uint32_t>(draft_.catalog.assignments.size())}};
    Roles still_open;
    for (const Role role : all_roles) {
      const bool is_empty_now = emptied.has(role) && order.at(static_cast<std::size_t>(role)) == 0;
      if (open.has(role) && !is_empty_now) still_open.add(role);
    }
    open = still_open;
  }

  /// The agencies that something names, directly, in the declaration of another or in a change that
  /// concerns one.
  [[nodiscard]] std::vector<bool> named() const {
    const Catalog& catalog = draft_.catalog;
    const Names names = remit::names(catalog);
    const auto changes_of = changes_by_agency(names);
    std::vector<bool> is_named(catalog.agencies.size(), false);
    std::vector<AgencyId> open;
    const auto name = [&](AgencyId id) {
      if (is_named[id.value]) return;
      is_named[id.value] = true;
      open.push_back(id);
    };
    const auto name_all = [&](const std::vector<std::string>& others, JurisdictionId home) {
      for (const std::string& other : others) {
        for (const AgencyId id : resolve(catalog, names, other, home)) name(id);
      }
    };
    for (const Assignment& edge : catalog.assignments) name(edge.agency);
    for (const Plan& plan : catalog.plans) {
      for (const Group& group : plan.groups) {
        for (const Member& member : group.office) name(member.agency);
        for (const Member& member : group.members) name(member.agency);
      }
    }
    std::vector<bool> is_kept(catalog.changes.size(), false);
    while (!open.empty()) {
      const AgencyId id = open.back();
      const Agency& agency = catalog[id];
      open.pop_back();
      name_all({agency.part_of}, agency.jurisdiction);
      name_all(agency.stands_for, agency.jurisdiction);
      name_all(agency.distinct_from, agency.jurisdiction);
      const auto [first, last] = changes_of.equal_range(id.value);
      for (auto each = first; each != last; ++each) {
        if (is_kept[each->second]) continue;
        is_kept[each->second] = true;
        const Change& change = catalog.changes[each->second];
        name_all(change.from, change.jurisdiction);
        name_all(change.to, change.jurisdiction);
      }
    }
    return is_named;
  }

  /// Indices of changes by the agencies that they name.
  [[nodiscard]] std::multimap<std::uint32_t, std::size_t> changes_by_agency(
      const Names& names) const {
    std::multimap<std::uint32_t, std::size_t> changes;
    for (std::size_t i = 0; i < draft_.catalog.changes.size(); ++i) {
      for (const AgencyId id : concerned(draft_.catalog.changes[i], names))
        changes.emplace(id.value, i);
    }
    return changes;
  }

  [[nodiscard]] std::vector<AgencyId> concerned(const Change& change, const Names& names) const {
    std::vector<AgencyId> all;
    for (const auto* const list : {&change.from, &change.to}) {
      for (const std::string& name : *list) {
        const auto found = resolve(draft_.catalog, names, name, change.jurisdiction);
        all.insert(all.end(), found.begin(), found.end());
      }
    }
    return all;
  }

  /// Changes go with the bodies they concern.
  void strike_changes(const std::vector<bool>& is_named) {
    const Names names = remit::names(draft_.catalog);
    std::erase_if(draft_.catalog.changes, [&](const Change& change) {
      const std::vector<AgencyId> bodies = concerned(change, names);
      return std::ranges::none_of(bodies, [&](AgencyId id) { return is_named[id.value]; });
    });
  }

  void strike_unnamed() {
    Catalog& catalog = draft_.catalog;
    const std::vector<bool> is_named = named();
    if (std::ranges::find(is_named, false) == is_named.end()) return;
    strike_changes(is_named);
    std::vector<std::uint32_t> place(is_named.size(), gone);
    std::vector<Agency> kept;
    for (std::size_t i = 0; i < is_named.size(); ++i) {
      if (!is_named[i]) continue;
      place[i] = static_cast<std::uint32_t>(kept.size());
      kept.push_back(std::move(catalog.agencies[i]));
    }
    catalog.agencies = std::move(kept);
    const auto renumber = [&](AgencyId& id) { id.value = place[id.value]; };
    for (Assignment& edge : catalog.assignments) renumber(edge.agency);
    for (Plan& plan : catalog.plans) {
      for (Group& group : plan.groups) {
        for (Member& member : group.office) renumber(member.agency);
        for (Member& member : group.members) renumber(member.agency);
      }
    }
    for (ProposedAgency& proposal : draft_.proposed) renumber(proposal.agency);
    std::erase_if(draft_.proposed,
        [](const ProposedAgency& proposal) { return proposal.agency.value == gone; });
  }

  Draft draft_;
  std::span<const Settlement> settled_;
  std::map<AgencyId, std::vector<AgencyId>> meant_;
};

}  // namespace

Draft settled_draft(
    Draft draft, std::span<const Settlement> settled, std::span<const BodiesMeant> meant) {
  const bool is_untouched = meant.empty() && std::ranges::none_of(settled, &Settlement::is_decided);
  if (is_untouched) return draft;
  return Settling(std::move(draft), settled, meant).run();
}

}  // namespace remit
