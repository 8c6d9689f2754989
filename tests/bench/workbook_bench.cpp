// The grid of ten thousand tasks and two hundred agencies as a workbook, beside a bare loop that
// gives libxlsxwriter the same cells, formats and notes and does nothing else. Both in one run, for
// figures of two machines say nothing about each other.

#include <benchmark/benchmark.h>
#include <xlsxwriter.h>

#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "remit/analysis/matrix.hpp"
#include "remit/analysis/selection.hpp"
#include "remit/render/matrix_sheet.hpp"
#include "remit/render/workbook.hpp"

namespace {

using namespace remit;

constexpr std::uint32_t tasks_of_a_plan = 100;
constexpr std::uint32_t agencies_of_a_task = 5;

Catalog large_catalog(std::uint32_t tasks, std::uint32_t agencies) {
  std::mt19937 random(1);
  Catalog catalog;
  catalog.jurisdictions.push_back({"linhai", "临海市", {}});
  for (std::uint32_t i = 0; i < agencies; ++i) {
    Agency& agency = catalog.agencies.emplace_back();
    agency.name = "市第" + std::to_string(i) + "局";
  }
  for (std::uint32_t i = 0; i < tasks; ++i) {
    if (i % tasks_of_a_plan == 0) {
      Plan& plan = catalog.plans.emplace_back();
      plan.id = "plan-" + std::to_string(i / tasks_of_a_plan);
      plan.title = "第" + std::to_string(i / tasks_of_a_plan) + "个方案";
      plan.tasks.first = {i};
    }
    const PlanId plan{static_cast<std::uint32_t>(catalog.plans.size() - 1)};
    catalog.plans.back().tasks.last = {i + 1};
    Task& task = catalog.tasks.emplace_back();
    task.plan = plan;
    task.number = std::to_string(i % tasks_of_a_plan + 1);
    task.title = "推进第" + task.number + "项重点工作";
    task.last = {i + 1};
    task.source.line = i + 1;
    task.assignments.first = {static_cast<std::uint32_t>(catalog.assignments.size())};
    for (std::uint32_t k = 0; i % 20 != 0 && k < agencies_of_a_task; ++k) {
      Assignment& it = catalog.assignments.emplace_back();
      it.plan = plan;
      it.task = TaskId{i};
      it.agency = {
          static_cast<std::uint32_t>((random() % 40 + i / tasks_of_a_plan * 7) % agencies)};
      it.role = k == 0 ? Role::lead : Role::cooperate;
      it.line = i + 1;
      it.as_written = catalog[it.agency].name;
    }
    task.assignments.last = {static_cast<std::uint32_t>(catalog.assignments.size())};
  }
  return catalog;
}

const Catalog& catalog() {
  static const Catalog value = large_catalog(10'000, 200);
  return value;
}

GridSheet sheet_of(const Catalog& from) {
  return matrix_sheet(from, responsibility_matrix(from, select(from, {})), Language::zh);
}

/// The way of `matrix -o`, from the catalog to the bytes.
void by_remit(benchmark::State& state) {
  std::size_t bytes = 0;
  for (auto _ : state) {
    const std::vector<Sheet> sheets{sheet_of(catalog())};
    bytes = as_workbook(sheets, Language::zh).size();
  }
  state.counters["bytes"] = static_cast<double>(bytes);
}

/// The part of that before libxlsxwriter has anything to do.
void without_writing(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(sheet_of(catalog()));
}

/// The same cells, which are made beforehand.
void bare_loop(benchmark::State& state) {
  const GridSheet grid = sheet_of(catalog());
  const std::string path =
      (std::filesystem::temp_directory_path() / "remit-workbook-bench.xlsx").string();
  for (auto _ : state) {
    lxw_workbook* const file = workbook_new(path.c_str());
    lxw_worksheet* const sheet = workbook_add_worksheet(file, nullptr);
    lxw_format* const format = workbook_add_format(file);
    format_set_border(format, LXW_BORDER_THIN);
    const std::size_t columns = grid.table.columns.size();
    lxw_row_t row = 0;
    for (const std::vector<Cell>& cells : grid.table.rows) {
      worksheet_set_row(sheet, row, 17, nullptr);
      for (std::size_t i = 0; i < columns; ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        if (i < cells.size() && !cells[i].text.empty()) {
          worksheet_write_string(sheet, row, column, cells[i].text.c_str(), format);
        } else {
          worksheet_write_blank(sheet, row, column, format);
        }
      }
      if (!grid.row_keys.empty() && row < grid.row_keys.size() && !grid.row_keys[row].empty()) {
        worksheet_write_string(
            sheet, row, static_cast<lxw_col_t>(columns), grid.row_keys[row].c_str(), format);
      }
      ++row;
    }
    for (const CellNote& note : grid.notes) {
      worksheet_write_comment(
          sheet, note.row, static_cast<lxw_col_t>(note.column), note.text.c_str());
    }
    workbook_close(file);
  }
  std::filesystem::remove(path);
  state.counters["cells"] = static_cast<double>(grid.table.rows.size() * grid.table.columns.size());
  state.counters["notes"] = static_cast<double>(grid.notes.size());
}

BENCHMARK(bare_loop)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(without_writing)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(by_remit)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();

}  // namespace
