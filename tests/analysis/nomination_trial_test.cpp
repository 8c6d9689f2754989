#include "remit/analysis/nomination_trial.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "corpus.hpp"
#include "remit/base/load.hpp"
#include "remit/io/read_answers.hpp"
#include "remit/io/read_catalog.hpp"
#include "remit/io/read_topics.hpp"
#include "remit/model/names.hpp"
#include "sources.hpp"

using namespace remit;

namespace {

const Thesaurus& thesaurus() {
  static const Thesaurus value = read_topics({standard_topics()}).thesaurus;
  return value;
}

const Catalog& five_plans() {
  static const Catalog value =
      read_catalog({load(remit::test::project_file("tasks.yaml"))}).catalog;
  return value;
}

std::vector<TaskId> all_tasks(const Catalog& catalog) {
  return {ids(catalog.tasks).begin(), ids(catalog.tasks).end()};
}

double share(std::size_t part, std::size_t whole) {
  return static_cast<double>(part) / static_cast<double>(whole);
}

std::vector<AgencyId> bodies(const Catalog& catalog, const Names& names, TaskId task,
    const std::vector<std::string>& wanted) {
  std::vector<AgencyId> all;
  for (const std::string& name : wanted) {
    for (const AgencyId id :
        resolve(catalog, names, name, catalog[catalog[task].plan].jurisdiction)) {
      all.push_back(id);
    }
  }
  return all;
}

}  // namespace

TEST_CASE("figures count what is right first, in three, acceptable, and what scores promise") {
  const std::vector<Placing> placings{
      {{0}, 1, 1, 0.9, true}, {{1}, 2, 1, 0.5, true}, {{2}, 0, 0, 0.1, false}};
  const TrialFigures found = figures(placings);
  CHECK(found.tasks == 3);
  CHECK(found.first == 1);
  CHECK(found.in_three == 2);
  CHECK(found.acceptable == 2);
  CHECK(found.confident == 2);
  CHECK(found.confident_right == 1);
  CHECK(found.reciprocal_rank == doctest::Approx(0.5));
  CHECK(found.promises[4] == Promise{1, 1, 0.9});
  CHECK(found.promises[2] == Promise{1, 0, 0.5});
  CHECK(figures({}) == TrialFigures{});
}

TEST_CASE("most leads of a plan are found again from the other plans") {
  const Catalog& catalog = five_plans();
  const auto known = known_leads(catalog, all_tasks(catalog));
  const TrialFigures found = figures(hidden_trial(catalog, thesaurus(), known));
  MESSAGE("tasks " << found.tasks << ", first " << found.first << ", in three " << found.in_three);
  CHECK(share(found.first, found.tasks) >= 0.65);
  CHECK(share(found.in_three, found.tasks) >= 0.88);
  CHECK(share(found.confident_right, found.confident) >= 0.65);
}

TEST_CASE("scores keep what they promise") {
  const Catalog& catalog = five_plans();
  const auto known = known_leads(catalog, all_tasks(catalog));
  const TrialFigures found = figures(hidden_trial(catalog, thesaurus(), known));
  for (const Promise& promise : found.promises) {
    if (promise.tasks < 10) continue;
    const double kept = share(promise.right, promise.tasks);
    CHECK(kept ==
          doctest::Approx(promise.promised / static_cast<double>(promise.tasks)).epsilon(0.3));
  }
}

TEST_CASE("most open tasks get the lead that readers would give them") {
  const auto folder = test::corpus();
  if (!folder) return;
  const AnswersReading answers = read_answers(load(*folder / "leads-sample.json"));
  CHECK(answers.diagnostics.empty());
  const Catalog& catalog = five_plans();
  const Names known_names = names(catalog);
  std::vector<KnownLead> known;
  for (const LeadAnswer& answer : answers.answers) {
    for (const TaskId task : all_tasks(catalog)) {
      if (key_of(catalog, task) != answer.task) continue;
      known.push_back({task, bodies(catalog, known_names, task, answer.lead),
          bodies(catalog, known_names, task, answer.acceptable),
          bodies(catalog, known_names, task, answer.cooperate)});
    }
  }
  REQUIRE(known.size() == 20);
  const TrialFigures found = figures(open_trial(catalog, thesaurus(), known));
  CHECK(share(found.first, found.tasks) >= 0.85);
  CHECK(share(found.acceptable, found.tasks) >= 0.95);
  CHECK(share(found.in_three, found.tasks) >= 0.95);
}
