#include "remit/analysis/allocation.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <string>
#include <vector>

using namespace remit;

namespace doctest {

template <>
struct StringMaker<Allocation> {
  static String convert(const Allocation& allocation) {
    std::string text;
    for (const Choice& it : allocation.choices) {
      text += std::to_string(it.task.value) + "=" + std::to_string(it.agency.value) +
              (it.fixed ? "! " : " ");
    }
    for (const Unplaced& it : allocation.unplaced) {
      text += "no " + std::to_string(it.task.value) + " ";
    }
    return text.c_str();
  }
};

}  // namespace doctest

namespace {

constexpr TaskId t0{0};
constexpr TaskId t1{1};
constexpr TaskId t2{2};
constexpr AgencyId fire{0};
constexpr AgencyId police{1};

/// Two tasks that fire would do better than police.
Demand two_tasks() {
  Demand demand;
  demand.tasks = {t0, t1};
  demand.offers = {{t0, fire, 0.9}, {t0, police, 0.3}, {t1, fire, 0.8}, {t1, police, 0.6}};
  return demand;
}

/// What an allocation is worth: places filled, then scores less the costs of load.
struct Worth {
  std::size_t placed = 0;
  double sum = 0;
};

/// Tries every way to give each task at most `places` of its offers, one offer after the other:
/// shares nothing with the flow.
struct Exhaustive {
  const Demand& demand;
  std::map<TaskId, std::uint32_t> given{};
  std::map<AgencyId, std::uint32_t> load{};
  Worth best{};

  [[nodiscard]] bool may(TaskId task, AgencyId agency) const {
    const auto has = load.find(agency);
    const auto leads = given.find(task);
    const std::uint32_t tasks = has == load.end() ? 0 : has->second;
    const bool is_full = demand.most && tasks >= *demand.most;
    return !is_full && (leads == given.end() || leads->second < demand.places);
  }

  void take(const Offer& offer, Worth worth, std::size_t next) {
    ++given[offer.task];
    const std::uint32_t nth = ++load[offer.agency];
    visit(next, {worth.placed + 1, worth.sum + offer.score - demand.fair * nth});
    --given[offer.task];
    --load[offer.agency];
  }

  void visit(std::size_t next, Worth worth) {
    if (next == demand.offers.size()) {
      const bool fills_more = worth.placed > best.placed;
      if (fills_more || (worth.placed == best.placed && worth.sum > best.sum)) best = worth;
      return;
    }
    const Offer& offer = demand.offers[next];
    const bool is_fixed = demand.fixed.contains({offer.task, offer.agency});
    const bool can = may(offer.task, offer.agency) &&
                     (is_fixed || !demand.forbidden.contains({offer.task, offer.agency}));
    if (can) take(offer, worth, next + 1);
    if (!can || !is_fixed) visit(next + 1, worth);
  }
};

/// The best there is; what is fixed is tried first, as `allocate` promises.
Worth best_of(Demand demand) {
  std::ranges::stable_sort(demand.offers, [&](const Offer& a, const Offer& b) {
    const auto key = [&](const Offer& it) {
      return std::tuple(!demand.fixed.contains({it.task, it.agency}), it.task, it.agency);
    };
    return key(a) < key(b);
  });
  Exhaustive all{demand};
  all.load = demand.load;
  all.best.sum = -1e9;
  all.visit(0, {});
  return all.best;
}

Worth worth_of(const Demand& demand, const Allocation& allocation) {
  std::map<AgencyId, std::uint32_t> load = demand.load;
  Worth worth;
  for (const Choice& choice : allocation.choices) {
    ++worth.placed;
    worth.sum += choice.score - demand.fair * ++load[choice.agency];
  }
  return worth;
}

Demand random_demand(std::mt19937& random) {
  const auto below = [&](unsigned end) { return static_cast<std::uint32_t>(random() % end); };
  Demand demand;
  const std::uint32_t tasks = 1 + below(5);
  const std::uint32_t bodies = 1 + below(4);
  demand.places = 1 + below(2);
  if (below(2) == 0) demand.most = below(4);
  if (below(2) == 0) demand.fair = 0.05 * below(8);
  for (std::uint32_t task = 0; task < tasks; ++task) {
    demand.tasks.push_back({task});
    for (std::uint32_t body = 0; body < bodies; ++body) {
      if (below(3) == 0) continue;
      demand.offers.push_back({{task}, {body}, 0.001 * below(1000)});
      if (below(8) == 0) demand.fixed.insert({{task}, {body}});
      if (below(8) == 0) demand.forbidden.insert({{task}, {body}});
    }
  }
  for (std::uint32_t body = 0; body < bodies; ++body) {
    if (below(3) == 0) demand.load[{body}] = below(3);
  }
  return demand;
}

}  // namespace

TEST_CASE("without constraints every task goes to its best offer") {
  CHECK(allocate(two_tasks()) == Allocation{{{t0, fire, 0.9, false}, {t1, fire, 0.8, false}}, {}});
}

TEST_CASE("a body takes no more than it may, and the task that loses least goes elsewhere") {
  Demand demand = two_tasks();
  demand.most = 1;
  CHECK(allocate(demand) == Allocation{{{t0, fire, 0.9, false}, {t1, police, 0.6, false}}, {}});
}

TEST_CASE("what a body has already counts among what it may have") {
  Demand demand = two_tasks();
  demand.most = 1;
  demand.load[fire] = 1;
  const Allocation found = allocate(demand);
  CHECK(found.choices == std::vector<Choice>{{t1, police, 0.6, false}});
  CHECK(found.unplaced ==
        std::vector<Unplaced>{{t0, 1, {{fire, Hindrance::full}, {police, Hindrance::full}}}});
}

TEST_CASE("fairness moves a task when the difference in scores is smaller than the cost of load") {
  Demand demand = two_tasks();
  demand.fair = 0.1;
  CHECK(allocate(demand).choices[1].agency == fire);
  demand.fair = 0.3;
  CHECK(allocate(demand).choices[1].agency == police);
}

TEST_CASE("what is fixed stays, offered or not; what is forbidden is not chosen") {
  Demand demand = two_tasks();
  demand.fixed = {{t0, {7}}};
  demand.forbidden = {{t1, fire}};
  CHECK(allocate(demand) == Allocation{{{t0, {7}, 0, true}, {t1, police, 0.6, false}}, {}});
}

TEST_CASE("a task that cannot be placed says which constraint is in the way") {
  Demand demand = two_tasks();
  demand.tasks.push_back(t2);
  demand.forbidden = {{t0, fire}, {t0, police}};
  const Allocation found = allocate(demand);
  CHECK(found.unplaced ==
        std::vector<Unplaced>{
            {t0, 1, {{fire, Hindrance::forbidden}, {police, Hindrance::forbidden}}}, {t2, 1, {}}});
}

TEST_CASE("a fixed choice beyond what a body may have is not made, and told") {
  Demand demand = two_tasks();
  demand.most = 1;
  demand.fixed = {{t0, police}, {t1, police}};
  const Allocation found = allocate(demand);
  CHECK(found.choices == std::vector<Choice>{{t0, police, 0.3, true}, {t1, fire, 0.8, false}});
  CHECK(found.unplaced.empty());
}

TEST_CASE("filling a place is worth more than any score") {
  Demand demand;
  demand.tasks = {t0, t1};
  demand.offers = {{t0, fire, 1}, {t0, police, 0}, {t1, fire, 0}};
  demand.most = 1;
  CHECK(allocate(demand) == Allocation{{{t0, police, 0, false}, {t1, fire, 0, false}}, {}});
}

TEST_CASE("two leads a task are two different bodies") {
  Demand demand = two_tasks();
  demand.places = 2;
  CHECK(allocate(demand).choices.size() == 4);
  demand.places = 3;
  CHECK(allocate(demand).unplaced == std::vector<Unplaced>{{t0, 1, {}}, {t1, 1, {}}});
}

TEST_CASE("nothing to place, offers for other tasks and scores that are none do no harm") {
  CHECK(allocate({}) == Allocation{});
  Demand demand;
  demand.tasks = {t0};
  demand.offers = {{t1, fire, 0.5}, {t0, fire, std::nan("")}, {t0, police, 7}};
  CHECK(allocate(demand) == Allocation{{{t0, police, 1, false}}, {}});
}

TEST_CASE("no allocation is better than the one found: small ones are tried out completely") {
  std::mt19937 random(2016);
  for (int round = 0; round < 600; ++round) {
    const Demand demand = random_demand(random);
    const Worth best = best_of(demand);
    const Allocation found = allocate(demand);
    const Worth worth = worth_of(demand, found);
    CAPTURE(round);
    CAPTURE(found);
    REQUIRE(worth.placed == best.placed);
    REQUIRE(worth.sum == doctest::Approx(best.sum).epsilon(1e-5));
    std::uint32_t missing = 0;
    for (const Unplaced& each : found.unplaced) missing += each.missing;
    REQUIRE(worth.placed + missing == demand.tasks.size() * demand.places);
  }
}
