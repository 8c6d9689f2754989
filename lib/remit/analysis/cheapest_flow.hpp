#pragma once

// This header is also read as C++17: see cheapest_flow.cpp.

#include <cstdint>
#include <vector>

namespace remit {

/// An edge of a flow network; nodes are numbered from 0.
struct Pipe {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
  std::int64_t most = 0;  ///< that can flow
  std::int64_t cost = 0;  ///< of each unit; 0 or more
};

/// How much flows through each pipe when `amount` flows from node 0 to node 1 at the least cost
/// there is; empty if so much cannot flow. By the network simplex method (P. Kovács, Minimum-cost
/// flow algorithms: an experimental evaluation, 2015).
std::vector<std::int64_t> cheapest_flow(
    std::uint32_t nodes, const std::vector<Pipe>& pipes, std::int64_t amount);

}  // namespace remit
