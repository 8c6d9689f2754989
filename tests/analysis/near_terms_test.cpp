#include "remit/analysis/near_terms.hpp"

#include <doctest/doctest.h>

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "invented.hpp"

using remit::Catalog;
using remit::near_terms;
using remit::plans_about;
using remit::Selection;
using remit::test::catalog_of;

namespace {

using Texts = std::vector<std::string>;
using Plans = std::vector<remit::PlanId>;

Catalog waters() {
  Catalog catalog = catalog_of({{"各区"},
      {{"dykes", {{.number = "1"}, {.number = "2"}}, {"各区"}}, {"rain", {{.number = "1"}}}}});
  catalog.plans[0].title = "堤防建设方案";
  catalog.plans[1].title = "堤防巡查方案";
  catalog.assignments[catalog.plans[0].assignments.first.value].duty = "日常巡查";
  catalog.tasks[0].keywords = {"预警信息发布", "潮位站"};
  catalog.tasks[1].keywords = {"潮位预警", "海堤"};
  return catalog;
}

/// A selection with one filter.
template <class Value>
Selection with(Value Selection::*filter, std::type_identity_t<Value> value) {
  Selection selection;
  selection.*filter = std::move(value);
  return selection;
}

}  // namespace

TEST_CASE("words that nothing is about are led to keywords that share pairs of characters") {
  CHECK(near_terms(waters(), "潮位预告") == Texts{"潮位预警", "潮位站"});
  CHECK(near_terms(waters(), "预警潮位") == Texts{"潮位预警", "潮位站", "预警信息发布"});
  CHECK(near_terms(waters(), "预警潮位", 1) == Texts{"潮位预警"});
  CHECK(near_terms(waters(), "火星").empty());
  CHECK(near_terms(waters(), "“ ”").empty());
}

TEST_CASE("a plan is found for its duties where each word stands in title, keywords or duty") {
  CHECK(plans_about(waters(), "堤防 巡查", {}) == Plans{{0}});
  CHECK(plans_about(waters(), "堤防 火星", {}).empty());
  CHECK(plans_about(waters(), "", {}).empty());
}

TEST_CASE("filters let plans through as they do tasks, and none if they ask for tasks") {
  const Catalog catalog = waters();
  CHECK(plans_about(catalog, "巡查", with(&Selection::plans, {{1}})).empty());
  CHECK(plans_about(catalog, "巡查", with(&Selection::roles, remit::Role::lead)).empty());
  CHECK(plans_about(catalog, "巡查", with(&Selection::roles, remit::Role::responsible)) ==
        Plans{{0}});
  CHECK(plans_about(catalog, "巡查", with(&Selection::tasks, {{0}})).empty());
}
