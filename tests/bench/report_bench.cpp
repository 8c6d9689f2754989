// What the page of a report costs, without the searches behind it (overlaps_bench has those) and
// without pictures: plans of a hundred tasks, 240 agencies, one change for every four of them. The
// counter `bytes` is the size of the page.

#include <benchmark/benchmark.h>

#include <cstddef>
#include <random>
#include <string>

#include "remit/analysis/topics.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/io/read_catalog.hpp"
#include "remit/io/read_topics.hpp"
#include "remit/render/report_page.hpp"

namespace {

using namespace remit;

constexpr std::size_t tasks_of_a_plan = 100;
constexpr std::size_t agencies = 240;

std::string agency_name(std::size_t at) {
  return "第" + std::to_string(at) + "局";
}

std::string catalog_text(std::size_t tasks) {
  std::mt19937 random(5);
  std::string text = "version: 1\njurisdictions:\n  - {id: city, name: 某市}\nagencies:\n";
  for (std::size_t i = 0; i < agencies; ++i) {
    text += "  - {name: " + agency_name(i) + ", jurisdiction: city}\n";
  }
  text += "changes:\n";
  for (std::size_t i = 0; i < agencies; i += 4) {
    text += "  - {kind: rename, jurisdiction: city, date: 2026, from: [" + agency_name(i) +
            "], to: [新" + agency_name(i) + "]}\n";
  }
  text += "plans:\n";
  for (std::size_t task = 0; task < tasks; ++task) {
    const std::string number = std::to_string(task % tasks_of_a_plan + 1);
    if (task % tasks_of_a_plan == 0) {
      const std::string plan = std::to_string(task / tasks_of_a_plan);
      text +=
          "  - id: plan-" + plan + "\n    title: 第" + plan + "号方案\n    jurisdiction: city\n" +
          "    issued: " + std::to_string(2000 + task / tasks_of_a_plan % 25) + "\n    tasks:\n";
    }
    text += "      - {id: \"" + number + "\", title: 推进第" + std::to_string(random() % 5000) +
            "片区改造, lead: [" + agency_name(random() % agencies) + "], cooperate: [" +
            agency_name(random() % agencies) + ", " + agency_name(random() % agencies) +
            "], keywords: [管网, 步道], source: {line: " + std::to_string(random() % 3000 + 1) +
            "}}\n";
  }
  return text;
}

void write_page(benchmark::State& state) {
  const std::string text = catalog_text(static_cast<std::size_t>(state.range(0)));
  const Catalog catalog = read_catalog({source_file("catalog.yaml", text)}).catalog;
  const Thesaurus thesaurus = standard_thesaurus();
  const auto topics = task_topics(catalog, thesaurus);
  const Lineage lineage = build_lineage(catalog);
  const LineagePicture changes = lineage_picture(catalog, lineage);
  const Gaps missing;
  std::size_t bytes = 0;
  for (auto _ : state) {
    const Courses ways = courses(catalog, lineage, {});
    const std::string page = report_page(
        {catalog, catalog, thesaurus, topics, ways, changes, {}, missing}, Language::zh);
    bytes = page.size();
    benchmark::DoNotOptimize(bytes);
  }
  state.counters["bytes"] = static_cast<double>(bytes);
}

}  // namespace

BENCHMARK(write_page)->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);
