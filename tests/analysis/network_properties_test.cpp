// What must hold of every catalog, tried on small random ones. The generator is the standard's
// own, taken modulo, so that every machine tries the same.

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "invented.hpp"
#include "remit/analysis/network.hpp"
#include "remit/graph/graph.hpp"
#include "shown.hpp"

using namespace remit;
using remit::test::InventedPlan;
using remit::test::InventedTask;
using remit::test::Invention;
using Random = std::mt19937;
using Lines = std::vector<std::string>;

namespace {

constexpr std::uint32_t tries = 200;

std::uint32_t below(Random& random, std::uint32_t limit) {
  return static_cast<std::uint32_t>(random() % limit);
}

Lines some_of(Random& random, const Lines& agencies, std::uint32_t most) {
  Lines some;
  for (std::uint32_t left = below(random, most + 1); left > 0; --left) {
    some.push_back(agencies[below(random, static_cast<std::uint32_t>(agencies.size()))]);
  }
  return some;
}

InventedTask any_task(Random& random, const Lines& agencies, const std::string& number, int depth) {
  InventedTask task{.number = number};
  if (below(random, 3) != 0) {
    task.lead = some_of(random, agencies, 2);
    task.cooperate = some_of(random, agencies, 3);
    task.listed = some_of(random, agencies, 1);
  }
  task.none = below(random, 12) == 0;
  for (std::uint32_t i = depth == 0 ? 0 : below(random, 3); i > 0; --i) {
    task.tasks.push_back(any_task(random, agencies, number + '.' + std::to_string(i), depth - 1));
  }
  return task;
}

Invention any_invention(Random& random) {
  const Lines names = {
      "a", "b", "c", "d", "e", "f", "各局", "各区", "副市长", "g", "h", "i", "j", "k"};
  Invention invention;
  const auto agencies = 1 + below(random, static_cast<std::uint32_t>(names.size()));
  invention.agencies.assign(names.begin(), names.begin() + agencies);
  for (std::uint32_t p = below(random, 4); p > 0; --p) {
    InventedPlan plan{"plan" + std::to_string(p)};
    plan.responsible = some_of(random, invention.agencies, 2);
    for (std::uint32_t t = below(random, 6); t > 0; --t) {
      plan.tasks.push_back(any_task(random, invention.agencies, std::to_string(t), 2));
    }
    invention.plans.push_back(plan);
  }
  return invention;
}

Counting any_counting(Random& random) {
  Counting counting;
  if (below(random, 3) == 0) counting.roles = Role::lead;
  if (below(random, 2) == 0) counting.inherited = Inherited::counted;
  if (below(random, 3) == 0) counting.bodies = Bodies::all;
  return counting;
}

using KeySets = std::map<std::string, std::set<std::string>>;

/// The agencies that count, by task that has any: straight from the catalog, without a graph.
KeySets agencies_by_task(const Catalog& catalog, const Counting& counting) {
  KeySets found;
  for (const TaskId task : ids<Task>(catalog.tasks)) {
    const auto from = bearer(catalog, task);
    if (!from || (*from != task && counting.inherited == Inherited::left_out)) continue;
    for (const AssignmentId id : catalog[*from].assignments) {
      const Agency& agency = catalog[catalog[id].agency];
      if (!counting.roles.has(catalog[id].role)) continue;
      if (counting.bodies == Bodies::all || is_single_body(agency)) {
        found[key_of(catalog, task)].insert(agency.name);
      }
    }
  }
  return found;
}

using Weights = std::map<std::set<std::string>, std::uint32_t>;

Weights weights_by_force(const Catalog& catalog, std::uint32_t least, const Counting& counting) {
  Weights weights;
  for (const auto& [task, agencies] : agencies_by_task(catalog, counting)) {
    for (auto a = agencies.begin(); a != agencies.end(); ++a) {
      for (auto b = std::next(a); b != agencies.end(); ++b) ++weights[{*a, *b}];
    }
  }
  std::erase_if(weights, [least](const auto& pair) { return pair.second < least; });
  return weights;
}

/// Everything asked of the network, in words that do not depend on any order of the catalog.
Lines everything_by_key(const Catalog& catalog, const Counting& counting) {
  const Graph graph = build_graph(catalog);
  Lines lines;
  const auto add = [&](std::set<std::string> keys, const std::string& what) {
    std::string line = what;
    for (const std::string& key : keys) line += ' ' + key;
    lines.push_back(line);
  };
  for (const Component& part : components(graph, counting)) {
    std::set<std::string> keys;
    for (const TaskId task : part.tasks) keys.insert(key_of(catalog, task));
    for (const AgencyId agency : part.agencies) keys.insert(key_of(catalog, agency));
    add(keys, "component");
  }
  for (const Cooperation& pair : cooperation(graph, 1, counting)) {
    add({catalog[pair.a].name, catalog[pair.b].name}, std::to_string(pair.tasks) + " shared");
  }
  for (const SoleAgency& sole : sole_agencies(graph, counting)) {
    std::set<std::string> keys;
    for (const TaskId task : sole.tasks) keys.insert(key_of(catalog, task));
    add(keys, "alone " + catalog[sole.agency].name);
  }
  for (const Degree& degree : degrees(catalog, graph)) {
    std::string line = catalog[degree.agency].name;
    for (const RoleCounts& counts : {degree.own, degree.inherited, degree.whole_plan}) {
      for (const std::uint32_t count : counts.counts) line += ' ' + std::to_string(count);
    }
    line += ' ' + std::to_string(degree.tasks) + ' ' + std::to_string(degree.plans);
    add({}, line);
  }
  std::ranges::sort(lines);
  return lines;
}

}  // namespace

TEST_CASE("the weights of cooperation are those counted by force") {
  Random random(1);
  for (std::uint32_t i = 0; i < tries; ++i) {
    CAPTURE(i);
    const Catalog catalog = catalog_of(any_invention(random));
    const Counting counting = any_counting(random);
    const std::uint32_t least = 1 + below(random, 3);
    const Graph graph = build_graph(catalog);
    Weights weights;
    for (const Cooperation& pair : cooperation(graph, least, counting)) {
      CHECK(pair.a < pair.b);
      weights[{catalog[pair.a].name, catalog[pair.b].name}] = pair.tasks;
      CHECK(shared_tasks(graph, pair.a, pair.b, counting).size() == pair.tasks);
    }
    CHECK(weights == weights_by_force(catalog, least, counting));
  }
}

TEST_CASE("the order of plans, agencies and tasks changes no answer") {
  Random random(2);
  for (std::uint32_t i = 0; i < tries; ++i) {
    CAPTURE(i);
    Invention invention = any_invention(random);
    const Counting counting = any_counting(random);
    const Lines before = everything_by_key(catalog_of(invention), counting);
    std::ranges::reverse(invention.agencies);
    std::rotate(invention.plans.begin(),
        invention.plans.begin() + (invention.plans.empty() ? 0 : 1), invention.plans.end());
    for (InventedPlan& plan : invention.plans) std::ranges::reverse(plan.tasks);
    CHECK(everything_by_key(catalog_of(invention), counting) == before);
  }
}

TEST_CASE("components part the tasks and agencies that have an edge, and share no task") {
  Random random(3);
  for (std::uint32_t i = 0; i < tries; ++i) {
    CAPTURE(i);
    const Catalog catalog = catalog_of(any_invention(random));
    const Counting counting = any_counting(random);
    const Graph graph = build_graph(catalog);
    const std::vector<Component> parts = components(graph, counting);
    std::map<std::string, std::size_t> part_of;
    std::size_t tasks = 0;
    std::size_t agencies = 0;
    for (std::size_t part = 0; part < parts.size(); ++part) {
      tasks += parts[part].tasks.size();
      agencies += parts[part].agencies.size();
      for (const TaskId task : parts[part].tasks) part_of[key_of(catalog, task)] = part;
      for (const AgencyId agency : parts[part].agencies) part_of[catalog[agency].name] = part;
    }
    const Tally total = tally(catalog, graph, counting);
    CHECK(part_of.size() == tasks + agencies);
    CHECK(tasks == total.tasks);
    CHECK(agencies == total.agencies);
    for (const auto& [task, names] : agencies_by_task(catalog, counting)) {
      for (const std::string& name : names) CHECK(part_of.at(task) == part_of.at(name));
    }
  }
}

TEST_CASE("a neighbourhood without limit is the component") {
  Random random(4);
  for (std::uint32_t i = 0; i < tries; ++i) {
    CAPTURE(i);
    const Catalog catalog = catalog_of(any_invention(random));
    const Counting counting = any_counting(random);
    const Graph graph = build_graph(catalog);
    for (const Component& part : components(graph, counting)) {
      const Neighbourhood around = neighbours(graph, part.agencies.back(), 1000, counting);
      CHECK(around.tasks.size() == part.tasks.size());
      CHECK(around.agencies.size() == part.agencies.size());
      for (const auto& [task, distance] : around.tasks) {
        CHECK(distance % 2 == 1);
        CHECK(std::ranges::binary_search(part.tasks, task));
      }
    }
  }
}

TEST_CASE("an agency alone on a task is the whole of its set") {
  Random random(5);
  for (std::uint32_t i = 0; i < tries; ++i) {
    CAPTURE(i);
    const Catalog catalog = catalog_of(any_invention(random));
    const Counting counting = any_counting(random);
    KeySets alone;
    for (const SoleAgency& sole : sole_agencies(build_graph(catalog), counting)) {
      for (const TaskId task : sole.tasks) {
        alone[key_of(catalog, task)].insert(catalog[sole.agency].name);
      }
    }
    KeySets expected = agencies_by_task(catalog, counting);
    std::erase_if(expected, [](const auto& entry) { return entry.second.size() != 1; });
    CHECK(alone == expected);
  }
}
