#include "remit/render/work_list.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "remit/base/file_names.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/base/phrases/matrix.hpp"
#include "remit/base/phrases/official.hpp"
#include "remit/base/phrases/summary.hpp"
#include "remit/render/answers.hpp"
#include "remit/render/evidence.hpp"
#include "remit/render/matrix_words.hpp"

namespace remit {

namespace {

/// Several roles of the agency in one task are one row.
struct Work {
  std::optional<TaskId> task;
  PlanId plan;
  std::vector<const Duty*> duties;
};

/// In the order of the catalog, of each plan its duties as a whole first.
std::vector<Work> works_of(const Catalog& catalog, const DutiesOfOne& duties) {
  std::map<std::pair<PlanId, std::optional<TaskId>>, std::vector<const Duty*>> by_task;
  for (const Duty& duty : duties.duties) {
    by_task[{catalog[duty.assignment].plan, duty.task}].push_back(&duty);
  }
  std::vector<Work> works;
  works.reserve(by_task.size());
  for (auto& [place, own] : by_task) works.push_back({place.second, place.first, std::move(own)});
  return works;
}

class WorkList {
public:
  WorkList(const Catalog& catalog, const DutiesOfOne& duties, Language language)
      : catalog_(catalog), duties_(duties), language_(language) {}

  Form made(std::span<const std::string> notes) && {
    form_.title =
        in_words(message(phrases::work_list::title, catalog_[duties_.agency].name), language_);
    form_.columns = {{words(phrases::matrix::number), Align::center, 6},
        {words(phrases::summary::plan), Align::center, 14},
        {words(phrases::matrix::key_task), Align::left, 18},
        {words(phrases::work_list::part), Align::center, 10},
        {words(phrases::work_list::others), Align::left, 20},
        {words(phrases::matrix::deadline), Align::center, 10},
        {words(phrases::work_list::where), Align::center, 12},
        {words(phrases::official::remark), Align::left, 10}};
    const std::vector<Work> works = works_of(catalog_, duties_);
    for (std::size_t i = 0; i < works.size(); ++i) add_row(works, i);
    form_.lines.push_back(counts(works));
    form_.notes.assign(notes.begin(), notes.end());
    return std::move(form_);
  }

private:
  [[nodiscard]] std::string words(Phrase phrase) const { return words_of(phrase, language_); }

  /// “共 5 项：牵头 2 项，配合 3 项”
  [[nodiscard]] std::string counts(const std::vector<Work>& works) const {
    std::string roles;
    for (const Role role : all_roles) {
      const auto number = std::ranges::count_if(
          duties_.duties, [&](const Duty& duty) { return catalog_[duty.assignment].role == role; });
      if (number == 0) continue;
      if (!roles.empty()) roles += words(phrases::work_list::joint);
      roles +=
          in_words(message(phrases::work_list::in_role, label(role, language_), number), language_);
    }
    return in_words(message(phrases::work_list::counts, works.size(), roles), language_);
  }

  void add_row(const std::vector<Work>& works, std::size_t index) {
    const Work& work = works[index];
    FormRow row;
    row.cells.push_back({std::to_string(index + 1)});
    row.cells.push_back(plan_cell(works, index));
    row.cells.push_back(task_cell(work));
    row.cells.push_back(part_cell(work));
    row.cells.push_back({others(work)});
    row.cells.push_back({work.task ? catalog_[*work.task].deadline : std::string()});
    row.cells.push_back({places(work)});
    row.cells.push_back({remarks(work)});
    form_.rows.push_back(std::move(row));
  }

  [[nodiscard]] FormCell plan_cell(const std::vector<Work>& works, std::size_t index) const {
    const PlanId plan = works[index].plan;
    if (index > 0 && works[index - 1].plan == plan) return {{}, Emphasis::heading, 0};
    FormCell cell{catalog_[plan].title, Emphasis::heading};
    while (index + cell.down < works.size() && works[index + cell.down].plan == plan) ++cell.down;
    return cell;
  }

  [[nodiscard]] FormCell task_cell(const Work& work) const {
    if (!work.task) return {words(phrases::table::whole_plan)};
    const Task& task = catalog_[*work.task];
    FormCell cell{task.number + ' ' + task.title};
    cell.note = place_of(catalog_, *work.task, language_);
    return cell;
  }

  [[nodiscard]] FormCell part_cell(const Work& work) const {
    FormCell cell;
    for (const Duty* const duty : work.duties) {
      const Assignment& it = catalog_[duty->assignment];
      if (!cell.text.empty()) cell.text += "、";
      cell.text += label(it.role, language_);
      if (it.role == Role::lead) cell.emphasis = Emphasis::lead;
      if (!cell.note.empty()) cell.note += '\n';
      cell.note += evidence_of(catalog_, duty->assignment, work.task, language_);
    }
    return cell;
  }

  /// “牵头：市科委；配合：市教委、市农委等”: all but the agency itself.
  [[nodiscard]] std::string others(const Work& work) const {
    const Duty& first = *work.duties.front();
    const Assignment& own = catalog_[first.assignment];
    const auto all = own.task ? catalog_[*own.task].assignments : catalog_[own.plan].assignments;
    const Roles open = own.task ? catalog_[*own.task].open : catalog_[own.plan].open;
    std::string text;
    for (const Role role : all_roles) {
      std::string names;
      for (const AssignmentId id : all) {
        const Assignment& it = catalog_[id];
        const bool is_own = std::ranges::any_of(
            work.duties, [&](const Duty* duty) { return duty->assignment == id; });
        if (it.role != role || it.proposed || is_own || it.agency == duties_.agency) continue;
        names += (names.empty() ? "" : "、") + catalog_[it.agency].name;
      }
      if (open.has(role)) names += "等";
      if (names.empty()) continue;
      if (!text.empty()) text += words(phrases::official::between);
      text += in_words(
          message(phrases::work_list::others_in_role, label(role, language_), names), language_);
    }
    return text;
  }

  [[nodiscard]] std::string places(const Work& work) const {
    std::vector<std::uint32_t> lines;
    for (const Duty* const duty : work.duties) {
      const std::uint32_t line = line_of(catalog_, catalog_[duty->assignment]);
      if (line != 0 && std::ranges::find(lines, line) == lines.end()) lines.push_back(line);
    }
    std::string text;
    for (const std::uint32_t line : lines) {
      if (!text.empty()) text += words(phrases::evidence::joint);
      text += in_words(message(phrases::evidence::line, line), language_);
    }
    return text;
  }

  [[nodiscard]] std::string remarks(const Work& work) const {
    std::string text;
    const auto add = [&](const std::string& remark) {
      if (!text.empty()) text += words(phrases::official::between);
      text += remark;
    };
    for (const Duty* const duty : work.duties) {
      const Assignment& it = catalog_[duty->assignment];
      if (it.presumed) add(words(phrases::evidence::presumed));
      if (!duty->through.empty()) {
        add(in_words(message(phrases::work_list::through, duty->through), language_));
      }
      if (duty->inherited) add(words(phrases::work_list::inherited));
      if (!it.duty.empty()) add(it.duty);
    }
    return text;
  }

  const Catalog& catalog_;
  const DutiesOfOne& duties_;
  Language language_;
  Form form_;
};

}  // namespace

Form work_list(const Catalog& catalog, const DutiesOfOne& duties, Language language,
    std::span<const std::string> notes) {
  return WorkList(catalog, duties, language).made(notes);
}

std::vector<std::string> work_list_names(
    const Catalog& catalog, std::span<const DutiesOfOne> all, Language language) {
  std::vector<AgencyId> agencies;
  for (const DutiesOfOne& duties : all) agencies.push_back(duties.agency);
  return file_names(agency_titles(catalog, agencies, Layout::reading),
      in_words(phrases::work_list::untitled, language));
}

}  // namespace remit
