#include "remit/analysis/communities.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <random>
#include <vector>

using namespace remit;

namespace {

using Numbers = std::vector<std::uint32_t>;

/// Bonds between random nodes, some of them twice.
std::vector<Bond> random_bonds(std::mt19937& random, std::uint32_t nodes) {
  std::vector<Bond> bonds;
  for (std::size_t left = 1 + random() % (2 * nodes); left > 0; --left) {
    const auto a = static_cast<std::uint32_t>(random() % nodes);
    const auto b = static_cast<std::uint32_t>(random() % nodes);
    if (a != b) bonds.push_back({a, b, 1.0 + static_cast<double>(random() % 5)});
  }
  return bonds;
}

}  // namespace

TEST_CASE("two groups with a single bond between them are two communities") {
  const std::vector<Bond> bonds{{0, 1}, {1, 2}, {0, 2}, {3, 4}, {4, 5}, {3, 5}, {2, 3}};
  CHECK(communities(6, bonds) == Numbers{0, 0, 0, 1, 1, 1});
  CHECK(modularity(communities(6, bonds), bonds) == doctest::Approx(6.0 / 7 - 0.5));
}

TEST_CASE("the largest community comes first, whatever the order of its nodes") {
  CHECK(
      communities(5, std::vector<Bond>{{0, 1}, {2, 3}, {3, 4}, {2, 4}}) == Numbers{1, 1, 0, 0, 0});
}

TEST_CASE("who has no bonds is alone") {
  CHECK(communities(3, {}) == Numbers{0, 1, 2});
  CHECK(communities(0, {}).empty());
  CHECK(modularity(Numbers{0, 1}, {}) == 0);
}

TEST_CASE("no two communities would be better off as one") {
  std::mt19937 random(3);
  for (int round = 0; round < 200; ++round) {
    const auto nodes = 2 + static_cast<std::uint32_t>(random() % 12);
    const std::vector<Bond> bonds = random_bonds(random, nodes);
    const Numbers found = communities(nodes, bonds);
    const double best = modularity(found, bonds);
    for (std::uint32_t a = 0; a < nodes; ++a) {
      for (std::uint32_t b = a + 1; b < nodes; ++b) {
        Numbers joined = found;
        for (std::uint32_t& number : joined) {
          if (number == b) number = a;
        }
        CHECK(modularity(joined, bonds) <= best + 1e-9);
      }
    }
  }
}
