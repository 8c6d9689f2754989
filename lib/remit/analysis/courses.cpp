// What plans of one date gave to one body goes the same way unless a transfer moves some topics
// only, so its course is followed once where the body's line knows no transfer.

#include "remit/analysis/courses.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "remit/graph/lineage.hpp"

namespace remit {

namespace {

/// Whether it says nothing but that the body named has it.
bool stays(const Holding& holding, AgencyId named) {
  return holding.lost.empty() && holding.holders.size() == 1 &&
         holding.holders.front().agency == named;
}

Holding on_the_day(const DayView& day, AssignmentId id, AgencyId named) {
  Holding found = day.holding(id);
  return stays(found, named) ? Holding() : found;
}

Holding after_the_named(const Catalog& catalog, const Lineage& lineage, AssignmentId id) {
  Holding found{succession(catalog, lineage, id), {}};
  std::erase_if(found.holders, [](const Holder& holder) { return holder.through.empty(); });
  return found;
}

/// Whether which duty it is may matter for where it goes.
bool goes_by_topic(const Catalog& catalog, const Lineage& lineage, AgencyId body) {
  const auto has_transfer = [&](AgencyId one) {
    return std::ranges::any_of(changes_after(lineage, one),
        [&](ChangeId change) { return catalog[change].kind == ChangeKind::transfer; });
  };
  return has_transfer(body) || std::ranges::any_of(descendants(lineage, body), has_transfer);
}

struct ByContent {
  bool operator()(const Holding& a, const Holding& b) const {
    return is_less(a.holders, b.holders) || (a.holders == b.holders && is_less(a.lost, b.lost));
  }
  static bool is_less(const std::vector<Holder>& a, const std::vector<Holder>& b) {
    return std::ranges::lexicographical_compare(a, b, [](const Holder& x, const Holder& y) {
      return std::tie(x.agency, x.through) < std::tie(y.agency, y.through);
    });
  }
};

/// Finds courses, each once.
class Follower {
public:
  Follower(const Catalog& catalog, const Lineage& lineage, const std::optional<AsOf>& as_of)
      : catalog_(catalog), lineage_(lineage) {
    if (as_of) day_.emplace(catalog, lineage, *as_of);
  }

  std::uint32_t followed(AssignmentId id) {
    const AgencyId named = catalog_[id].agency;
    if (!may_move(named)) return 0;
    const std::pair given{named, catalog_[catalog_[id].plan].issued};
    const auto [by_topic, is_new] = by_topic_.try_emplace(named, false);
    if (is_new) by_topic->second = goes_by_topic(catalog_, lineage_, named);
    if (by_topic->second) return number_of(course(id, named));
    const auto known = same_.find(given);
    if (known != same_.end()) return known->second;
    return same_[given] = number_of(course(id, named));
  }

  std::vector<Holding> all() && { return std::move(all_); }

private:
  [[nodiscard]] bool may_move(AgencyId named) const {
    return !changes_after(lineage_, named).empty() ||
           (day_ && !changes_before(lineage_, named).empty());
  }

  [[nodiscard]] Holding course(AssignmentId id, AgencyId named) const {
    return day_ ? on_the_day(*day_, id, named) : after_the_named(catalog_, lineage_, id);
  }

  std::uint32_t number_of(Holding course) {
    if (course == Holding()) return 0;
    const auto next = static_cast<std::uint32_t>(all_.size());
    const auto [at, is_new] = numbers_.try_emplace(course, next);
    if (is_new) all_.push_back(std::move(course));
    return at->second;
  }

  const Catalog& catalog_;
  const Lineage& lineage_;
  std::optional<DayView> day_;
  std::vector<Holding> all_{Holding()};
  std::map<Holding, std::uint32_t, ByContent> numbers_;
  std::map<std::pair<AgencyId, Date>, std::uint32_t> same_;
  std::map<AgencyId, bool> by_topic_;
};

}  // namespace

Courses courses(const Catalog& catalog, const Lineage& lineage, const std::optional<AsOf>& as_of) {
  Follower follower(catalog, lineage, as_of);
  Courses found;
  for (const AssignmentId id : ids<Assignment>(catalog.assignments)) {
    found.of.push_back(follower.followed(id));
  }
  found.all = std::move(follower).all();
  return found;
}

}  // namespace remit
