#include "remit/analysis/series.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "remit/base/text.hpp"

namespace remit {

namespace {

/// The least share of an earlier plan's tasks that go on in one that follows it.
constexpr double least_share = 1.0 / 3;

/// The title without figures, in whatever script: 十三五 and 十四五 are of one series.
std::u32string subject(const Plan& plan) {
  constexpr std::u32string_view figures = U"0123456789〇零一二三四五六七八九十";
  std::u32string title = decoded(folded_topic(plan.title));
  std::erase_if(title, [&](char32_t c) { return figures.find(c) != std::u32string_view::npos; });
  return title;
}

/// Which tasks have something alike in which other plan.
using Likes = std::map<std::pair<PlanId, PlanId>, std::vector<TaskId>>;

Likes likes(const Catalog& catalog, std::span<const OverlapPair> pairs) {
  Likes likes;
  for (const OverlapPair& pair : pairs) {
    const PlanId a = catalog[pair.a.task].plan;
    const PlanId b = catalog[pair.b.task].plan;
    likes[{a, b}].push_back(pair.a.task);
    likes[{b, a}].push_back(pair.b.task);
  }
  for (auto& [plans, tasks] : likes) {
    std::sort(tasks.begin(), tasks.end());
    tasks.erase(std::unique(tasks.begin(), tasks.end()), tasks.end());
  }
  return likes;
}

std::vector<TaskId> leaves(const Catalog& catalog, PlanId plan) {
  std::vector<TaskId> tasks;
  for (const TaskId task : catalog[plan].tasks) {
    if (catalog[task].last.value == task.value + 1) tasks.push_back(task);
  }
  return tasks;
}

std::vector<TaskId> without(std::vector<TaskId> tasks, const std::vector<TaskId>& others) {
  std::erase_if(tasks, [&](TaskId task) { return std::ranges::binary_search(others, task); });
  return tasks;
}

Succession compared(const Catalog& catalog, const Likes& likes, PlanId earlier, PlanId later) {
  const auto alike = [&](PlanId of, PlanId in) {
    const auto at = likes.find({of, in});
    return at == likes.end() ? std::vector<TaskId>() : at->second;
  };
  Succession result{earlier, later, false, alike(earlier, later), {}, {}};
  result.discontinued = without(leaves(catalog, earlier), result.continued);
  result.fresh = without(leaves(catalog, later), alike(later, earlier));
  return result;
}

bool may_follow(const Plan& later, const Plan& earlier) {
  return earlier.jurisdiction == later.jurisdiction && earlier.issued.year != 0 &&
         earlier.issued.year < later.issued.year;
}

using PlanBefore = std::vector<std::optional<PlanId>>;  // by plan

/// The last plan of an earlier year with the same title but for figures.
PlanBefore before_by_title(const Catalog& catalog) {
  std::map<std::pair<JurisdictionId, std::u32string>, std::vector<PlanId>> series;
  for (const PlanId plan : ids(catalog.plans)) {
    series[{catalog[plan].jurisdiction, subject(catalog[plan])}].push_back(plan);
  }
  PlanBefore before(catalog.plans.size());
  for (auto& [title, plans] : series) {
    const auto issued = [&](PlanId plan) { return catalog[plan].issued; };
    std::ranges::stable_sort(plans, {}, issued);
    for (const PlanId later : plans) {
      const auto is_earlier = [&](PlanId plan) { return issued(plan).year < issued(later).year; };
      const auto end = std::ranges::partition_point(plans, is_earlier);
      if (end == plans.begin()) continue;
      const PlanId last = *std::ranges::lower_bound(plans, issued(*(end - 1)), {}, issued);
      if (may_follow(catalog[later], catalog[last])) before[later.value] = last;
    }
  }
  return before;
}

/// The earlier plan of which the greatest share goes on in each.
PlanBefore before_by_share(const Catalog& catalog, const Likes& likes) {
  PlanBefore before(catalog.plans.size());
  std::vector<double> best(catalog.plans.size());
  std::vector<std::size_t> size;
  for (const PlanId plan : ids(catalog.plans)) size.push_back(leaves(catalog, plan).size());
  for (const auto& [plans, tasks] : likes) {
    const auto [earlier, later] = plans;
    if (!may_follow(catalog[later], catalog[earlier])) continue;
    const double share =
        static_cast<double>(tasks.size()) / static_cast<double>(size[earlier.value]);
    if (share < least_share || share <= best[later.value]) continue;
    best[later.value] = share;
    before[later.value] = earlier;
  }
  return before;
}

}  // namespace

std::vector<Succession> successions(const Catalog& catalog, std::span<const OverlapPair> pairs) {
  const Likes known = likes(catalog, pairs);
  const PlanBefore by_title = before_by_title(catalog);
  const PlanBefore by_share = before_by_share(catalog, known);
  std::vector<Succession> all;
  for (const PlanId later : ids(catalog.plans)) {
    const std::optional<PlanId> titled = by_title[later.value];
    const std::optional<PlanId> earlier = titled ? titled : by_share[later.value];
    if (!earlier) continue;
    all.push_back(compared(catalog, known, *earlier, later));
    all.back().by_title = titled.has_value();
  }
  return all;
}

}  // namespace remit
