#include "remit/analysis/series.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <random>
#include <string>
#include <vector>

using namespace remit;

namespace {

/// Plans of two cities in few years and of few titles, with one to four tasks each.
Catalog random_catalog(std::mt19937& random) {
  static const std::vector<std::string> titles{"方案", "2016年方案", "第2号方案", "规划"};
  Catalog catalog;
  catalog.jurisdictions.resize(2);
  for (std::uint32_t plan = 0; plan < 8; ++plan) {
    Plan& made = catalog.plans.emplace_back();
    made.title = titles[random() % titles.size()];
    made.jurisdiction = {static_cast<std::uint32_t>(random() % 2)};
    const auto year = static_cast<int>(random() % 4);
    if (year > 0) made.issued.year = 2015 + year;
    const auto first = static_cast<std::uint32_t>(catalog.tasks.size());
    catalog.tasks.resize(first + 1 + random() % 4);
    const auto last = static_cast<std::uint32_t>(catalog.tasks.size());
    made.tasks = {{first}, {last}};
    for (std::uint32_t task = first; task < last; ++task) {
      catalog.tasks[task].plan = {plan};
      catalog.tasks[task].last = {task + 1};
    }
  }
  return catalog;
}

std::vector<OverlapPair> random_pairs(std::mt19937& random, const Catalog& catalog) {
  std::vector<OverlapPair> pairs;
  for (const TaskId a : ids(catalog.tasks)) {
    for (const TaskId b : ids(catalog.tasks)) {
      if (!(catalog[a].plan < catalog[b].plan) || random() % 8 != 0) continue;
      pairs.emplace_back();
      pairs.back().a.task = a;
      pairs.back().b.task = b;
    }
  }
  return pairs;
}

bool is_of_one_title(const Plan& a, const Plan& b) {
  return (a.title == "规划") == (b.title == "规划") &&
         (a.title.starts_with("第") == b.title.starts_with("第")) &&
         (a.title.starts_with("2") == b.title.starts_with("2"));
}

/// The tasks of one plan that have something alike in another.
std::vector<TaskId> alike(
    const Catalog& catalog, const std::vector<OverlapPair>& pairs, PlanId of, PlanId in) {
  std::vector<TaskId> tasks;
  for (const OverlapPair& pair : pairs) {
    const PlanId a = catalog[pair.a.task].plan;
    const PlanId b = catalog[pair.b.task].plan;
    if (a == of && b == in) tasks.push_back(pair.a.task);
    if (b == of && a == in) tasks.push_back(pair.b.task);
  }
  std::sort(tasks.begin(), tasks.end());
  tasks.erase(std::unique(tasks.begin(), tasks.end()), tasks.end());
  return tasks;
}

/// As the header says it, plan by plan.
std::optional<PlanId> expected_before(
    const Catalog& catalog, const std::vector<OverlapPair>& pairs, PlanId later) {
  std::optional<PlanId> by_title;
  std::optional<PlanId> by_share;
  double most = 0;
  for (const PlanId plan : ids(catalog.plans)) {
    const Plan& of = catalog[plan];
    const bool is_before = of.jurisdiction == catalog[later].jurisdiction && of.issued.year != 0 &&
                           of.issued.year < catalog[later].issued.year;
    if (!is_before) continue;
    if (is_of_one_title(of, catalog[later]) &&
        (!by_title || of.issued > catalog[*by_title].issued)) {
      by_title = plan;
    }
    const auto tasks = static_cast<double>(of.tasks.last.value - of.tasks.first.value);
    const double share = static_cast<double>(alike(catalog, pairs, plan, later).size()) / tasks;
    if (share < 1.0 / 3 || share <= most) continue;
    most = share;
    by_share = plan;
  }
  return by_title ? by_title : by_share;
}

}  // namespace

TEST_CASE(
    "a plan follows the latest earlier one of its title, or the one that goes on most in it") {
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    const Catalog catalog = random_catalog(random);
    const std::vector<OverlapPair> pairs = random_pairs(random, catalog);
    const std::vector<Succession> found = successions(catalog, pairs);
    std::size_t at = 0;
    for (const PlanId later : ids(catalog.plans)) {
      const std::optional<PlanId> before = expected_before(catalog, pairs, later);
      if (!before) continue;
      REQUIRE(at < found.size());
      const Succession& it = found[at++];
      CHECK(it.later == later);
      CHECK(it.earlier == *before);
      CHECK(it.by_title == is_of_one_title(catalog[*before], catalog[later]));
      CHECK(it.continued == alike(catalog, pairs, *before, later));
      CHECK(it.continued.size() + it.discontinued.size() ==
            catalog[*before].tasks.last.value - catalog[*before].tasks.first.value);
    }
    CHECK(at == found.size());
  }
}
