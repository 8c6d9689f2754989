// Searching beside reading, on the catalog of the project, whose path is the first argument or else
// tasks.yaml here; and on catalogs far larger than any real one, of invented words, where the time
// ought to grow with the number of tasks and no faster.

#include <benchmark/benchmark.h>

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "remit/analysis/search.hpp"
#include "remit/base/load.hpp"
#include "remit/base/text.hpp"
#include "remit/io/read_catalog.hpp"

namespace {

using namespace remit;

std::string catalog_path = "tasks.yaml";

/// Words of two characters, some far commoner than others.
class Vocabulary {
public:
  std::string word() { return words_[square(words_.size())]; }
  std::string words(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += word();
    return text;
  }

private:
  static constexpr char32_t first_character = 0x4E00;
  static constexpr std::uint32_t characters = 3000;

  static std::vector<std::string> invented(std::mt19937& random) {
    const auto character = [&] {
      return first_character + static_cast<char32_t>(random() % characters);
    };
    std::vector<std::string> words;
    for (int i = 0; i < 5000; ++i)
      words.push_back(encoded(std::u32string{character(), character()}));
    return words;
  }
  std::size_t square(std::size_t size) {
    const double share = static_cast<double>(random_()) / 4294967296.0;
    return static_cast<std::size_t>(share * share * static_cast<double>(size));
  }

  std::mt19937 random_{1};
  std::vector<std::string> words_ = invented(random_);
};

Catalog invented_catalog(std::uint32_t tasks, Vocabulary& vocabulary) {
  Catalog catalog;
  catalog.jurisdictions.push_back({"linhai", "临海市", {}});
  catalog.plans.resize(tasks / 100 + 1);
  catalog.tasks.resize(tasks);
  for (const TaskId id : ids(catalog.tasks)) {
    Task& task = catalog.tasks[id.value];
    task.plan = {id.value / 100};
    const bool is_section = id.value % 10 == 0;
    if (!is_section) task.parent = TaskId{id.value / 10 * 10};
    task.last = {is_section ? std::min(id.value + 10, tasks) : id.value + 1};
    task.title = "“互联网＋”" + vocabulary.words(3);
    for (int i = 0; i < 8; ++i) task.keywords.push_back(vocabulary.words(2));
  }
  return catalog;
}

void search_in_invented(benchmark::State& state, int words) {
  Vocabulary vocabulary;
  const Catalog catalog = invented_catalog(static_cast<std::uint32_t>(state.range()), vocabulary);
  const std::string query = vocabulary.words(words);
  std::size_t found = 0;
  for (auto _ : state) found = search(catalog, query).size();
  state.counters["found"] = static_cast<double>(found);
  state.counters["per task"] = benchmark::Counter(static_cast<double>(state.range()),
      benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

void a_word(benchmark::State& state) {
  search_in_invented(state, 1);
}
BENCHMARK(a_word)->Arg(200)->Arg(20'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

void six_words(benchmark::State& state) {
  search_in_invented(state, 6);
}
BENCHMARK(six_words)->Arg(200)->Arg(20'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

void read_the_catalog(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(read_catalog({load(catalog_path)}));
}
BENCHMARK(read_the_catalog)->Unit(benchmark::kMillisecond);

void search_the_catalog(benchmark::State& state, std::string_view words) {
  const Reading reading = read_catalog({load(catalog_path)});
  for (auto _ : state) benchmark::DoNotOptimize(search(reading.catalog, words));
}
BENCHMARK_CAPTURE(search_the_catalog, four_characters, "智慧旅游")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search_the_catalog, two_words, "互联网＋政务")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search_the_catalog, twelve_characters, "食品药品安全全程监管信息平台")
    ->Unit(benchmark::kMillisecond);

}  // namespace

int main(int count, char** arguments) {
  benchmark::Initialize(&count, arguments);
  if (count > 1) catalog_path = arguments[1];
  benchmark::RunSpecifiedBenchmarks();
}
