#include "remit/analysis/holders.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "io/reading.hpp"
#include "remit/graph/lineage.hpp"
#include "shown.hpp"

using namespace remit;
using namespace remit::test;

namespace {

/// A plan of that date with one task for 甲: “发展电子商务”.
Catalog with_changes(const std::string& changes, const std::string& issued = "2016-05-01") {
  return read({"version: 1\nchanges:\n" + changes + "plans:\n  - id: p\n    title: 方案\n" +
                  (issued.empty() ? "" : "    issued: " + issued + "\n") +
                  "    tasks: [{id: \"1\", title: 发展电子商务, lead: [甲]}]\n"})
      .catalog;
}

/// “乙?” for one of several, “-甲” for a duty that was lost at 甲.
std::string shown(const Catalog& catalog, const Holding& found) {
  std::vector<std::string> names;
  for (const Holder& holder : found.holders) names.push_back(catalog[holder.agency].name);
  for (const Holder& holder : found.lost) names.push_back("-" + catalog[holder.agency].name);
  std::string all;
  for (const std::string& name : names) all += (all.empty() ? "" : " ") + name;
  return all + (found.is_ambiguous() ? "?" : "");
}

/// Who has the task as of a day, written as a date; “plan” is the plan's own.
std::string held_on(const Catalog& catalog, const std::string& day) {
  const AsOf as_of{parse_date(day).value_or(Date{})};
  return shown(catalog, holding(catalog, build_lineage(catalog), {0}, as_of));
}

}  // namespace

TEST_CASE("a duty is its body's until the change is over, then its heir's") {
  const Catalog catalog =
      with_changes("  - {kind: rename, date: 2018-11-08, from: [甲], to: [乙]}\n");
  CHECK(held_on(catalog, "plan") == "甲");
  CHECK(held_on(catalog, "2018-11-07") == "甲");
  CHECK(held_on(catalog, "2018-11-08") == "乙");
}

TEST_CASE("a day to the month or year is its last day, and so is a change") {
  const Catalog catalog = with_changes("  - {kind: rename, date: 2018, from: [甲], to: [乙]}\n");
  CHECK(held_on(catalog, "2017") == "甲");
  CHECK(held_on(catalog, "2018-11") == "甲");
  CHECK(held_on(catalog, "2018-12") == "乙");
  CHECK(held_on(catalog, "2018") == "乙");
}

TEST_CASE("of a split everybody is a candidate") {
  const Catalog catalog = with_changes("  - {kind: split, date: 2019, from: [甲], to: [乙, 丙]}\n");
  CHECK(held_on(catalog, "2019-12-31") == "乙 丙?");
}

TEST_CASE("a transfer whose topic the task names narrows a split") {
  const Catalog catalog = with_changes(
      "  - {kind: split, date: 2019, from: [甲], to: [乙, 丙]}\n"
      "  - {kind: transfer, date: 2019, from: [甲], to: [丙], topics: [电子 商务, 会展]}\n");
  CHECK(held_on(catalog, "2020") == "丙");
}

TEST_CASE("a transfer on another topic moves nothing") {
  const Catalog catalog =
      with_changes("  - {kind: transfer, date: 2019, from: [甲], to: [丙], topics: [会展]}\n");
  CHECK(held_on(catalog, "2020") == "甲");
}

TEST_CASE("a plan that names a body after a transfer means what the body has since") {
  const std::string transfer =
      "  - {kind: transfer, date: 2015, from: [甲], to: [丙], topics: [电子商务]}\n";
  CHECK(held_on(with_changes(transfer), "2020") == "甲");
  CHECK(held_on(with_changes(transfer, "2014"), "2020") == "丙");
  CHECK(held_on(with_changes(transfer, ""), "2020") == "丙");
}

TEST_CASE("what was given and given back is where it was") {
  const Catalog catalog = with_changes(
      "  - {kind: transfer, date: 2017, from: [甲], to: [乙], topics: [电子商务]}\n"
      "  - {kind: transfer, date: 2019, from: [乙], to: [甲], topics: [电子商务]}\n");
  CHECK(held_on(catalog, "2018") == "乙");
  CHECK(held_on(catalog, "2020") == "甲");
}

TEST_CASE("parts that were merged again are one holder") {
  const Catalog catalog = with_changes(
      "  - {kind: split, date: 2017, from: [甲], to: [乙, 丙]}\n"
      "  - {kind: merge, date: 2019, from: [乙, 丙], to: [丁]}\n");
  CHECK(held_on(catalog, "2018") == "乙 丙?");
  CHECK(held_on(catalog, "2020") == "丁");
}

TEST_CASE(
    "a body that was dissolved leaves its duties to nobody, and it is said where they ended") {
  const Catalog catalog = with_changes(
      "  - {kind: rename, date: 2017, from: [甲], to: [乙]}\n"
      "  - {kind: dissolve, date: 2019, from: [乙]}\n");
  const Holding found = holding(catalog, build_lineage(catalog), {0}, {{2020, 0, 0}});
  CHECK(found.holders.empty());
  REQUIRE(found.lost.size() == 1);
  CHECK(catalog[found.lost[0].agency].name == "乙");
  CHECK((found.lost[0].through == std::vector<ChangeId>{{0}, {1}}));
}

TEST_CASE("before a body began, its duties were its forebears'") {
  const Catalog catalog = with_changes(
      "  - {kind: merge, date: 2014-07-30, from: [乙, 丙], to: [甲]}\n"
      "  - {kind: create, date: 2012, to: [丙]}\n");
  CHECK(held_on(catalog, "2014-07-29") == "乙 丙?");
  CHECK(held_on(catalog, "2014-07-30") == "甲");
  CHECK(held_on(catalog, "2011") == "乙 -丙?");
}

TEST_CASE("what a body has by a transfer was the giver's before") {
  const Catalog catalog =
      with_changes("  - {kind: transfer, date: 2015, from: [丙], to: [甲], topics: [电子商务]}\n");
  CHECK(held_on(catalog, "2014") == "丙");
  CHECK(held_on(catalog, "2017") == "甲");
}

TEST_CASE("within the year of a change, and on its day, a plan's own names hold") {
  for (const char* const issued : {"2018-01-01", "2018-12-31", "2018"}) {
    CAPTURE(issued);
    CHECK(held_on(with_changes("  - {kind: rename, date: 2018, from: [甲], to: [乙]}\n", issued),
              "plan") == "甲");
    CHECK(held_on(with_changes("  - {kind: rename, date: 2018, from: [乙], to: [甲]}\n", issued),
              "plan") == "甲");
  }
  CHECK(held_on(with_changes(
                    "  - {kind: rename, date: 2018-03-05, from: [甲], to: [乙]}\n", "2018-03-05"),
            "plan") == "甲");
}

TEST_CASE("a plan without a date, asked about its own day, means whom it names") {
  CHECK(held_on(with_changes("  - {kind: rename, date: 2014, from: [甲], to: [乙]}\n", ""),
            "plan") == "甲");
}

TEST_CASE("a body that goes on after a split may have its duties still") {
  const Catalog catalog = with_changes("  - {kind: split, date: 2019, from: [甲], to: [甲, 乙]}\n");
  CHECK(held_on(catalog, "2020") == "甲 乙?");
  CHECK(held_on(with_changes("  - {kind: split, date: 2015, from: [甲], to: [甲, 乙]}\n"),
            "2020") == "甲");
}

TEST_CASE("a circle is followed once and no further") {
  const Catalog catalog = with_changes(
      "  - {kind: rename, date: 2017, from: [甲], to: [乙]}\n"
      "  - {kind: rename, date: 2019, from: [乙], to: [甲]}\n");
  CHECK(held_on(catalog, "2020") == "甲");
}

TEST_CASE("a long line is followed in time, and told in full") {
  constexpr std::uint32_t length = 20000;
  Catalog catalog = with_changes("  - {kind: rename, date: 2017, from: [甲], to: [1]}\n");
  for (std::uint32_t i = 1; i < length; ++i) {
    Agency heir;
    heir.name = std::to_string(i + 1);
    catalog.agencies.push_back(std::move(heir));
    Change change = catalog.changes.front();
    change.from = {std::to_string(i)};
    change.to = {std::to_string(i + 1)};
    catalog.changes.push_back(std::move(change));
  }
  const Lineage lineage = build_lineage(catalog);
  const Holding found = holding(catalog, lineage, {0}, {{2018, 0, 0}});
  REQUIRE(found.holders.size() == 1);
  CHECK(catalog[found.holders[0].agency].name == std::to_string(length));
  CHECK(found.holders[0].through.size() == length);
  const auto last =
      first_in_succession(catalog, lineage, {0}, std::vector{found.holders[0].agency});
  REQUIRE(last);
  CHECK(*last == found.holders[0]);
  CHECK_FALSE(first_in_succession(catalog, lineage, {0}, {}));
}

TEST_CASE("a topic is found in one text of a task, not across two") {
  Catalog catalog = with_changes("  - {kind: rename, date: 2018, from: [甲], to: [乙]}\n");
  catalog.tasks[0].keywords = {"会", "展"};
  CHECK_FALSE(concerns(catalog, {0}, {"会展"}));
  CHECK(concerns(catalog, {0}, {"展"}));
}

TEST_CASE("a way is told change by change") {
  const Catalog catalog = with_changes(
      "  - {kind: rename, date: 2019, from: [乙], to: [丙]}\n"
      "  - {kind: absorb, date: 2017, from: [甲], to: [乙]}\n");
  const Holding found = holding(catalog, build_lineage(catalog), {0}, {{2020, 0, 0}});
  REQUIRE(found.holders.size() == 1);
  CHECK((found.holders[0].through == std::vector<ChangeId>{{1}, {0}}));
  const auto all = succession(catalog, build_lineage(catalog), {0});
  REQUIRE(all.size() == 3);
  CHECK(catalog[all[0].agency].name == "甲");
  CHECK(catalog[all[2].agency].name == "丙");
}

TEST_CASE("a topic is named by any words of the task") {
  const Catalog catalog =
      read({"version: 1\nplans:\n  - id: p\n    title: 水利方案\n    keywords: [堤防]\n"
            "    lead: [甲]\n    tasks:\n      - id: \"1\"\n        title: 防洪\n"
            "        tasks:\n          - {id: \"1.1\", title: 巡查, keywords: [无人机], topics: "
            "[安全],\n"
            "             measures: [{title: 夜间值守, keywords: [夜班]}],\n"
            "             lead: [{name: 甲, for: 抽水}]}\n"})
          .catalog;
  for (const char* const topic : {"防洪", "巡查", "“无人机”", "安全", "夜间", "夜班", "抽水"}) {
    CAPTURE(topic);
    CHECK(concerns(catalog, {1}, {topic}));
    CHECK_FALSE(concerns(catalog, {0}, {topic}));
  }
  CHECK(concerns(catalog, {0}, {"水利"}));
  CHECK(concerns(catalog, {0}, {"会展", "堤防"}));
  CHECK_FALSE(concerns(catalog, {1}, {"水利", "会展", ""}));
}

TEST_CASE("a standing gives every assignment to its holder, and leaves what is unclear") {
  const Catalog catalog = read(
      {"version: 1\nchanges:\n  - {kind: rename, date: 2017, from: [甲], to: [丁]}\n"
       "  - {kind: split, date: 2017, from: [乙], to: [戊, 己]}\n"
       "  - {kind: dissolve, date: 2017, from: [丙]}\n"
       "plans: [{id: p, title: 方案, issued: 2016, tasks: [{id: \"1\", title: a, listed: [甲, 乙, "
       "丙, 庚]}]}]\n"})
                              .catalog;
  const Standing found = standing(catalog, build_lineage(catalog), {{2018, 0, 0}});
  std::vector<std::string> names;
  for (const Assignment& it : found.catalog.assignments) {
    names.push_back(found.catalog[it.agency].name);
  }
  CHECK(names == std::vector<std::string>{"丁", "乙", "丙", "庚"});
  CHECK((found.ambiguous == std::vector<AssignmentId>{{1}}));
  CHECK((found.lost == std::vector<AssignmentId>{{2}}));
}
