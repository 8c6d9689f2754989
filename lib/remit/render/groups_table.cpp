#include <fmt/format.h>

#include <set>
#include <string>
#include <utility>

#include "remit/analysis/accounts.hpp"
#include "remit/base/message.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/base/phrases/overlaps.hpp"
#include "remit/render/overlaps_table.hpp"

namespace remit {

namespace {

constexpr std::size_t widest_title = 48;
constexpr std::size_t widest_names = 60;

std::string in(const OverlapWords& words, Phrase phrase) {
  return std::string(in_words(phrase, words.language));
}

/// Those that lead it; where nobody does, that are responsible, or else listed.
Cell answering(const OverlapWords& words, TaskId task) {
  for (const Role role : {Role::lead, Role::responsible, Role::listed}) {
    const std::string names = names_in_role(words.catalog, task, role, nullptr, words.language);
    if (names.empty()) continue;
    const Message told = message(phrases::pair::on_footing, label(role, words.language), names);
    return {in_words(told, words.language), emphasis(role)};
  }
  return {in(words, phrases::table::nobody), Emphasis::gap};
}

std::string figure(double value) {
  return fmt::format("{:.2f}", value);
}

std::string coordinator(const OverlapWords& words, const TaskGroup& group) {
  if (!group.coordinator) return in(words, phrases::group::uncoordinated);
  return in_words(
      message(phrases::group::coordinated, words.catalog[*group.coordinator].name), words.language);
}

std::string heading(const OverlapWords& words, const TaskGroup& group) {
  std::set<PlanId> plans;
  for (const TaskId task : group.tasks) plans.insert(words.catalog[task].plan);
  return in_words(
      message(phrases::group::heading, listed(group.label), words.catalog[group.jurisdiction].name,
          group.tasks.size(), plans.size(), group.leads.empty() ? "–" : figure(group.effective),
          coordinator(words, group)),
      words.language);
}

std::vector<Column> columns(const OverlapWords& words) {
  std::vector<Column> columns{{in(words, phrases::column::task_id)},
      {in(words, phrases::column::task), Align::left, widest_title},
      {in(words, phrases::pair::leads), Align::left, widest_names},
      {in(words, phrases::column::line), Align::right}};
  if (words.layout == Layout::data) {
    columns.insert(columns.begin(),
        {{in(words, phrases::column::group), Align::right},
            {in(words, phrases::column::group_label)}, {in(words, phrases::column::jurisdiction)}});
    columns.push_back({in(words, phrases::column::effective), Align::right});
    columns.push_back({in(words, phrases::column::coordinator)});
  }
  return columns;
}

std::vector<Cell> task_row(
    const OverlapWords& words, const TaskGroup& group, std::size_t number, TaskId task) {
  const Catalog& catalog = words.catalog;
  const std::uint32_t line = catalog[task].source.line;
  std::vector<Cell> row{{key_of(catalog, task), Emphasis::key}, {catalog[task].title},
      answering(words, task), {line == 0 ? std::string() : std::to_string(line)}};
  if (words.layout == Layout::data) {
    row.insert(row.begin(),
        {{std::to_string(number)}, {listed(group.label)}, {catalog[group.jurisdiction].name}});
    row.push_back({group.leads.empty() ? std::string() : figure(group.effective)});
    row.push_back({group.coordinator ? catalog[*group.coordinator].name : std::string()});
  }
  return row;
}

}  // namespace

Table groups_table(const OverlapWords& words, std::span<const TaskGroup> groups) {
  Table table;
  table.columns = columns(words);
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (words.layout == Layout::reading) {
      table.rows.push_back({{heading(words, groups[i]), Emphasis::heading}});
    }
    for (const TaskId task : groups[i].tasks) {
      table.rows.push_back(task_row(words, groups[i], i + 1, task));
    }
  }
  if (words.layout == Layout::reading && !groups.empty()) {
    table.notes.push_back(in(words, phrases::group::note));
    table.notes.push_back(in(words, phrases::fragmented::note));
  }
  return table;
}

}  // namespace remit
