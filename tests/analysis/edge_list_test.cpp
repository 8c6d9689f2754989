#include "remit/analysis/edge_list.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "invented.hpp"
#include "remit/analysis/selection.hpp"

using namespace remit;
using remit::test::catalog_of;

namespace {

/// Flood: 1 led by 水利局 with 气象局, 2 by nobody; 3 with 气象局 and 水利局; of all three 各部门.
Catalog waters() {
  return catalog_of({{"水利局", "气象局", "各部门"},
      {{"flood", {{.number = "1", .lead = {"水利局"}, .cooperate = {"气象局", "各部门"}},
                     {.number = "2"}, {.number = "3", .lead = {"气象局", "水利局"}}}}}});
}

/// "flood/1 lead linhai/水利局 1"
std::vector<std::string> edges(const EdgeList& network) {
  std::vector<std::string> all;
  for (const NetworkEdge& edge : network.edges) {
    all.push_back(network.nodes[edge.from].key + ' ' + edge.role + ' ' +
                  network.nodes[edge.to].key + ' ' + std::to_string(edge.weight));
  }
  return all;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a network of assignments has an edge for each, and the tasks that nobody has") {
  const Catalog catalog = waters();
  const EdgeList network = assignment_network(catalog, select(catalog, {}));
  CHECK(edges(network) == Texts{"flood/1 lead linhai/水利局 1", "flood/1 cooperate linhai/气象局 1",
                              "flood/1 cooperate linhai/各部门 1", "flood/3 lead linhai/气象局 1",
                              "flood/3 lead linhai/水利局 1"});
  CHECK(network.nodes.size() == 6);
  CHECK(network.nodes[4].key == "flood/2");
}

TEST_CASE("a network of plans weighs what an agency has there in each role") {
  const Catalog catalog = waters();
  CHECK(edges(plan_network(catalog, select(catalog, {}))) ==
        Texts{"flood lead linhai/水利局 2", "flood lead linhai/气象局 1",
            "flood cooperate linhai/气象局 1", "flood cooperate linhai/各部门 1"});
}

TEST_CASE("a network of cooperation is of single bodies with tasks in common") {
  const Catalog catalog = waters();
  const auto tasks = select(catalog, {});
  const EdgeList network = cooperation_network(catalog, tasks);
  CHECK_FALSE(network.directed);
  CHECK(edges(network) == Texts{"linhai/水利局  linhai/气象局 2"});
  CHECK(network.nodes[0].community == 1);
  CHECK(cooperation_network(catalog, tasks, 3).edges.empty());
}

TEST_CASE(
    "the strong part of a network keeps edges of one weight together, and says what it left") {
  std::mt19937 random(4);
  for (int round = 0; round < 100; ++round) {
    EdgeList network;
    network.nodes.resize(2 + random() % 10);
    for (std::size_t left = 1 + random() % 30; left > 0; --left) {
      const auto from = static_cast<std::uint32_t>(random() % network.nodes.size());
      const auto to = static_cast<std::uint32_t>(random() % network.nodes.size());
      network.edges.push_back({from, to, "", 1 + static_cast<std::uint32_t>(random() % 4)});
    }
    const StrongPart part = strong_part(network, 5, 8);
    CHECK(part.network.edges.size() + part.left_out == network.edges.size());
    CHECK_FALSE(part.network.edges.empty());
    std::size_t as_strong = 0;
    std::uint32_t strongest = 0;
    for (const NetworkEdge& edge : network.edges) {
      as_strong += edge.weight >= part.least ? 1U : 0U;
      strongest = std::max(strongest, edge.weight);
    }
    CHECK(as_strong == part.network.edges.size());
    if (part.least < strongest) {
      CHECK(part.network.nodes.size() <= 5);
      CHECK(part.network.edges.size() <= 8);
    }
    for (const NetworkEdge& edge : part.network.edges) {
      CHECK(edge.from < part.network.nodes.size());
      CHECK(edge.to < part.network.nodes.size());
    }
  }
}
