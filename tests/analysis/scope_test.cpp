#include "remit/analysis/scope.hpp"

#include <doctest/doctest.h>

#include <type_traits>
#include <utility>

#include "invented.hpp"
#include "remit/analysis/gaps.hpp"

using remit::Catalog;
using remit::covers;
using remit::gaps;
using remit::PlanGaps;
using remit::scope;
using remit::Scope;
using remit::Selection;
using remit::total;
using remit::test::agency_named;
using remit::test::catalog_of;
using remit::test::task_keyed;

namespace {

Catalog two_plans() {
  return catalog_of({{"水务局", "气象局", "档案局"},
      {{"dykes", {{.number = "1", .lead = {"水务局"}}, {.number = "2"}}},
          {"rain", {{.number = "1", .tasks = {{.number = "1.1"}, {.number = "1.2"}}}},
              {"气象局"}}}});
}

PlanGaps total_of(const Catalog& catalog, const Selection& selection) {
  PlanGaps sum = total(gaps(catalog, {}, {}, scope(catalog, selection)));
  sum.plan = {};
  return sum;
}

/// A selection with one filter.
template <class Value>
Selection with(Value Selection::*filter, std::type_identity_t<Value> value) {
  Selection selection;
  selection.*filter = std::move(value);
  return selection;
}

}  // namespace

TEST_CASE("without filters everything is covered") {
  const Scope all = scope(two_plans(), {});
  CHECK(all.everything);
  CHECK(covers(all, "anything"));
}

TEST_CASE("a plan covers itself, its tasks and who has a part in it") {
  const Catalog catalog = two_plans();
  const Scope rain = scope(catalog, with(&Selection::plans, {{1}}));
  for (const char* const key : {"rain", "rain/1", "rain/1.2", "linhai/气象局"}) {
    CAPTURE(key);
    CHECK(covers(rain, key));
  }
  for (const char* const key : {"dykes", "dykes/1", "linhai/水务局", "linhai/档案局"}) {
    CAPTURE(key);
    CHECK_FALSE(covers(rain, key));
  }
  CHECK(covers(rain, ""));
}

TEST_CASE("a task covers what stands below it, and no plan") {
  const Catalog catalog = two_plans();
  const Scope section = scope(catalog, with(&Selection::tasks, {task_keyed(catalog, "rain/1")}));
  CHECK(covers(section, "rain/1.1"));
  CHECK_FALSE(covers(section, "rain"));
  CHECK_FALSE(covers(section, "dykes/1"));
}

TEST_CASE("an agency covers itself, its tasks and the plans it has duties of") {
  const Catalog catalog = two_plans();
  const Scope weather =
      scope(catalog, with(&Selection::agencies, {agency_named(catalog, "气象局")}));
  CHECK(covers(weather, "linhai/气象局"));
  CHECK(covers(weather, "rain"));
  CHECK_FALSE(covers(weather, "dykes/1"));
  CHECK_FALSE(covers(weather, "linhai/水务局"));
}

TEST_CASE("a jurisdiction covers its idle agencies too") {
  const Catalog catalog = two_plans();
  CHECK(covers(
      scope(catalog, with(&Selection::jurisdiction, remit::JurisdictionId{0})), "linhai/档案局"));
}

TEST_CASE("gaps are counted out of what the scope covers") {
  const Catalog catalog = two_plans();
  CHECK(total_of(catalog, {}).tasks == 4);
  CHECK(total_of(catalog, {}).tasks_without_agency == 3);
  CHECK(total_of(catalog, with(&Selection::plans, {{0}})) == PlanGaps{{}, 2, 1, 0, 0});
  CHECK(total_of(catalog, with(&Selection::tasks, {task_keyed(catalog, "rain/1.1")})) ==
        PlanGaps{{}, 1, 1, 0, 0});
}

TEST_CASE("what a jurisdiction lacks on a topic is wanted with it, its plans and the topic") {
  const Catalog catalog = two_plans();
  const std::string lack = "linhai:water";
  CHECK(covers(scope(catalog, with(&Selection::plans, {{1}})), lack));
  CHECK(covers(scope(catalog, with(&Selection::jurisdiction, remit::JurisdictionId{0})), lack));
  CHECK_FALSE(
      covers(scope(catalog, with(&Selection::jurisdiction, remit::JurisdictionId{0})), "by:water"));
  CHECK_FALSE(covers(scope(catalog, with(&Selection::agencies, {{0}})), lack));
  CHECK_FALSE(covers(scope(catalog, with(&Selection::tasks, {{0}})), lack));
  Selection topic;
  topic.on_topic.emplace();
  topic.topics = {"water", "rivers"};
  CHECK(covers(scope(catalog, topic), lack));
  CHECK(covers(scope(catalog, topic), "linhai:rivers"));
  CHECK_FALSE(covers(scope(catalog, topic), "linhai:forests"));
  CHECK_FALSE(covers(scope(catalog, topic), "dykes"));
}
