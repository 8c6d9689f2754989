#include <doctest/doctest.h>

#include "io/reading.hpp"
#include "remit/base/phrases/files.hpp"
#include "remit/base/phrases/lineage.hpp"

namespace phrases = remit::phrases;
using namespace remit;
using namespace remit::test;

namespace {

/// One problem of rule wrong-type, with a remedy perhaps.
Diagnostic wrong(Span span, Message message, std::optional<Message> remedy = {}) {
  Diagnostic each = problem("wrong-type", "", span, std::move(message));
  each.remedy = std::move(remedy);
  return each;
}

}  // namespace

TEST_CASE("all problems of all files come in one run, by file and place") {
  const Reading reading = read({file_with("        leed: [市水务局]\n        none: 是\n"),
      "version: 1\nagencies: [{name: 市港航局, knd: bureau}]\n"});
  Diagnostic first = problem(
      "unknown-field", "", span_of(reading, "leed"), message(phrases::file::unknown_field, "leed"));
  first.remedy = message(phrases::file::did_you_mean, "lead");
  Diagnostic last = problem("unknown-field", "", span_of(reading, "knd", 1, 1),
      message(phrases::file::unknown_field, "knd"));
  last.remedy = message(phrases::file::did_you_mean, "kind");
  check_problems(reading, {first,
                              wrong(span_of(reading, "是"),
                                  message(phrases::file::no_such_choice, "是", "true, false")),
                              last});
  CHECK(reading.catalog.tasks.size() == 1);
  CHECK(reading.catalog.agencies.size() == 3);
}

TEST_CASE("a value of the wrong kind is one problem and not two") {
  const Reading reading = read({"version: [1]\nplans: [{id: a, title: {b: c}, period: 2016}]\n"});
  REQUIRE(reading.diagnostics.size() == 3);
  CHECK(
      reading.diagnostics[0].message ==
      message(phrases::file::wrong_kind, Phrase(phrases::yaml::text), Phrase(phrases::yaml::list)));
  CHECK(
      reading.diagnostics[1].message ==
      message(phrases::file::wrong_kind, Phrase(phrases::yaml::text), Phrase(phrases::yaml::map)));
  CHECK(reading.diagnostics[2].message == message(phrases::file::no_period));
}

TEST_CASE("half a period is none") {
  const Reading reading = read({"version: 1\nplans: [{id: a, title: b, period: [2016, 以后]}]\n"});
  check_problems(
      reading, {wrong(span_of(reading, "以后"), message(phrases::file::no_date, "以后"))});
  CHECK(reading.catalog.plans.at(0).period_begin == Date());
}

TEST_CASE("numbers that other programs read otherwise want quotes, or no zero before them") {
  const Reading reading =
      read({"version: 1\nplans:\n  - id: a\n    title: b\n    tasks:\n"
            "      - {id: 2.10, title: c}\n"
            "      - {id: 010, title: d, targets: [{text: e, year: 02016}]}\n"
            "      - {id: '2.20', title: f}\n      - {id: 3, title: g}\n"});
  check_problems(
      reading, {wrong(span_of(reading, "2.10"), message(phrases::file::unquoted_id, "2.10"),
                    message(phrases::file::write_instead, "\"2.10\"")),
                   wrong(span_of(reading, "010"), message(phrases::file::unquoted_id, "010"),
                       message(phrases::file::write_instead, "\"010\"")),
                   wrong(span_of(reading, "02016"), message(phrases::file::octal_looking, "02016"),
                       message(phrases::file::write_instead, "2016"))});
}

TEST_CASE("an item that nobody can be meant by is left out") {
  const Reading reading = read({file_with("        lead: [市水务局, '', 等, 市林草局]\n")});
  REQUIRE(reading.diagnostics.size() == 2);
  CHECK(reading.diagnostics[0].message == message(phrases::file::empty_name));
  CHECK((reading.diagnostics[1] ==
         wrong(span_of(reading, "等"), message(phrases::file::others_not_last))));
  CHECK(reading.catalog.assignments.size() == 2);
  CHECK(reading.catalog.assignments.at(1).order == 2);
  CHECK(reading.catalog.tasks.at(0).open == Roles(Role::lead));
}

TEST_CASE("a single name where a list belongs is taken for a list of one") {
  const Reading reading = read({file_with("        lead: 市水务局\n")});
  check_problems(reading, {wrong(span_of(reading, "市水务局", 2),
                              message(phrases::file::wrong_kind, Phrase(phrases::yaml::list),
                                  Phrase(phrases::yaml::text)))});
  CHECK(reading.catalog.assignments.size() == 1);
}

TEST_CASE("a name that two agencies bear is reported with both, and its edge is kept") {
  const Reading reading = read(
      {"version: 1\nagencies:\n  - {name: 甲局, aliases: [丙]}\n  - {name: 乙局, aliases: [丙]}\n"
       "plans: [{id: a, title: b, lead: [丙]}]\n"});
  Diagnostic clash = problem("ambiguous-name", "local/乙局", span_of(reading, "乙局"),
      message(phrases::file::clashing_name, "丙", "乙局", "甲局"));
  clash.notes = {{span_of(reading, "甲局"), message(phrases::file::other_here)}};
  Diagnostic use = problem("ambiguous-name", "local/丙", span_of(reading, "丙", 3),
      message(phrases::file::ambiguous_name, "丙", 2));
  use.notes = {{span_of(reading, "甲局"), message(phrases::file::may_be, "local/甲局")},
      {span_of(reading, "乙局"), message(phrases::file::may_be, "local/乙局")}};
  use.remedy = message(phrases::file::write_full_name);
  check_problems(reading, {clash, use});
  REQUIRE(reading.catalog.assignments.size() == 1);
  CHECK_FALSE(reading.catalog[reading.catalog.assignments[0].agency].declared);
}

TEST_CASE("two plans, or two tasks of a plan, with one id cannot be told apart") {
  const Reading reading =
      read({"version: 1\nplans:\n  - id: a\n    title: 甲\n    tasks:\n"
            "      - {id: \"1\", title: 丙}\n      - {id: \"1\", title: 丁}\n",
          "version: 1\nplans: [{id: a, title: 乙, tasks: [{id: \"1\", title: 戊}]}]\n"});
  Diagnostic task = problem(
      "duplicate-id", "a/1", span_of(reading, "丁"), message(phrases::file::task_twice, "1", "a"));
  task.notes = {{span_of(reading, "丙"), message(phrases::file::first_here)}};
  Diagnostic plan = problem(
      "duplicate-id", "", span_of(reading, "乙", 1, 1), message(phrases::file::plan_twice, "a"));
  plan.notes = {{span_of(reading, "甲"), message(phrases::file::first_here)}};
  check_problems(reading, {task, plan});
}

TEST_CASE("a task without an id is known by its line") {
  const Reading reading =
      read({"version: 1\nplans:\n  - id: a\n    title: b\n    tasks:\n"
            "      - title: 清理河道\n"});
  REQUIRE(reading.diagnostics.size() == 1);
  CHECK(reading.diagnostics[0].message == message(phrases::file::missing_field, "id"));
  CHECK(reading.catalog.tasks.at(0).number == "line6");
}

TEST_CASE("without jurisdictions everything is local, and a mention of one is reported once") {
  const Reading local =
      read({"version: 1\nagencies: [{name: 财务部}]\nplans: [{id: a, title: b}]\n"});
  CHECK(shown(local.diagnostics) == "");
  CHECK(local.catalog.jurisdictions.at(0).id == "local");
  const Reading unknown =
      read({"version: 1\nagencies: [{name: 甲, jurisdiction: north}, {name: 乙, jurisdiction: "
            "north}]\n"});
  check_problems(unknown,
      {wrong(span_of(unknown, "north"), message(phrases::file::unknown_jurisdiction, "north"),
          message(phrases::file::declare_jurisdiction))});
  CHECK(unknown.catalog.jurisdictions.size() == 1);
}

TEST_CASE("a misspelt jurisdiction is reported with the one that was meant") {
  const Reading reading =
      read({"version: 1\njurisdictions: [{id: yunzhou}, {id: shazhou}]\n"
            "agencies: [{name: 甲, jurisdiction: yunzou}]\n"});
  check_problems(reading,
      {wrong(span_of(reading, "yunzou"), message(phrases::file::unknown_jurisdiction, "yunzou"),
          message(phrases::file::did_you_mean, "yunzhou"))});
}

TEST_CASE("where there are several jurisdictions, everything says which is its own") {
  const Reading reading =
      read({"version: 1\njurisdictions: [{id: north}, {id: south}]\n"
            "agencies: [{name: 甲}]\n"});
  REQUIRE(reading.diagnostics.size() == 1);
  CHECK(reading.diagnostics[0].message == message(phrases::file::missing_field, "jurisdiction"));
}

TEST_CASE("nobody and somebody at once is a contradiction") {
  const Reading reading = read({file_with("        none: true\n        lead: [市水务局]\n")});
  check_problems(
      reading, {wrong(span_of(reading, "true"), message(phrases::file::nobody_and_somebody))});
}

TEST_CASE("a field without a value is as good as none") {
  const Reading reading = read({file_with("        lead:\n        none:\n        source:\n")});
  CHECK(shown(reading.diagnostics) == "");
  CHECK(reading.catalog.assignments.empty());
}

TEST_CASE("an undeclared agency is noted at most five times") {
  const Reading reading = read({file_with("        lead: [甲, 甲, 甲, 甲, 甲, 甲, 甲, 甲]\n")});
  REQUIRE(reading.diagnostics.size() == 1);
  CHECK(reading.diagnostics[0].notes.size() == 5);
  CHECK(reading.catalog.assignments.size() == 8);
}

TEST_CASE("an empty file is an empty catalog") {
  CHECK(read({}).catalog == Catalog());
  CHECK(read({"version: 1\n"}).diagnostics.empty());
}

TEST_CASE("a change that does not say what happened and when is told and counts for nothing") {
  const std::string rest = "from: [市水利局], to: [市水务局]}\n";
  for (const std::string begun : {"{kind: rename, date: 2018年, ", "{kind: rename, ",
           "{kind: reform, date: 2018, ", "{date: 2018, "}) {
    CAPTURE(begun);
    const Reading reading = read({"version: 1\nchanges:\n  - " + begun + rest});
    REQUIRE(reading.diagnostics.size() == 1);
    CHECK(reading.diagnostics[0].severity == Severity::error);
    REQUIRE(reading.diagnostics[0].notes.size() == 1);
    CHECK(reading.diagnostics[0].notes[0].message == message(phrases::change::left_out));
    CHECK(reading.catalog.changes.empty());
  }
}
