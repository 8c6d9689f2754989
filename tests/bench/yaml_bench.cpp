// What reading a catalog costs beside yaml-cpp: its tree, and its events into nothing, which is the
// least that anything on top of it can cost.

#include <benchmark/benchmark.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <fmt/format.h>

#include <sstream>
#include <string>

#include "remit/io/yaml_tree.hpp"

namespace {

/// A catalog of about 300 bytes a task.
std::string catalog(int tasks) {
  std::string text = "version: 1\nagencies:\n";
  for (int i = 0; i < 60; ++i) {
    text += fmt::format("  - {{name: 市第{}局, jurisdiction: chengdu, kind: bureau}}\n", i);
  }
  text += "plans:\n  - id: cd-2020\n    title: 海绵城市方案\n    tasks:\n";
  for (int i = 0; i < tasks; ++i) {
    text += fmt::format(
        "      - id: \"{0}.{1}\"\n"
        "        title: 推进第{1}片区雨水花园与调蓄设施建设\n"
        "        lead: [市第{2}局]\n"
        "        cooperate: [市第{3}局, 市第{4}局, 等]   # 按职责分工\n"
        "        keywords: [雨水花园, 调蓄, 透水铺装, 内涝点]\n"
        "        source: {{line: {1}}}\n",
        i / 10, i, i % 60, (i + 7) % 60, (i + 11) % 60);
  }
  return text;
}

struct Nothing final : YAML::EventHandler {
  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override { ++events; }
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override { ++events; }
  void OnScalar(
      const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {
    ++events;
  }
  void OnSequenceStart(
      const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    ++events;
  }
  void OnSequenceEnd() override {}
  void OnMapStart(
      const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    ++events;
  }
  void OnMapEnd() override {}
  std::size_t events = 0;
};

void count_bytes(benchmark::State& state, const std::string& text) {
  state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) * state.iterations());
}

void yaml_cpp_tree(benchmark::State& state) {
  const std::string text = catalog(static_cast<int>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(YAML::Load(text));
  count_bytes(state, text);
}

void yaml_cpp_events(benchmark::State& state) {
  const std::string text = catalog(static_cast<int>(state.range(0)));
  for (auto _ : state) {
    std::istringstream in(text);
    YAML::Parser parser(in);
    Nothing nothing;
    parser.HandleNextDocument(nothing);
    benchmark::DoNotOptimize(nothing.events);
  }
  count_bytes(state, text);
}

void read_yaml(benchmark::State& state) {
  const std::string text = catalog(static_cast<int>(state.range(0)));
  const remit::Sources sources{remit::source_file("bench.yaml", text)};
  for (auto _ : state) {
    std::vector<remit::Diagnostic> problems;
    benchmark::DoNotOptimize(remit::read_yaml(sources, 0, problems));
  }
  count_bytes(state, text);
}

/// One bracket is not closed in the middle.
void read_yaml_with_a_mistake(benchmark::State& state) {
  std::string text = catalog(static_cast<int>(state.range(0)));
  text.erase(text.find("等]", text.size() / 2) + 3, 1);
  const remit::Sources sources{remit::source_file("bench.yaml", text)};
  for (auto _ : state) {
    std::vector<remit::Diagnostic> problems;
    benchmark::DoNotOptimize(remit::read_yaml(sources, 0, problems));
  }
  count_bytes(state, text);
}

}  // namespace

BENCHMARK(yaml_cpp_tree)->Arg(300)->Arg(3000)->Unit(benchmark::kMillisecond);
BENCHMARK(yaml_cpp_events)->Arg(300)->Arg(3000)->Unit(benchmark::kMillisecond);
BENCHMARK(read_yaml)->Arg(300)->Arg(3000)->Unit(benchmark::kMillisecond);
BENCHMARK(read_yaml_with_a_mistake)->Arg(300)->Arg(3000)->Unit(benchmark::kMillisecond);
