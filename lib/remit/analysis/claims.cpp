// Only assignments of bodies with the ones asked for somewhere in their lineage are followed.

#include "remit/analysis/claims.hpp"

#include <algorithm>
#include <utility>

#include "remit/graph/lineage.hpp"

namespace remit {

namespace {

/// Marks for all agencies: whether their duties may be one of the bodies' on some day.
std::vector<bool> relatives(
    const Catalog& catalog, const Lineage& lineage, std::span<const AgencyId> bodies) {
  std::vector<bool> marked(catalog.agencies.size(), false);
  const auto mark = [&](const std::vector<AgencyId>& found) {
    for (const AgencyId id : found) marked[id.value] = true;
  };
  for (const AgencyId body : bodies) {
    marked[body.value] = true;
    mark(forebears(lineage, body));
    mark(descendants(lineage, body));
  }
  return marked;
}

/// Whether the duty may have gone elsewhere on its way.
bool parted(const Catalog& catalog, const Lineage& lineage, const std::vector<ChangeId>& through) {
  return std::ranges::any_of(through, [&](ChangeId change) {
    return catalog[change].kind != ChangeKind::transfer && heirs(lineage, change).size() > 1;
  });
}

/// One of the bodies that has a duty, and whether others may have it instead.
struct Ours {
  Holder holder;
  bool is_ambiguous = false;
};

std::optional<Ours> now_with(const Holding& now, std::span<const AgencyId> bodies) {
  const auto found = std::ranges::find_if(now.holders, [&](const Holder& holder) {
    return std::ranges::find(bodies, holder.agency) != bodies.end();
  });
  if (found == now.holders.end()) return {};
  return Ours{*found, now.is_ambiguous()};
}

std::optional<Ours> at_any_time(const Catalog& catalog, const Lineage& lineage,
    AssignmentId assignment, std::span<const AgencyId> bodies) {
  auto found = first_in_succession(catalog, lineage, assignment, bodies);
  if (!found) return {};
  const bool is_ambiguous = parted(catalog, lineage, found->through);
  return Ours{std::move(*found), is_ambiguous};
}

}  // namespace

std::vector<Claim> claims(const Catalog& catalog, const Lineage& lineage,
    std::span<const AgencyId> bodies, std::optional<AsOf> as_of) {
  const auto marked = relatives(catalog, lineage, bodies);
  std::optional<DayView> day;
  if (as_of) day.emplace(catalog, lineage, *as_of);
  std::vector<Claim> found;
  for (const AssignmentId id : ids(catalog.assignments)) {
    if (!marked[catalog[id].agency.value]) continue;
    const auto ours =
        day ? now_with(day->holding(id), bodies) : at_any_time(catalog, lineage, id, bodies);
    if (ours) found.push_back({id, ours->holder.agency, ours->holder.through, ours->is_ambiguous});
  }
  return found;
}

}  // namespace remit
