// Who should take what: ten offers a task. The same network is also given to Boost.Graph, which is
// what docs/decisions/allocation.md decides by; its time grows with the square of the tasks.

#include <benchmark/benchmark.h>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/successive_shortest_path_nonnegative_weights.hpp>
#include <cstdint>
#include <random>
#include <vector>

#include "remit/analysis/allocation.hpp"
#include "remit/analysis/cheapest_flow.hpp"

namespace {

using namespace remit;

constexpr std::uint32_t offers_of_a_task = 10;

Demand demand_of(const benchmark::State& state) {
  const auto tasks = static_cast<std::uint32_t>(state.range(0));
  const auto agencies = static_cast<std::uint32_t>(state.range(1));
  std::mt19937 random(7);
  Demand demand;
  for (std::uint32_t task = 0; task < tasks; ++task) {
    demand.tasks.push_back({task});
    for (std::uint32_t n = 0; n < offers_of_a_task; ++n) {
      const auto agency = static_cast<std::uint32_t>(random() % agencies);
      demand.offers.push_back({{task}, {agency}, static_cast<double>(random() % 1000) / 1000});
    }
  }
  demand.most = tasks / agencies + 1;
  return demand;
}

void with_room_for_all(benchmark::State& state) {
  Demand demand = demand_of(state);
  demand.most.reset();
  for (auto _ : state) benchmark::DoNotOptimize(allocate(demand));
}

void with_little_room(benchmark::State& state) {
  const Demand demand = demand_of(state);
  for (auto _ : state) benchmark::DoNotOptimize(allocate(demand));
}

void with_costs_of_load(benchmark::State& state) {
  Demand demand = demand_of(state);
  demand.most.reset();
  demand.fair = 0.02;
  for (auto _ : state) benchmark::DoNotOptimize(allocate(demand));
}

/// The demand as a network, as `allocate` makes one.
struct Network {
  std::uint32_t nodes = 0;
  std::vector<Pipe> pipes;
  std::int64_t amount = 0;
};

Network network_of(const Demand& demand, std::uint32_t agencies) {
  Network network;
  const auto tasks = static_cast<std::uint32_t>(demand.tasks.size());
  network.nodes = 2 + tasks + agencies;
  network.amount = tasks;
  for (const Offer& offer : demand.offers) {
    const auto cost = static_cast<std::int64_t>((1 - offer.score) * 1e6);
    network.pipes.push_back({2 + offer.task.value, 2 + tasks + offer.agency.value, 1, cost});
  }
  for (std::uint32_t task = 0; task < tasks; ++task) {
    network.pipes.push_back({0, 2 + task, 1, 0});
    network.pipes.push_back({2 + task, 1, 1, std::int64_t{1'000'000} * (tasks + 1)});
  }
  for (std::uint32_t agency = 0; agency < agencies; ++agency) {
    network.pipes.push_back({2 + tasks + agency, 1, *demand.most, 0});
  }
  return network;
}

void network_simplex_of_lemon(benchmark::State& state) {
  const auto network = network_of(demand_of(state), static_cast<std::uint32_t>(state.range(1)));
  for (auto _ : state) {
    benchmark::DoNotOptimize(cheapest_flow(network.nodes, network.pipes, network.amount));
  }
}

using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
using Reverse = boost::property<boost::edge_reverse_t, Traits::edge_descriptor>;
using Weight = boost::property<boost::edge_weight_t, std::int64_t, Reverse>;
using Residual = boost::property<boost::edge_residual_capacity_t, std::int64_t, Weight>;
using Capacity = boost::property<boost::edge_capacity_t, std::int64_t, Residual>;
using BoostNetwork =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property, Capacity>;

void successive_shortest_paths_of_boost(benchmark::State& state) {
  const auto network = network_of(demand_of(state), static_cast<std::uint32_t>(state.range(1)));
  for (auto _ : state) {
    BoostNetwork graph(network.nodes);
    const auto reverse = get(boost::edge_reverse, graph);
    for (const Pipe& pipe : network.pipes) {
      const auto there = add_edge(pipe.from, pipe.to, graph).first;
      const auto back = add_edge(pipe.to, pipe.from, graph).first;
      put(boost::edge_capacity, graph, there, pipe.most);
      put(boost::edge_weight, graph, there, pipe.cost);
      put(boost::edge_weight, graph, back, -pipe.cost);
      put(reverse, there, back);
      put(reverse, back, there);
    }
    boost::successive_shortest_path_nonnegative_weights(graph, 0, 1);
    benchmark::DoNotOptimize(graph);
  }
}

void small(benchmark::internal::Benchmark* bench) {
  bench->Unit(benchmark::kMillisecond)->Args({100, 100})->Args({1000, 200});
}

void small_and_large(benchmark::internal::Benchmark* bench) {
  small(bench);
  bench->Args({10'000, 2'000});
}

BENCHMARK(with_room_for_all)->Apply(small_and_large);
BENCHMARK(with_little_room)->Apply(small_and_large);
BENCHMARK(with_costs_of_load)->Apply(small_and_large);
BENCHMARK(network_simplex_of_lemon)->Apply(small_and_large);
BENCHMARK(successive_shortest_paths_of_boost)->Apply(small);

}  // namespace
