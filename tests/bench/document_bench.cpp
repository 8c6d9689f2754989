// How fast published documents are read: invented plans of a few megabytes, a paragraph in three a
// heading. The checksum of the bytes is part of it.

#include <benchmark/benchmark.h>

#include <string>

#include "remit/intake/read_document.hpp"
#include "remit/intake/task_table.hpp"

namespace {

constexpr int paragraphs = 40'000;

const std::string sentence =
    "推进第三片区雨水花园与调蓄设施建设，完善排水管网，到2020年建成示范片区十个，带动社会投资五百亿"
    "元。"
    "（市水务局牵头，市教委、市农委等部门按职责分工负责）";

std::string text() {
  std::string all;
  for (int i = 0; i < paragraphs; ++i) {
    all += i % 3 == 0 ? "（一）建设任务。\n" : "　　" + sentence + "\n";
  }
  return all;
}

std::string page() {
  std::string all = "<!DOCTYPE html><html><body>\n";
  for (int i = 0; i < paragraphs; ++i) {
    all += i % 3 == 0 ? "<h3>（一）建设任务</h3>\n"
                      : "<p style=\"text-indent:2em\"><span>" + sentence + "</span></p>\n";
  }
  return all + "</body></html>";
}

std::string table() {
  std::string all = "<html><table><tr><td>序号<td>任务<td>牵头单位<td>配合单位</tr>\n";
  for (int i = 0; i < paragraphs; ++i) {
    all += "<tr><td>" + std::to_string(i) + "</td><td>" + sentence +
           "</td><td>市水务局</td><td>市教委、市农委</td></tr>\n";
  }
  return all + "</table></html>";
}

void read(benchmark::State& state, const std::string& name, const std::string& bytes) {
  for (auto _ : state) benchmark::DoNotOptimize(remit::read_document(name, bytes));
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes.size()) * state.iterations());
}

void plain_text(benchmark::State& state) {
  read(state, "plan.txt", text());
}

void web_page(benchmark::State& state) {
  read(state, "plan.html", page());
}

void finding_task_tables(benchmark::State& state) {
  const std::string bytes = table();
  const auto reading = remit::read_document("plan.html", bytes);
  for (auto _ : state) benchmark::DoNotOptimize(remit::task_tables(reading.document));
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes.size()) * state.iterations());
}

}  // namespace

BENCHMARK(plain_text)->Unit(benchmark::kMillisecond);
BENCHMARK(web_page)->Unit(benchmark::kMillisecond);
BENCHMARK(finding_task_tables)->Unit(benchmark::kMillisecond);
