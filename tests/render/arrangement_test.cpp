#include "remit/render/arrangement.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <vector>

using namespace remit;

namespace {

bool is_within(const Box& inner, const Box& outer) {
  return inner.centre.x - inner.width / 2 >= outer.centre.x - outer.width / 2 &&
         inner.centre.x + inner.width / 2 <= outer.centre.x + outer.width / 2 &&
         inner.centre.y - inner.height / 2 >= outer.centre.y - outer.height / 2 &&
         inner.centre.y + inner.height / 2 <= outer.centre.y + outer.height / 2;
}

bool overlap(const Box& a, const Box& b) {
  return 2 * std::abs(a.centre.x - b.centre.x) < a.width + b.width &&
         2 * std::abs(a.centre.y - b.centre.y) < a.height + b.height;
}

/// Groups of random size with random edges between their two lanes.
Diagram random_diagram(std::mt19937& random) {
  const auto up_to = [&](std::uint32_t most) {
    return std::uniform_int_distribution<std::uint32_t>(0, most)(random);
  };
  Diagram diagram;
  const std::uint32_t groups = 1 + up_to(8);
  for (std::uint32_t group = 0; group < groups; ++group) {
    diagram.groups.push_back({std::to_string(group), "节"});
    const auto first = static_cast<std::uint32_t>(diagram.nodes.size());
    const std::uint32_t tasks = 1 + up_to(5);
    const std::uint32_t agencies = up_to(6);
    for (std::uint32_t i = 0; i < tasks + agencies; ++i) {
      DiagramNode& node = diagram.nodes.emplace_back();
      node.kind = i < tasks ? (up_to(3) == 0 ? NodeKind::gap : NodeKind::task) : NodeKind::agency;
      node.group = group;
      node.lane = i < tasks ? 0 : 1;
    }
    for (std::uint32_t i = 0; agencies > 0 && i < 2 * tasks; ++i) {
      diagram.edges.push_back({first + up_to(tasks - 1), first + tasks + up_to(agencies - 1),
          Role::lead, {}, false, false});
    }
  }
  return diagram;
}

Arrangement arranged(const Diagram& diagram) {
  const std::vector<Label> labels(diagram.nodes.size(), Label{"市水利局和", "其他单位"});
  const std::vector<Label> titles(diagram.groups.size(), Label{"节"});
  return arrange(diagram, labels, titles);
}

}  // namespace

TEST_CASE("nothing overlaps, nodes are within their groups, and these within the picture") {
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    const Diagram diagram = random_diagram(random);
    const Arrangement places = arranged(diagram);
    const Box all{{places.width / 2, places.height / 2}, places.width + 1, places.height + 1};
    for (std::size_t i = 0; i < places.groups.size(); ++i) {
      CHECK(is_within(places.groups[i], all));
      for (std::size_t j = 0; j < i; ++j) CHECK(!overlap(places.groups[i], places.groups[j]));
    }
    for (std::size_t i = 0; i < places.nodes.size(); ++i) {
      CHECK(is_within(places.nodes[i], places.groups[diagram.nodes[i].group]));
      for (std::size_t j = 0; j < i; ++j) CHECK(!overlap(places.nodes[i], places.nodes[j]));
    }
  }
}

TEST_CASE("nodes of a lane stand in their order, groups of a column too, columns left to right") {
  std::mt19937 random(11);
  for (int round = 0; round < 50; ++round) {
    const Diagram diagram = random_diagram(random);
    const Arrangement places = arranged(diagram);
    for (std::size_t i = 1; i < diagram.nodes.size(); ++i) {
      const DiagramNode& before = diagram.nodes[i - 1];
      if (before.group != diagram.nodes[i].group || before.lane != diagram.nodes[i].lane) continue;
      CHECK(places.nodes[i].centre.y < places.nodes[i - 1].centre.y);
    }
    for (std::size_t i = 1; i < places.groups.size(); ++i) {
      const Box& before = places.groups[i - 1];
      const Box& group = places.groups[i];
      const bool is_right_of =
          group.centre.x - group.width / 2 >= before.centre.x + before.width / 2;
      CHECK((is_right_of || group.centre.y < before.centre.y));
    }
  }
}

TEST_CASE("edges run from the right side of a node to the left side of the other") {
  std::mt19937 random(13);
  const Diagram diagram = random_diagram(random);
  const Arrangement places = arranged(diagram);
  REQUIRE(!places.edges.empty());
  for (std::size_t i = 0; i < places.edges.size(); ++i) {
    const Box& from = places.nodes[diagram.edges[i].from];
    const Box& to = places.nodes[diagram.edges[i].to];
    CHECK(places.edges[i].from.x == from.centre.x + from.width / 2);
    CHECK(places.edges[i].to.x == to.centre.x - to.width / 2);
    CHECK(2 * std::abs(places.edges[i].to.y - to.centre.y) <= to.height);
  }
}

TEST_CASE("Chinese takes a font size a character, quotation marks and marks too") {
  CHECK(text_width("市科委", 10) == 30);
  CHECK(text_width("“●", 10) == 20);
  CHECK(text_width("abc", 10) == 18);
  CHECK(text_width("", 10) == 0);
}

TEST_CASE("nothing is arranged as nothing") {
  CHECK(arrange({}, {}, {}).nodes.empty());
}
