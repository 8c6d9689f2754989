#include "remit/analysis/duties.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "invented.hpp"
#include "io/reading.hpp"
#include "remit/graph/graph.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/model/names.hpp"
#include "shown.hpp"

using namespace remit;

namespace {

using Texts = std::vector<std::string>;

/// 市港口局 has a task in three roles, one that is inherited, and a duty of the whole plan.
Catalog harbour() {
  return test::catalog_of({{"市港口局", "市税务局", "各区", "市水务局"},
      {{"a",
           {{.number = "1", .cooperate = {"市港口局"}},
               {.number = "2", .lead = {"市港口局"}, .tasks = {{.number = "2.1"}}},
               {.number = "3",
                   .lead = {"市税务局"},
                   .cooperate = {"各区"},
                   .listed = {"市港口局"}}},
           {"市港口局"}},
          {"b", {{.number = "1", .lead = {"市港口局"}, .cooperate = {"市税务局"}}}}}});
}

std::string shown(const Catalog& catalog, const Duty& duty) {
  const Assignment& assignment = catalog[duty.assignment];
  std::string text(name_of(assignment.role));
  text += ' ' + (duty.task ? key_of(catalog, *duty.task) : catalog[assignment.plan].id);
  if (duty.inherited) text += " inherited";
  if (!duty.through.empty()) text += " as " + duty.through;
  return text;
}

Texts duties_of(
    const Catalog& catalog, const std::string& agency, const Selection& selection = {}) {
  const Graph graph = build_graph(catalog);
  Texts all;
  for (const Duty& duty : duties(catalog, graph, test::agency_named(catalog, agency), selection)) {
    all.push_back(shown(catalog, duty));
  }
  return all;
}

Texts loads_of(const Catalog& catalog, const Selection& selection = {}) {
  const Graph graph = build_graph(catalog);
  Texts all;
  for (const Load& load : loads(catalog, graph, selection)) {
    std::string text = catalog[load.agency].name;
    for (const std::uint32_t tasks : load.tasks) text += ' ' + std::to_string(tasks);
    text += " of " + std::to_string(load.plans);
    CHECK(load.total() == load.tasks[0] + load.tasks[1] + load.tasks[2] + load.tasks[3]);
    all.push_back(text);
  }
  return all;
}

}  // namespace

TEST_CASE("duties stand by role, then in document order, those of whole plans after its tasks") {
  CHECK(duties_of(harbour(), "市港口局") == Texts{"lead a/2", "lead a/2.1 inherited", "lead b/1",
                                                "cooperate a/1", "responsible a", "listed a/3"});
}

TEST_CASE("a collective has duties of its own, and its members do not have them") {
  CHECK(duties_of(harbour(), "各区") == Texts{"cooperate a/3"});
  CHECK(duties_of(harbour(), "市水务局").empty());
}

TEST_CASE("roles, plans and tasks limit the duties") {
  Catalog catalog = harbour();
  catalog.tasks[test::task_keyed(catalog, "a/3").value].title = "渔港";
  CHECK(duties_of(catalog, "市港口局", {.roles = Role::cooperate}) == Texts{"cooperate a/1"});
  CHECK(duties_of(catalog, "市港口局", {.plans = {{1}}}) == Texts{"lead b/1"});
  CHECK(duties_of(catalog, "市港口局", {.tasks = {test::task_keyed(catalog, "a/2")}}) ==
        Texts{"lead a/2", "lead a/2.1 inherited"});
  CHECK(duties_of(catalog, "市港口局", {.topic = "渔港"}) == Texts{"listed a/3"});
  CHECK(duties_of(catalog, "市港口局", {.unassigned = true}).empty());
}

TEST_CASE("duties of the whole plan pass the filters of plan, place and role only") {
  Catalog catalog = harbour();
  CHECK(duties_of(catalog, "市港口局", {.plans = {{0}}, .roles = Role::responsible}) ==
        Texts{"responsible a"});
  CHECK(duties_of(catalog, "市港口局", {.plans = {{1}}, .roles = Role::responsible}).empty());
  catalog.jurisdictions.push_back({"yunzhou", "云州市", {}});
  CHECK(duties_of(catalog, "市港口局", {.jurisdiction = JurisdictionId{1}}).empty());
}

TEST_CASE("a duty written under another name of the agency says under which") {
  Catalog catalog = harbour();
  catalog.agencies[0].aliases = {"市港务局", "港航局"};
  catalog.assignments[1].as_written = "市港务局";
  CHECK(duties_of(catalog, "市港口局", {.roles = Role::cooperate}) ==
        Texts{"cooperate a/1 as 市港务局"});
  catalog.assignments[1].as_written = "港口局";  // shortened in a list, no name of its own
  CHECK(duties_of(catalog, "市港口局", {.roles = Role::cooperate}) == Texts{"cooperate a/1"});
}

TEST_CASE("several roles in one task are several duties") {
  const Catalog catalog = test::catalog_of(
      {{"市港口局"}, {{"a", {{.number = "1", .lead = {"市港口局"}, .cooperate = {"市港口局"}}}}}});
  CHECK(duties_of(catalog, "市港口局") == Texts{"lead a/1", "cooperate a/1"});
}

TEST_CASE("the load of an agency counts its tasks by role, and its plans") {
  CHECK(loads_of(harbour()) == Texts{"市港口局 3 1 1 1 of 2", "市税务局 1 1 0 0 of 2",
                                   "各区 0 1 0 0 of 1", "市水务局 0 0 0 0 of 0"});
}

TEST_CASE("loads count what the filters let through") {
  const Catalog catalog = harbour();
  CHECK(
      loads_of(catalog, {.plans = {{1}}}) == Texts{"市港口局 1 0 0 0 of 1", "市税务局 0 1 0 0 of 1",
                                                 "各区 0 0 0 0 of 0", "市水务局 0 0 0 0 of 0"});
  CHECK(loads_of(catalog, {.agencies = {test::agency_named(catalog, "市税务局")}}) ==
        Texts{"市税务局 1 1 0 0 of 2"});
  CHECK(loads_of(catalog, {.agencies = {test::agency_named(catalog, "市税务局")},
                              .roles = Role::lead}) == Texts{"市税务局 1 0 0 0 of 1"});
}

TEST_CASE("the loads of a jurisdiction are those of its agencies") {
  Catalog catalog = harbour();
  catalog.jurisdictions.push_back({"yunzhou", "云州市", {}});
  catalog.agencies[3].jurisdiction = {1};
  CHECK(loads_of(catalog, {.jurisdiction = JurisdictionId{1}}) == Texts{"市水务局 0 0 0 0 of 0"});
}

TEST_CASE("what a task gives in one role to several bodies that are one by now is one duty") {
  const Catalog catalog =
      test::read({"version: 1\nchanges: [{kind: merge, date: 2018, from: [甲, 乙], to: [丙]}]\n"
                  "plans: [{id: p, title: 方案, issued: 2016, tasks: [{id: \"1\", title: a, "
                  "lead: [甲], cooperate: [乙]}, {id: \"2\", title: b, listed: [甲, 乙]}]}]\n"})
          .catalog;
  const AgencyId now = resolve(catalog, names(catalog), "丙").front();
  const std::vector<AgencyId> asked{now};
  const auto found = duties(
      catalog, build_graph(catalog), claims(catalog, build_lineage(catalog), asked), now, {});
  REQUIRE(found.size() == 3);
  CHECK(found[0].also.empty());
  CHECK(found[1].also.empty());
  CHECK(found[2].through == "甲");
  REQUIRE(found[2].also.size() == 1);
  CHECK(found[2].also[0].through == "乙");
}
