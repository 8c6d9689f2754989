#include "remit/analysis/narrowing.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "invented.hpp"
#include "shown.hpp"

using namespace remit;
using remit::test::catalog_of;
using Lines = std::vector<std::string>;

namespace {

/// Who has what, and the agencies that are there.
Lines told(const Catalog& catalog) {
  Lines lines;
  std::string names;
  for (const Agency& agency : catalog.agencies) names += (names.empty() ? "" : " ") + agency.name;
  lines.push_back(names);
  for (const Assignment& it : catalog.assignments) {
    const std::string what = it.task ? key_of(catalog, *it.task) : catalog[it.plan].id + "/*";
    lines.push_back(what + ' ' + catalog[it.agency].name);
  }
  return lines;
}

/// 林业局 has work in the second plan only, 档案局 nowhere.
Catalog two_plans() {
  return catalog_of({{"水利局", "林业局", "气象局", "档案局"},
      {{"one", {{.number = "1", .lead = {"林业局"}, .cooperate = {"气象局"}}}},
          {"two",
              {{.number = "1", .tasks = {{.number = "1.1", .lead = {"水利局"}}, {.number = "1.2"}}},
                  {.number = "2", .cooperate = {"气象局"}}},
              {"水利局"}}}});
}

}  // namespace

TEST_CASE("a catalog narrowed to a plan holds what the plan names, and who has no work anywhere") {
  const Catalog catalog = two_plans();
  const std::vector<PlanId> plans{{1}};
  const Catalog narrow = Narrowing(catalog, plans).of(catalog);
  CHECK(told(narrow) ==
        Lines{"水利局 气象局 档案局", "two/* 水利局", "two/1.1 水利局", "two/2 气象局"});
  CHECK(narrow[TaskId{1}].parent == TaskId{0});
  CHECK(narrow[TaskId{0}].last == TaskId{3});
  CHECK(narrow[TaskId{3}].number == "2");
  CHECK(narrow.plans.size() == 1);
}

TEST_CASE("a catalog narrowed to all its plans is the same") {
  const Catalog catalog = two_plans();
  const std::vector<PlanId> plans{{0}, {1}};
  CHECK(Narrowing(catalog, plans).of(catalog) == catalog);
}

TEST_CASE("changes of agencies stay, with those that they name") {
  Catalog catalog = two_plans();
  Change change;
  change.from = {"林业局"};
  change.to = {"水利局"};
  catalog.changes.push_back(change);
  const std::vector<PlanId> plans{{1}};
  const Catalog narrow = Narrowing(catalog, plans).of(catalog);
  CHECK(told(narrow).front() == "水利局 林业局 气象局 档案局");
  CHECK(narrow.changes.size() == 1);
}

TEST_CASE("two states narrowed alike have the same agencies") {
  const Catalog before = two_plans();
  Catalog after = before;
  after.assignments.back().agency = test::agency_named(after, "林业局");
  const std::vector<PlanId> plans{{1}};
  Narrowing narrowing(before, plans);
  narrowing.add(after);
  CHECK(narrowing.of(before).agencies == narrowing.of(after).agencies);
  CHECK(told(narrowing.of(after)).back() == "two/2 林业局");
}
