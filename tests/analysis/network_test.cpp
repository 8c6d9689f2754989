#include "remit/analysis/network.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "invented.hpp"
#include "remit/graph/graph.hpp"
#include "shown.hpp"

using namespace remit;
using remit::test::catalog_of;
using Lines = std::vector<std::string>;

namespace {

/// Two plans: flood (1: 水利局 leads, 气象局 and 各区政府 cooperate; 1.1 inherits; 2: the same two
/// again, open) and fire (1: 林业局 alone), and 档案局, which has nothing to do.
Catalog two_plans() {
  return catalog_of({{"水利局", "气象局", "林业局", "各区政府", "档案局"},
      {{"flood", {{.number = "1",
                      .lead = {"水利局"},
                      .cooperate = {"气象局", "各区政府"},
                      .tasks = {{.number = "1.1"}}},
                     {.number = "2", .responsible = {"气象局", "水利局", "等"}}}},
          {"fire", {{.number = "1", .lead = {"林业局"}}}, {"水利局"}}}});
}

std::string words(const Catalog& catalog, const Component& component) {
  std::string text;
  for (const TaskId task : component.tasks) text += key_of(catalog, task) + ' ';
  for (const AgencyId agency : component.agencies) text += catalog[agency].name + ' ';
  return text;
}

Lines words(const Catalog& catalog, const std::vector<Component>& components) {
  Lines lines;
  for (const Component& component : components) lines.push_back(words(catalog, component));
  return lines;
}

Lines words(const Catalog& catalog, const std::vector<Cooperation>& pairs) {
  Lines lines;
  for (const Cooperation& pair : pairs) {
    lines.push_back(
        catalog[pair.a].name + '+' + catalog[pair.b].name + ' ' + std::to_string(pair.tasks));
  }
  return lines;
}

Lines words(const Catalog& catalog, const Neighbourhood& around) {
  Lines lines;
  for (const auto& [task, distance] : around.tasks) {
    lines.push_back(key_of(catalog, task) + ' ' + std::to_string(distance));
  }
  for (const auto& [agency, distance] : around.agencies) {
    lines.push_back(catalog[agency].name + ' ' + std::to_string(distance));
  }
  return lines;
}

Lines words(const Catalog& catalog, const std::vector<SoleAgency>& agencies) {
  Lines lines;
  for (const auto& [agency, tasks] : agencies) {
    std::string line = catalog[agency].name;
    for (const TaskId task : tasks) line += ' ' + key_of(catalog, task);
    lines.push_back(line);
  }
  return lines;
}

constexpr Counting all_bodies{every_role(), Inherited::left_out, Bodies::all};

}  // namespace

TEST_CASE("components are connected tasks and single bodies, the largest first") {
  const Catalog catalog = two_plans();
  CHECK(words(catalog, components(build_graph(catalog))) ==
        Lines{"flood/1 flood/1.1 flood/2 水利局 气象局 ", "fire/1 林业局 "});
}

TEST_CASE("components of one role, without what is inherited, are smaller") {
  const Catalog catalog = two_plans();
  const Counting leads{Role::lead};
  CHECK(words(catalog, components(build_graph(catalog), leads)) ==
        Lines{"flood/1 水利局 ", "fire/1 林业局 "});
}

TEST_CASE("a collective joins no components unless all bodies count") {
  const Catalog catalog = catalog_of({{"水利局", "林业局", "各区政府"},
      {{"flood", {{.number = "1", .listed = {"水利局", "各区政府"}},
                     {.number = "2", .listed = {"林业局", "各区政府"}},
                     {.number = "3", .listed = {"各区政府"}}}}}});
  const Graph graph = build_graph(catalog);
  CHECK(words(catalog, components(graph)) == Lines{"flood/1 水利局 ", "flood/2 林业局 "});
  CHECK(words(catalog, components(graph, all_bodies)) ==
        Lines{"flood/1 flood/2 flood/3 水利局 林业局 各区政府 "});
}

TEST_CASE("a duty of a whole plan joins no components") {
  const Catalog catalog = catalog_of({{"水利局", "林业局"},
      {{"flood", {{.number = "1", .lead = {"水利局"}}, {.number = "2", .lead = {"林业局"}}},
          {"水利局", "林业局"}}}});
  CHECK(components(build_graph(catalog)).size() == 2);
}

TEST_CASE("two agencies cooperate on as many tasks as name them both") {
  const Catalog catalog = two_plans();
  const Graph graph = build_graph(catalog);
  CHECK(words(catalog, cooperation(graph)) == Lines{"水利局+气象局 2"});
  CHECK(words(catalog, cooperation(graph, 3)).empty());
  CHECK(words(catalog, cooperation(graph, 1, with_inherited)) == Lines{"水利局+气象局 3"});
  CHECK(words(catalog, cooperation(graph, 1, all_bodies)) ==
        Lines{"水利局+气象局 2", "水利局+各区政府 1", "气象局+各区政府 1"});
  CHECK(words(catalog, cooperation(graph, 0, {Role::responsible})) == Lines{"水利局+气象局 1"});
}

TEST_CASE("a task counts once for a pair, whatever the roles and however often it names them") {
  const Catalog catalog =
      catalog_of({{"水利局", "林业局"}, {{"flood", {{.number = "1",
                                                       .lead = {"水利局", "林业局", "林业局"},
                                                       .cooperate = {"林业局", "水利局"}}}}}});
  CHECK(words(catalog, cooperation(build_graph(catalog))) == Lines{"水利局+林业局 1"});
}

TEST_CASE("the tasks that two agencies share can be listed") {
  const Catalog catalog = two_plans();
  const Graph graph = build_graph(catalog);
  const AgencyId water = test::agency_named(catalog, "水利局");
  const AgencyId weather = test::agency_named(catalog, "气象局");
  const AgencyId forest = test::agency_named(catalog, "林业局");
  CHECK(shared_tasks(graph, water, weather) ==
        std::vector{test::task_keyed(catalog, "flood/1"), test::task_keyed(catalog, "flood/2")});
  CHECK(shared_tasks(graph, water, weather, with_inherited).size() == 3);
  CHECK(shared_tasks(graph, water, forest).empty());
}

TEST_CASE("around an agency lie its tasks, then the other agencies of these") {
  const Catalog catalog = two_plans();
  const Graph graph = build_graph(catalog);
  const AgencyId water = test::agency_named(catalog, "水利局");
  CHECK(words(catalog, neighbours(graph, water, 0)) == Lines{"水利局 0"});
  CHECK(words(catalog, neighbours(graph, water, 1)) ==
        Lines{"flood/1 1", "flood/1.1 1", "flood/2 1", "水利局 0"});
  CHECK(words(catalog, neighbours(graph, water, 2)) ==
        Lines{"flood/1 1", "flood/1.1 1", "flood/2 1", "水利局 0", "气象局 2"});
  CHECK(neighbours(graph, water, 99) == neighbours(graph, water, 2));
}

TEST_CASE("around a task lie its agencies, then the other tasks of these") {
  const Catalog catalog = two_plans();
  const Graph graph = build_graph(catalog);
  const TaskId task = test::task_keyed(catalog, "flood/1");
  CHECK(words(catalog, neighbours(graph, task, 2, {})) ==
        Lines{"flood/1 0", "flood/2 2", "水利局 1", "气象局 1"});
  const TaskId inheritor = test::task_keyed(catalog, "flood/1.1");
  CHECK(words(catalog, neighbours(graph, inheritor, 1)) ==
        Lines{"flood/1.1 0", "水利局 1", "气象局 1"});
  CHECK(words(catalog, neighbours(graph, inheritor, 1, {})) == Lines{"flood/1.1 0"});
}

TEST_CASE("degrees keep own, inherited and whole-plan duties apart") {
  const Catalog catalog = two_plans();
  const Graph graph = build_graph(catalog);
  const std::vector<Degree> all = degrees(catalog, graph);
  REQUIRE(all.size() == 5);

  Degree water{AgencyId{0}};
  water.own[Role::lead] = 1;
  water.own[Role::responsible] = 1;
  water.inherited[Role::lead] = 1;
  water.whole_plan[Role::responsible] = 1;
  water.tasks = 2;
  water.plans = 2;
  CHECK(all[0] == water);

  Degree districts{AgencyId{3}};
  districts.own[Role::cooperate] = 1;
  districts.inherited[Role::cooperate] = 1;
  districts.tasks = 1;
  districts.plans = 1;
  districts.single_body = false;
  CHECK(all[3] == districts);

  CHECK(all[4] == Degree{AgencyId{4}});
}

TEST_CASE("a task counts once for each role of an agency in its degree") {
  const Catalog catalog = catalog_of({{"水利局"},
      {{"flood", {{.number = "1", .lead = {"水利局", "水利局"}, .cooperate = {"水利局"}}}}}});
  const Degree degree = degrees(catalog, build_graph(catalog)).at(0);
  CHECK(degree.own[Role::lead] == 1);
  CHECK(degree.own[Role::cooperate] == 1);
  CHECK(degree.tasks == 1);
}

TEST_CASE("an agency is alone on a task when only a collective stands beside it") {
  const Catalog catalog = catalog_of({{"水利局", "林业局", "各区政府"},
      {{"flood", {{.number = "1", .lead = {"水利局"}, .cooperate = {"水利局", "各区政府"}},
                     {.number = "2", .lead = {"林业局"}},
                     {.number = "3", .lead = {"水利局"}, .cooperate = {"林业局"}},
                     {.number = "4", .lead = {"林业局"}}, {.number = "5", .lead = {"各区政府"}},
                     {.number = "6"}}}}});
  const Graph graph = build_graph(catalog);
  CHECK(words(catalog, sole_agencies(graph)) == Lines{"林业局 flood/2 flood/4", "水利局 flood/1"});
  CHECK(words(catalog, sole_agencies(graph, all_bodies)) ==
        Lines{"林业局 flood/2 flood/4", "各区政府 flood/5"});
}

TEST_CASE("a tally says what counts and what is kept apart") {
  const Catalog catalog = two_plans();
  const Graph graph = build_graph(catalog);
  Tally as_stated;
  as_stated.tasks = 3;
  as_stated.agencies = 3;
  as_stated.edges = 5;
  as_stated.inherited = 3;
  as_stated.unembodied = 1;
  as_stated.whole_plan = 1;
  as_stated.open_lists = 1;
  CHECK(tally(catalog, graph) == as_stated);

  Tally everything;
  everything.tasks = 4;
  everything.agencies = 4;
  everything.edges = 9;
  everything.whole_plan = 1;
  everything.open_lists = 1;
  CHECK(tally(catalog, graph, {every_role(), Inherited::counted, Bodies::all}) == everything);

  Tally leads;
  leads.tasks = 2;
  leads.agencies = 2;
  leads.edges = 2;
  leads.inherited = 1;
  CHECK(tally(catalog, graph, {Role::lead}) == leads);
}
