#include "remit/analysis/diagram.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "invented.hpp"
#include "remit/analysis/selection.hpp"
#include "remit/graph/graph.hpp"
#include "shown.hpp"

using namespace remit;
using remit::test::catalog_of;
using Lines = std::vector<std::string>;

namespace {

/// Chapter 1: two tasks with 水利局, one of them with two bodies that have the same part; chapter
/// 2: a gap, and a task that nobody has on purpose. 气象局 is in both chapters.
Catalog flood() {
  return catalog_of({{"水利局", "气象局", "农业局", "林业局", "各区政府"},
      {{"flood", {{.number = "1",
                      .tasks = {{.number = "1.1",
                                    .lead = {"水利局"},
                                    .cooperate = {"农业局", "林业局", "各区政府", "等"}},
                          {.number = "1.2", .lead = {"气象局"}, .cooperate = {"水利局"}}}},
                     {.number = "2",
                         .tasks = {{.number = "2.1"}, {.number = "2.2", .none = true},
                             {.number = "2.3", .responsible = {"气象局"}}}}}}}});
}

std::string words(const DiagramNode& node) {
  constexpr const char* kinds[] = {"plan", "task", "gap", "nobody", "agency", "collective", "rest"};
  std::string text = kinds[static_cast<std::size_t>(node.kind)];
  for (const NodeLine& line : node.lines) {
    text += ' ' + line.key;
    if (line.tasks > 0) text += '(' + std::to_string(line.tasks) + ')';
  }
  if (node.tasks > 0) text += " of " + std::to_string(node.tasks);
  if (node.gaps > 0) text += " gaps " + std::to_string(node.gaps);
  return node.open.empty() ? text : text + " open";
}

std::string words(const DiagramEdge& edge) {
  std::string text = std::to_string(edge.from) + '-' + std::to_string(edge.to) + ' ' +
                     std::string(name_of(edge.role));
  for (const Role role : all_roles) text += ' ' + std::to_string(edge.counts[role]);
  if (edge.presumed) text += " presumed";
  return edge.inherited ? text + " inherited" : text;
}

Lines words(const Diagram& diagram) {
  Lines lines;
  for (std::uint32_t group = 0; group < diagram.groups.size(); ++group) {
    lines.push_back("group " + diagram.groups[group].key);
    for (const DiagramNode& node : diagram.nodes) {
      if (node.group == group) lines.push_back(std::to_string(node.lane) + ' ' + words(node));
    }
  }
  for (const DiagramEdge& edge : diagram.edges) lines.push_back(words(edge));
  return lines;
}

/// So many tasks, each with the same two agencies.
Catalog large(int tasks) {
  test::InventedPlan plan{"flood", {}, {}};
  for (int i = 1; i <= tasks; ++i) {
    plan.tasks.push_back(
        {.number = std::to_string(i), .lead = {"水利局"}, .cooperate = {"气象局"}});
  }
  return catalog_of({{"水利局", "气象局"}, {plan}});
}

}  // namespace

TEST_CASE("a plan is drawn heading by heading, with agencies that have the same part in one node") {
  const Catalog catalog = flood();
  const Diagram diagram = tasks_diagram(catalog, select(catalog, {}));
  CHECK(
      words(diagram) == Lines{"group flood/1", "0 task flood/1.1 open", "0 task flood/1.2",
                            "1 agency linhai/农业局 linhai/林业局", "1 collective linhai/各区政府",
                            "1 agency linhai/水利局", "1 agency linhai/气象局(2)", "group flood/2",
                            "0 gap flood/2.1", "0 nobody flood/2.2", "0 task flood/2.3",
                            "1 agency linhai/气象局(2)", "0-2 cooperate 0 2 0 0",
                            "0-3 cooperate 0 1 0 0", "0-4 lead 1 0 0 0", "1-4 cooperate 0 1 0 0",
                            "1-5 lead 1 0 0 0", "8-9 responsible 0 0 1 0"});
  CHECK(diagram.tasks == 5);
  CHECK(diagram.agencies == 5);
  CHECK(diagram.assignments == 7);
  CHECK(diagram.gaps == 1);
  CHECK(in_words(diagram.title, Language::zh) == "plan flood：任务分工图");
}

TEST_CASE("the duties of a whole plan and inherited ones are drawn as such") {
  const Catalog catalog = catalog_of({{"水利局", "气象局"},
      {{"flood", {{.number = "1", .lead = {"水利局"}, .tasks = {{.number = "1.1"}}}},
          {"气象局"}}}});
  CHECK(words(tasks_diagram(catalog, select(catalog, {}))) ==
        Lines{"group flood/*", "0 plan flood", "1 agency linhai/气象局", "group flood",
            "0 task flood/1", "1 agency linhai/水利局(2)", "group flood/1", "0 task flood/1.1",
            "1 agency linhai/水利局(2)", "0-1 responsible 0 0 1 0", "2-3 lead 1 0 0 0",
            "4-5 lead 1 0 0 0 inherited"});
}

TEST_CASE("an agency is drawn with its tasks and with who else is on them") {
  const Catalog catalog = flood();
  const Diagram diagram = agency_diagram(
      catalog, build_graph(catalog), test::agency_named(catalog, "气象局"), select(catalog, {}));
  CHECK(words(diagram) == Lines{"group flood", "0 agency linhai/气象局", "1 task flood/1.2",
                              "1 task flood/2.3", "2 agency linhai/水利局", "0-1 lead 1 0 0 0",
                              "0-2 responsible 0 0 1 0", "1-3 cooperate 0 1 0 0"});
}

TEST_CASE("the overview counts by plan and agency and draws the small ones as one") {
  const Catalog catalog = flood();
  const Diagram diagram = overview_diagram(catalog, select(catalog, {}), 2);
  CHECK(words(diagram) == Lines{"group linhai", "0 plan flood of 5 gaps 1",
                              "1 agency linhai/水利局", "1 agency linhai/气象局", "1 rest of 3",
                              "0-1 lead 1 1 0 0", "0-2 lead 1 0 1 0", "0-3 cooperate 0 3 0 0"});
  CHECK(in_words(diagram.left_out.at(0), Language::en) ==
        "临海市: 3 agencies on fewer than 2 tasks are drawn as one");
  CHECK(overview_diagram(catalog, select(catalog, {})).left_out.empty());
}

TEST_CASE("a picture for 60 tasks is drawn, one for 61 is refused with advice") {
  const Catalog fits = large(60);
  CHECK(refusal(tasks_diagram(fits, select(fits, {}))).empty());
  const Catalog catalog = large(61);
  const Diagram diagram = tasks_diagram(catalog, select(catalog, {}));
  const std::vector<Message> messages = refusal(diagram);
  REQUIRE(messages.size() == 2);
  CHECK(in_words(messages[0], Language::en) ==
        "61 tasks are too many for one readable picture, which holds 60");
  CHECK(in_words(messages[1], Language::en) ==
        "take one plan (remit graph --plan PLAN), a part of it (--task TASK), one agency (--agency "
        "AGENCY), or all in numbers (--view overview); --force draws it all the same");
  CHECK(refusal(diagram, {61, 122}).empty());
  CHECK(in_words(refusal(diagram, {61, 121}).at(0), Language::zh) ==
        "一张可读的图最多容纳 121 条连线，这里有 122 条");
}

TEST_CASE("nothing to draw is an empty picture") {
  const Catalog catalog = flood();
  const Diagram diagram = tasks_diagram(catalog, {});
  CHECK(diagram.groups.empty());
  CHECK(diagram.nodes.empty());
}

TEST_CASE(
    "what is too much for one sheet is drawn section by section, then plan by plan, and told") {
  const Catalog few = large(60);
  CHECK(legible_diagram(few, select(few, {})) == tasks_diagram(few, select(few, {})));
  test::InventedPlan plan{"flood", {}, {}};
  for (int i = 1; i <= 4; ++i) {
    test::InventedTask section{.number = std::to_string(i)};
    for (int k = 1; k <= 30; ++k) {
      const std::string number = std::to_string(i) + '.' + std::to_string(k);
      if (k == 30) {
        section.tasks.push_back({.number = number});
      } else {
        section.tasks.push_back({.number = number, .lead = {"水利局"}, .cooperate = {"气象局"}});
      }
    }
    plan.tasks.push_back(section);
  }
  const Catalog many = catalog_of({{"水利局", "气象局"}, {plan}});
  const Diagram diagram = legible_diagram(many, select(many, {}));
  CHECK(words(diagram) ==
        Lines{"group flood", "0 task flood/1 of 30 gaps 1", "0 task flood/2 of 30 gaps 1",
            "0 task flood/3 of 30 gaps 1", "0 task flood/4 of 30 gaps 1", "1 agency linhai/水利局",
            "1 agency linhai/气象局", "0-4 lead 29 0 0 0", "1-4 lead 29 0 0 0", "2-4 lead 29 0 0 0",
            "3-4 lead 29 0 0 0", "0-5 cooperate 0 29 0 0", "1-5 cooperate 0 29 0 0",
            "2-5 cooperate 0 29 0 0", "3-5 cooperate 0 29 0 0"});
  CHECK(in_words(diagram.left_out.front(), Language::zh) ==
        "同一部分的任务合并画出：120 项任务一图画不下");
  CHECK(legible_diagram(many, select(many, {}), {3, 250}).nodes.front().kind == NodeKind::plan);
}

TEST_CASE("an overview with too many lines draws fewer agencies one by one") {
  test::Invention invented;
  for (int i = 0; i < 25; ++i) invented.agencies.push_back("第" + std::to_string(i) + "局");
  for (int k = 0; k < 12; ++k) {
    test::InventedPlan plan{"plan-" + std::to_string(k), {}, {}};
    plan.tasks.push_back({.number = "1", .lead = {"第0局"}, .cooperate = invented.agencies});
    plan.tasks.push_back({.number = "2", .lead = {"第0局"}});
    invented.plans.push_back(plan);
  }
  const Catalog catalog = catalog_of(invented);
  CHECK(!refusal(overview_diagram(catalog, select(catalog, {}))).empty());
  CHECK(refusal(legible_overview(catalog, select(catalog, {}))).empty());
}
