#include "remit/analysis/comparison.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "invented.hpp"
#include "remit/analysis/edge_list.hpp"
#include "remit/analysis/selection.hpp"
#include "shown.hpp"

using namespace remit;
using remit::test::catalog_of;
using Lines = std::vector<std::string>;

namespace {

/// Every task and assignment of both states, in their order, with what became of it.
Lines told(const Comparison& comparison) {
  const Catalog& catalog = comparison.catalog;
  Lines lines;
  const auto edges = [&](IdRange<Assignment> own) {
    for (const AssignmentId id : own) {
      const AssignmentFate& it = comparison.assignments[id.value];
      std::string line = "  " + std::string(name_of(it.fate)) + ' ' +
                         std::string(name_of(catalog[id].role)) + ' ' +
                         catalog[catalog[id].agency].name;
      if (it.fate == Fate::changed) line += " was " + std::string(name_of(it.was));
      lines.push_back(line);
    }
  };
  for (const Plan& plan : catalog.plans) {
    lines.push_back(plan.id);
    edges(plan.assignments);
    for (const TaskId task : plan.tasks) {
      lines.push_back(std::string(name_of(comparison.tasks[task.value].fate)) + ' ' +
                      catalog[task].number +
                      (comparison.tasks[task.value].nobody_after ? " !" : ""));
      edges(catalog[task].assignments);
    }
  }
  return lines;
}

Lines compared_lines(const test::Invention& before, const test::Invention& after) {
  return told(compared(catalog_of(before), catalog_of(after)));
}

std::vector<TaskId> all_tasks(const Comparison& comparison) {
  return select(comparison.catalog, {});
}

/// So many tasks in so many sections, of which the first state knows nothing.
Comparison all_new(int sections, int tasks) {
  test::InventedPlan plan{"flood", {}, {}};
  for (int i = 1; i <= sections; ++i) {
    test::InventedTask section{.number = std::to_string(i)};
    for (int k = 1; k <= tasks; ++k) {
      section.tasks.push_back(
          {.number = std::to_string(i) + '.' + std::to_string(k), .lead = {"水利局"}});
    }
    plan.tasks.push_back(section);
  }
  const test::InventedPlan none{"flood", {}, {}};
  return compared(catalog_of({{"水利局"}, {none}}), catalog_of({{"水利局"}, {plan}}));
}

}  // namespace

TEST_CASE("what is in both states stays, and the rest is new, gone or of another role") {
  const test::InventedPlan before{"flood",
      {{.number = "1", .lead = {"水利局"}, .cooperate = {"气象局", "农业局"}},
          {.number = "2", .lead = {"林业局"}}},
      {"水利局"}};
  const test::InventedPlan after{"flood",
      {{.number = "1", .lead = {"水利局", "气象局"}, .cooperate = {"林业局"}}, {.number = "2"}},
      {"农业局"}};
  CHECK(compared_lines({{"水利局", "气象局", "农业局", "林业局"}, {before}},
            {{"林业局", "农业局", "水利局", "气象局"}, {after}}) ==
        Lines{"flood", "  added responsible 农业局", "  removed responsible 水利局", "kept 1",
            "  kept lead 水利局", "  changed lead 气象局 was cooperate", "  added cooperate 林业局",
            "  removed cooperate 农业局", "kept 2 !", "  removed lead 林业局"});
}

TEST_CASE("a task that only the first state has stands where it stood") {
  const test::InventedPlan before{
      "flood", {{.number = "1", .tasks = {{.number = "1.1"}, {.number = "1.2"}, {.number = "1.3"}}},
                   {.number = "2", .tasks = {{.number = "2.1"}}}, {.number = "3"}}};
  const test::InventedPlan after{
      "flood", {{.number = "1", .tasks = {{.number = "1.1"}, {.number = "1.3"}, {.number = "1.4"}}},
                   {.number = "3"}, {.number = "4"}}};
  const Comparison comparison = compared(catalog_of({{}, {before}}), catalog_of({{}, {after}}));
  CHECK(
      told(comparison) == Lines{"flood", "kept 1", "kept 1.1 !", "removed 1.2", "kept 1.3 !",
                              "added 1.4 !", "removed 2", "removed 2.1", "kept 3 !", "added 4 !"});
  const Catalog& catalog = comparison.catalog;
  CHECK(catalog[test::task_keyed(catalog, "flood/1")].last == test::task_keyed(catalog, "flood/2"));
  CHECK(catalog[test::task_keyed(catalog, "flood/2.1")].parent ==
        test::task_keyed(catalog, "flood/2"));
  CHECK(comparison.of_before.size() == 7);
  CHECK(comparison.of_before[2] == test::task_keyed(catalog, "flood/1.2"));
  CHECK(comparison.of_after[2] == test::task_keyed(catalog, "flood/1.3"));
}

TEST_CASE("a plan or an agency that only one state has is there as well") {
  const test::InventedPlan one{"one", {{.number = "1", .lead = {"水利局"}}}};
  const test::InventedPlan two{"two", {{.number = "1", .lead = {"气象局"}}}};
  CHECK(
      compared_lines({{"水利局"}, {one}}, {{"气象局"}, {two}}) ==
      Lines{"two", "added 1", "  added lead 气象局", "one", "removed 1", "  removed lead 水利局"});
}

TEST_CASE("a catalog compared with itself has no changes, and holds what it held") {
  const Catalog catalog = catalog_of({{"水利局", "气象局"},
      {{"flood", {{.number = "1", .lead = {"水利局"}, .listed = {"气象局", "等"}}}}}});
  const Comparison comparison = compared(catalog, catalog);
  CHECK(comparison.catalog == catalog);
  CHECK(changed(comparison, all_tasks(comparison)).empty());
  CHECK(change_numbers(comparison, {}, {}) == ChangeNumbers());
}

TEST_CASE("deadlines, titles and open lists that are others are told") {
  Catalog before =
      catalog_of({{"水利局"}, {{"flood", {{.number = "1", .lead = {"水利局", "等"}}}}}});
  Catalog after = catalog_of({{"水利局"}, {{"flood", {{.number = "1", .lead = {"水利局"}}}}}});
  before.tasks[0].title = "筑堤";
  after.tasks[0].title = "加固堤防";
  after.tasks[0].deadline = "2020年底前";
  const Comparison comparison = compared(before, after);
  std::vector<std::string> said;
  for (const Message& it : remarks(comparison, {0})) said.push_back(in_words(it, Language::zh));
  CHECK(said == Lines{"原为：筑堤", "时限：— → 2020年底前", "牵头：名单不再以“等”结尾"});
}

TEST_CASE(
    "a picture of changes too large for its reader draws tasks of a section, then of a plan, as "
    "one") {
  const auto lefts = [](const Diagram& diagram) {
    return std::ranges::count_if(
        diagram.nodes, [](const DiagramNode& node) { return node.lane == 0; });
  };
  const Comparison few = all_new(2, 20);
  CHECK(lefts(changes_diagram(few, all_tasks(few))) == 40);
  const Comparison many = all_new(4, 30);
  const Diagram by_section = changes_diagram(many, all_tasks(many));
  CHECK(lefts(by_section) == 4);
  CHECK(by_section.edges.front().change->counts[Fate::added] == 30);
  CHECK(in_words(by_section.left_out.front(), Language::en) ==
        "the tasks of a section are drawn as one: 120 tasks are too many for one sheet");
  const Comparison most = all_new(70, 2);
  CHECK(lefts(changes_diagram(most, all_tasks(most))) == 1);
  CHECK(lefts(changes_diagram(most, all_tasks(most), {{}, true})) == 140);
}

TEST_CASE("what stays is left out before anything is drawn together") {
  test::InventedPlan before{"flood", {}, {}};
  test::InventedPlan after{"flood", {}, {}};
  std::vector<std::string> names;
  for (int i = 0; i < 6; ++i) names.push_back("第" + std::to_string(i) + "局");
  for (int i = 1; i <= 50; ++i) {
    const std::string number = std::to_string(i);
    before.tasks.push_back({.number = number, .cooperate = names});
    after.tasks.push_back(
        {.number = number, .lead = {names[0]}, .cooperate = {names.begin() + 1, names.end()}});
  }
  const Comparison comparison =
      compared(catalog_of({names, {before}}), catalog_of({names, {after}}));
  const Diagram diagram = changes_diagram(comparison, all_tasks(comparison), {{60, 60}, false});
  CHECK(diagram.left_out.size() == 1);
  CHECK(std::ranges::none_of(
      diagram.edges, [](const DiagramEdge& edge) { return edge.change->fate == Fate::kept; }));
}

TEST_CASE("as an edge list a picture of changes says what became of each assignment") {
  const test::InventedPlan before{"flood", {{.number = "1", .cooperate = {"水利局"}}}};
  const test::InventedPlan after{"flood", {{.number = "1", .lead = {"水利局"}}}};
  const Comparison comparison =
      compared(catalog_of({{"水利局"}, {before}}), catalog_of({{"水利局"}, {after}}));
  const EdgeList network = changes_network(comparison, all_tasks(comparison));
  CHECK(tells_changes(network));
  REQUIRE(network.edges.size() == 1);
  CHECK(network.edges[0].role == "lead");
  CHECK(network.edges[0].change == "changed");
  CHECK(network.edges[0].was == "cooperate");
}
