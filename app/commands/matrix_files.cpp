#include "commands/matrix_files.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <ostream>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "findings.hpp"
#include "reason.hpp"
#include "remit/analysis/check.hpp"
#include "remit/analysis/duties.hpp"
#include "remit/analysis/patched.hpp"
#include "remit/analysis/scope.hpp"
#include "remit/base/load.hpp"
#include "remit/base/phrases/summary.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/graph/graph.hpp"
#include "remit/render/matrix_sheet.hpp"
#include "remit/render/official_form.hpp"
#include "remit/render/summary_form.hpp"
#include "remit/render/work_list.hpp"
#include "remit/render/workbook.hpp"

namespace remit::app {

namespace {

namespace fs = std::filesystem;
using Tasks = std::span<const TaskId>;

/// The tasks of each grid of a workbook: of all plans, where that is asked for, and of each.
std::vector<Tasks> grids_of(const Catalog& catalog, Tasks chosen, bool with_all) {
  std::vector<Tasks> grids;
  for (std::size_t first = 0; first < chosen.size();) {
    std::size_t last = first + 1;
    while (last < chosen.size() && catalog[chosen[last]].plan == catalog[chosen[first]].plan)
      ++last;
    grids.push_back(chosen.subspan(first, last - first));
    first = last;
  }
  if ((with_all && grids.size() > 1) || grids.empty()) grids.insert(grids.begin(), chosen);
  return grids;
}

/// The grid with its notes and keys; none, and told why, if it would be too large.
std::optional<GridSheet> grid_sheet_of(
    const Session& session, const Counted& numbers, Tasks chosen) {
  const Matrix matrix =
      responsibility_matrix(numbers.in(session), chosen, order_asked(session.call));
  if (const auto reason = refusal(matrix)) {
    tell(session.call, *reason);
    return {};
  }
  return matrix_sheet(numbers.in(session), matrix, session.call.language, numbers.notes);
}

/// The first sheet; none, and told why, if the settings are wrong. Findings are those of the
/// catalog as it is, about what is selected.
std::optional<Form> summary_of(
    const Session& session, const Counted& numbers, const Selection& selection, Tasks chosen) {
  const auto settings = settings_found(session.call);
  if (!settings) return {};
  const Catalog& catalog = numbers.in(session);
  const ColumnOrder order =
      session.options().sort.empty() ? ColumnOrder::busiest : order_asked(session.call);
  const Matrix matrix = responsibility_matrix(without_proposals(catalog), chosen, order);
  std::vector<Finding> findings =
      check(session.reading.catalog, *settings, day_of_findings(session)).findings;
  findings = within(scope(session.reading.catalog, selection), std::move(findings));
  return summary_form(catalog, matrix, findings, session.call.language);
}

/// The sheets of a workbook: the layout asked for, or the official table of each plan and then the
/// grid of each; none, and told why, if one would be too large.
std::optional<std::vector<Sheet>> sheets_of(
    const Session& session, const Counted& numbers, const Selection& selection, Tasks chosen) {
  const std::string& asked = session.options().layout;
  std::vector<Sheet> sheets;
  if (asked.empty()) {
    auto summary = summary_of(session, numbers, selection, chosen);
    if (!summary) return {};
    sheets.emplace_back(std::move(*summary));
  }
  if (asked.empty() || asked == "official") {
    for (Form& form :
        official_forms(numbers.in(session), chosen, session.call.language, numbers.notes))
      sheets.emplace_back(std::move(form));
  }
  if (asked.empty() || asked == "grid") {
    for (const Tasks tasks : grids_of(session.catalog(), chosen, asked == "grid")) {
      auto grid = grid_sheet_of(session, numbers, tasks);
      if (!grid) return {};
      sheets.emplace_back(std::move(*grid));
    }
  }
  return sheets;
}

/// A work list in the form of its ending.
std::string bytes_of(const Form& form, std::string_view format, Language language) {
  if (format == "docx") return as_docx({&form, 1}, language);
  if (format == "html") return as_html({&form, 1}, language);
  if (format == "md") return as_markdown({&form, 1});
  const Sheet sheet = form;
  return as_workbook(std::span<const Sheet>(&sheet, 1), language);
}

[[noreturn]] void cannot_write(
    const Call& call, const fs::path& path, const std::error_code& error) {
  throw CannotWrite(in_words(
      message(phrases::usage::cannot_write, path.generic_string(), reason(error, call.language)),
      call.language));
}

void make_folder(const Call& call, const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) cannot_write(call, folder, error);
}

/// All whose list is not empty, in the order asked for.
std::vector<DutiesOfOne> lists_asked(
    const Session& session, const Catalog& catalog, const Selection& selection) {
  std::vector<DutiesOfOne> all = duties_of_all(catalog, build_graph(catalog), selection);
  std::erase_if(all, [](const DutiesOfOne& one) { return one.duties.empty(); });
  std::vector<AgencyId> agencies;
  std::vector<std::uint32_t> tasks;
  for (const DutiesOfOne& one : all) {
    agencies.push_back(one.agency);
    tasks.push_back(static_cast<std::uint32_t>(one.duties.size()));
  }
  std::vector<DutiesOfOne> sorted;
  for (const std::uint32_t place : in_order(catalog, agencies, tasks, order_asked(session.call))) {
    sorted.push_back(std::move(all[place]));
  }
  return sorted;
}

}  // namespace

ColumnOrder order_asked(const Call& call) {
  const std::string& order = call.options.sort;
  if (order == "official") return ColumnOrder::declared;
  if (order == "pinyin") return ColumnOrder::pinyin;
  return order == "load" ? ColumnOrder::busiest : ColumnOrder::first_named;
}

void reorder(const Catalog& catalog, PlanAgencyCounts& counts, ColumnOrder order) {
  std::vector<std::uint32_t> tasks(counts.agencies.size(), 0);
  for (const PlanCounts& plan : counts.plans) {
    for (const CountCell& cell : plan.cells) tasks[cell.column] += cell.tasks;
  }
  const std::vector<std::uint32_t> old_of = in_order(catalog, counts.agencies, tasks, order);
  std::vector<std::uint32_t> new_of(old_of.size());
  std::vector<AgencyId> agencies;
  for (const std::uint32_t old : old_of) {
    new_of[old] = static_cast<std::uint32_t>(agencies.size());
    agencies.push_back(counts.agencies[old]);
  }
  counts.agencies = std::move(agencies);
  for (PlanCounts& plan : counts.plans) {
    for (CountCell& cell : plan.cells) cell.column = new_of[cell.column];
    std::ranges::sort(plan.cells, {}, &CountCell::column);
  }
}

bool deliver_workbook(const Session& session, const Counted& numbers, const Selection& selection,
    std::span<const TaskId> chosen) {
  const auto sheets = sheets_of(session, numbers, selection, chosen);
  if (!sheets) return false;
  deliver(session.call, as_workbook(*sheets, session.call.language));
  return true;
}

ExitCode write_work_lists(const Session& session, const Selection& selection) {
  constexpr std::array<std::string_view, 4> forms{"xlsx", "docx", "md", "html"};
  const Call& call = session.call;
  const std::string format = call.options.format.empty() ? "xlsx" : call.format;
  if (std::ranges::find(forms, format) == forms.end()) {
    return refuse(call, message(phrases::work_list::form, format));
  }
  const fs::path folder = call.options.each_agency;
  std::error_code unknown;
  if (fs::exists(folder, unknown) && !fs::is_directory(folder, unknown)) {
    return refuse(call, message(phrases::work_list::no_folder, folder.generic_string()));
  }
  const Counted numbers = counted(session);
  const Catalog catalog = without_proposals(numbers.in(session));
  const std::vector<DutiesOfOne> lists = lists_asked(session, catalog, selection);
  if (lists.empty()) return nothing_found(session, selection.agencies);
  make_folder(call, folder);
  const std::vector<std::string> names = work_list_names(catalog, lists, call.language);
  for (std::size_t i = 0; i < lists.size(); ++i) {
    const fs::path path = folder / fs::path(names[i] + '.' + format);
    const Form form = work_list(catalog, lists[i], call.language, numbers.notes);
    try {
      save(path, bytes_of(form, format, call.language));
    } catch (const std::system_error& error) {
      cannot_write(call, path, error.code());
    }
  }
  call.err << in_words(message(phrases::work_list::written, lists.size(), folder.generic_string()),
                  call.language)
           << '\n';
  return ExitCode::fine;
}

}  // namespace remit::app
