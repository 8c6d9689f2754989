#include "remit/analysis/handovers.hpp"

#include <set>
#include <tuple>
#include <utility>

#include "remit/graph/lineage.hpp"

namespace remit {

namespace {

using Way = std::pair<AgencyId, std::vector<ChangeId>>;

/// Equal for holdings that came to the same end by the same changes.
struct End {
  std::vector<Way> holders;
  std::vector<Way> lost;
  friend auto operator<=>(const End&, const End&) = default;
};

End end_of(const Holding& holding) {
  End end;
  for (const Holder& holder : holding.holders) {
    end.holders.emplace_back(holder.agency, holder.through);
  }
  for (const Holder& last : holding.lost) end.lost.emplace_back(last.agency, last.through);
  return end;
}

/// The duties of one agency that came to one end.
struct Share {
  Handover handover;
  std::set<PlanId> plans;
};

}  // namespace

std::vector<Handover> handovers(const Catalog& catalog, const Lineage& lineage, const AsOf& as_of,
    const std::vector<DutiesOfOne>& duties) {
  const DayView day(catalog, lineage, as_of);
  std::vector<Handover> all;
  for (const DutiesOfOne& one : duties) {
    std::vector<Share> shares;  // in the order in which the document comes to them
    std::map<End, std::size_t> places;
    for (const Duty& duty : one.duties) {
      Holding found = day.holding(duty.assignment);
      const auto [place, is_new] = places.try_emplace(end_of(found), shares.size());
      if (is_new) shares.push_back({{{one.agency}, std::move(found)}, {}});
      Share& share = shares[place->second];
      const Assignment& assignment = catalog[duty.assignment];
      ++share.handover.load.tasks[static_cast<std::size_t>(assignment.role)];
      share.plans.insert(assignment.plan);
    }
    for (Share& share : shares) {
      share.handover.load.plans = static_cast<std::uint32_t>(share.plans.size());
      all.push_back(std::move(share.handover));
    }
  }
  return all;
}

std::map<AgencyId, std::vector<AgencyId>> given_as(
    const Catalog& written, const std::vector<DutiesOfOne>& duties) {
  std::map<AgencyId, std::vector<AgencyId>> all;
  for (const DutiesOfOne& one : duties) {
    std::set<AgencyId> named;
    for (const Duty& duty : one.duties) named.insert(written[duty.assignment].agency);
    named.erase(one.agency);
    if (!named.empty()) all.emplace(one.agency, std::vector(named.begin(), named.end()));
  }
  return all;
}

bool stands_on(
    const Catalog& catalog, const Lineage& lineage, AgencyId body, Date day, Founding founding) {
  const bool is_sure = founding == Founding::sure;
  const Date end = end_of(catalog, lineage, body);
  if (day == Date{}) return !is_sure || end == Date{};
  const Date begin = begin_of(catalog, lineage, body);
  const bool has_ended = end != Date{} && last_day(end) <= last_day(day);
  return !has_ended && (is_sure ? last_day(begin) : first_day(begin)) <= last_day(day);
}

}  // namespace remit
