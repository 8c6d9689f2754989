// Scores the grammar against the annotated clauses: precision, recall and F1 of edges (as written,
// name, role, collective) by form. Rows of tables are imported under their headings.

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <vector>

#include "corpus.hpp"
#include "intake/clause_score.hpp"
#include "remit/base/load.hpp"
#include "remit/intake/clauses.hpp"
#include "remit/intake/draft.hpp"
#include "remit/intake/read_document.hpp"

namespace {

using nlohmann::json;
using remit::test::ClauseEdges;
using remit::test::ClauseScore;
using remit::test::ClauseScores;

ClauseEdges edges(const json& assignments) {
  ClauseEdges result;
  for (const json& item : assignments)
    result.push_back(
        {item["role"], item["name"], item["as_written"], item["collective"].get<bool>()});
  return result;
}

/// What the text says within [begin, end) of it.
remit::Clause within(const std::string& text, std::size_t begin, std::size_t end) {
  remit::Clause result;
  for (const remit::Clause& clause : remit::clauses(text, {})) {
    bool any = false;
    for (const remit::NamedBody& body : clause.bodies)
      if (body.at.begin >= begin && body.at.end <= end) {
        result.bodies.push_back(body);
        any = true;
      }
    for (const remit::Role role : remit::all_roles)
      if (any && clause.open.has(role)) result.open.add(role);
  }
  return result;
}

/// What was read of a sample.
struct Reading {
  ClauseEdges edges;
  remit::Roles open;
};

/// A row under the header of its table, imported as a document of its own.
Reading row(const json& sample) {
  std::string text = sample.value("header", "");
  if (!text.empty()) text += text.find("\n\n") == std::string::npos ? "\n" : "\n\n";
  text += sample["context"].get<std::string>() + "\n";
  const remit::DocumentReading document = remit::read_document("row.txt", text);
  const remit::Draft made = remit::draft(std::span(&document.document, 1), {});
  Reading result;
  for (const remit::Assignment& edge : made.catalog.assignments) {
    const remit::Agency& agency = made.catalog[edge.agency];
    result.edges.push_back({std::string(name_of(edge.role)), agency.name, edge.as_written,
        agency.kind == remit::AgencyKind::collective});
  }
  for (const remit::Task& task : made.catalog.tasks)
    for (const remit::Role role : remit::all_roles)
      if (task.open.has(role)) result.open.add(role);
  return result;
}

Reading reading(const json& sample) {
  const std::string form = sample["form"];
  if (form.starts_with("T") || form.starts_with("E2")) return row(sample);
  const std::string clause = sample["clause"];
  const std::string context = sample["context"];
  const std::size_t at = context.find(clause);
  const remit::Clause found = at == std::string::npos ? within(clause, 0, clause.size())
                                                      : within(context, at, at + clause.size());
  Reading result{{}, found.open};
  for (const remit::NamedBody& body : found.bodies)
    result.edges.push_back(remit::test::clause_edge(body));
  return result;
}

std::string family(const std::string& form) {
  switch (form.front()) {
    case 'B':
      return "bracket forms";
    case 'P':
      return "prose";
    case 'T':
      return "tables";
    default:
      return "English";
  }
}

bool open_matches(const remit::Roles& read, const json& open) {
  return std::all_of(remit::all_roles.begin(), remit::all_roles.end(),
      [&](remit::Role role) { return read.has(role) == open[std::string(name_of(role))]; });
}

struct Lines {
  std::vector<std::string> text;
};

Lines lines(const std::string& text) {
  Lines result{{""}};
  for (const char letter : text)
    if (letter == '\n')
      result.text.emplace_back();
    else
      result.text.back() += letter;
  return result;
}

/// The edges of all tasks whose clause stands on each line.
std::map<std::size_t, ClauseEdges> edges_by_line(const json& plan) {
  std::map<std::size_t, ClauseEdges> result;
  for (const json& task : plan["tasks"])
    if (task["clause"].is_string())
      for (remit::test::ClauseEdge& item : edges(task["assignments"]))
        result[task["clause_line"].get<std::size_t>()].push_back(std::move(item));
  return result;
}

std::map<std::size_t, bool> open_by_line(const json& plan) {
  std::map<std::size_t, bool> result;
  for (const json& task : plan["tasks"])
    if (task["clause"].is_string())
      result[task["clause_line"].get<std::size_t>()] =
          task["open_lead"].get<bool>() || task["open_cooperate"].get<bool>();
  return result;
}

ClauseScore plan_score(const json& plan, const std::filesystem::path& folder) {
  ClauseScore score;
  const std::string id = plan["plan_id"];
  auto truth = edges_by_line(plan);
  auto open = open_by_line(plan);
  // The drafter's byline under the title is shaped like a clause: only its place tells.
  const std::size_t byline = plan.contains("drafter") && plan["drafter"].is_object()
                                 ? plan["drafter"]["byline_line"].get<std::size_t>()
                                 : 0;
  const Lines text = lines(remit::load(folder / plan["file"].get<std::string>()).text);
  for (std::size_t line = 1; line <= text.text.size(); ++line) {
    if (line == byline) continue;
    ClauseEdges read;
    bool is_open = false;
    for (const remit::Clause& clause : remit::clauses(text.text[line - 1], {})) {
      if (clause.from != remit::Provenance::clause) continue;
      for (const remit::NamedBody& body : clause.bodies)
        read.push_back(remit::test::clause_edge(body));
      is_open = is_open || !clause.open.empty();
    }
    score.count(std::move(read), truth[line], id + " line " + std::to_string(line));
    if (is_open != open[line]) {
      ++score.open_wrong;
      MESSAGE(id << " line " << line << ": open list");
    }
  }
  return score;
}

}  // namespace

TEST_CASE("every clause of the five plans is read, and nothing else") {
  const auto folder = remit::test::corpus();
  if (!folder) return;
  const json plans = json::parse(std::ifstream(*folder / "annotation.json"));
  ClauseScores scores;
  ClauseScore all;
  for (const json& plan : plans) all += scores[plan["plan_id"]] = plan_score(plan, *folder);
  print("five plans", scores);
  CHECK(all.right == 496);
  CHECK(all.wrong == 0);
  CHECK(all.missed == 0);
  CHECK(all.open_wrong == 0);
}

TEST_CASE("clauses of other governments are read well enough") {
  const auto folder = remit::test::corpus();
  if (!folder) return;
  ClauseScores forms;
  ClauseScores families;
  std::ifstream file(*folder / "clauses-sample.jsonl");
  for (std::string line; std::getline(file, line);) {
    const json sample = json::parse(line);
    const std::string form = sample["form"];
    Reading read = reading(sample);
    ClauseScore score;
    score.count(std::move(read.edges), edges(sample["assignments"]), sample["id"]);
    if (!open_matches(read.open, sample["open"])) ++score.open_wrong;
    forms[form] += score;
    families[family(form)] += score;
  }
  print("other governments", forms);
  print("other governments", families);
  CHECK(families["bracket forms"].f1() >= 0.98);
  CHECK(families["prose"].f1() >= 0.85);
  CHECK(families["tables"].f1() >= 0.95);
  CHECK(families["English"].f1() >= 0.8);
}
