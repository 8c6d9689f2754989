// Only assignments of bodies with the ones asked for somewhere in their lineage are followed.

#include "remit/analysis/claims.hpp"

#include <algorithm>

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

}  // namespace

std::vector<Claim> claims(const Catalog& catalog, const Lineage& lineage,
    std::span<const AgencyId> bodies, std::optional<AsOf> as_of) {
  const auto marked = relatives(catalog, lineage, bodies);
  std::vector<Claim> found;
  for (const AssignmentId id : ids(catalog.assignments)) {
    if (!marked[catalog[id].agency.value]) continue;
    const Holding now = as_of ? holding(catalog, lineage, id, *as_of) : Holding{};
    const auto holders = as_of ? now.holders : succession(catalog, lineage, id);
    const auto ours = std::ranges::find_if(holders, [&](const Holder& holder) {
      return std::ranges::find(bodies, holder.agency) != bodies.end();
    });
    if (ours == holders.end()) continue;
    const bool is_ambiguous = as_of ? now.is_ambiguous() : parted(catalog, lineage, ours->through);
    found.push_back({id, ours->agency, ours->through, is_ambiguous});
  }
  return found;
}

}  // namespace remit
