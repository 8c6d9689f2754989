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

Succession compared(const Catalog& catalog, Likes& likes, PlanId earlier, PlanId later) {
  Succession result{earlier, later, false, likes[{earlier, later}], {}, {}};
  result.discontinued = without(leaves(catalog, earlier), result.continued);
  result.fresh = without(leaves(catalog, later), likes[{later, earlier}]);
  return result;
}

double share(const Succession& succession) {
  const std::size_t all = succession.continued.size() + succession.discontinued.size();
  return all == 0 ? 0 : static_cast<double>(succession.continued.size()) / static_cast<double>(all);
}

bool may_follow(const Plan& later, const Plan& earlier) {
  return earlier.jurisdiction == later.jurisdiction && earlier.issued.year != 0 &&
         earlier.issued.year < later.issued.year;
}

/// True if the first is the better one to have come before.
bool is_nearer(const Catalog& catalog, const Succession& a, const Succession& b) {
  if (a.by_title != b.by_title) return a.by_title;
  if (a.by_title) return catalog[a.earlier].issued > catalog[b.earlier].issued;
  return share(a) > share(b);
}

}  // namespace

std::vector<Succession> successions(const Catalog& catalog, std::span<const OverlapPair> pairs) {
  Likes known = likes(catalog, pairs);
  std::vector<std::u32string> subjects;
  for (const Plan& plan : catalog.plans) subjects.push_back(subject(plan));
  std::vector<Succession> all;
  for (const PlanId later : ids(catalog.plans)) {
    std::optional<Succession> best;
    for (const PlanId earlier : ids(catalog.plans)) {
      if (!may_follow(catalog[later], catalog[earlier])) continue;
      const bool by_title = subjects[earlier.value] == subjects[later.value];
      if (!by_title && !known.contains({earlier, later})) continue;
      Succession found = compared(catalog, known, earlier, later);
      found.by_title = by_title;
      if (!by_title && share(found) < least_share) continue;
      if (!best || is_nearer(catalog, found, *best)) best = std::move(found);
    }
    if (best) all.push_back(std::move(*best));
  }
  return all;
}

}  // namespace remit
