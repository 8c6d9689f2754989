#include "remit/analysis/gaps.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "invented.hpp"
#include "remit/analysis/overlaps.hpp"
#include "remit/base/load.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/io/read_catalog.hpp"
#include "shown.hpp"
#include "sources.hpp"

using namespace remit;

namespace {

Target target(std::string text) {
  Target target;
  target.text = std::move(text);
  return target;
}

Catalog harbour() {
  Catalog catalog = test::catalog_of({{"市港口局", "市税务局", "各区"},
      {{"a",
          {{.number = "1", .tasks = {{.number = "1.1", .lead = {"市港口局"}}, {.number = "1.2"}}},
              {.number = "2", .none = true}}}}});
  catalog.plans[0].period_end = {2030, 0, 0};
  catalog.plans[0].targets = {target("ten berths")};
  catalog.tasks[1].targets = {target("two cranes")};
  catalog.tasks[2].targets = {target("one quay")};
  catalog.tasks[3].targets = {target("whatever comes")};
  return catalog;
}

std::vector<std::string> shown(const std::vector<Finding>& findings) {
  std::vector<std::string> all;
  for (const Finding& finding : findings) {
    all.push_back(std::string(finding.rule) + " " + finding.subject);
  }
  return all;
}

}  // namespace

TEST_CASE("gaps are tasks without an agency, targets without an owner, agencies without work") {
  const Gaps found = gaps(harbour());
  CHECK(
      shown(found.findings) == std::vector<std::string>{"idle-agency linhai/市税务局",
                                   "no-agency a/1.2", "unowned-target a", "unowned-target a/1.2"});
  CHECK(found.plans == std::vector<PlanGaps>{{{0}, 2, 1, 3, 2}});
  CHECK(total(found) == PlanGaps{{0}, 2, 1, 3, 2});
  CHECK(found.agencies == 2);
  CHECK(found.idle_agencies == 1);
}

TEST_CASE("a waived gap is counted, not listed") {
  Catalog catalog = harbour();
  catalog.tasks[2].waivers.push_back({"no-agency", "later", {}, {}});
  const Gaps found = gaps(catalog);
  CHECK(std::ranges::count(found.findings, "no-agency", &Finding::rule) == 0);
  CHECK(found.waived == 1);
  CHECK(found.plans[0].tasks_without_agency == 1);
}

TEST_CASE("gaps are shown even where their rules are switched off") {
  const Settings settings{{{"no-agency", Severity::off}}, {}};
  const Gaps found = gaps(harbour(), settings);
  CHECK(found == gaps(harbour()));
}

TEST_CASE("dates that are missing, over or contradictory are gaps, and each says what closes it") {
  Catalog catalog = harbour();
  catalog.plans[0].period_end = {};
  catalog.tasks[1].deadline = "2020年底前";
  const std::vector<std::string> dates{"no-deadline", "overdue"};
  for (const std::string& rule : dates) {
    const Gaps found = gaps(catalog, {}, Date{2022, 1, 1});
    CHECK(std::ranges::count(found.findings, rule, &Finding::rule) == 1);
    for (const Finding& finding : found.findings) {
      CHECK_FALSE(in_words(what_closes(finding), Language::en).empty());
    }
  }
}

TEST_CASE("a catalog without anything has no gaps") {
  CHECK(gaps(Catalog{}) == Gaps{});
}

TEST_CASE("71 of the 171 tasks of the five plans have no agency") {
  const Reading reading = read_catalog({load(remit::test::project_file("tasks.yaml"))});
  const Gaps found = gaps(reading.catalog);
  CHECK(total(found).tasks == 171);
  CHECK(total(found).tasks_without_agency == 71);
  CHECK(std::ranges::count(found.findings, "no-agency", &Finding::rule) == 71);
}

TEST_CASE("pairs that are known already give the gaps that are found without them") {
  Catalog catalog = test::catalog_of(
      {{"市港口局"}, {{"a", {{.number = "1"}, {.number = "2"}}}, {"b", {{.number = "1"}}}}});
  catalog.tasks[0].title = "建设智慧港口平台";
  catalog.tasks[1].title = "疏浚深水航道";
  catalog.tasks[2].title = "建设智慧港口平台";
  catalog.plans[0].title = "智慧港口行动方案（2018年）";
  catalog.plans[1].title = "智慧港口行动方案（2021年）";
  catalog.plans[0].issued = {2018, 0, 0};
  catalog.plans[1].issued = {2021, 0, 0};
  const Thesaurus thesaurus;
  const std::vector<OverlapPair> pairs = overlaps(catalog, build_lineage(catalog), {thesaurus});
  CHECK(pairs.size() == 1);
  CHECK(gaps(catalog, {}, {}, {}, {&thesaurus, pairs}) == gaps(catalog, {}, {}, {}, {&thesaurus}));
}
