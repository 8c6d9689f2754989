// Scores the grammar against the annotated clauses: precision, recall and F1 of edges (as written,
// name, role, collective) by form.

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <tuple>
#include <vector>

#include "corpus.hpp"
#include "remit/base/load.hpp"
#include "remit/intake/clauses.hpp"

namespace {

using nlohmann::json;
using Edge = std::tuple<std::string, std::string, std::string, bool>;
using Edges = std::vector<Edge>;

Edge edge(const remit::NamedBody& body) {
  return {body.as_written, body.name, std::string(name_of(body.role)), body.collective};
}

Edges edges(const json& assignments) {
  Edges result;
  for (const json& item : assignments)
    result.emplace_back(
        item["as_written"], item["name"], item["role"], item["collective"].get<bool>());
  std::sort(result.begin(), result.end());
  return result;
}

struct Score {
  std::size_t right = 0;
  std::size_t wrong = 0;
  std::size_t missed = 0;
  std::size_t open_wrong = 0;
  [[nodiscard]] double precision() const { return ratio(right, right + wrong); }
  [[nodiscard]] double recall() const { return ratio(right, right + missed); }
  [[nodiscard]] double f1() const { return ratio(2 * right, 2 * right + wrong + missed); }

private:
  static double ratio(std::size_t part, std::size_t all) {
    return all == 0 ? 1.0 : static_cast<double>(part) / static_cast<double>(all);
  }
};

std::string shown(const Edges& edges) {
  std::string result;
  for (const auto& [written, name, role, collective] : edges)
    result += " " + role + ":" + name + (name == written ? "" : "(" + written + ")") +
              (collective ? "*" : "");
  return result;
}

/// Counts what was read against the truth and shows where they differ.
void count(Score& score, Edges read, const Edges& truth, const std::string& where) {
  std::sort(read.begin(), read.end());
  Edges wrong;
  Edges missed;
  std::set_difference(
      read.begin(), read.end(), truth.begin(), truth.end(), std::back_inserter(wrong));
  std::set_difference(
      truth.begin(), truth.end(), read.begin(), read.end(), std::back_inserter(missed));
  score.right += read.size() - wrong.size();
  score.wrong += wrong.size();
  score.missed += missed.size();
  if (!wrong.empty()) MESSAGE(where << " false:" << shown(wrong));
  if (!missed.empty()) MESSAGE(where << " missed:" << shown(missed));
}

void print(const char* what, const std::map<std::string, Score>& scores) {
  std::string table = std::string(what) + ": precision, recall, F1 of edges, open lists wrong\n";
  for (const auto& [form, score] : scores) {
    char line[200];
    std::snprintf(line, sizeof line, "  %5.3f %5.3f %5.3f %3zu %4zu edges  %s\n", score.precision(),
        score.recall(), score.f1(), score.open_wrong, score.right + score.missed, form.c_str());
    table += line;
  }
  MESSAGE(table);
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

std::vector<std::string> paragraphs(const std::string& text) {
  std::vector<std::string> result{""};
  for (const char letter : text) {
    const std::string& last = result.back();
    if (letter != '\n')
      result.back() += letter;
    else if (!last.empty() && !last.ends_with("、"))
      result.emplace_back();
  }
  return result;
}

/// The cells of a flattened row, in the order of the headings that give roles.
remit::Clause row(const json& sample) {
  remit::Clause result;
  std::vector<remit::Role> roles;
  std::string heading;
  for (const char letter : sample["header"].get<std::string>() + "\n")
    if (letter != '\n' && letter != '\t' && letter != '|' && letter != '*')
      heading += letter;
    else {
      if (const auto role = remit::labelled_role(heading)) roles.push_back(*role);
      heading.clear();
    }
  std::size_t cell = 0;
  for (const std::string& text : paragraphs(sample["clause"])) {
    if (roles.empty()) break;
    const remit::Role role = roles[std::min(cell++, roles.size() - 1)];
    const remit::ListReading list = remit::names_in_list(text, role, {});
    if (list.sureness == remit::Sureness::doubtful) continue;
    result.bodies.insert(result.bodies.end(), list.bodies.begin(), list.bodies.end());
    if (list.open.has(role)) result.open.add(role);
  }
  return result;
}

remit::Clause reading(const json& sample) {
  const std::string form = sample["form"];
  if (form.starts_with("T") || form.starts_with("E2")) return row(sample);
  const std::string clause = sample["clause"];
  const std::string context = sample["context"];
  const std::size_t at = context.find(clause);
  return at == std::string::npos ? within(clause, 0, clause.size())
                                 : within(context, at, at + clause.size());
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
std::map<std::size_t, Edges> edges_by_line(const json& plan) {
  std::map<std::size_t, Edges> result;
  for (const json& task : plan["tasks"])
    if (task["clause"].is_string())
      for (Edge& item : edges(task["assignments"]))
        result[task["clause_line"].get<std::size_t>()].push_back(std::move(item));
  for (auto& [line, found] : result) std::sort(found.begin(), found.end());
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

Score plan_score(const json& plan, const std::filesystem::path& folder) {
  Score score;
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
    Edges read;
    bool is_open = false;
    for (const remit::Clause& clause : remit::clauses(text.text[line - 1], {})) {
      if (clause.from != remit::Provenance::clause) continue;
      for (const remit::NamedBody& body : clause.bodies) read.push_back(edge(body));
      is_open = is_open || !clause.open.empty();
    }
    count(score, std::move(read), truth[line], id + " line " + std::to_string(line));
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
  std::map<std::string, Score> scores;
  Score all;
  for (const json& plan : plans) {
    const Score score = plan_score(plan, *folder);
    scores[plan["plan_id"]] = score;
    all.right += score.right;
    all.wrong += score.wrong;
    all.missed += score.missed;
    all.open_wrong += score.open_wrong;
  }
  print("five plans", scores);
  CHECK(all.right == 496);
  CHECK(all.wrong == 0);
  CHECK(all.missed == 0);
  CHECK(all.open_wrong == 0);
}

TEST_CASE("clauses of other governments are read well enough") {
  const auto folder = remit::test::corpus();
  if (!folder) return;
  std::map<std::string, Score> forms;
  std::map<std::string, Score> families;
  std::ifstream file(*folder / "clauses-sample.jsonl");
  for (std::string line; std::getline(file, line);) {
    const json sample = json::parse(line);
    const std::string form = sample["form"];
    const remit::Clause clause = reading(sample);
    Edges read;
    for (const remit::NamedBody& body : clause.bodies) read.push_back(edge(body));
    const Edges truth = edges(sample["assignments"]);
    for (auto* score : {&forms[form], &families[family(form)]}) {
      if (score == &forms[form])
        count(*score, read, truth, sample["id"]);
      else {
        Score one;
        std::sort(read.begin(), read.end());
        Edges same;
        std::set_intersection(
            read.begin(), read.end(), truth.begin(), truth.end(), std::back_inserter(same));
        score->right += same.size();
        score->wrong += read.size() - same.size();
        score->missed += truth.size() - same.size();
      }
      if (!open_matches(clause.open, sample["open"])) ++score->open_wrong;
    }
  }
  print("other governments", forms);
  print("other governments", families);
  CHECK(families["bracket forms"].f1() >= 0.98);
  CHECK(families["prose"].f1() >= 0.85);
  CHECK(families["tables"].f1() >= 0.95);
  CHECK(families["English"].f1() >= 0.8);
}
