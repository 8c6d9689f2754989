// What a check costs with the rules that compare tasks, beside parsing the same catalog with
// yaml-cpp, and beside comparing all with all, whose results are the same or the run fails. Plans
// have a hundred tasks; the words that tasks are about become more with the catalog, as they do in
// texts (H. S. Heaps: with the power 0.6), so that a task has something alike in ever more others;
// or, to see what the rest costs, in proportion to the tasks, so that what there is to find does
// not grow faster than these.

#include <benchmark/benchmark.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "analysis/brute_similarity.hpp"
#include "analysis/hard_catalogs.hpp"
#include "remit/analysis/check.hpp"
#include "remit/base/text.hpp"
#include "remit/io/read_catalog.hpp"
#include "remit/io/read_topics.hpp"

namespace {

using namespace remit;

constexpr std::size_t tasks_of_a_plan = 100;
constexpr std::size_t agencies = 60;

using Texts = std::vector<std::string>;

/// So many different words of four characters.
Texts invented(std::mt19937& random, std::size_t many) {
  Texts words;
  for (std::size_t i = 0; i < many; ++i) {
    std::u32string word;
    for (int n = 0; n < 4; ++n) word += static_cast<char32_t>(0x4E00 + random() % 2500);
    words.push_back(encoded(word));
  }
  return words;
}

const std::string& one_of(std::mt19937& random, const Texts& words) {
  return words[random() % words.size()];
}

struct Size {
  std::size_t tasks = 0;
  std::size_t of_a_city = 0;
  bool in_proportion = false;  ///< the words grow so
};

/// A catalog as text. A fifth of what the tasks are about are words of the thesaurus; as its words
/// do not become more, where the words grow in proportion the fifth of a thousand tasks.
std::string catalog_text(const Size& size) {
  const auto [tasks, of_a_city, in_proportion] = size;
  static const Texts verbs{"推进", "完善", "建设", "开展", "加强", "健全", "发展", "实施"};
  static const Texts ends{"改造", "试点", "监测", "示范工程", "管理制度", "平台", "体系", "应用"};
  static const Texts known = telling_words(standard_thesaurus());
  std::mt19937 random(5);
  const double many = in_proportion ? 1.9 * double(tasks) : 30 * std::pow(double(tasks), 0.6);
  const Texts things = invented(random, static_cast<std::size_t>(many));
  const std::size_t rarity = in_proportion ? std::max<std::size_t>(5, tasks / 200) : 5;
  const auto thing = [&, &rarity = rarity] {
    return random() % rarity == 0 ? one_of(random, known) : one_of(random, things);
  };
  std::string text = "version: 1\njurisdictions:\n";
  std::string bodies = "agencies:\n";
  for (std::size_t city = 0; city * of_a_city < tasks; ++city) {
    const std::string id = "city-" + std::to_string(city);
    text += "  - {id: " + id + ", name: 第" + std::to_string(city) + "市}\n";
    for (std::size_t i = 0; i < agencies; ++i) {
      bodies += "  - {name: 第" + std::to_string(i) + "局, jurisdiction: " + id + "}\n";
    }
  }
  text += bodies;
  text += "plans:\n";
  for (std::size_t task = 0; task < tasks; ++task) {
    const std::string number = std::to_string(task % tasks_of_a_plan + 1);
    if (task % tasks_of_a_plan == 0) {
      const std::string plan = std::to_string(task / tasks_of_a_plan);
      text += "  - id: plan-" + plan + "\n    title: 第" + plan +
              "号方案\n    jurisdiction: city-" + std::to_string(task / of_a_city) +
              "\n    issued: " + std::to_string(2000 + task / tasks_of_a_plan % 25) +
              "\n    tasks:\n";
    }
    text += "      - id: \"" + number + "\"\n        title: " + one_of(random, verbs) + thing() +
            one_of(random, ends) + "\n        lead: [第" + std::to_string(random() % agencies) +
            "局]\n        cooperate: [第" + std::to_string(random() % agencies) +
            "局]\n        keywords: [";
    for (int i = 0; i < 6; ++i) text += (i == 0 ? "" : ", ") + thing();
    text += "]\n";
  }
  return text;
}

std::string catalog_text(const benchmark::State& state) {
  return catalog_text({static_cast<std::size_t>(state.range(0)),
      static_cast<std::size_t>(state.range(1)), state.range(2) == 1});
}

Catalog catalog_of(const benchmark::State& state) {
  return read_catalog({source_file("catalog.yaml", catalog_text(state))}).catalog;
}

void parse_by_yaml_cpp(benchmark::State& state) {
  const std::string text = catalog_text(state);
  for (auto _ : state) benchmark::DoNotOptimize(YAML::Load(text));
}

void read_it(benchmark::State& state) {
  const std::string text = catalog_text(state);
  for (auto _ : state) benchmark::DoNotOptimize(read_catalog({source_file("catalog.yaml", text)}));
}

void check_with_overlaps(benchmark::State& state) {
  const Catalog catalog = catalog_of(state);
  const Thesaurus thesaurus = standard_thesaurus();
  Settings settings;
  settings.severity["discontinued-task"] = Severity::info;  // compares all tasks
  for (auto _ : state) benchmark::DoNotOptimize(check(catalog, settings, {}, &thesaurus));
}

void similar(benchmark::State& state) {
  const Catalog catalog = catalog_of(state);
  const Aspects all = aspects(catalog, standard_thesaurus());
  std::size_t pairs = 0;
  for (auto _ : state) pairs = similar_tasks(catalog, all).size();
  state.counters["pairs"] = static_cast<double>(pairs);
}

/// One plan, as if it were a new draft, against all the others.
void similar_to_one_plan(benchmark::State& state) {
  const Catalog catalog = catalog_of(state);
  const Aspects all = aspects(catalog, standard_thesaurus());
  const PairScope scope{{PlanId{static_cast<std::uint32_t>(catalog.plans.size()) - 1}}};
  std::size_t pairs = 0;
  for (auto _ : state) pairs = similar_tasks(catalog, all, least_similarity, scope).size();
  state.counters["pairs"] = static_cast<double>(pairs);
}

/// Ten thousand tasks in a hundred plans that are alike.
void similar_where_all_is(benchmark::State& state) {
  const auto shape = static_cast<test::Shape>(state.range(0));
  const auto tasks = static_cast<std::size_t>(state.range(1));
  const Catalog catalog = test::hard_catalog(shape, tasks, tasks / tasks_of_a_plan);
  const Aspects all = aspects(catalog, standard_thesaurus());
  std::size_t pairs = 0;
  for (auto _ : state) pairs = similar_tasks(catalog, all).size();
  state.counters["pairs"] = static_cast<double>(pairs);
  state.SetLabel(test::names_of_shapes.at(static_cast<std::size_t>(shape)));
}

void similar_by_brute_force(benchmark::State& state) {
  const Catalog catalog = catalog_of(state);
  const Aspects all = aspects(catalog, standard_thesaurus());
  std::map<test::TaskPair, double> expected;
  for (auto _ : state) expected = test::by_brute_force(catalog, all, least_similarity);
  const auto found = similar_tasks(catalog, all);
  bool is_same = found.size() == expected.size();
  for (const SimilarPair& pair : found) {
    const auto at = expected.find({pair.a, pair.b});
    is_same = is_same && at != expected.end() && std::abs(at->second - pair.score) < 1e-9;
  }
  if (!is_same) state.SkipWithError("similar_tasks finds something else");
  state.counters["pairs"] = static_cast<double>(found.size());
}

}  // namespace

/// Tasks, how many of them in each city, and whether the words grow in proportion.
void sizes(benchmark::internal::Benchmark* bench) {
  bench->Args({1000, 1000, 0})->Args({10000, 10000, 0})->Args({100000, 100000, 0});
  bench->Args({10000, 1000, 0})->Args({100000, 1000, 0});
  bench->Args({10000, 10000, 1})->Args({100000, 100000, 1});
  bench->Unit(benchmark::kMillisecond);
}

BENCHMARK(parse_by_yaml_cpp)->Apply(sizes);
BENCHMARK(read_it)->Apply(sizes);
BENCHMARK(check_with_overlaps)->Apply(sizes);
BENCHMARK(similar)->Apply(sizes);
BENCHMARK(similar_to_one_plan)->Apply(sizes);
BENCHMARK(similar_where_all_is)
    ->ArgsProduct({benchmark::CreateDenseRange(0, 7, 1), {10000}})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(similar_by_brute_force)
    ->Args({300, 300, 0})
    ->Args({1000, 1000, 0})
    ->Unit(benchmark::kMillisecond);
