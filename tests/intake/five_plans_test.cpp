// The five plans from their text, against their annotation. What is found, missed and false is
// printed plan by plan.

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "corpus.hpp"
#include "intake/invented_documents.hpp"
#include "intake/lifelike_documents.hpp"
#include "remit/base/load.hpp"
#include "remit/intake/draft.hpp"
#include "remit/intake/read_document.hpp"
#include "remit/io/read_catalog.hpp"
#include "remit/io/write_catalog.hpp"
#include "remit/model/names.hpp"
#include "sources.hpp"

using namespace remit;

namespace {

using Json = nlohmann::json;
using Edges = std::set<std::string>;

struct Score {
  std::size_t tasks = 0, found = 0, edges = 0, right = 0, wrong = 0, open = 0;
};

Json annotation(const std::filesystem::path& folder) {
  std::ifstream file(folder / "annotation.json");
  return Json::parse(file);
}

/// What is made of a plan's text before it is read.
using Conversion = std::string (*)(const std::string&);

std::string as_published(const std::string& text) {
  return text;
}

std::vector<Document> documents(
    const std::filesystem::path& folder, const Json& plans, Conversion converted = as_published) {
  std::vector<Document> all;
  for (const Json& plan : plans) {
    const std::string file = plan["file"];
    all.push_back(read_document(file, converted(load(folder / file).text)).document);
  }
  return all;
}

/// Without where it was found: lines of a text are paragraphs of a Word document.
Catalog without_sources(Catalog catalog) {
  catalog = without_places(std::move(catalog));
  for (Plan& plan : catalog.plans) {
    plan.source = {};
    plan.checksum.clear();
    for (Group& group : plan.groups) group.source = {};
    for (Target& target : plan.targets) target.source = {};
  }
  for (Task& task : catalog.tasks) {
    task.source = {};
    for (Measure& measure : task.measures) measure.source = {};
    for (Target& target : task.targets) target.source = {};
  }
  for (Assignment& edge : catalog.assignments) edge.line = 0;
  return catalog;
}

std::map<std::string, TaskId> tasks_by_key(const Catalog& catalog) {
  std::map<std::string, TaskId> tasks;
  for (const TaskId task : ids<Task>(catalog.tasks)) tasks[key_of(catalog, task)] = task;
  return tasks;
}

/// The edges that lists give.
Edges edges_of(const Catalog& catalog, const Task& task) {
  Edges edges;
  for (const AssignmentId id : task.assignments) {
    const Assignment& edge = catalog[id];
    if (edge.from == Provenance::prose) continue;
    edges.insert(std::string(name_of(edge.role)) + " " + catalog[edge.agency].name);
  }
  return edges;
}

/// The edges that the annotation gives, each body under the name that the catalog knows it by.
Edges edges_wanted(const Catalog& catalog, const Names& names, const Task& task, const Json& from) {
  Edges edges;
  for (const Json& edge : from["assignments"]) {
    const std::string name = edge["name"];
    const auto bodies = resolve(catalog, names, name, catalog[task.plan].jurisdiction);
    edges.insert(std::string(edge["role"]) + " " +
                 (bodies.size() == 1 ? catalog[bodies.front()].name : name));
  }
  return edges;
}

bool is_same_task(const Catalog& catalog, TaskId id, const Json& expected) {
  const Task& task = catalog[id];
  std::vector<std::string> above = headings(catalog, id);
  if (above.size() != expected["headings"].size()) return false;
  for (std::size_t i = 0; i < above.size(); ++i) {
    const std::string printed = expected["headings"][i];
    if (!printed.ends_with(above[i])) return false;
  }
  return task.title == expected["title"] && task.source.line == expected["line"];
}

void score_task(const Catalog& catalog, const Names& names, const std::optional<TaskId>& id,
    const Json& expected, Score& score) {
  ++score.tasks;
  score.edges += expected["assignments"].size();
  if (!id) return;
  const Edges wanted = edges_wanted(catalog, names, catalog[*id], expected);
  if (is_same_task(catalog, *id, expected)) ++score.found;
  for (const std::string& edge : edges_of(catalog, catalog[*id])) {
    ++(wanted.contains(edge) ? score.right : score.wrong);
  }
  const bool is_open = expected["open_lead"] || expected["open_cooperate"];
  const Task& task = catalog[*id];
  const bool has_list = !edges_of(catalog, task).empty();
  if (!has_list || task.open.empty() != is_open) ++score.open;
}

Score score_of(const Catalog& catalog, const Json& plan) {
  const auto tasks = tasks_by_key(catalog);
  const Names known = names(catalog);
  Score score;
  for (const Json& expected : plan["tasks"]) {
    const auto found = tasks.find(std::string(plan["plan_id"]) + "/" + std::string(expected["id"]));
    const auto task = found == tasks.end() ? std::optional<TaskId>{} : found->second;
    score_task(catalog, known, task, expected, score);
  }
  return score;
}

Score total(const Catalog& catalog, const Json& plans) {
  Score all;
  for (const Json& plan : plans) {
    const Score score = score_of(catalog, plan);
    MESSAGE(std::string(plan["plan_id"])
            << ": tasks " << score.found << " of " << score.tasks << ", edges " << score.right
            << " of " << score.edges << ", false " << score.wrong);
    all.tasks += score.tasks;
    all.found += score.found;
    all.edges += score.edges;
    all.right += score.right;
    all.wrong += score.wrong;
    all.open += score.open;
  }
  return all;
}

void check(const Score& score) {
  CHECK(score.found == score.tasks);
  CHECK(score.right == score.edges);
  CHECK(score.wrong == 0);
  CHECK(score.open == score.tasks);
}

}  // namespace

TEST_CASE("the five plans give their tasks and edges, all of them and no others") {
  const auto folder = test::corpus();
  if (!folder) return;
  const Json plans = annotation(*folder);
  const std::vector<Document> read = documents(*folder, plans);
  SUBCASE("with the catalog known") {
    Sources sources;
    sources.push_back(load(remit::test::project_file("tasks.yaml")));
    check(total(draft(read, read_catalog(std::move(sources)).catalog).catalog, plans));
  }
  SUBCASE("with nothing known") {
    check(total(draft(read, {}).catalog, plans));
  }
}

TEST_CASE("duties are read in sentences of the five plans only where the annotation has some") {
  const auto folder = test::corpus();
  if (!folder) return;
  const Json plans = annotation(*folder);
  const Catalog catalog = draft(documents(*folder, plans), {}).catalog;
  std::set<std::string> annotated;
  for (const Json& plan : plans) {
    for (const Json& duty : plan["prose_assignments"]) {
      annotated.insert(std::string(plan["plan_id"]) + " " + duty["line"].dump());
    }
  }
  std::set<std::string> found;
  const auto add = [&](const Plan& plan, IdRange<Assignment> edges) {
    for (const AssignmentId edge : edges) {
      if (catalog[edge].from != Provenance::prose) continue;
      found.insert(plan.id + " " + std::to_string(catalog[edge].line));
    }
  };
  for (const Plan& plan : catalog.plans) add(plan, plan.assignments);
  for (const Task& task : catalog.tasks) add(catalog[task.plan], task.assignments);
  CHECK(!found.empty());
  for (const std::string& line : found) CHECK_MESSAGE(annotated.contains(line), line);
}

TEST_CASE("the five plans are the same plans as Word documents, web pages and in GB18030") {
  const auto folder = test::corpus();
  if (!folder) return;
  const Json plans = annotation(*folder);
  const Catalog published = without_sources(draft(documents(*folder, plans), {}).catalog);
  CHECK(published.tasks.size() > 171);
  for (const Conversion conversion : {test::in_word, test::on_a_page, test::in_gb18030}) {
    const std::vector<Document> converted = documents(*folder, plans, conversion);
    CHECK(without_sources(draft(converted, {}).catalog) == published);
  }
}

TEST_CASE("the five plans are the same plans as people type them in Word and sites publish them") {
  const auto folder = test::corpus();
  if (!folder) return;
  const Json plans = annotation(*folder);
  const Catalog published = without_sources(draft(documents(*folder, plans), {}).catalog);
  for (const Conversion conversion : {test::typed_in_word, test::published_on_a_site}) {
    const std::vector<Document> converted = documents(*folder, plans, conversion);
    CHECK(without_sources(draft(converted, {}).catalog) == published);
  }
}

TEST_CASE("keywords drawn from the plans are largely those that a person noted") {
  const auto folder = test::corpus();
  if (!folder) return;
  Sources sources;
  sources.push_back(load(remit::test::project_file("tasks.yaml")));
  const Catalog noted = read_catalog(std::move(sources)).catalog;
  const Catalog drawn = draft(documents(*folder, annotation(*folder)), {}).catalog;
  const auto by_key = tasks_by_key(drawn);
  std::size_t all = 0;
  std::size_t same = 0;
  std::size_t alike = 0;
  for (const auto& [key, id] : tasks_by_key(noted)) {
    const auto found = by_key.find(key);
    if (found == by_key.end()) continue;
    const std::vector<std::string>& words = drawn[found->second].keywords;
    all += noted[id].keywords.size();
    for (const std::string& word : noted[id].keywords) {
      same += std::ranges::find(words, word) == words.end() ? 0U : 1U;
      alike += std::ranges::any_of(words, [&](const std::string& other) {
        return other.find(word) != std::string::npos || word.find(other) != std::string::npos;
      });
    }
  }
  MESSAGE("of " << all << " keywords " << same << " are drawn, " << alike << " in or with others");
  CHECK(same * 10 > all * 28 / 10);
  CHECK(alike * 10 > all * 55 / 10);
}

TEST_CASE("a draft stands alone: what is written of it reads as the same catalog") {
  const auto folder = test::corpus();
  if (!folder) return;
  const Draft made = draft(documents(*folder, annotation(*folder)), {});
  Sources sources;
  sources.push_back(source_file("draft.yaml", as_yaml(made.catalog)));
  const Reading reading = read_catalog(std::move(sources));
  CHECK(reading.diagnostics.empty());
  CHECK(without_places(reading.catalog) == without_places(made.catalog));
}
