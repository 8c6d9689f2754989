#include "remit/io/read_catalog.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

#include "io/reading.hpp"
#include "remit/base/phrases/files.hpp"

namespace phrases = remit::phrases;
using namespace remit;
using namespace remit::test;

namespace {

struct Edge {
  std::string agency;
  Role role;
  std::uint32_t order;
  std::uint32_t line;
  bool presumed;
  friend bool operator==(const Edge&, const Edge&) = default;
};

std::vector<Edge> edges(const Catalog& catalog) {
  std::vector<Edge> all;
  for (const Assignment& edge : catalog.assignments) {
    all.push_back({catalog[edge.agency].name, edge.role, edge.order, edge.line, edge.presumed});
  }
  return all;
}

std::vector<std::string> names_of(const Catalog& catalog) {
  std::vector<std::string> all;
  for (const AgencyId id : ids(catalog.agencies)) all.push_back(key_of(catalog, id));
  return all;
}

}  // namespace

TEST_CASE("a task is read with its lists, its lines and its places in the file") {
  const Reading reading = read(
      {file_with("        lead: [市水利局]\n"
                 "        cooperate:\n"
                 "          - {name: 市林草局, as_written: 林草, from: prose, line: 9, for: 绿化}\n"
                 "          - 等\n"
                 "        source: {line: 3, clause_line: 4}\n")});
  CHECK(shown(reading.diagnostics) == "");
  const Catalog& catalog = reading.catalog;
  REQUIRE(catalog.tasks.size() == 1);
  const Task& task = catalog.tasks[0];
  CHECK(task.where == span_of(reading, "清理河道"));
  CHECK((task.source == Source{"", 3, 4, ""}));
  CHECK(task.open == Roles(Role::cooperate));
  const std::vector<Assignment> expected{
      {{0}, TaskId{0}, {0}, Role::lead, 1, Provenance::clause, false, "市水利局", "", 4,
          span_of(reading, "市水利局", 2)},
      {{0}, TaskId{0}, {1}, Role::cooperate, 1, Provenance::prose, false, "林草", "绿化", 9,
          span_of(reading, "市林草局", 2)}};
  CHECK((catalog.assignments == expected));
}

TEST_CASE("an assignment stands on its own line, else on the clause's, else on the task's") {
  const Reading reading = read({file_with(
      "        lead: [{name: 市水务局, line: 9}, 市林草局]\n        source: {line: 3}\n"
      "      - {id: \"2\", title: a, lead: [市水务局], source: {line: 5, clause_line: 6}}\n"
      "      - {id: \"3\", title: b, lead: [市水务局]}\n")});
  const std::vector<Edge> expected{{"市水务局", Role::lead, 1, 9, false},
      {"市林草局", Role::lead, 2, 3, false}, {"市水务局", Role::lead, 1, 6, false},
      {"市水务局", Role::lead, 1, 0, false}};
  CHECK((edges(reading.catalog) == expected));
}

TEST_CASE("duties of a whole plan have no task") {
  const Reading reading = read(
      {"version: 1\nagencies: [{name: 市水务局}]\nplans:\n  - id: rivers\n    title: 河湖治理\n"
       "    responsible: [市水务局, 等]\n    tasks: [{id: \"1\", title: a, lead: [市水务局]}]\n"});
  CHECK(shown(reading.diagnostics) == "");
  const Plan& plan = reading.catalog.plans.at(0);
  CHECK(plan.assignments == IdRange<Assignment>{{0}, {1}});
  CHECK(plan.open == Roles(Role::responsible));
  CHECK(reading.catalog.assignments.at(0).task == std::nullopt);
  CHECK(reading.catalog.assignments.at(1).task == TaskId{0});
}

TEST_CASE("where the first listed leads, one body of each task is presumed to") {
  const Reading reading =
      read({"version: 1\nagencies: [{name: 甲}, {name: 乙}]\nplans:\n  - id: a\n    title: b\n"
            "    lead_convention: first-listed\n    responsible: [甲]\n    tasks:\n"
            "      - {id: \"1\", title: c, responsible: [甲, 乙], listed: [乙]}\n"
            "      - {id: \"2\", title: d, lead: [甲], cooperate: [乙]}\n"});
  CHECK(shown(reading.diagnostics) == "");
  const std::vector<Edge> expected{{"甲", Role::responsible, 1, 0, false},
      {"甲", Role::responsible, 1, 0, true}, {"乙", Role::responsible, 2, 0, false},
      {"乙", Role::listed, 1, 0, false}, {"甲", Role::lead, 1, 0, false},
      {"乙", Role::cooperate, 1, 0, false}};
  CHECK((edges(reading.catalog) == expected));
}

TEST_CASE("nobody is presumed to lead by duties in prose, or where a lead is named") {
  const Reading reading = read(
      {"version: 1\nagencies: [{name: 甲}, {name: 乙}]\nplans:\n  - id: a\n    title: b\n"
       "    lead_convention: first-listed\n    tasks:\n"
       "      - {id: \"1\", title: c, listed: [{name: 甲, from: prose}]}\n"
       "      - {id: \"2\", title: d, lead: [甲], responsible: [乙], listed: [乙]}\n"
       "      - {id: \"3\", title: e, responsible: [{name: 甲, from: prose}], listed: [乙]}\n"});
  CHECK(shown(reading.diagnostics) == "");
  const std::vector<Edge> expected{{"甲", Role::listed, 1, 0, false},
      {"甲", Role::lead, 1, 0, false}, {"乙", Role::responsible, 1, 0, false},
      {"乙", Role::listed, 1, 0, false}, {"甲", Role::responsible, 1, 0, false},
      {"乙", Role::listed, 1, 0, true}};
  CHECK((edges(reading.catalog) == expected));
}

TEST_CASE("tasks form a tree in document order") {
  const Reading reading =
      read({"version: 1\nplans:\n  - id: a\n    title: b\n    tasks:\n"
            "      - id: \"1\"\n        title: c\n        tasks:\n"
            "          - {id: \"1.1\", title: d, tasks: [{id: \"1.1.1\", title: e}]}\n"
            "          - {id: \"1.2\", title: f}\n"
            "      - {id: \"2\", title: g}\n"});
  CHECK(shown(reading.diagnostics) == "");
  std::vector<std::string> tree;
  for (const TaskId id : reading.catalog.plans.at(0).tasks) {
    const Task& task = reading.catalog[id];
    tree.push_back(task.number + "<" +
                   (task.parent ? reading.catalog[*task.parent].number : std::string("-")) + " " +
                   std::to_string(task.last.value));
  }
  CHECK((tree == std::vector<std::string>{"1<- 4", "1.1<1 3", "1.1.1<1.1 3", "1.2<1 4", "2<- 5"}));
}

TEST_CASE("several files are one catalog, in whatever order they come") {
  const std::string territory = "version: 1\njurisdictions: [{id: yunzhou, name: 云州市}]\n";
  const std::string agencies = "version: 1\nagencies: [{name: 市水务局, jurisdiction: yunzhou}]\n";
  const std::string plan =
      "version: 1\nplans: [{id: a, title: b, jurisdiction: yunzhou, lead: [市水务局]}]\n";
  std::array<std::string, 3> files{territory, agencies, plan};
  std::ranges::sort(files);
  const Catalog first = without_places(read({files[0], files[1], files[2]}).catalog);
  CHECK(first.assignments.size() == 1);
  do {
    const Reading reading = read({files[0], files[1], files[2]});
    CHECK(shown(reading.diagnostics) == "");
    CHECK((without_places(reading.catalog) == first));
  } while (std::next_permutation(files.begin(), files.end()));
}

TEST_CASE("declarations of one agency in several files merge") {
  const Reading reading = read({"version: 1\nagencies:\n  - {name: 市水务局, aliases: [甲]}\n",
      "version: 1\nagencies:\n"
      "  - {name: 市水务局, kind: bureau, full_name: 水务管理局, aliases: [乙, 甲], note: 丙}\n"});
  CHECK(shown(reading.diagnostics) == "");
  const Agency merged{"市水务局", {0}, AgencyKind::bureau, "水务管理局", {"甲", "乙"}, {}, {}, {},
      {}, "丙", true, span_of(reading, "市水务局")};
  CHECK((reading.catalog.agencies == std::vector<Agency>{merged}));
}

TEST_CASE("declarations of one agency that contradict each other are reported; the first stands") {
  const Reading reading = read({"version: 1\nagencies: [{name: 市水务局, kind: bureau}]\n",
      "version: 1\nagencies: [{name: 市水务局, kind: office}]\n"});
  Diagnostic twice = problem("duplicate-id", "", span_of(reading, "市水务局", 1, 1),
      message(phrases::file::agency_twice, "市水务局"));
  twice.notes = {{span_of(reading, "市水务局"), message(phrases::file::first_here)}};
  check_problems(reading, {twice});
  REQUIRE(reading.catalog.agencies.size() == 1);
  CHECK(reading.catalog.agencies[0].kind == AgencyKind::bureau);
}

TEST_CASE("one name may stand for two agencies in two jurisdictions") {
  const Reading reading =
      read({"version: 1\njurisdictions: [{id: north}, {id: south}]\nagencies:\n"
            "  - {name: 市水务局, jurisdiction: north}\n  - {name: 市水务局, jurisdiction: south}\n"
            "plans:\n  - {id: a, title: b, jurisdiction: south,\n"
            "     lead: [市水务局, {name: 市水务局, jurisdiction: north}]}\n"});
  CHECK(shown(reading.diagnostics) == "");
  CHECK(reading.catalog.assignments.at(0).agency == AgencyId{1});
  CHECK(reading.catalog.assignments.at(1).agency == AgencyId{0});
}

TEST_CASE("a name is found by its full-width form, without its spaces, and by its city's name") {
  const Reading reading = read(
      {"version: 1\njurisdictions: [{id: yunzhou, name: 云州市}]\nagencies: [{name: 市ABC局}]\n"
       "plans: [{id: a, title: b, lead: [市ＡＢＣ局, 市 abc 局, 云州市ABC局, "
       "yunzhou/市ABC局]}]\n"});
  CHECK(shown(reading.diagnostics) == "");
  CHECK(reading.catalog.assignments.size() == 4);
  CHECK((names_of(reading.catalog) == std::vector<std::string>{"yunzhou/市ABC局"}));
}

TEST_CASE("an undeclared agency is reported once, with candidates, and keeps its edges") {
  const Reading reading =
      read({file_with("        lead: [市林业局]\n        cooperate: [市林业局, 市水务局]\n")});
  Diagnostic undeclared = problem("undeclared-agency", "local/市林业局",
      span_of(reading, "市林业局"), message(phrases::file::undeclared_agency, "市林业局", "local"));
  undeclared.notes = {
      {span_of(reading, "市林草局"), message(phrases::file::candidate_one_character, "市林草局")},
      {span_of(reading, "市林业局", 2), message(phrases::file::also_here)}};
  undeclared.remedy = message(phrases::file::declare_agency, "市林业局");
  check_problems(reading, {undeclared});
  const std::vector<Edge> expected{{"市林业局", Role::lead, 1, 0, false},
      {"市林业局", Role::cooperate, 1, 0, false}, {"市水务局", Role::cooperate, 2, 0, false}};
  CHECK((edges(reading.catalog) == expected));
  CHECK_FALSE(reading.catalog.agencies.at(2).declared);
}

TEST_CASE("an agency of another city is not taken silently, but pointed at") {
  const Reading reading =
      read({"version: 1\njurisdictions: [{id: north}, {id: south}]\nagencies:\n"
            "  - {name: 市港航局, jurisdiction: north}\n"
            "plans: [{id: a, title: b, jurisdiction: south, lead: [市港航局]}]\n"});
  Diagnostic undeclared =
      problem("undeclared-agency", "south/市港航局", span_of(reading, "市港航局", 2),
          message(phrases::file::undeclared_agency, "市港航局", "south"));
  undeclared.remedy =
      message(phrases::file::other_jurisdiction, "north", "{name: 市港航局, jurisdiction: north}");
  check_problems(reading, {undeclared});
}

TEST_CASE("names run together by 、 or ， are seen as such") {
  for (const char* const mark : {"、", "，"}) {
    const std::string together = std::string("市水利局") + mark + "市林草局";
    const Reading reading = read({file_with("        lead: [" + together + "]\n")});
    Diagnostic undeclared = problem("undeclared-agency", "local/" + together,
        span_of(reading, together), message(phrases::file::undeclared_agency, together, "local"));
    undeclared.remedy = message(phrases::file::names_run_together);
    check_problems(reading, {undeclared});
  }
}

TEST_CASE(
    "a name that is one agency's own and another's alias is reported, whichever comes first") {
  for (const bool alias_first : {true, false}) {
    const std::string a = "  - {name: 甲局, aliases: [乙局]}\n";
    const std::string b = "  - {name: 乙局}\n";
    const Reading reading = read({"version: 1\nagencies:\n" + (alias_first ? a + b : b + a)});
    const std::string later = alias_first ? "乙局" : "甲局";
    const std::string earlier = alias_first ? "甲局" : "乙局";
    Diagnostic clash =
        problem("ambiguous-name", "local/" + later, span_of(reading, later, alias_first ? 2 : 1),
            message(phrases::file::clashing_name, "乙局", later, earlier));
    clash.notes = {{span_of(reading, earlier), message(phrases::file::other_here)}};
    check_problems(reading, {clash});
  }
}
