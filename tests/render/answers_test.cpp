#include "remit/render/answers.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "invented.hpp"
#include "remit/graph/graph.hpp"
#include "shown.hpp"

using namespace remit;

namespace {

using Texts = std::vector<std::string>;

/// Task 1 has a lead and an open list, 2 is a section with 2.1, which nobody has, and 2.2, on
/// purpose; 3 is 市港口局's, presumed to lead, and 3.1 inherits it.
Catalog harbour() {
  Catalog catalog = test::catalog_of({{"市港口局", "市税务局"},
      {{"a",
          {{.number = "1", .lead = {"市港口局"}, .cooperate = {"市税务局", "市港口局", "等"}},
              {.number = "2", .tasks = {{.number = "2.1"}, {.number = "2.2", .none = true}}},
              {.number = "3",
                  .responsible = {"市港口局", "市税务局"},
                  .tasks = {{.number = "3.1"}}}},
          {"市税务局"}}}});
  catalog.tasks[0].source.line = 10;
  catalog.tasks[0].source.clause_line = 14;
  catalog.tasks[1].source.line = 20;
  for (Assignment& assignment : catalog.assignments) {
    assignment.line = 14;
    const bool leads = assignment.role == Role::responsible && assignment.order == 1;
    assignment.presumed = assignment.task && leads;
  }
  return catalog;
}

/// A row a line, cells divided by bars; the titles of the columns first.
Texts rows(const Table& table) {
  Texts lines(1);
  for (const Column& column : table.columns) lines[0] += column.title + "|";
  for (const std::vector<Cell>& row : table.rows) {
    lines.emplace_back();
    for (const Cell& cell : row) lines.back() += cell.text + "|";
  }
  return lines;
}

std::vector<TaskId> all_tasks(const Catalog& catalog) {
  std::vector<TaskId> all;
  for (const TaskId task : ids(catalog.tasks)) all.push_back(task);
  return all;
}

Texts tasks(Layout layout, Language language) {
  const Catalog catalog = harbour();
  return rows(tasks_table(catalog, all_tasks(catalog), layout, language));
}

Table duties_of(const Catalog& catalog, const std::string& name, Layout layout, Language language) {
  const AgencyId agency = test::agency_named(catalog, name);
  const DutiesOfOne found{agency, duties(catalog, build_graph(catalog), agency)};
  return duties_table(catalog, found, layout, language);
}

}  // namespace

TEST_CASE("people read one line for each role of a task, and that nobody has it") {
  CHECK(tasks(Layout::reading, Language::en) ==
        Texts{"task id|task|role|agencies|line|", "a/1|task 1|lead|市港口局|14|",
            "||cooperate|市税务局、市港口局等|", "a/2|task 2|—|(section)|20|",
            "a/2.1|task 2.1|—|nobody||", "a/2.2|task 2.2|—|nobody, on purpose||",
            "a/3|task 3|responsible|市港口局*、市税务局||",
            "a/3.1|task 3.1|responsible|(市港口局*、市税务局)||"});
}

TEST_CASE("programs get one row for each task and a column for each role") {
  CHECK(tasks(Layout::data, Language::en) ==
        Texts{"task id|task|lead|cooperate|responsible|listed|line|",
            "a/1|task 1|市港口局|市税务局、市港口局等|||14|", "a/2|task 2|||||20|",
            "a/2.1|task 2.1||||||", "a/2.2|task 2.2||||||", "a/3|task 3|||市港口局*、市税务局|||",
            "a/3.1|task 3.1|||(市港口局*、市税务局)|||"});
}

TEST_CASE("every word of the tables is there in Chinese") {
  const Texts reading = tasks(Layout::reading, Language::zh);
  CHECK(reading[0] == "任务编号|任务|分工|单位|行号|");
  CHECK(reading[1] == "a/1|task 1|牵头|市港口局|14|");
  CHECK(reading[2] == "||配合|市税务局、市港口局等|");
  CHECK(reading[3] == "a/2|task 2|—|（章节）|20|");
  CHECK(reading[4] == "a/2.1|task 2.1|—|未明确||");
  CHECK(reading[5] == "a/2.2|task 2.2|—|明确不设责任单位||");
  CHECK(tasks(Layout::data, Language::zh)[0] == "任务编号|任务|牵头|配合|负责|列出|行号|");
}

TEST_CASE("for programs, what was found comes with its score and its words") {
  const Catalog catalog = harbour();
  const std::vector<Match> matches{{{0}, 0.97654, {"互联网", "物流"}}, {{2}, 0.5, {}}};
  CHECK(rows(who_table(catalog, {matches}, Layout::data, Language::en)) ==
        Texts{"task id|task|lead|cooperate|responsible|listed|line|score|matched|",
            "a/1|task 1|市港口局|市税务局、市港口局等|||14|0.977|互联网 物流|",
            "a/2.1|task 2.1||||||0.500||"});
  const Table reading = who_table(catalog, {matches}, Layout::reading, Language::zh);
  CHECK(rows(reading) == Texts{"任务编号|任务|分工|单位|行号|", "a/1|task 1|牵头|市港口局|14|",
                             "||配合|市税务局、市港口局等|", "a/2.1|task 2.1|—|未明确||"});
}

TEST_CASE("a gap and the roles are told by more than their words") {
  const Catalog catalog = harbour();
  const Table table = tasks_table(catalog, all_tasks(catalog), Layout::reading, Language::en);
  CHECK(table.rows[0][0].emphasis == Emphasis::key);
  CHECK(table.rows[0][2].emphasis == Emphasis::lead);
  CHECK(table.rows[1][2].emphasis == Emphasis::support);
  CHECK(table.rows[3][3].emphasis == Emphasis::gap);
}

TEST_CASE("the duties of an agency are headed by its name and number, for people only") {
  const Catalog catalog = harbour();
  const Table table = duties_of(catalog, "市港口局", Layout::reading, Language::zh);
  CHECK(table.title == "市港口局 · 临海市：共 4 项");
  CHECK(rows(table) == Texts{"分工|任务编号|任务|备注|行号|", "牵头|a/1|task 1||14|",
                           "配合|a/1|task 1||14|", "负责|a/3|task 3|推定牵头：列第一位|14|",
                           "负责|a/3.1|task 3.1|沿用上级任务; 推定牵头：列第一位|14|"});
  CHECK(duties_of(catalog, "市港口局", Layout::data, Language::zh).title.empty());
}

TEST_CASE("remarks say what for, under which name and from where an agency has a duty") {
  Catalog catalog = harbour();
  catalog.agencies[1].aliases = {"市国税局"};
  catalog.agencies[1].full_name = "临海市税务局";
  catalog.assignments[0].duty = "日常协调";  // the duty of the whole plan
  catalog.assignments[0].from = Provenance::prose;
  catalog.assignments[0].as_written = "市国税局";
  const Table table = duties_of(catalog, "市税务局", Layout::reading, Language::en);
  CHECK(table.title == "市税务局 · 临海市税务局: 4 duties");
  CHECK(rows(table)[0] == "role|task id|task|remark|line|");
  CHECK(rows(table)[4] ==
        "responsible|a|(the whole plan)|日常协调; written as 市国税局; in running text|14|");
}

TEST_CASE("agencies are listed with their kind and their tasks by role") {
  Catalog catalog = harbour();
  catalog.agencies[0].kind = AgencyKind::bureau;
  const auto found = loads(catalog, build_graph(catalog));
  CHECK(rows(agencies_table(catalog, found, Language::zh)) ==
        Texts{"单位|辖区|类别|牵头|配合|负责|列出|合计|方案数|", "市港口局|linhai|局|1|1|2|0|4|1|",
            "市税务局|linhai|" + std::string(label(AgencyKind::unspecified, Language::zh)) +
                "|0|1|3|0|4|1|"});
  CHECK(rows(agencies_table(catalog, found, Language::en))[0] ==
        "agency|jurisdiction|kind|lead|cooperate|responsible|listed|total|plans|");
}

TEST_CASE("every kind of agency and every role has a name in both languages") {
  for (std::size_t kind = 0; kind < agency_kinds().size(); ++kind) {
    const auto value = static_cast<AgencyKind>(kind);
    if (value == AgencyKind::unspecified) continue;
    CHECK_FALSE(label(value, Language::en).empty());
    CHECK(label(value, Language::en) != label(value, Language::zh));
  }
  for (const Role role : all_roles) {
    CHECK(label(role, Language::en) == name_of(role));
    CHECK(label(role, Language::en) != label(role, Language::zh));
  }
}
