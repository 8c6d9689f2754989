#include "remit/model/catalog.hpp"

#include <doctest/doctest.h>

using namespace remit;

namespace {

/// 1 一 (assigned), 1.1 二 (nobody on purpose), 1.1.1 三, 1.2 四; 2 五 with 2.1 六
Catalog harbour() {
  Catalog catalog;
  catalog.jurisdictions = {{"dalian", "大连市", {}}};
  Agency office;
  office.name = "市口岸办";
  catalog.agencies = {office};
  const auto add = [&](std::optional<TaskId> parent, std::uint32_t last, const char* number,
                       const char* title) {
    Task task;
    task.parent = parent;
    task.last = {last};
    task.number = number;
    task.title = title;
    catalog.tasks.push_back(task);
  };
  add({}, 4, "1", "一");
  add(TaskId{0}, 3, "1.1", "二");
  add(TaskId{1}, 3, "1.1.1", "三");
  add(TaskId{0}, 4, "1.2", "四");
  add({}, 6, "2", "五");
  add(TaskId{4}, 6, "2.1", "六");
  catalog.tasks[0].assignments = {{0}, {1}};
  catalog.tasks[1].none = true;
  catalog.assignments.resize(1);
  Plan plan;
  plan.id = "dl-port-2019";
  plan.tasks = {{0}, {6}};
  plan.source.file = "port.txt";
  catalog.plans = {plan};
  return catalog;
}

}  // namespace

TEST_CASE("keys are made of ids, numbers and names") {
  const Catalog catalog = harbour();
  CHECK(key_of(catalog, TaskId{2}) == "dl-port-2019/1.1.1");
  CHECK(key_of(catalog, AgencyId{0}) == "dalian/市口岸办");
}

TEST_CASE("a section has children and no agencies of its own") {
  const Catalog catalog = harbour();
  std::vector<std::uint32_t> sections;
  for (const TaskId task : ids(catalog.tasks)) {
    if (is_section(catalog, task)) sections.push_back(task.value);
  }
  CHECK(sections == std::vector<std::uint32_t>{1, 4});
}

TEST_CASE("headings go from the chapter down") {
  CHECK(headings(harbour(), {2}) == std::vector<std::string>{"一", "二"});
  CHECK(headings(harbour(), {4}).empty());
}

TEST_CASE("agencies are inherited from the nearest task above, but not past nobody on purpose") {
  const Catalog catalog = harbour();
  CHECK(bearer(catalog, {0}) == TaskId{0});
  CHECK(bearer(catalog, {3}) == TaskId{0});
  CHECK(bearer(catalog, {1}) == std::nullopt);
  CHECK(bearer(catalog, {2}) == std::nullopt);
  CHECK(bearer(catalog, {5}) == std::nullopt);
}

TEST_CASE("a collective and a post are no single body") {
  Agency agency;
  CHECK(is_single_body(agency));
  agency.kind = AgencyKind::collective;
  CHECK_FALSE(is_single_body(agency));
  agency.kind = AgencyKind::post;
  CHECK_FALSE(is_single_body(agency));
}

TEST_CASE("a source without a document of its own is in the plan's") {
  const Catalog catalog = harbour();
  CHECK(document_of(catalog, {0}, {"", 3, 0, ""}) == "port.txt");
  CHECK(document_of(catalog, {0}, {"annex.txt", 3, 0, ""}) == "annex.txt");
}

TEST_CASE("catalogs that differ only in places are equal without them") {
  const Span somewhere{0, 7, 9};
  Catalog catalog = harbour();
  catalog.changes.resize(1);
  catalog.tasks[0].measures.resize(1);
  catalog.tasks[0].targets.resize(1);
  catalog.tasks[0].waivers.resize(1);
  catalog.plans[0].groups.resize(1);
  catalog.plans[0].groups[0].office.resize(1);
  catalog.plans[0].groups[0].members.resize(1);
  catalog.plans[0].targets.resize(1);
  catalog.plans[0].waivers.resize(1);
  Catalog other = catalog;
  other.jurisdictions[0].where = other.agencies[0].where = other.tasks[1].where = somewhere;
  other.assignments[0].where = other.changes[0].where = other.plans[0].where = somewhere;
  Task& task = other.tasks[0];
  task.measures[0].where = task.targets[0].where = task.waivers[0].where = somewhere;
  Plan& plan = other.plans[0];
  plan.targets[0].where = plan.waivers[0].where = plan.groups[0].where = somewhere;
  plan.groups[0].office[0].where = plan.groups[0].members[0].where = somewhere;
  CHECK(other != catalog);
  CHECK(without_places(other) == without_places(catalog));
  other.tasks[0].title += '.';
  CHECK(without_places(other) != without_places(catalog));
}
