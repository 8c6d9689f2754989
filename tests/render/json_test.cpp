#include "remit/render/json.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "invented.hpp"
#include "remit/base/phrases/files.hpp"
#include "remit/base/text.hpp"
#include "remit/graph/graph.hpp"
#include "remit/render/findings_json.hpp"
#include "shown.hpp"

namespace phrases = remit::phrases;
using namespace remit;
using Json = nlohmann::ordered_json;

namespace {

using Texts = std::vector<std::string>;

Catalog harbour() {
  Catalog catalog = test::catalog_of(
      {{"市港口局", "各区", "市税务局"}, {{"a",
                                             {{.number = "1",
                                                 .tasks = {{.number = "1.1",
                                                               .lead = {"市港口局"},
                                                               .cooperate = {"各区", "等"},
                                                               .tasks = {{.number = "1.1.1"}}},
                                                     {.number = "1.2", .none = true}}}},
                                             {"市港口局"}}}});
  catalog.plans[0].source.file = "a.txt";
  catalog.tasks[1].source.line = 13;
  catalog.assignments[1].line = 14;
  catalog.assignments[1].as_written = "港口局";
  return catalog;
}

Texts keys(const Json& json) {
  Texts all;
  for (const auto& [key, value] : json.items()) all.push_back(key);
  return all;
}

Json tasks(const Catalog& catalog, const std::string& key) {
  const std::vector<TaskId> asked{test::task_keyed(catalog, key)};
  return Json::parse(tasks_json(catalog, asked)).at("tasks").at(0);
}

const Texts task_keys{"id", "plan", "number", "title", "headings", "source", "assignments", "open"};

}  // namespace

TEST_CASE("a task says all that the contract promises, in its order") {
  const Json task = tasks(harbour(), "a/1.1");
  CHECK(keys(task) == task_keys);
  CHECK(task.at("id") == "a/1.1");
  CHECK(task.at("plan") == "a");
  CHECK(task.at("number") == "1.1");
  CHECK(task.at("title") == "task 1.1");
  CHECK(task.at("headings") == Json{"task 1"});
  CHECK(task.at("source") == Json{{"file", "a.txt"}, {"line", 13}});
  CHECK(task.at("open") == Json{"cooperate"});
  CHECK(task.at("assignments").size() == 2);
}

TEST_CASE("an assignment says all that the contract promises, in its order") {
  const Json task = tasks(harbour(), "a/1.1");
  CHECK(task.at("assignments").at(0) == Json{{"agency", "linhai/市港口局"}, {"name", "市港口局"},
                                            {"as_written", "港口局"}, {"role", "lead"},
                                            {"order", 1}, {"from", "clause"}, {"collective", false},
                                            {"inherited", false}, {"presumed", false},
                                            {"source", {{"file", "a.txt"}, {"line", 14}}}});
  CHECK(keys(task.at("assignments").at(0)) == Texts{"agency", "name", "as_written", "role", "order",
                                                  "from", "collective", "inherited", "presumed",
                                                  "source"});
  CHECK(task.at("assignments").at(1).at("collective") == true);
}

TEST_CASE("a task below another shows what it inherits, and says so") {
  const Json task = tasks(harbour(), "a/1.1.1");
  CHECK(task.at("assignments").size() == 2);
  for (const Json& assignment : task.at("assignments")) CHECK(assignment.at("inherited") == true);
  CHECK(task.at("open") == Json{"cooperate"});
  CHECK(task.at("headings") == Json{"task 1", "task 1.1"});
}

TEST_CASE("what is not known is null, and lists without items are empty lists") {
  Catalog catalog = harbour();
  catalog.plans[0].source.file.clear();
  const Json task = tasks(catalog, "a/1.2");
  CHECK(task.at("source") == Json{{"file", nullptr}, {"line", nullptr}});
  CHECK(task.at("assignments") == Json::array());
  CHECK(task.at("open") == Json::array());
}

TEST_CASE("sections and tasks that are meant for nobody are marked") {
  CHECK(tasks(harbour(), "a/1").at("section") == true);
  CHECK(tasks(harbour(), "a/1.2").at("none") == true);
  CHECK_FALSE(tasks(harbour(), "a/1.1").contains("none"));
}

TEST_CASE("an answer to who repeats the query and gives score and words with each task") {
  const Catalog catalog = harbour();
  const std::vector<Match> matches{{{1}, 0.75, {"互联网"}}};
  const Json answer = Json::parse(who_json(catalog, "互联网＋", {matches}));
  CHECK(keys(answer) == Texts{"schema_version", "query", "tasks", "plans"});
  CHECK(answer.at("schema_version") == 1);
  CHECK(answer.at("query") == "互联网＋");
  Texts expected = task_keys;
  expected.insert(expected.end(), {"score", "matched"});
  CHECK(keys(answer.at("tasks").at(0)) == expected);
  CHECK(answer.at("tasks").at(0).at("score") == 0.75);
  CHECK(answer.at("tasks").at(0).at("matched") == Json{"互联网"});
}

TEST_CASE("an answer without tasks has an empty list of them") {
  const Json answer = Json::parse(who_json(harbour(), "火星", {}));
  CHECK(answer == Json{{"schema_version", 1}, {"query", "火星"}, {"tasks", Json::array()},
                      {"plans", Json::array()}});
  CHECK(Json::parse(tasks_json({}, {})).at("tasks") == Json::array());
  CHECK(Json::parse(agencies_json({}, {})).at("agencies") == Json::array());
}

TEST_CASE("duties come with their task, role and the name they were written under") {
  Catalog catalog = harbour();
  catalog.agencies[0].aliases = {"港务局"};
  catalog.assignments[1].as_written = "港务局";
  const AgencyId agency = test::agency_named(catalog, "市港口局");
  const auto found = duties(catalog, build_graph(catalog), agency);
  const Json answer = Json::parse(duties_json(catalog, agency, found));
  CHECK(keys(answer) == Texts{"schema_version", "agency", "duties"});
  CHECK(answer.at("agency").at("id") == "linhai/市港口局");
  CHECK(answer.at("agency").at("full_name") == nullptr);
  REQUIRE(answer.at("duties").size() == 3);
  const Json& own = answer.at("duties").at(0);
  CHECK(own.at("task").at("id") == "a/1.1");
  CHECK(own.at("role") == "lead");
  CHECK(own.at("through") == "港务局");
  CHECK(answer.at("duties").at(1).at("task").at("id") == "a/1.1.1");
  const Json& whole = answer.at("duties").at(2);
  CHECK(whole.at("through") == nullptr);
  CHECK(whole.at("task").at("id") == "a");
  CHECK(whole.at("task").at("whole_plan") == true);
  for (const std::string& key : task_keys) CHECK(whole.at("task").contains(key));
}

TEST_CASE("agencies come with their kind, other names and tasks by role") {
  Catalog catalog = harbour();
  catalog.agencies[1].aliases = {"各区县"};
  const Json answer = Json::parse(agencies_json(catalog, loads(catalog, build_graph(catalog))));
  const Json& agency = answer.at("agencies").at(1);
  CHECK(agency.at("id") == "linhai/各区");
  CHECK(agency.at("name") == "各区");
  CHECK(agency.at("jurisdiction") == "linhai");
  CHECK(agency.at("kind") == "collective");
  CHECK(agency.at("aliases") == Json{"各区县"});
  CHECK(
      agency.at("tasks") == Json{{"lead", 0}, {"cooperate", 2}, {"responsible", 0}, {"listed", 0}});
  CHECK(agency.at("plans") == 1);
}

TEST_CASE("findings come with their place, what is related, and a summary") {
  const Sources sources{source_file("a.yaml", "plans:\n  - 海堤\n")};
  Diagnostic finding{"wrong-type", Severity::error, "a/1", Span{0, 9, 15},
      message(phrases::file::empty_name), {{Span{0, 0, 5}, message(phrases::file::first_here)}},
      message(phrases::file::write_instead, "海")};
  Diagnostic placeless{
      "no-agency", Severity::info, "a/2", {}, message(phrases::file::empty_name), {}, {}};
  const Json answer =
      Json::parse(findings_json(std::vector{finding, placeless}, sources, Language::en));
  CHECK(keys(answer) == Texts{"schema_version", "findings", "summary"});
  CHECK(answer.at("summary") == Json{{"error", 1}, {"warning", 0}, {"info", 1}});
  const Json& first = answer.at("findings").at(0);
  CHECK(first.at("rule") == "wrong-type");
  CHECK(first.at("severity") == "error");
  CHECK(first.at("subject") == "a/1");
  CHECK(first.at("message") == "the name is empty");
  CHECK(first.at("location") == Json{{"file", "a.yaml"}, {"line", 2}, {"column", 3}});
  REQUIRE(first.at("related").size() == 1);
  CHECK(first.at("related").at(0).at("location").at("line") == 1);
  CHECK(answer.at("findings").at(1).at("location") == nullptr);
  CHECK(answer.at("findings").at(1).at("related") == Json::array());
}

TEST_CASE("Chinese stands as it is, and what is no UTF-8 does not get out") {
  Catalog catalog = harbour();
  catalog.tasks[1].title = "海堤\xFF\"\n";
  const std::vector<TaskId> asked{{1}};
  const std::string text = tasks_json(catalog, asked);
  CHECK(text.find("\\u") == std::string::npos);
  CHECK(text.find("市港口局") != std::string::npos);
  CHECK_FALSE(invalid_utf8(text).has_value());
  CHECK(text.ends_with("}\n"));
  CHECK(Json::parse(text).at("tasks").at(0).at("title") == "海堤\xEF\xBF\xBD\"\n");
}
