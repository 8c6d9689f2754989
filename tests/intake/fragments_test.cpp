// Scores import on whole documents in fragments/*.txt, which were written from how offices lay out
// their plans before import was tried on them. The first lines of the files tell their notation.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "intake/clause_score.hpp"
#include "intake/expected_edges.hpp"
#include "intake/invented_documents.hpp"
#include "remit/base/load.hpp"
#include "remit/intake/draft.hpp"
#include "remit/intake/read_document.hpp"
#include "sources.hpp"

using namespace remit;
using namespace remit::test;

namespace {

/// What a document gives out, by the number of the task.
using Duties = std::map<std::string, ExpectedEdges>;

struct Fragment {
  std::string name;
  std::string text;
  Duties expected;
};

std::vector<Fragment> fragments(const std::string& family) {
  const std::string file = project_file("tests/intake/fragments/" + family + ".txt");
  std::vector<Fragment> found;
  bool is_meaning = false;
  for (const std::string& line : split(load(file).text, "\n")) {
    if (line.starts_with("=== ")) {
      found.push_back({line.substr(4), {}, {}});
      is_meaning = false;
    } else if (line == "---" && !found.empty()) {
      is_meaning = true;
    } else if (is_meaning && !line.empty()) {
      const std::size_t blank = line.find(' ');
      found.back().expected[line.substr(0, blank)] = expected_of(line.substr(blank + 1));
    } else if (!is_meaning && !found.empty()) {
      found.back().text += line + "\n";
    }
  }
  return found;
}

void add(ExpectedEdges& duty, const Catalog& catalog, const IdRange<Assignment>& range) {
  for (const AssignmentId id : range) {
    const Assignment& edge = catalog[id];
    const Agency& agency = catalog[edge.agency];
    duty.edges.push_back({std::string(name_of(edge.role)), agency.name, edge.as_written,
        agency.kind == AgencyKind::collective});
  }
}

void add_open(ExpectedEdges& duty, const Roles& open) {
  for (const Role role : all_roles)
    if (open.has(role)) duty.open.insert(std::string(name_of(role)));
}

/// A workbook of lines “| a | ^ |”: ^ is merged with the cell above.
std::string workbook(const std::string& bars) {
  std::string rows;
  std::string merges;
  std::map<char, std::size_t> top;  // row of the last cell of a column that is no ^
  std::size_t row = 0;
  for (const std::string& line : split(bars, "\n")) {
    if (line.empty()) continue;
    rows += "<row r=\"" + std::to_string(++row) + "\">";
    char column = 'A';
    for (const std::string& cell : split(line.substr(2, line.size() - 4), " | ")) {
      const std::string place = column + std::to_string(row);
      const bool goes_on = cell == "^";
      if (!goes_on) top[column] = row;
      if (!goes_on)
        rows += "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
      if (goes_on)  // the last and longest of several that begin at one cell counts
        merges +=
            "<mergeCell ref=\"" + (column + std::to_string(top[column])) + ":" + place + "\"/>";
      ++column;
    }
    rows += "</row>";
  }
  return xlsx(
      {{{"Sheet1", "<sheetData>" + rows + "</sheetData><mergeCells>" + merges + "</mergeCells>"}}});
}

Duties read(const Fragment& fragment) {
  const bool is_book = fragment.name.ends_with(".xlsx");
  const DocumentReading reading =
      read_document(fragment.name, is_book ? workbook(fragment.text) : fragment.text);
  const Draft made = draft(std::span(&reading.document, 1), {});
  Duties duties;
  for (const Plan& plan : made.catalog.plans) {
    add(duties["plan"], made.catalog, plan.assignments);
    for (const TaskId id : plan.tasks) {
      const Task& task = made.catalog[id];
      ExpectedEdges& duty = duties[task.number];
      add(duty, made.catalog, task.assignments);
      add_open(duty, task.open);
      duty.deadline = task.deadline;
    }
  }
  std::erase_if(duties, [](const auto& item) {
    return item.second.edges.empty() && item.second.open.empty() && item.second.deadline.empty();
  });
  return duties;
}

/// The edges under the numbers of their tasks; deadlines count as edges.
ClauseEdges flat(const Duties& duties) {
  ClauseEdges edges;
  for (const auto& [number, duty] : duties) {
    for (ClauseEdge edge : duty.edges) {
      edge = with_wide_brackets(std::move(edge));
      edge.role.insert(0, number + " ");
      edges.push_back(std::move(edge));
    }
    if (!duty.deadline.empty()) edges.push_back({number + " by", duty.deadline, duty.deadline});
  }
  return edges;
}

ClauseScore score_of(const std::string& family) {
  ClauseScores scores;
  ClauseScore all;
  for (const Fragment& fragment : fragments(family)) {
    const Duties duties = read(fragment);
    ClauseScore& score = scores[fragment.name];
    score.count(flat(duties), flat(fragment.expected), fragment.name);
    for (const auto& [number, duty] : fragment.expected)
      if (!duties.contains(number) || duties.at(number).open != duty.open) ++score.open_wrong;
    all += score;
  }
  scores[family] = all;
  print("invented documents", scores);
  return all;
}

}  // namespace

TEST_CASE("plans are read as provinces, cities and ministries divide them") {
  CHECK(score_of("notices").f1() >= 0.99);
}

TEST_CASE("tables of tasks are read in the layouts that offices use") {
  CHECK(score_of("tables").f1() >= 0.99);
}

TEST_CASE("lists, divisions of labour, pages, decisions and annexes are read") {
  CHECK(score_of("kinds").f1() >= 0.99);
}

TEST_CASE("plans in English are read") {
  CHECK(score_of("english").f1() >= 0.99);
}

TEST_CASE("clauses in brackets and after labels are read in whole documents") {
  CHECK(score_of("brackets").f1() >= 0.99);
}

TEST_CASE("minutes, notices, rules and methods are read that tell in sentences who does what") {
  CHECK(score_of("sentences").f1() >= 0.99);
}

TEST_CASE("tables are read with merged and ditto cells, and with both roles in one cell") {
  CHECK(score_of("layouts").f1() >= 0.99);
}

TEST_CASE("strategies and frameworks in English are read") {
  CHECK(score_of("strategies").f1() >= 0.99);
}

TEST_CASE("divisions of labour of the state, provinces, cities and counties are read") {
  CHECK(score_of("divisions").f1() >= 0.99);
}

TEST_CASE("duties that stand in sentences of plans, minutes, notices and regulations are read") {
  CHECK(score_of("duties").f1() >= 0.99);
}

TEST_CASE("ledgers, lists of problems, registers and annexes are read") {
  CHECK(score_of("registers").f1() >= 0.99);
}

TEST_CASE("reports, strategies and orders in English are read") {
  CHECK(score_of("reports").f1() >= 0.99);
}
