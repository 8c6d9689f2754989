// The pairs found in tasks.yaml, against those that two readers of the plans found.

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <utility>

#include "corpus.hpp"
#include "remit/analysis/similarity.hpp"
#include "remit/base/load.hpp"
#include "remit/io/read_catalog.hpp"
#include "remit/io/read_topics.hpp"
#include "sources.hpp"

using namespace remit;

namespace {

using Pair = std::pair<std::string, std::string>;

Pair sorted(const std::string& a, const std::string& b) {
  return a < b ? Pair{a, b} : Pair{b, a};
}

std::string plan_of(const std::string& key) {
  return key.substr(0, key.find('/'));
}

/// The labelled pairs: true if the readers agree that they overlap, false if they differ.
struct Labels {
  std::map<Pair, bool> pairs;
  std::set<Pair> plans;
};

Labels labels_in(const std::filesystem::path& path) {
  std::ifstream file(path);
  const auto json = nlohmann::json::parse(file);
  Labels labels;
  for (const auto& each : json.at("pairs")) {
    labels.pairs[sorted(each.at("a"), each.at("b"))] = !each.at("label").is_null();
  }
  for (const auto& each : json.at("plan_pairs")) labels.plans.insert(sorted(each[0], each[1]));
  return labels;
}

double f1_on(const std::filesystem::path& path) {
  const Labels labels = labels_in(path);
  const Reading reading = read_catalog({load(remit::test::project_file("tasks.yaml"))});
  const Thesaurus thesaurus = read_topics({standard_topics()}).thesaurus;
  int right = 0;
  int wrong = 0;
  for (const SimilarPair& pair :
      similar_tasks(reading.catalog, aspects(reading.catalog, thesaurus))) {
    const Pair key = sorted(key_of(reading.catalog, pair.a), key_of(reading.catalog, pair.b));
    if (labels.plans.count(sorted(plan_of(key.first), plan_of(key.second))) == 0) continue;
    const auto label = labels.pairs.find(key);
    if (label == labels.pairs.end()) {
      ++wrong;
    } else if (label->second) {
      ++right;
    }
  }
  const auto labelled =
      std::ranges::count_if(labels.pairs, [](const auto& each) { return each.second; });
  const double f1 = 2.0 * right / (right + wrong + static_cast<double>(labelled));
  MESSAGE("right " << right << ", wrong " << wrong << ", labelled " << labelled << ", F1 " << f1);
  return f1;
}

}  // namespace

TEST_CASE("most pairs that readers of the plans found overlapping are found, and few others") {
  CHECK(f1_on(remit::test::project_file("tests/analysis/labelled_pairs.json")) > 0.82);
  if (const auto folder = test::corpus()) CHECK(f1_on(*folder / "overlaps-sample.json") > 0.85);
}
