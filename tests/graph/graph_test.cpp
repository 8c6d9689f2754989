#include "remit/graph/graph.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "invented.hpp"
#include "shown.hpp"

using namespace remit;
using remit::test::catalog_of;
using Lines = std::vector<std::string>;

namespace {

std::string name_at(const Catalog& catalog, const Graph& graph, Vertex vertex) {
  switch (side_of(graph, vertex)) {
    case Side::task:
      return catalog[task_at(graph, vertex)].number;
    case Side::agency:
      return catalog[agency_at(graph, vertex)].name;
    case Side::plan:
      return catalog[plan_at(graph, vertex)].id;
  }
  return "?";
}

/// "1.2 → 水利局 lead 3 inherited", the number being the assignment's.
std::string line(const Catalog& catalog, const Graph& graph, Edge edge) {
  const Tie& tie = graph.adjacency[edge];
  return name_at(catalog, graph, source(edge, graph.adjacency)) + " → " +
         name_at(catalog, graph, target(edge, graph.adjacency)) + ' ' +
         std::string(name_of(tie.role)) + ' ' + std::to_string(tie.assignment.value) +
         (tie.inherited ? " inherited" : "") + (tie.single_body ? "" : " no single body");
}

Lines all_edges(const Catalog& catalog) {
  const Graph graph = build_graph(catalog);
  Lines lines;
  for (const Edge edge : each(edges(graph.adjacency))) {
    lines.push_back(line(catalog, graph, edge));
  }
  return lines;
}

Lines edges_into(const Catalog& catalog, const std::string& agency) {
  const Graph graph = build_graph(catalog);
  const Vertex vertex = vertex_of(graph, test::agency_named(catalog, agency));
  Lines lines;
  for (const Edge edge : each(in_edges(vertex, graph.adjacency))) {
    lines.push_back(line(catalog, graph, edge));
  }
  return lines;
}

}  // namespace

TEST_CASE("no catalog, no vertices") {
  const Graph graph = build_graph({});
  CHECK(num_vertices(graph.adjacency) == 0);
  CHECK(num_edges(graph.adjacency) == 0);
}

TEST_CASE("a catalog without assignments has vertices and no edges") {
  const Catalog catalog = catalog_of({{"水利局"}, {{"flood", {{.number = "1"}}}}});
  CHECK(num_vertices(build_graph(catalog).adjacency) == 3);
  CHECK(all_edges(catalog).empty());
}

TEST_CASE("tasks come first, then agencies, then plans") {
  const Graph graph =
      build_graph(catalog_of({{"水利局", "林业局"}, {{"flood", {{.number = "1"}}}, {"fire"}}}));
  CHECK(vertex_of(graph, TaskId{0}) == 0);
  CHECK(vertex_of(graph, AgencyId{0}) == 1);
  CHECK(vertex_of(graph, AgencyId{1}) == 2);
  CHECK(vertex_of(graph, PlanId{0}) == 3);
  CHECK(vertex_of(graph, PlanId{1}) == 4);
  CHECK(side_of(graph, 0) == Side::task);
  CHECK(side_of(graph, 2) == Side::agency);
  CHECK(side_of(graph, 4) == Side::plan);
  CHECK(task_at(graph, 0) == TaskId{0});
  CHECK(agency_at(graph, 2) == AgencyId{1});
  CHECK(plan_at(graph, 4) == PlanId{1});
}

TEST_CASE("edges out of a task stand in the order of its assignments") {
  const Catalog catalog = catalog_of({{"水利局", "林业局", "气象局"},
      {{"flood", {{.number = "1", .lead = {"气象局"}, .cooperate = {"林业局", "水利局"}},
                     {.number = "2", .listed = {"林业局"}}}}}});
  CHECK(all_edges(catalog) == Lines{"1 → 气象局 lead 0", "1 → 林业局 cooperate 1",
                                  "1 → 水利局 cooperate 2", "2 → 林业局 listed 3"});
}

TEST_CASE("edges into an agency stand in the order of the tasks, then the plans") {
  const Catalog catalog = catalog_of({{"水利局", "林业局"},
      {{"flood", {{.number = "1", .lead = {"水利局"}}, {.number = "2", .lead = {"林业局"}}},
           {"水利局"}},
          {"fire", {{.number = "3", .cooperate = {"水利局"}}}}}});
  CHECK(edges_into(catalog, "水利局") ==
        Lines{"1 → 水利局 lead 1", "3 → 水利局 cooperate 3", "flood → 水利局 responsible 0"});
}

TEST_CASE("a task without agencies of its own inherits from the nearest above that has some") {
  const Catalog catalog = catalog_of({{"水利局", "林业局"},
      {{"flood",
          {{.number = "1",
              .lead = {"水利局"},
              .tasks = {{.number = "1.1", .tasks = {{.number = "1.1.1"}}},
                  {.number = "1.2", .listed = {"林业局"}, .tasks = {{.number = "1.2.1"}}}}}}}}});
  CHECK(all_edges(catalog) == Lines{"1 → 水利局 lead 0", "1.1 → 水利局 lead 0 inherited",
                                  "1.1.1 → 水利局 lead 0 inherited", "1.2 → 林业局 listed 1",
                                  "1.2.1 → 林业局 listed 1 inherited"});
}

TEST_CASE("a task that is nobody's on purpose inherits nothing, nor does what is under it") {
  const Catalog catalog = catalog_of({{"水利局"},
      {{"flood",
          {{.number = "1",
              .lead = {"水利局"},
              .tasks = {{.number = "1.1", .none = true, .tasks = {{.number = "1.1.1"}}}}}}}}});
  CHECK(all_edges(catalog) == Lines{"1 → 水利局 lead 0"});
}

TEST_CASE("duties of a whole plan are edges of the plan and of none of its tasks") {
  const Catalog catalog =
      catalog_of({{"水利局", "林业局"}, {{"flood", {{.number = "1"}}, {"林业局", "水利局"}}}});
  CHECK(
      all_edges(catalog) == Lines{"flood → 林业局 responsible 0", "flood → 水利局 responsible 1"});
}

TEST_CASE("two roles of one agency and a name given twice are parallel edges") {
  const Catalog catalog = catalog_of({{"水利局"},
      {{"flood", {{.number = "1", .lead = {"水利局"}, .cooperate = {"水利局", "水利局"}}}}}});
  CHECK(all_edges(catalog) ==
        Lines{"1 → 水利局 lead 0", "1 → 水利局 cooperate 1", "1 → 水利局 cooperate 2"});
}

TEST_CASE("edges to collectives and post-holders say so, an open list adds none") {
  const Catalog catalog = catalog_of(
      {{"各有关部门", "分管副市长", "水利局"}, {{"flood", {{.number = "1",
                                                              .lead = {"分管副市长"},
                                                              .cooperate = {"各有关部门"},
                                                              .listed = {"水利局", "等"}}}}}});
  CHECK(all_edges(catalog) == Lines{"1 → 分管副市长 lead 0 no single body",
                                  "1 → 各有关部门 cooperate 1 no single body",
                                  "1 → 水利局 listed 2"});
}
