#include "remit/analysis/patched.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "remit/analysis/diagram.hpp"
#include "remit/analysis/gaps.hpp"
#include "remit/analysis/matrix.hpp"
#include "remit/analysis/selection.hpp"
#include "remit/io/read_catalog.hpp"
#include "remit/render/dot.hpp"
#include "remit/render/matrix_table.hpp"

using namespace remit;

namespace {

constexpr TaskId bare{1};
constexpr TaskId held_task{2};
constexpr TaskId nobody{3};
constexpr AgencyId water{0};
constexpr AgencyId weather{1};

const std::string text =
    "version: 1\njurisdictions: [{id: linhai, name: 临海市}]\nagencies:\n"
    "  - {name: 市水务局, jurisdiction: linhai}\n"
    "  - {name: 市气象局, jurisdiction: linhai}\n"
    "plans:\n"
    "  - id: p\n    title: 甲\n    jurisdiction: linhai\n    lead_convention: first-listed\n"
    "    tasks:\n"
    "      - id: \"1\"\n        title: 章\n        tasks:\n"
    "          - {id: \"1.1\", title: 无人}\n"
    "          - {id: \"1.2\", title: 有人, responsible: [市气象局, 市水务局], source: {line: 7}}\n"
    "          - {id: \"1.3\", title: 不设, none: true}\n";

const Catalog& catalog() {
  static const Catalog value = read_catalog({source_file("tasks.yaml", text)}).catalog;
  return value;
}

PatchEntry entry(std::string task, std::string agency, Role role, Decided status) {
  PatchEntry it;
  it.task = std::move(task);
  it.agency = std::move(agency);
  it.role = role;
  it.status = status;
  return it;
}

PatchMeaning meaning_of(std::vector<PatchEntry> entries) {
  return meaning(catalog(), names(catalog()), {std::move(entries), {}});
}

std::vector<std::string> rules_of(const PatchMeaning& found) {
  std::vector<std::string> rules;
  for (const Diagnostic& problem : found.problems) rules.emplace_back(problem.rule);
  return rules;
}

}  // namespace

TEST_CASE("an accepted proposal is an assignment like any other") {
  const auto found = meaning_of({entry("p/1.1", "市水务局", Role::lead, Decided::accepted)});
  CHECK(found.problems.empty());
  const Catalog now = with_added(catalog(), found.accepted);
  CHECK_FALSE(is_unassigned(now, bare));
  const Assignment& it = now[now[bare].assignments.first];
  CHECK(it.agency == water);
  CHECK(it.from == Provenance::proposal);
  CHECK_FALSE(it.proposed);
  CHECK(gaps(now).plans[0].tasks_without_agency == 0);
}

TEST_CASE("a catalog with accepted proposals is the one that is read from a file with them") {
  const auto found = meaning_of({entry("p/1.1", "市水务局", Role::lead, Decided::accepted),
      entry("p/1.2", "市水务局", Role::lead, Decided::accepted),
      entry("p/1.1", "市气象局", Role::cooperate, Decided::accepted)});
  std::string written = text;
  const auto put = [&](const std::string& behind, const std::string& what) {
    written.insert(written.find(behind) + behind.size(), what);
  };
  put("title: 无人",
      ", lead: [{name: 市水务局, from: proposal}], cooperate: [{name: 市气象局, from: proposal}]");
  put("title: 有人", ", lead: [{name: 市水务局, from: proposal}]");
  const Reading reading = read_catalog({source_file("tasks.yaml", written)});
  REQUIRE(reading.diagnostics.empty());
  CHECK(without_places(with_added(catalog(), found.accepted)) == without_places(reading.catalog));
}

TEST_CASE("what is only proposed is shown and counts nowhere") {
  const auto found = meaning_of({entry("p/1.1", "市水务局", Role::lead, Decided::proposed),
      entry("p/1.2", "市水务局", Role::lead, Decided::proposed)});
  CHECK(found.accepted.empty());
  const Catalog shown = with_added(catalog(), found.proposed);
  CHECK(has_proposals(shown));
  CHECK(is_unassigned(shown, bare));
  CHECK(held(shown, bare).assignments.size() == 1);
  CHECK_FALSE(bearer(shown, bare));
  CHECK(shown[shown[held_task].assignments.first].proposed);
  const std::vector<TaskId> tasks{bare, held_task, nobody};
  const Matrix matrix = responsibility_matrix(shown, tasks);
  const Matrix settled = responsibility_matrix(catalog(), tasks);
  CHECK(matrix.totals == settled.totals);
  CHECK(matrix.gaps == settled.gaps);
  CHECK(marks(matrix.rows[1].cells.back()) == "▲");
  CHECK(without_proposals(shown) == catalog());
}

TEST_CASE("a picture draws what is only proposed with a line and an end of its own") {
  const auto found = meaning_of({entry("p/1.1", "市水务局", Role::lead, Decided::proposed)});
  const Catalog shown = with_added(catalog(), found.proposed);
  const Diagram picture = tasks_diagram(shown, std::vector<TaskId>{bare, held_task});
  CHECK(picture.gaps == 1);
  CHECK(std::ranges::count_if(picture.edges, &DiagramEdge::proposed) == 1);
  const std::string dot = as_dot(picture, Language::zh);
  CHECK(dot.find("arrowhead=normal") != std::string::npos);
  CHECK(dot.find("#12355b:#ffffff:#12355b") != std::string::npos);
  CHECK(dot.find("▲ 建议牵头") != std::string::npos);
  CHECK(as_dot(tasks_diagram(catalog(), std::vector<TaskId>{bare, held_task}), Language::zh)
            .find("▲") == std::string::npos);
}

TEST_CASE("a presumed lead stays one beside a proposed lead, and not beside an accepted one") {
  const auto presumed = [](const Catalog& it) {
    const auto own = it[held_task].assignments;
    return std::any_of(own.begin(), own.end(), [&](AssignmentId id) { return it[id].presumed; });
  };
  CHECK(presumed(catalog()));
  const auto proposed = meaning_of({entry("p/1.2", "市水务局", Role::lead, Decided::proposed)});
  CHECK(presumed(with_added(catalog(), proposed.proposed)));
  const auto accepted = meaning_of({entry("p/1.2", "市水务局", Role::lead, Decided::accepted)});
  CHECK_FALSE(presumed(with_added(catalog(), accepted.accepted)));
}

TEST_CASE("what is rejected is nowhere, and is remembered") {
  const auto found = meaning_of({entry("p/1.1", "市水务局", Role::lead, Decided::rejected)});
  CHECK(found.accepted.empty());
  CHECK(found.proposed.empty());
  CHECK(found.rejected == std::vector<Pairing>{{bare, water}});
}

TEST_CASE("a proposal whose task or agency is not there is told and left out") {
  const auto found = meaning_of({entry("p/9", "市水务局", Role::lead, Decided::accepted),
      entry("p/1.1", "市水务句", Role::lead, Decided::accepted),
      entry("p/1", "市水务局", Role::lead, Decided::accepted),
      entry("p/1.3", "市水务局", Role::lead, Decided::accepted),
      entry("p/1.1", "市气象局", Role::lead, Decided::accepted),
      entry("p/1.1", "市气象局", Role::lead, Decided::rejected)});
  CHECK(found.lost == 4);
  CHECK(rules_of(found) == std::vector<std::string>{"wrong-type", "undeclared-agency", "wrong-type",
                               "wrong-type", "duplicate-id"});
  REQUIRE(found.accepted.size() == 1);
  CHECK(found.accepted[0].agency == weather);
}

TEST_CASE("a task that got another number is found by its title, for the message") {
  PatchEntry moved = entry("p/8", "市水务局", Role::lead, Decided::accepted);
  moved.title = "无人";
  const auto found = meaning_of({moved});
  REQUIRE(found.problems.size() == 1);
  REQUIRE(found.problems[0].notes.size() == 1);
  CHECK(found.problems[0].notes[0].span == catalog()[bare].where);
}

TEST_CASE("what the catalog has already is not added again") {
  const auto found = meaning_of({entry("p/1.2", "市水务局", Role::responsible, Decided::accepted)});
  CHECK(found.accepted.empty());
  CHECK(found.known == 1);
  CHECK(found.problems.empty());
}
