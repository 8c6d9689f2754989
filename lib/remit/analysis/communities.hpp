#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace remit {

/// How strongly two nodes of a network belong together.
struct Bond {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  double weight = 1;  ///< more than 0
};

/// For every node the number of its community, from 0 on, the largest community first, then that
/// of the first node. Communities are joined, of any two those that raise the modularity most
/// (A. Clauset, M. E. J. Newman and C. Moore, Phys. Rev. E 70, 066111, 2004), as long as any do; of
/// equal ones the first. A node without bonds is a community of its own.
std::vector<std::uint32_t> communities(std::size_t nodes, std::span<const Bond> bonds);

/// The modularity of such a division (Newman and Girvan 2004): the share of the bonds' weight
/// within communities, less what it would be if the same nodes were bonded at random; 0 without
/// bonds.
double modularity(std::span<const std::uint32_t> communities, std::span<const Bond> bonds);

}  // namespace remit
