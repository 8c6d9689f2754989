// How fast plans are read out of plain text: structure, clauses, all of a plan, keywords. The text
// is an invented plan again and again, or, with REMIT_CORPUS set, the plans of the corpus.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "remit/intake/clauses.hpp"
#include "remit/intake/draft_plan.hpp"
#include "remit/intake/keywords.hpp"
#include "remit/intake/read_document.hpp"

namespace {

constexpr std::size_t size = std::size_t{4} << 20U;  // bytes of a document, about

const char* const chapter =
    "二、主要任务\n"
    "（一）完善雨水排放体系\n"
    "1．加快管网改造。推进老城区雨污分流，逐步消除积水点，对使用超过二十年的管道开展检测与修复，建"
    "立"
    "排查、设计、施工、验收全过程档案。到2027年，改造管网120公里，积水点减少八成。（市水务局牵头，"
    "市住"
    "房城乡建设委、财政局等配合）\n"
    "2．建设调蓄设施。结合公园、绿地、广场和学校操场布局雨水花园、下沉绿地和地下调蓄池，鼓励企业、"
    "高校"
    "和社会资本参与投资、建设和运营，形成可复制的做法。（市园林绿化局、市规划自然资源局、各区人民政"
    "府按"
    "职责分工负责）\n"
    "3．健全监测预警。整合气象、水文、交通（含地铁）和市政（供水、排水、燃气）数据，建设统一的监测"
    "平台，"
    "实现分钟级预报、街道级预警。（责任单位：市气象局、市应急管理局、市大数据中心，完成时限：2026年"
    "底）\n"
    "（二）提升运行管理水平\n"
    "　　按照统一规划、分级负责的原则，完善日常巡查、汛前检查、应急抢险制度，落实责任到人，做到早发"
    "现、"
    "早处置。要加强人员培训，配齐配强专业力量，提高装备水平，保障重点区域、重点时段安全运行，让群众"
    "有更"
    "多的获得感、幸福感、安全感。由市水务局会同市应急管理局制定应急预案，各区结合实际组织实施。\n"
    "　　加大财政投入，引导金融机构开发适合设施建设和运营的产品，支持符合条件的企业发行债券。对示范"
    "效应"
    "好、带动作用强的项目给予奖励，经费从现有渠道列支。完善收费机制，合理确定价格，保证项目可持续。"
    "\n";

std::string invented() {
  std::string all = "关于推进雨水管理工作的实施方案\n一、总体要求\n坚持统筹兼顾、因地制宜。\n";
  while (all.size() < size) all += chapter;
  return all;
}

/// The plans of the corpus, one behind the other; empty where there is none.
std::string corpus() {
  const char* const folder = std::getenv("REMIT_CORPUS");
  if (folder == nullptr) return {};
  std::vector<std::filesystem::path> paths;
  for (const auto& entry :
      std::filesystem::directory_iterator(std::filesystem::path(folder) / "plans")) {
    paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  std::string plans;
  for (const auto& path : paths) {
    std::ifstream file(path, std::ios::binary);
    plans.append(std::istreambuf_iterator<char>(file), {});
    plans += '\n';
  }
  std::string all;
  while (!plans.empty() && all.size() < size) all += plans;
  return all;
}

const std::string& text() {
  static const std::string all = [] {
    std::string found = corpus();
    return found.empty() ? invented() : found;
  }();
  return all;
}

const remit::Document& document() {
  static const remit::Document read = remit::read_document("plan.txt", text()).document;
  return read;
}

void count_bytes(benchmark::State& state) {
  state.SetBytesProcessed(static_cast<std::int64_t>(text().size()) * state.iterations());
}

void reading_lines(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(remit::read_document("plan.txt", text()));
  count_bytes(state);
}

void structure(benchmark::State& state) {
  for (auto _ : state) {
    const auto paragraphs = remit::paragraphs(document());
    benchmark::DoNotOptimize(remit::structure(paragraphs));
  }
  count_bytes(state);
}

void clauses(benchmark::State& state) {
  const auto paragraphs = remit::paragraphs(document());
  for (auto _ : state) {
    for (const remit::Paragraph& paragraph : paragraphs)
      benchmark::DoNotOptimize(remit::clauses(paragraph.text, {}));
  }
  count_bytes(state);
}

/// From the bytes of a file to tasks with their clauses, before names are looked up.
void structure_and_clauses(benchmark::State& state) {
  for (auto _ : state) {
    const remit::DocumentReading reading = remit::read_document("plan.txt", text());
    benchmark::DoNotOptimize(remit::read_plan(reading.document, {}));
  }
  count_bytes(state);
}

void keywords(benchmark::State& state) {
  const remit::ReadPlan read = remit::read_plan(document(), {});
  std::vector<remit::KeywordText> texts;
  for (const std::size_t index : remit::kept_tasks(read.planned)) {
    const remit::PlannedTask& task = read.planned.tasks[index];
    texts.push_back({task.title, remit::body_text(read, task)});
  }
  for (auto _ : state) benchmark::DoNotOptimize(remit::keywords(texts, {}));
  count_bytes(state);
}

/// All that import does but for reading the catalog and writing the draft.
void whole_draft(benchmark::State& state) {
  for (auto _ : state) {
    const remit::DocumentReading reading = remit::read_document("plan.txt", text());
    benchmark::DoNotOptimize(remit::draft(std::span(&reading.document, 1), {}));
  }
  count_bytes(state);
}

}  // namespace

BENCHMARK(reading_lines)->Unit(benchmark::kMillisecond);
BENCHMARK(structure)->Unit(benchmark::kMillisecond);
BENCHMARK(clauses)->Unit(benchmark::kMillisecond);
BENCHMARK(structure_and_clauses)->Unit(benchmark::kMillisecond);
BENCHMARK(keywords)->Unit(benchmark::kMillisecond);
BENCHMARK(whole_draft)->Unit(benchmark::kMillisecond);
