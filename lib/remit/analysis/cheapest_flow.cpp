// The only source that sees LEMON, and the only one that is compiled as C++17: version 1.3.1 calls
// std::allocator::construct, which C++20 has no more.

#include "remit/analysis/cheapest_flow.hpp"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

namespace remit {

std::vector<std::int64_t> cheapest_flow(
    std::uint32_t nodes, const std::vector<Pipe>& pipes, std::int64_t amount) {
  using Network = lemon::SmartDigraph;
  using Simplex = lemon::NetworkSimplex<Network, std::int64_t, std::int64_t>;
  Network network;
  network.reserveNode(static_cast<int>(nodes));
  network.reserveArc(static_cast<int>(pipes.size()));
  for (std::uint32_t node = 0; node < nodes; ++node) network.addNode();
  const auto node_at = [](std::uint32_t node) {
    return Network::nodeFromId(static_cast<int>(node));
  };
  for (const Pipe& pipe : pipes) network.addArc(node_at(pipe.from), node_at(pipe.to));
  Network::ArcMap<std::int64_t> most(network);
  Network::ArcMap<std::int64_t> cost(network);
  for (std::size_t i = 0; i < pipes.size(); ++i) {
    const auto arc = Network::arcFromId(static_cast<int>(i));
    most[arc] = pipes[i].most;
    cost[arc] = pipes[i].cost;
  }
  Simplex simplex(network);
  simplex.upperMap(most).costMap(cost).stSupply(node_at(0), node_at(1), amount);
  if (simplex.run() != Simplex::OPTIMAL) return {};
  std::vector<std::int64_t> flow;
  flow.reserve(pipes.size());
  for (std::size_t i = 0; i < pipes.size(); ++i) {
    flow.push_back(simplex.flow(Network::arcFromId(static_cast<int>(i))));
  }
  return flow;
}

}  // namespace remit
