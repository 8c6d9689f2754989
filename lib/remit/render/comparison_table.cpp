#include "remit/render/comparison_table.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "remit/base/message.hpp"
#include "remit/base/phrases/comparison.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/render/answers.hpp"
#include "remit/render/proposed_words.hpp"

namespace remit {

namespace {

constexpr std::size_t widest_title = 56;
constexpr std::size_t widest_remark = 44;

Phrase words_of(Fate fate) {
  if (fate == Fate::added) return phrases::comparison::added;
  if (fate == Fate::removed) return phrases::comparison::removed;
  return fate == Fate::changed ? Phrase(phrases::comparison::changed)
                               : Phrase(phrases::comparison::kept);
}

class Writing {
public:
  Writing(const Comparison& comparison, Language language)
      : comparison_(comparison), language_(language) {
    table.title = in(phrases::comparison::table_title);
    table.columns = {{in(phrases::column::task), Align::left, widest_title},
        {in(phrases::column::agency)},
        {in(phrases::comparison::column_change), Align::left, widest_remark},
        {in(phrases::comparison::column_before)}, {in(phrases::comparison::column_after)}};
  }

  void add_heading(const std::string& title) { table.rows.push_back({{title, Emphasis::heading}}); }

  /// The rows of a task or plan; its name stands in the first.
  void add(const std::string& name, const std::vector<Message>& said, IdRange<Assignment> own) {
    name_ = name;
    for (const Message& remark : said) row({{}, {in_words(remark, language_)}, {}, {}});
    for (const AssignmentId id : own) {
      const AssignmentFate& it = comparison_.assignments[id.value];
      if (it.fate == Fate::kept) continue;
      const Assignment& now = comparison_.catalog[id];
      const std::string is(
          now.proposed ? proposed_label(now.role, language_) : label(now.role, language_));
      const std::string was =
          it.fate == Fate::added ? std::string() : std::string(label(it.was, language_));
      row({{comparison_.catalog[now.agency].name}, {in(words_of(it.fate))}, {was},
          {it.fate == Fate::removed ? std::string() : is,
              now.proposed ? Emphasis::presumed : Emphasis::none}});
    }
  }

  /// That nobody has the task afterwards.
  void add_gap() { row({{}, {in(phrases::table::nobody), Emphasis::gap}, {}, {}}); }

  Table table;

private:
  std::string in(Phrase words) const { return std::string(in_words(words, language_)); }

  void row(std::vector<Cell> cells) {
    cells.insert(cells.begin(), {name_});
    table.rows.push_back(std::move(cells));
  }

  const Comparison& comparison_;
  Language language_;
  std::string name_;
};

}  // namespace

Table comparison_table(
    const Comparison& comparison, std::span<const TaskId> tasks, Language language) {
  const Catalog& catalog = comparison.catalog;
  Writing writing(comparison, language);
  const std::vector<PlanId> plans = changed_plans(comparison, tasks);
  const std::vector<TaskId> changed_tasks = changed(comparison, tasks);
  const auto add_plan = [&](PlanId plan) {
    writing.add_heading(catalog[plan].title);
    if (std::ranges::find(plans, plan) != plans.end())
      writing.add(catalog[plan].title, {}, catalog[plan].assignments);
  };
  std::set<PlanId> all(plans.begin(), plans.end());
  for (const TaskId task : changed_tasks) all.insert(catalog[task].plan);
  auto task = changed_tasks.begin();
  for (const PlanId plan : all) {
    add_plan(plan);
    for (; task != changed_tasks.end() && catalog[*task].plan == plan; ++task) {
      writing.add(catalog[*task].number + ' ' + catalog[*task].title, remarks(comparison, *task),
          catalog[*task].assignments);
      if (comparison.tasks[task->value].nobody_after) writing.add_gap();
    }
  }
  const ChangeNumbers numbers = change_numbers(comparison, changed_tasks, plans);
  if (!writing.table.rows.empty()) {
    for (const Message& said : in_sentences(numbers)) {
      writing.table.notes.push_back(in_words(said, language));
    }
  }
  return std::move(writing.table);
}

}  // namespace remit
