// Scores the grammar on examples in clauses/*.txt, written from how such documents are worded
// before it was tried on them. The first lines of the files tell their notation.

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "intake/clause_score.hpp"
#include "intake/expected_edges.hpp"
#include "remit/base/load.hpp"
#include "remit/intake/clauses.hpp"
#include "remit/intake/draft_plan.hpp"
#include "remit/intake/read_document.hpp"
#include "sources.hpp"

using namespace remit;
using namespace remit::test;

namespace {

struct Example {
  std::string form;
  std::string text;
  ExpectedEdges expected;
};

std::vector<Example> examples(const std::string& family) {
  const std::string file = project_file("tests/intake/clauses/" + family + ".txt");
  std::vector<Example> result;
  std::string form;
  for (const std::string& line : split(load(file).text, "\n")) {
    if (line.starts_with("## "))
      form = line.substr(3);
    else if (line.starts_with("  "))
      result.back().expected = expected_of(line.substr(2));
    else if (!line.empty() && !line.starts_with('#'))
      result.push_back({family + ": " + form, replaced(replaced(line, "⏎", "\n"), "⇥", "\t"), {}});
  }
  return result;
}

/// Every clause that reading the text as a passage, or as a document, gives.
std::vector<Clause> read(const std::string& family, const std::string& text) {
  if (family != "tables") return clauses(text, {});
  std::vector<Clause> result;
  const DocumentReading reading = read_document("plan.txt", text);
  for (const FoundClause& found : read_plan(reading.document, {}).clauses)
    result.push_back(found.clause);
  return result;
}

void count(ClauseScore& score, const std::string& family, const Example& example) {
  ClauseEdges edges;
  std::set<std::string> open;
  for (const Clause& clause : read(family, example.text)) {
    for (const NamedBody& body : clause.bodies)
      edges.push_back(with_wide_brackets(clause_edge(body)));
    for (const Role role : all_roles)
      if (clause.open.has(role)) open.insert(std::string(name_of(role)));
  }
  ClauseEdges truth;
  for (const ClauseEdge& edge : example.expected.edges) truth.push_back(with_wide_brackets(edge));
  score.count(std::move(edges), std::move(truth), example.text);
  if (open != example.expected.open) {
    ++score.open_wrong;
    MESSAGE(example.text << " open lists");
  }
}

ClauseScore score_of(const std::string& family) {
  ClauseScores forms;
  ClauseScore all;
  for (const Example& example : examples(family)) count(forms[example.form], family, example);
  for (const auto& [form, score] : forms) all += score;
  forms[family] = all;
  print("invented clauses", forms);
  return all;
}

}  // namespace

TEST_CASE("clauses in brackets and after labels are read as offices of every level write them") {
  CHECK(score_of("brackets").f1() >= 0.99);
}

TEST_CASE("duties in sentences are read as offices of every level write them") {
  CHECK(score_of("prose").f1() >= 0.99);
}

TEST_CASE("tables that say who does what are read") {
  CHECK(score_of("tables").f1() >= 0.99);
}

TEST_CASE("English forms are read") {
  CHECK(score_of("english").f1() >= 0.99);
}
