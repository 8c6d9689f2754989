#include "remit/analysis/nominees.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "remit/io/read_catalog.hpp"
#include "remit/io/read_topics.hpp"

using namespace remit;

namespace {

using Texts = std::vector<std::string>;

const Thesaurus& thesaurus() {
  static const Thesaurus value = read_topics({standard_topics()}).thesaurus;
  return value;
}

constexpr const char* agencies =
    "version: 1\n"
    "jurisdictions: [{id: linhai, name: 临海市}, {id: donggang, name: 东港市}]\n"
    "agencies:\n"
    "  - {name: 市旅游局, jurisdiction: linhai, kind: bureau}\n"
    "  - {name: 市环保局, jurisdiction: linhai, kind: bureau}\n"
    "  - {name: 市水务局, jurisdiction: linhai, kind: bureau}\n"
    "  - {name: 市财政局, jurisdiction: linhai, kind: bureau}\n"
    "  - {name: 临海港集团, jurisdiction: linhai, kind: enterprise}\n"
    "  - {name: 各有关部门, jurisdiction: linhai, kind: collective}\n"
    "  - {name: 市旅游局, jurisdiction: donggang, kind: bureau}\n";

Catalog catalog_of(const std::string& plans, const std::string& changes = "") {
  const Reading reading =
      read_catalog({source_file("tasks.yaml", agencies + changes + "plans:\n" + plans)});
  REQUIRE(reading.diagnostics.empty());
  return reading.catalog;
}

std::string plan(const std::string& id, const std::string& year, const Texts& tasks) {
  std::string text = "  - {id: " + id + ", title: " + id +
                     ", jurisdiction: linhai, issued: " + year + ", tasks: [";
  for (std::size_t i = 0; i < tasks.size(); ++i) {
    text += "{id: \"" + std::to_string(i + 1) + "\", " + tasks[i] + "}, ";
  }
  return text + "]}\n";
}

/// The nomination of the last task.
Nomination last_of(const Catalog& catalog, const NominationTerms& terms = {}) {
  const TaskId last{static_cast<std::uint32_t>(catalog.tasks.size() - 1)};
  return nominations(catalog, thesaurus(), std::vector{last}, terms).front();
}

Texts names(const Catalog& catalog, const std::vector<Nominee>& nominees) {
  Texts all;
  for (const Nominee& nominee : nominees) all.push_back(catalog[nominee.agency].name);
  return all;
}

const std::string asked = plan("new", "2021", {"title: 建设潮汐观测站, keywords: [潮汐, 浮标]"});

}  // namespace

TEST_CASE("a body is nominated for what its name says it is for") {
  const Catalog catalog = catalog_of(plan("p", "2020", {"title: 发展智慧旅游"}));
  const Nomination found = last_of(catalog);
  CHECK(found.doubt == Doubt::none);
  REQUIRE(!found.lead.empty());
  CHECK(catalog[found.lead.front().agency].name == "市旅游局");
  CHECK(catalog[found.lead.front().agency].jurisdiction == JurisdictionId{0});
  REQUIRE(!found.lead.front().because.empty());
  CHECK(found.lead.front().because.front().kind == ClueKind::competence);
  CHECK(found.lead.front().because.front().found == "旅游");
}

TEST_CASE("who leads on a task like it is nominated, with the line it rests on") {
  const Catalog catalog =
      catalog_of(plan("old", "2020",
                     {"title: 建设潮汐观测站, lead: [市财政局], cooperate: [市水务局], "
                      "source: {file: old.txt, line: 7}"}) +
                 asked);
  const Nomination found = last_of(catalog);
  REQUIRE(found.lead.size() >= 2);
  CHECK(names(catalog, found.lead).front() == "市财政局");
  const Clue& clue = found.lead.front().because.front();
  CHECK(clue.kind == ClueKind::precedent);
  CHECK(clue.assignment == AssignmentId{0});
  CHECK(clue.asked == "建设潮汐观测站");
  const auto other = std::ranges::find(found.lead, AgencyId{2}, &Nominee::agency);
  REQUIRE(other != found.lead.end());
  CHECK(other->against.front().kind == ClueKind::rival);
  CHECK(other->against.back().kind == ClueKind::never_led);
}

TEST_CASE(
    "who comes next takes over what speaks for a body that is ruled out, but for a twentieth") {
  const Catalog catalog = catalog_of(
      plan("old", "2020",
          {"title: 建设潮汐观测站, lead: [市财政局]", "title: 建设潮汐观测站, lead: [市财政局]",
              "title: 建设潮汐观测站, lead: [市水务局]"}) +
      asked);
  const Nomination all = last_of(catalog);
  REQUIRE(names(catalog, all.lead) == Texts{"市财政局", "市水务局"});
  NominationTerms terms;
  terms.barred = {{all.task, all.lead[0].agency}};
  const Nomination rest = last_of(catalog, terms);
  CHECK(names(catalog, rest.lead) == Texts{"市水务局"});
  CHECK(rest.barred == std::vector{all.lead[0].agency});
  CHECK(rest.lead[0].score == doctest::Approx(all.lead[1].score / (1 - 0.95 * all.lead[0].score)));
}

TEST_CASE("where all evidence was for a body that is ruled out, nobody is proposed") {
  const Catalog catalog = catalog_of(plan("p", "2020", {"title: 发展智慧旅游"}));
  NominationTerms terms;
  terms.barred = {{TaskId{0}, AgencyId{0}}};
  const Nomination found = last_of(catalog, terms);
  CHECK(found.doubt != Doubt::none);
  CHECK(found.barred == std::vector{AgencyId{0}});
}

TEST_CASE("who stands first in a list is nominated before who stands last") {
  const Catalog catalog = catalog_of(
      plan("old", "2020", {"title: 建设潮汐观测站, listed: [市水务局, 市环保局, 市财政局]"}) +
      asked);
  CHECK(names(catalog, last_of(catalog).lead) == Texts{"市水务局", "市环保局", "市财政局"});
}

TEST_CASE("the newer of two plans weighs more") {
  const Catalog catalog =
      catalog_of(plan("old", "2011", {"title: 建设潮汐观测站, lead: [市财政局]"}) +
                 plan("late", "2020", {"title: 建设潮汐观测站, lead: [市水务局]"}) + asked);
  CHECK(names(catalog, last_of(catalog).lead).front() == "市水务局");
}

TEST_CASE("of a hidden plan nothing is used") {
  const Catalog catalog =
      catalog_of(plan("old", "2020", {"title: 建设潮汐观测站, lead: [市财政局]"}) + asked);
  const Nomination found = last_of(catalog, {{PlanId{0}}, 3});
  CHECK(found.doubt == Doubt::no_evidence);
  CHECK(found.lead.empty());
}

TEST_CASE("collectives and bodies of other cities are never nominated") {
  const Catalog catalog =
      catalog_of(plan("old", "2020", {"title: 建设潮汐观测站, lead: [各有关部门]"}) + asked);
  CHECK(last_of(catalog).lead.empty());
}

TEST_CASE("an enterprise leads only where it leads on a task like it") {
  const auto with = [](const std::string& role) {
    return catalog_of(
        plan("old", "2020", {"title: 建设潮汐观测站, " + role + ": [临海港集团]"}) + asked);
  };
  const Catalog helped = with("cooperate");
  CHECK(last_of(helped).lead.empty());
  CHECK(last_of(helped).held_back == std::vector{AgencyId{4}});
  const Catalog led = with("lead");
  CHECK(names(led, last_of(led).lead) == Texts{"临海港集团"});
}

TEST_CASE("nominated are bodies of the plan's day, under the names they then had") {
  const std::string changes =
      "changes: [{kind: rename, jurisdiction: linhai, date: 2018, from: [市环保局], to: "
      "[市生态环境局]}]\n";
  const std::string declared = "  - {name: 市生态环境局, jurisdiction: linhai, kind: bureau}\n";
  const auto nominated = [&](const std::string& year) {
    const Catalog catalog =
        catalog_of(plan("p", year, {"title: 加强环境保护"}), declared + changes);
    return names(catalog, last_of(catalog).lead).front();
  };
  CHECK(nominated("2016") == "市环保局");
  CHECK(nominated("2020") == "市生态环境局");
}

TEST_CASE("a plan without a date is of the day its period begins") {
  const std::string changes =
      "changes: [{kind: rename, jurisdiction: linhai, date: 2018, from: [市环保局], to: "
      "[市生态环境局]}]\n";
  const std::string declared = "  - {name: 市生态环境局, jurisdiction: linhai, kind: bureau}\n";
  std::string undated = plan("p", "2016", {"title: 加强环境保护"});
  undated.replace(undated.find("issued: 2016"), 12, "period: [2016, 2020]");
  const Catalog catalog = catalog_of(undated, declared + changes);
  CHECK(names(catalog, last_of(catalog).lead).front() == "市环保局");
}

TEST_CASE("what the task's own text gives out counts") {
  const Catalog catalog = catalog_of(plan("p", "2020",
      {"title: 建设潮汐观测站, responsible: [{name: 市财政局, from: prose, line: 3, for: "
       "日常协调}]"}));
  const Nomination found = last_of(catalog);
  REQUIRE(names(catalog, found.lead) == Texts{"市财政局"});
  CHECK(found.lead.front().because.front().kind == ClueKind::own_text);
  CHECK(found.lead.front().because.front().asked == "日常协调");
}

TEST_CASE("scores of all that come into question are 1 together, and best first") {
  const Catalog catalog =
      catalog_of(plan("old", "2020", {"title: 智慧旅游, listed: [市水务局, 市环保局, 市财政局]"}) +
                 plan("new", "2021", {"title: 智慧旅游"}));
  const Nomination found = last_of(catalog, {{}, 10});
  double sum = 0;
  for (const Nominee& nominee : found.lead) sum += nominee.score;
  CHECK(sum == doctest::Approx(1));
  CHECK(std::ranges::is_sorted(found.lead, std::ranges::greater{}, &Nominee::score));
}

TEST_CASE("open are tasks without anybody, or with somebody in running text only") {
  const Catalog catalog = catalog_of(plan("p", "2020",
      {"title: 甲事", "title: 乙事, lead: [市财政局]", "title: 丙事, none: true",
          "title: 丁事, responsible: [{name: 市财政局, from: prose}]",
          "title: 戊章, tasks: [{id: \"5.1\", title: 己事}]"}));
  std::vector<TaskId> all(ids(catalog.tasks).begin(), ids(catalog.tasks).end());
  CHECK(open_tasks(catalog, all) == std::vector<TaskId>{{0}, {3}, {5}});
}
