#include "remit/analysis/overlaps.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "remit/analysis/fragmentation.hpp"
#include "remit/analysis/series.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/io/read_catalog.hpp"
#include "remit/io/read_topics.hpp"

using namespace remit;

namespace {

/// Two plans of one city, and what their tasks are.
Catalog catalog_of(
    const std::string& first, const std::string& second, const std::string& jurisdiction = "east") {
  const std::string text =
      "version: 1\n"
      "jurisdictions: [{id: east, name: 东市}, {id: west, name: 西市}]\n"
      "agencies:\n"
      "  - {name: 甲局, jurisdiction: east}\n  - {name: 乙局, jurisdiction: east}\n"
      "  - {name: 丙局, jurisdiction: east}\n  - {name: 甲局, jurisdiction: west}\n"
      "  - {name: 新甲局, jurisdiction: east}\n"
      "  - {name: 各部门, jurisdiction: east, kind: collective}\n"
      "changes:\n"
      "  - {kind: rename, jurisdiction: east, date: 2018-05, from: [甲局], to: [新甲局], basis: "
      "令}\n"
      "plans:\n"
      "  - id: p\n    title: 方案（2016年）\n    jurisdiction: east\n    issued: 2016\n"
      "    tasks:\n" +
      first + "  - id: q\n    title: 方案（2017年）\n    jurisdiction: " + jurisdiction +
      "\n    issued: 2017\n    tasks:\n" + second;
  Reading reading = read_catalog({source_file("tasks.yaml", text)});
  CHECK(reading.diagnostics.empty());
  return std::move(reading.catalog);
}

std::string task(const std::string& id, const std::string& title, const std::string& rest) {
  return "      - {id: \"" + id + "\", title: " + title + rest + "}\n";
}

const Thesaurus& thesaurus() {
  static const Thesaurus value =
      read_topics({source_file("topics.yaml",
                      "version: 1\n"
                      "topics:\n"
                      "  - {id: tolls, name: 道路收费, terms: [[不停车收费, ETC], 收费站]}\n"
                      "  - id: care\n    name: 社会服务\n"
                      "    topics:\n"
                      "      - {id: aged, name: 养老, terms: [[居家养老, 社区养老], 护理]}\n")})
          .thesaurus;
  return value;
}

std::vector<OverlapPair> found(const Catalog& catalog, std::optional<Date> as_of = {}) {
  OverlapQuestion question{thesaurus(), {}, 0.3, as_of};
  const auto topics = task_topics(catalog, thesaurus());
  question.topics = topics;
  return overlaps(catalog, build_lineage(catalog), question);
}

/// The one pair that is found between two tasks about one thing.
OverlapPair only_pair(const Catalog& catalog, std::optional<Date> as_of = {}) {
  const auto pairs = found(catalog, as_of);
  REQUIRE(pairs.size() == 1);
  return pairs.front();
}

}  // namespace

TEST_CASE("the same work under the same lead is restated, under another it is a conflict") {
  const auto pair_of = [](const std::string& a, const std::string& b) {
    return only_pair(catalog_of(task("1", "推广ETC", a), task("1", "建设不停车收费", b)));
  };
  const OverlapPair same = pair_of(", lead: [甲局]", ", lead: [甲局, 乙局]");
  CHECK(same.kind == PairKind::restated);
  CHECK_FALSE(same.conflict);
  CHECK(rule_of(same) == "restated-task");
  const OverlapPair other = pair_of(", lead: [甲局]", ", lead: [乙局]");
  CHECK(other.kind == PairKind::restated);
  CHECK(other.conflict);
  CHECK_FALSE(other.coordinated);
  CHECK(other.duplication == Verdict::undetermined);
  CHECK(rule_of(other) == "lead-conflict");
  CHECK(other.a.footing == Footing::lead);
  const OverlapPair cooperating = pair_of(", lead: [甲局], cooperate: [乙局]", ", lead: [乙局]");
  CHECK(cooperating.conflict);
  CHECK(cooperating.coordinated);
  CHECK(cooperating.in_both.size() == 1);
}

TEST_CASE("a lead among those responsible elsewhere is no conflict, nor is what nobody has") {
  const auto pair_of = [](const std::string& a, const std::string& b) {
    return only_pair(catalog_of(task("1", "推广ETC", a), task("1", "建设不停车收费", b)));
  };
  CHECK_FALSE(pair_of(", lead: [甲局]", ", responsible: [乙局, 甲局]").conflict);
  CHECK(pair_of(", lead: [甲局]", ", responsible: [乙局, 丙局]").conflict);
  CHECK_FALSE(pair_of(", lead: [甲局]", "").conflict);
  CHECK_FALSE(pair_of(", lead: [甲局]", ", responsible: [各部门]").conflict);
  CHECK_FALSE(pair_of(", lead: [甲局]", ", cooperate: [乙局]").conflict);
}

TEST_CASE("a cooperating agency that is added adds no conflict") {
  for (const std::string more : {"", ", cooperate: [丙局]", ", cooperate: [乙局, 丙局]"}) {
    const OverlapPair pair = only_pair(catalog_of(task("1", "推广ETC", ", lead: [甲局]" + more),
        task("1", "建设不停车收费", ", lead: [甲局, 乙局]")));
    CHECK_FALSE(pair.conflict);
    CHECK(pair.kind == PairKind::restated);
  }
}

TEST_CASE("a body that was renamed is the same body") {
  const Catalog catalog = catalog_of(
      task("1", "推广ETC", ", lead: [甲局]"), task("1", "建设不停车收费", ", lead: [新甲局]"));
  const OverlapPair pair = only_pair(catalog, Date{2019, 1, 1});
  CHECK_FALSE(pair.conflict);
  REQUIRE(pair.a.participants.size() == 1);
  CHECK(pair.a.participants[0].holder.through.size() == 1);
}

TEST_CASE("a part that coincides overlaps, another jurisdiction's is a counterpart") {
  const std::string whole = ", keywords: [居家养老, 收费站, 植树], lead: [甲局]";
  CHECK(only_pair(catalog_of(task("1", "服务群众", whole), task("1", "社区养老", ""))).kind ==
        PairKind::overlapping);
  const OverlapPair abroad = only_pair(catalog_of(
      task("1", "推广ETC", ", lead: [乙局]"), task("1", "不停车收费", ", lead: [甲局]"), "west"));
  CHECK(abroad.kind == PairKind::counterpart);
  CHECK_FALSE(abroad.conflict);
  CHECK(rule_of(abroad).empty());
}

TEST_CASE("duplication needs the same work for the same people by others") {
  const auto verdict = [](const std::string& a, const std::string& b) {
    return only_pair(catalog_of(task("1", "推广ETC", ", lead: [甲局], keywords: [" + a + "]"),
                         task("1", "建设不停车收费", ", lead: [乙局], keywords: [" + b + "]")))
        .duplication;
  };
  CHECK(verdict("车主", "车主") == Verdict::yes);
  CHECK(verdict("车主", "老年人") == Verdict::no);
  CHECK(verdict("车主", "路网") == Verdict::undetermined);
}

TEST_CASE("a decision at either task covers the pair, until it is over") {
  const std::string waive =
      ", lead: [甲局], waive: [{rule: lead-conflict, reason: 已协调, until: 2020}]";
  const Catalog catalog =
      catalog_of(task("1", "推广ETC", waive), task("1", "建设不停车收费", ", lead: [乙局]"));
  REQUIRE(only_pair(catalog).waiver != nullptr);
  CHECK(only_pair(catalog).waiver->reason == "已协调");
  CHECK(only_pair(catalog, Date{2021, 1, 1}).waiver == nullptr);
}

TEST_CASE("a decision may stand in remit.yaml, about either task, what is above it or its plan") {
  const Catalog catalog = catalog_of(
      task("1", "推广ETC", ", lead: [甲局]"), task("1", "建设不停车收费", ", lead: [乙局]"));
  const Lineage lineage = build_lineage(catalog);
  const auto decided = [&](const std::string& subject, const std::string& rule) {
    const std::vector<SettingsWaiver> waivers{{subject, {rule, "已协调", Date{2020}, {}}}};
    OverlapQuestion question{thesaurus(), {}, 0.3, Date{2019, 1, 1}};
    question.decided = waivers;
    const auto pairs = overlaps(catalog, lineage, question);
    REQUIRE(pairs.size() == 1);
    const bool is_at_a = pairs[0].subject == pairs[0].a.task;
    if (pairs[0].waiver == nullptr) return std::string("open");
    return pairs[0].waiver->reason + (is_at_a ? " at a" : " at b");
  };
  CHECK(decided("p/1", "lead-conflict") == "已协调 at a");
  CHECK(decided("q/1", "lead-conflict") == "已协调 at b");
  CHECK(decided("p", "lead-conflict") == "已协调 at a");
  CHECK(decided("q/1", "restated-task") == "open");
  CHECK(decided("q/2", "lead-conflict") == "open");
}

TEST_CASE("a topic is as fragmented as its leads are many and even, restated tasks once") {
  const auto topics = [](const std::string& first, const std::string& second) {
    const Catalog catalog = catalog_of(first, second);
    OverlapQuestion question{thesaurus(), {}, 0.3, {}};
    const auto all = task_topics(catalog, thesaurus());
    question.topics = all;
    const Lineage lineage = build_lineage(catalog);
    return fragmented_topics(catalog, lineage, question, overlaps(catalog, lineage, question));
  };
  const std::string two =
      task("1", "居家养老", ", lead: [甲局]") + task("2", "护理培训", ", lead: [乙局]");
  const auto apart = topics(two, task("1", "植树", ""));
  REQUIRE(apart.size() == 1);
  CHECK(thesaurus()[apart[0].topic].id == "aged");
  CHECK(apart[0].effective == doctest::Approx(2));
  CHECK_FALSE(apart[0].coordinator);
  CHECK(topics(two, task("1", "社区养老", ", lead: [甲局]"))[0].effective == doctest::Approx(2));
  const auto together = topics(task("1", "居家养老", ", lead: [甲局]") +
                                   task("2", "护理培训", ", lead: [乙局], cooperate: [甲局]"),
      task("1", "植树", ""));
  CHECK(together[0].coordinator.has_value());
  CHECK(topics(task("1", "居家养老", ", lead: [甲局]"), task("1", "植树", "")).empty());
}

TEST_CASE("of a plan and the next of its title tasks go on, end or are new") {
  const Catalog catalog = catalog_of(task("1", "推广ETC", "") + task("2", "植树", ""),
      task("1", "建设不停车收费", "") + task("2", "居家养老", ""));
  const auto series = successions(catalog, found(catalog));
  REQUIRE(series.size() == 1);
  CHECK(series[0] == Succession{{0}, {1}, true, {{0}}, {{1}}, {{3}}});
}

TEST_CASE("a plan of another jurisdiction follows none") {
  const Catalog catalog =
      catalog_of(task("1", "推广ETC", ""), task("1", "建设不停车收费", ""), "west");
  CHECK(successions(catalog, found(catalog)).empty());
}
