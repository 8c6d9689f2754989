#include "remit/analysis/similarity.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "analysis/brute_similarity.hpp"
#include "analysis/hard_catalogs.hpp"
#include "remit/io/read_topics.hpp"

using namespace remit;

namespace {

using test::catalog_of;
using test::Invented;

const Thesaurus& thesaurus() {
  static const Thesaurus value =
      read_topics({source_file("topics.yaml",
                      "version: 1\n"
                      "topics:\n"
                      "  - {id: tolls, name: 道路收费, terms: [[不停车收费, ETC], 收费站]}\n"
                      "  - {id: care, name: 养老, terms: [[居家养老, 社区养老], 护理]}\n"
                      "  - {id: clouds, name: 云计算, terms: [政务云, 云存储]}\n"
                      "  - {id: money, name: 财政, support: true, terms: [专项资金, 补助]}\n")})
          .thesaurus;
  return value;
}

std::vector<SimilarPair> similar(
    const Catalog& catalog, double least = least_similarity, const PairScope& scope = {}) {
  return similar_tasks(catalog, aspects(catalog, thesaurus()), least, scope);
}

/// "p0/1 p1/2"
std::vector<std::string> keys(const Catalog& catalog, const std::vector<SimilarPair>& pairs) {
  std::vector<std::string> all;
  all.reserve(pairs.size());
  for (const SimilarPair& pair : pairs) {
    all.push_back(key_of(catalog, pair.a) + " " + key_of(catalog, pair.b));
  }
  return all;
}

using Keyed = std::map<std::pair<std::string, std::string>, double>;

Keyed by_key(const Catalog& catalog, const std::vector<SimilarPair>& pairs) {
  Keyed all;
  for (const SimilarPair& pair : pairs) {
    all[std::minmax({key_of(catalog, pair.a), key_of(catalog, pair.b)})] = pair.score;
  }
  return all;
}

Keyed by_brute_force(const Catalog& catalog, double least) {
  Keyed result;
  const auto found = test::by_brute_force(catalog, aspects(catalog, thesaurus()), least);
  for (const auto& [pair, score] : found) {
    result[std::minmax({key_of(catalog, pair.first), key_of(catalog, pair.second)})] = score;
  }
  return result;
}

void check_same(const Keyed& found, const Keyed& expected) {
  REQUIRE(found.size() == expected.size());
  for (const auto& each : expected) {
    CAPTURE(each.first.first);
    CAPTURE(each.first.second);
    REQUIRE(found.count(each.first) == 1);
    CHECK(found.at(each.first) == doctest::Approx(each.second));
  }
}

void check_same(const Catalog& catalog, const std::vector<SimilarPair>& found,
    const std::vector<SimilarPair>& expected) {
  check_same(by_key(catalog, found), by_key(catalog, expected));
}

/// Plans whose texts are put together from few words, so that many are alike in every way.
Catalog random_catalog(std::mt19937& random) {
  static const std::vector<std::string> words{"ETC", "不停车收费", "收费站", "居家养老", "护理",
      "政务云", "云存储", "专项资金", "补助", "平台", "推进", "建设", "社区", "智慧", "5",
      "（试点）", "a"};
  const auto text = [&] {
    std::string all;
    for (std::size_t left = 1 + random() % 3; left > 0; --left)
      all += words[random() % words.size()];
    return all;
  };
  std::vector<std::vector<Invented>> plans(2 + random() % 3);
  for (std::vector<Invented>& plan : plans) {
    plan.resize(1 + random() % 5);
    for (Invented& task : plan) {
      task.title = text();
      for (std::size_t left = random() % 14; left > 0; --left) task.keywords.push_back(text());
    }
  }
  return catalog_of(plans);
}

}  // namespace

TEST_CASE("tasks that say the same in other words are found, with what they share") {
  const Catalog catalog = catalog_of({{{"建设不停车收费系统", {"收费站"}}, {"植树造林", {}}},
      {{"推广ETC", {"收费站改造"}}, {"养老", {"护理"}}}});
  const auto pairs = similar(catalog);
  CHECK(keys(catalog, pairs) == std::vector<std::string>{"p0/1 p1/1"});
  REQUIRE(pairs[0].shared.size() == 3);
  CHECK(pairs[0].shared[0] == SharedAspect{"建设不停车收费系统", "推广ETC", 0.8});
  CHECK(pairs[0].shared[1].of_a == "主要任务");
  CHECK(pairs[0].shared[2].of_a == "收费站");
}

TEST_CASE("a part of one task that is all of another is found") {
  const Catalog catalog = catalog_of(
      {{{"完善公共服务", {"居家养老", "政务云", "旅游"}}}, {{"居家养老", {"护理"}}, {"旅游", {}}}});
  CHECK(keys(catalog, similar(catalog, 0.3)).size() == 2);
}

TEST_CASE("what every task of the other plan says makes no pair") {
  const Catalog catalog = catalog_of({{{"甲", {"智慧平台"}}},
      {{"乙", {"智慧平台"}}, {"丙", {"智慧平台"}}, {"丁", {"智慧平台"}}, {"戊", {"智慧平台"}}}});
  CHECK(similar(catalog).empty());
}

TEST_CASE("a measure that supports is compared with its like first of all") {
  const auto score = [](const std::string& title) {
    const Catalog catalog =
        catalog_of({{{"专项资金", {"护理", "收费站"}}}, {{title, {"护理", "收费站"}}}});
    return similar(catalog, 0.1).at(0).score;
  };
  const double like = score("补助");
  CHECK(score("云存储") < 0.95 * like);
  CHECK(score("政务云补助") < 0.95 * like);  // support of something is something else, too
}

TEST_CASE("tasks of one plan, and headings, are not compared") {
  CHECK(similar(catalog_of({{{"推广ETC", {}}, {"推广ETC", {}}}, {{"植树", {}}}})).empty());
  CHECK(similar(catalog_of({})).empty());
}

TEST_CASE("what is found is what comparing all with all finds") {
  std::mt19937 random(11);
  for (int round = 0; round < 300; ++round) {
    const Catalog catalog = random_catalog(random);
    const double least = static_cast<double>(random() % 6) / 10;
    check_same(by_key(catalog, similar(catalog, least)), by_brute_force(catalog, least));
  }
}

TEST_CASE("the same is found where all tasks are alike") {
  for (std::size_t shape = 0; shape < test::names_of_shapes.size(); ++shape) {
    CAPTURE(test::names_of_shapes[shape]);
    for (const std::size_t plans : {2U, 5U, 30U}) {
      const Catalog catalog = test::hard_catalog(static_cast<test::Shape>(shape), 60, plans);
      check_same(by_key(catalog, similar(catalog, 0.3)), by_brute_force(catalog, 0.3));
    }
  }
}

TEST_CASE("what differs in figures only is one kind of work, each task with its own words") {
  const Catalog catalog = catalog_of({{{"第1片区改造", {}}}, {{"第22片区改造", {}}}});
  const auto pairs = similar(catalog);
  REQUIRE(pairs.size() == 1);
  CHECK(pairs[0].shared[0] == SharedAspect{"第1片区改造", "第22片区改造", 1});
}

TEST_CASE("of some plans what is found is what is found of all that touches them") {
  std::mt19937 random(13);
  for (int round = 0; round < 200; ++round) {
    const Catalog catalog = random_catalog(random);
    const double least = static_cast<double>(random() % 6) / 10;
    PairScope scope;
    for (const PlanId plan : ids(catalog.plans)) {
      if (random() % 2 == 0) scope.plans.push_back(plan);
    }
    std::vector<SimilarPair> expected = similar(catalog, least);
    const auto is_asked = [&](TaskId task) {
      return scope.plans.empty() || std::ranges::count(scope.plans, catalog[task].plan) == 1;
    };
    std::erase_if(
        expected, [&](const SimilarPair& pair) { return !is_asked(pair.a) && !is_asked(pair.b); });
    check_same(catalog, similar(catalog, least, scope), expected);
  }
}

TEST_CASE("within jurisdictions what is found is what is found of all between their plans") {
  std::mt19937 random(14);
  for (int round = 0; round < 200; ++round) {
    Catalog catalog = random_catalog(random);
    catalog.jurisdictions.push_back({"k", "另一市", {}});
    for (Plan& plan : catalog.plans) plan.jurisdiction = {static_cast<std::uint32_t>(random() % 2)};
    const double least = static_cast<double>(random() % 6) / 10;
    std::vector<SimilarPair> expected = similar(catalog, least);
    std::erase_if(expected, [&](const SimilarPair& pair) {
      return catalog[catalog[pair.a].plan].jurisdiction !=
             catalog[catalog[pair.b].plan].jurisdiction;
    });
    check_same(catalog, similar(catalog, least, {{}, true}), expected);
  }
}

TEST_CASE("a higher bar keeps the pairs above it") {
  std::mt19937 random(12);
  for (int round = 0; round < 30; ++round) {
    const Catalog catalog = random_catalog(random);
    std::vector<SimilarPair> all = similar(catalog, 0);
    std::erase_if(all, [](const SimilarPair& pair) { return pair.score < 0.4; });
    CHECK(similar(catalog, 0.4) == all);
  }
}
