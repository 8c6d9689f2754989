#include "remit/analysis/evaluation.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "remit/io/read_labels.hpp"

using namespace remit;

namespace {

/// Plans a, b and c of three tasks each.
Catalog three_plans() {
  Catalog catalog;
  catalog.jurisdictions.push_back({"j", "某市", {}});
  for (const std::string id : {"a", "b", "c"}) {
    Plan plan;
    plan.id = id;
    const auto first = static_cast<std::uint32_t>(catalog.tasks.size());
    plan.tasks = {{first}, {first + 3}};
    for (std::uint32_t i = 0; i < 3; ++i) {
      Task task;
      task.plan = {static_cast<std::uint32_t>(catalog.plans.size())};
      task.number = std::to_string(i + 1);
      task.last = {first + i + 1};
      catalog.tasks.push_back(task);
    }
    catalog.plans.push_back(plan);
  }
  return catalog;
}

OverlapPair pair_of(std::uint32_t a, std::uint32_t b, double score) {
  OverlapPair pair;
  pair.a.task = {a};
  pair.b.task = {b};
  pair.similar.score = score;
  return pair;
}

const Labels labels{
    {{"b", "a"}, {"b", "c"}}, {{"a/1", "b/1", "part"}, {"b/2", "a/2", "same"}, {"a/3", "b/3", {}},
                                  {"b/1", "c/1", "part"}, {"b/9", "c/1", "part"}}};

}  // namespace

TEST_CASE("found pairs are right, wrong or missed; pairs readers differ on do not count") {
  const Catalog catalog = three_plans();
  const std::vector<OverlapPair> pairs{pair_of(0, 3, 0.9), pair_of(0, 4, 0.7), pair_of(1, 4, 0.3),
      pair_of(2, 5, 0.8), pair_of(3, 6, 0.6), pair_of(0, 6, 1)};
  const Evaluation result = evaluated(catalog, pairs, labels, 0.5);
  CHECK(result.all == Hits{2, 1, 2});
  CHECK(precision(result.all) == doctest::Approx(2.0 / 3));
  CHECK(recall(result.all) == doctest::Approx(0.5));
  CHECK(f1(result.all) == doctest::Approx(4.0 / 7));
  REQUIRE(result.misses.size() == 2);
  CHECK(result.misses[0].a == "b/9");
  CHECK(result.misses[1].label == "same");
  REQUIRE(result.false_alarms.size() == 1);
  CHECK(result.false_alarms[0].b == "b/2");
  CHECK(result.kinds_right == 2);
  CHECK(result.unknown == std::vector<std::string>{"b/9"});
}

TEST_CASE("a threshold that is fitted is tried on the other pair of plans") {
  const Catalog catalog = three_plans();
  const std::vector<OverlapPair> pairs{pair_of(0, 3, 0.9), pair_of(0, 4, 0.7), pair_of(1, 4, 0.8),
      pair_of(3, 6, 0.6), pair_of(4, 7, 0.2)};
  const Evaluation result = evaluated(catalog, pairs, labels, 0.5);
  REQUIRE(result.plans.size() == 2);
  CHECK(result.plans[0].plans == std::pair<std::string, std::string>{"a", "b"});
  CHECK(result.plans[0].fitted == doctest::Approx(0.4));  // between 0.6 and 0.2 of b and c
  CHECK(result.plans[0].crossed == Hits{2, 1, 0});
  CHECK(result.plans[1].fitted == doctest::Approx(0.75));
  CHECK(result.plans[1].crossed == Hits{0, 0, 2});
}

TEST_CASE("nothing found and nothing labelled is no division by zero") {
  CHECK(f1(evaluated(three_plans(), {}, Labels{}, 0.5).all) == 0);
}

TEST_CASE("labels are read from JSON, and what is wrong is told") {
  const LabelsReading read = read_labels(source_file("labels.json",
      "{\"about\": \"x\", \"plan_pairs\": [[\"b\", \"a\"], [\"b\", \"c\"]], \"pairs\": ["
      "{\"a\": \"a/1\", \"b\": \"b/1\", \"label\": \"part\", \"labels\": [\"part\", null], "
      "\"share\": null}, {\"a\": \"b/2\", \"b\": \"a/2\", \"label\": null}]}"));
  CHECK(read.diagnostics.empty());
  CHECK(read.labels ==
        Labels{{{"b", "a"}, {"b", "c"}}, {{"a/1", "b/1", "part"}, {"b/2", "a/2", {}}}});
  const LabelsReading wrong =
      read_labels(source_file("labels.json", "{\"plan_pairs\": [[\"a\"]], \"pair\": []}"));
  CHECK(wrong.diagnostics.size() == 3);
  CHECK(read_labels(source_file("labels.json", "[]")).diagnostics.size() == 1);
}
