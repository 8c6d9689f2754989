// The graph of a catalog far larger than any real one: three edges a task, one task in ten with
// those of the task above it, plans of a thousand tasks that draw on forty agencies each. What is
// compared is compared in one run; the figures of two machines say nothing about each other.

#include <benchmark/benchmark.h>

#include <boost/graph/adjacency_list.hpp>
#include <cstdint>
#include <map>
#include <random>
#include <utility>
#include <vector>

#include "remit/analysis/network.hpp"
#include "remit/graph/graph.hpp"
#include "remit/model/catalog.hpp"

namespace {

using namespace remit;

constexpr std::uint32_t tasks_of_a_plan = 1000;
constexpr std::uint32_t agencies_of_a_plan = 40;
constexpr std::uint32_t agencies_of_a_task = 3;

AssignmentId next_assignment(const Catalog& catalog) {
  return {static_cast<std::uint32_t>(catalog.assignments.size())};
}

void assign(Catalog& catalog, std::mt19937& random, TaskId task) {
  const PlanId plan = catalog[task].plan;
  const auto agencies = static_cast<std::uint32_t>(catalog.agencies.size());
  for (std::uint32_t i = 0; i < agencies_of_a_task; ++i) {
    Assignment given;
    given.plan = plan;
    given.task = task;
    const auto of_the_plan = static_cast<std::uint32_t>(random() % agencies_of_a_plan);
    given.agency = {(plan.value * 7 + of_the_plan) % agencies};
    given.role = i == 0 ? Role::lead : Role::cooperate;
    catalog.assignments.push_back(given);
  }
}

Catalog large_catalog(std::uint32_t tasks) {
  std::mt19937 random(1);
  Catalog catalog;
  catalog.jurisdictions.push_back({"linhai", "临海市", {}});
  catalog.agencies.resize(2000);
  catalog.plans.resize(tasks / tasks_of_a_plan);
  catalog.tasks.resize(tasks);
  for (const TaskId id : ids<Task>(catalog.tasks)) {
    Task& task = catalog.tasks[id.value];
    task.plan = {id.value / tasks_of_a_plan};
    task.assignments.first = next_assignment(catalog);
    const bool inherits = id.value % 10 == 1;
    if (inherits) {
      task.parent = TaskId{id.value - 1};
    } else {
      assign(catalog, random, id);
    }
    task.assignments.last = next_assignment(catalog);
    task.last = {id.value % 10 == 0 ? id.value + 2 : id.value + 1};
  }
  return catalog;
}

const Catalog& catalog_with(const benchmark::State& state) {
  static std::map<std::int64_t, Catalog> made;
  const auto [at, is_new] = made.try_emplace(state.range(0));
  if (is_new) at->second = large_catalog(static_cast<std::uint32_t>(state.range(0)));
  return at->second;
}

void building(benchmark::State& state) {
  const Catalog& catalog = catalog_with(state);
  for (auto _ : state) benchmark::DoNotOptimize(build_graph(catalog));
  state.counters["edges"] = static_cast<double>(num_edges(build_graph(catalog).adjacency));
}

/// The edges alone, found beforehand, for the comparison of two representations.
struct Edges {
  std::size_t vertices = 0;
  std::vector<std::pair<Vertex, Vertex>> ends;
  std::vector<Tie> ties;
};

Edges edges_of(const Graph& graph) {
  Edges found{num_vertices(graph.adjacency), {}, {}};
  for (const Edge edge : each(edges(graph.adjacency))) {
    found.ends.emplace_back(source(edge, graph.adjacency), target(edge, graph.adjacency));
    found.ties.push_back(graph.adjacency[edge]);
  }
  return found;
}

void laying_out_sparse_rows(benchmark::State& state) {
  const Edges from = edges_of(build_graph(catalog_with(state)));
  for (auto _ : state) {
    benchmark::DoNotOptimize(Adjacency(boost::edges_are_unsorted_multi_pass, from.ends.begin(),
        from.ends.end(), from.ties.begin(), static_cast<Vertex>(from.vertices)));
  }
}

void laying_out_adjacency_list(benchmark::State& state) {
  using List = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS,
      boost::no_property, Tie>;
  const Edges from = edges_of(build_graph(catalog_with(state)));
  for (auto _ : state) {
    List list(from.vertices);
    for (std::size_t i = 0; i < from.ends.size(); ++i) {
      add_edge(from.ends[i].first, from.ends[i].second, from.ties[i], list);
    }
    benchmark::DoNotOptimize(list);
  }
}

void finding_components(benchmark::State& state) {
  const Graph graph = build_graph(catalog_with(state));
  for (auto _ : state) benchmark::DoNotOptimize(components(graph));
}

void projecting_on_agencies(benchmark::State& state) {
  const Graph graph = build_graph(catalog_with(state));
  for (auto _ : state) benchmark::DoNotOptimize(cooperation(graph));
  state.counters["pairs"] = static_cast<double>(cooperation(graph).size());
}

void counting_degrees(benchmark::State& state) {
  const Catalog& catalog = catalog_with(state);
  const Graph graph = build_graph(catalog);
  for (auto _ : state) benchmark::DoNotOptimize(degrees(catalog, graph));
}

void looking_around_an_agency(benchmark::State& state) {
  const Graph graph = build_graph(catalog_with(state));
  for (auto _ : state) benchmark::DoNotOptimize(neighbours(graph, AgencyId{0}, 2));
}

constexpr std::int64_t sizes[] = {1000, 1'000'000};

void at_both_sizes(benchmark::internal::Benchmark* bench) {
  bench->Unit(benchmark::kMillisecond);
  for (const std::int64_t size : sizes) bench->Arg(size);
}

BENCHMARK(building)->Apply(at_both_sizes);
BENCHMARK(laying_out_sparse_rows)->Apply(at_both_sizes);
BENCHMARK(laying_out_adjacency_list)->Apply(at_both_sizes);
BENCHMARK(finding_components)->Apply(at_both_sizes);
BENCHMARK(projecting_on_agencies)->Apply(at_both_sizes);
BENCHMARK(counting_degrees)->Apply(at_both_sizes);
BENCHMARK(looking_around_an_agency)->Apply(at_both_sizes);

}  // namespace
