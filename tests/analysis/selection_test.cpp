#include "remit/analysis/selection.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "invented.hpp"
#include "shown.hpp"

using namespace remit;

namespace {

/// Plan "a" of Linhai has a section 1 with 1.1 and 1.2, a task 2 with two below it, and 3, which
/// nobody has on purpose; plan "b" is another city's.
Catalog two_cities() {
  Catalog catalog = test::catalog_of({{"市港口局", "市税务局", "市水务局"},
      {{"a", {{.number = "1",
                  .tasks = {{.number = "1.1", .lead = {"市港口局"}, .cooperate = {"市税务局"}},
                      {.number = "1.2"}}},
                 {.number = "2",
                     .responsible = {"市税务局"},
                     .tasks = {{.number = "2.1"}, {.number = "2.2", .listed = {"市港口局"}}}},
                 {.number = "3", .none = true}}},
          {"b", {{.number = "1", .lead = {"市水务局"}}, {.number = "2"}}}}});
  catalog.jurisdictions.push_back({"yunzhou", "云州市", {}});
  catalog.plans[1].jurisdiction = {1};
  catalog.tasks[test::task_keyed(catalog, "b/2").value].title = "渔港";
  catalog.tasks[test::task_keyed(catalog, "a/2.1").value].title = "建设渔港";
  return catalog;
}

using Keys = std::vector<std::string>;

Keys selected(const Selection& selection) {
  const Catalog catalog = two_cities();
  Keys keys;
  for (const TaskId task : select(catalog, selection)) keys.push_back(key_of(catalog, task));
  return keys;
}

AgencyId agency(const std::string& name) {
  return test::agency_named(two_cities(), name);
}

TaskId task(const std::string& key) {
  return test::task_keyed(two_cities(), key);
}

}  // namespace

TEST_CASE("without filters all tasks are let through, in document order, but no sections") {
  CHECK(selected({}) == Keys{"a/1.1", "a/1.2", "a/2", "a/2.1", "a/2.2", "a/3", "b/1", "b/2"});
}

TEST_CASE("sections are let through if they are asked for") {
  CHECK(selected({.plans = {{0}}, .sections = Sections::included}) ==
        Keys{"a/1", "a/1.1", "a/1.2", "a/2", "a/2.1", "a/2.2", "a/3"});
}

TEST_CASE("a plan, or one of several") {
  CHECK(selected({.plans = {{1}}}) == Keys{"b/1", "b/2"});
  CHECK(selected({.plans = {{1}, {0}}}) == selected({}));
}

TEST_CASE("a jurisdiction is that of the plan") {
  CHECK(selected({.jurisdiction = JurisdictionId{1}}) == Keys{"b/1", "b/2"});
}

TEST_CASE("an agency has its tasks and those that inherit it") {
  CHECK(selected({.agencies = {agency("市税务局")}}) == Keys{"a/1.1", "a/2", "a/2.1"});
  CHECK(selected({.agencies = {agency("市水务局"), agency("市港口局")}}) ==
        Keys{"a/1.1", "a/2.2", "b/1"});
}

TEST_CASE("a role is had by somebody, inherited ones included") {
  CHECK(selected({.roles = Role::lead}) == Keys{"a/1.1", "b/1"});
  CHECK(selected({.roles = Role::responsible}) == Keys{"a/2", "a/2.1"});
  Roles both = Role::cooperate;
  both.add(Role::listed);
  CHECK(selected({.roles = both}) == Keys{"a/1.1", "a/2.2"});
}

TEST_CASE("an agency and a role mean that agency in that role") {
  CHECK(selected({.agencies = {agency("市税务局")}, .roles = Role::cooperate}) == Keys{"a/1.1"});
  CHECK(selected({.agencies = {agency("市税务局")}, .roles = Role::lead}).empty());
}

TEST_CASE("a task lets through itself and all that is below it") {
  CHECK(selected({.tasks = {task("a/2")}}) == Keys{"a/2", "a/2.1", "a/2.2"});
  CHECK(selected({.tasks = {task("a/1")}}) == Keys{"a/1.1", "a/1.2"});
  CHECK(selected({.tasks = {task("a/2.2"), task("b/1")}}) == Keys{"a/2.2", "b/1"});
}

TEST_CASE("unassigned are the tasks that nobody has, unless on purpose") {
  CHECK(selected({.unassigned = true}) == Keys{"a/1.2", "b/2"});
  CHECK(selected({.unassigned = true, .sections = Sections::included}) == Keys{"a/1.2", "b/2"});
}

TEST_CASE("a topic lets through what search finds, in document order") {
  CHECK(selected({.topic = "渔港"}) == Keys{"a/2.1", "b/2"});
  CHECK(selected({.topic = "no such thing"}).empty());
}

TEST_CASE("what is selected passes every filter") {
  CHECK(selected({.plans = {{0}}, .agencies = {agency("市港口局")}, .tasks = {task("a/2")}}) ==
        Keys{"a/2.2"});
  CHECK(selected({.plans = {{1}}, .tasks = {task("a/2")}}).empty());
  CHECK(selected({.agencies = {agency("市港口局")}, .unassigned = true}).empty());
  CHECK(selected({.jurisdiction = JurisdictionId{1}, .unassigned = true}) == Keys{"b/2"});
}

TEST_CASE("a task holds its own assignments, or those of the nearest task above that has some") {
  const Catalog catalog = two_cities();
  const Held own = held(catalog, task("a/2.2"));
  CHECK_FALSE(own.inherited);
  CHECK(own.bearer == task("a/2.2"));
  const Held inherited = held(catalog, task("a/2.1"));
  CHECK(inherited.inherited);
  CHECK(inherited.bearer == task("a/2"));
  CHECK(inherited.assignments == catalog[task("a/2")].assignments);
  CHECK(held(catalog, task("a/1.2")).assignments.empty());
  CHECK(held(catalog, task("a/3")).assignments.empty());
}
