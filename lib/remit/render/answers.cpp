#include "remit/render/answers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "remit/analysis/accounts.hpp"
#include "remit/base/message.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/base/phrases/matrix.hpp"
#include "remit/base/phrases/patch.hpp"
#include "remit/model/display_names.hpp"
#include "remit/render/holder_words.hpp"
#include "remit/render/proposed_words.hpp"

namespace remit {

namespace {

constexpr std::size_t widest_title = 44;
constexpr std::size_t widest_names = 72;

std::string words(Phrase phrase, Language language) {
  return std::string(in_words(phrase, language));
}

std::string line_of(std::uint32_t line) {
  return line == 0 ? std::string() : std::to_string(line);
}

/// The line to look up: of the clause that names the agencies, where it stands apart.
std::uint32_t evidence_line(const Catalog& catalog, TaskId task) {
  const Source& source = catalog[task].source;
  return source.clause_line != 0 ? source.clause_line : source.line;
}

std::string nobody(const Catalog& catalog, TaskId task, Language language) {
  if (catalog[task].none) return words(phrases::table::none_on_purpose, language);
  if (is_section(catalog, task)) return words(phrases::table::section, language);
  return words(phrases::table::nobody, language);
}

/// For whom a table is, and the day it is about, if any.
struct Shown {
  Layout layout;
  Language language;
  const DayView* day;
  bool proposals = false;  ///< somebody is proposed for something
};

Shown shown_in(const Catalog& catalog, Layout layout, Language language, const DayView* day) {
  return {layout, language, day, std::ranges::any_of(catalog.assignments, &Assignment::proposed)};
}

std::vector<Column> task_columns(const Shown& shown) {
  const auto& [layout, language, day, proposals] = shown;
  std::vector<Column> columns{{words(phrases::column::task_id, language)},
      {words(phrases::column::task, language), Align::left, widest_title}};
  if (layout == Layout::data) {
    for (const Role role : all_roles) {
      columns.push_back({std::string(label(role, language)), Align::left, widest_names});
    }
  } else {
    columns.push_back({words(phrases::column::role, language)});
    columns.push_back({words(phrases::column::agencies, language), Align::left, widest_names});
  }
  columns.push_back({words(phrases::column::line, language), Align::right});
  if (layout == Layout::data && day != nullptr) {
    columns.push_back({words(phrases::column::holders, language)});
  }
  if (layout == Layout::data && proposals) {
    columns.push_back({words(phrases::patch::column, language)});
  }
  return columns;
}

/// The names in each role, in the order of `all_roles`.
using NamesByRole = std::array<std::string, all_roles.size()>;

/// The rows of a task or plan: one in the data layout, else one a role; false, and nothing
/// appended, if there would be none.
bool append_rows(Table& table, const std::vector<Cell>& lead_in, const NamesByRole& names,
    const Cell& line, Language language) {
  bool is_first = true;
  for (const Role role : all_roles) {
    const std::string& text = names[static_cast<std::size_t>(role)];
    if (text.empty()) continue;
    table.rows.push_back(is_first ? lead_in : std::vector<Cell>(2));
    table.rows.back().push_back({std::string(label(role, language)), emphasis(role)});
    table.rows.back().push_back({text});
    if (is_first) table.rows.back().push_back(line);
    is_first = false;
  }
  return !is_first;
}

void append_row(
    Table& table, const std::vector<Cell>& lead_in, const NamesByRole& names, const Cell& line) {
  table.rows.push_back(lead_in);
  for (const std::string& text : names) table.rows.back().push_back({text});
  table.rows.back().push_back(line);
}

/// What programs get of a day: the names whose duties another body has.
template <class Assignments>
std::string holders_of(const Catalog& catalog, const Assignments& assignments, const Shown& shown) {
  std::string all;
  for (const AssignmentId id : assignments) {
    const std::string one = name_and_holder(catalog, id, *shown.day, shown.language);
    if (one == catalog[catalog[id].agency].name) continue;
    all += (all.empty() ? "" : "; ") + one;
  }
  return all;
}

std::string name_shown(const Catalog& catalog, AssignmentId id, const Shown& shown) {
  if (shown.day == nullptr) return catalog[catalog[id].agency].name;
  return name_and_holder(catalog, id, *shown.day, shown.language);
}

/// Who has duties of a whole plan, each with what for.
NamesByRole plan_names(const Catalog& catalog, PlanId plan, const Shown& shown) {
  NamesByRole names;
  for (const AssignmentId id : catalog[plan].assignments) {
    const Assignment& assignment = catalog[id];
    std::string& text = names[static_cast<std::size_t>(assignment.role)];
    if (!text.empty()) text += "、";
    text += name_shown(catalog, id, shown);
    if (!assignment.duty.empty()) text += "（" + assignment.duty + "）";
  }
  return names;
}

void append_plan(Table& table, const Catalog& catalog, PlanId id, Shown shown) {
  const Plan& plan = catalog[id];
  const std::vector<Cell> lead_in{
      {plan.id, Emphasis::key}, {plan.title + words(phrases::table::whole_plan, shown.language)}};
  const Cell line{line_of(catalog[plan.assignments.first].line)};
  if (shown.layout == Layout::reading) {
    append_rows(table, lead_in, plan_names(catalog, id, shown), line, shown.language);
    return;
  }
  const Shown as_written{shown.layout, shown.language, nullptr};
  append_row(table, lead_in, plan_names(catalog, id, as_written), line);
  if (shown.day != nullptr) {
    table.rows.back().push_back({holders_of(catalog, plan.assignments, shown)});
  }
  if (shown.proposals) table.rows.back().emplace_back();
}

/// A row for each role that somebody is proposed for.
void append_proposed(Table& table, const Catalog& catalog, TaskId task, Language language) {
  for (const Role role : all_roles) {
    std::string proposed = proposed_names(catalog, task, role);
    if (proposed.empty()) continue;
    table.rows.push_back({{}, {}, {std::string(proposed_label(role, language)), Emphasis::presumed},
        {std::move(proposed), Emphasis::presumed}});
  }
}

void append_task(Table& table, const Catalog& catalog, TaskId id, const Shown& shown) {
  const auto& [layout, language, day, proposals] = shown;
  const std::vector<Cell> lead_in{{key_of(catalog, id), Emphasis::key}, {catalog[id].title}};
  const Cell line{line_of(evidence_line(catalog, id))};
  const DayView* const beside_names = layout == Layout::reading ? day : nullptr;
  NamesByRole names;
  for (const Role role : all_roles) {
    names[static_cast<std::size_t>(role)] =
        names_in_role(catalog, id, role, beside_names, language);
  }
  if (layout == Layout::data) {
    append_row(table, lead_in, names, line);
    if (day != nullptr) {
      table.rows.back().push_back({holders_of(catalog, held(catalog, id).assignments, shown)});
    }
    if (proposals) table.rows.back().push_back({proposed_names(catalog, id, language)});
    return;
  }
  if (!append_rows(table, lead_in, names, line, language)) {
    table.rows.push_back(lead_in);
    table.rows.back().push_back({"—", Emphasis::gap});
    table.rows.back().push_back({nobody(catalog, id, language), Emphasis::gap});
    table.rows.back().push_back(line);
  }
  append_proposed(table, catalog, id, language);
}

/// What the marks on names mean, where they are used.
void append_notes(Table& table, const Catalog& catalog, TaskId id, Language language) {
  const Held all = held(catalog, id);
  const auto note = [&](std::string text) {
    if (std::ranges::find(table.notes, text) == table.notes.end()) {
      table.notes.push_back(std::move(text));
    }
  };
  const auto is_presumed = [&](AssignmentId assignment) { return catalog[assignment].presumed; };
  if (std::ranges::any_of(all.assignments, is_presumed))
    note(words(phrases::note::presumed, language));
  const auto is_proposed = [&](AssignmentId assignment) { return catalog[assignment].proposed; };
  if (std::ranges::any_of(catalog[id].assignments, is_proposed)) {
    note(in_words(message(phrases::patch::legend, in_words(phrases::patch::column, language),
                      in_words(phrases::patch::not_counted, language)),
        language));
  }
  if (all.inherited) note("( ) " + words(phrases::table::inherited, language));
}

/// By which changes the names in the table became who has the duties on the day.
void append_holder_notes(
    Table& table, const Catalog& catalog, std::span<const TaskId> tasks, const Shown& shown) {
  if (shown.day == nullptr || shown.layout == Layout::data) return;
  for (std::string& note : holder_notes(catalog, tasks, *shown.day, shown.language)) {
    table.notes.push_back(std::move(note));
  }
}

std::string names_given(const Catalog& catalog,
    const std::map<AgencyId, std::vector<AgencyId>>& given, AgencyId holder) {
  std::vector<std::string> names;
  const auto found = given.find(holder);
  if (found == given.end()) return {};
  for (const AgencyId named : found->second) names.push_back(catalog[named].name);
  return listed(names);
}

}  // namespace

std::string names_in_role(
    const Catalog& catalog, TaskId task, Role role, const DayView* day, Language language) {
  const Held all = held(catalog, task);
  std::string names;
  for (const AssignmentId id : all.assignments) {
    const Assignment& assignment = catalog[id];
    if (assignment.role != role || assignment.proposed) continue;
    if (!names.empty()) names += "、";
    names += day == nullptr ? catalog[assignment.agency].name
                            : name_and_holder(catalog, id, *day, language);
    if (assignment.presumed) names += "*";
  }
  if (catalog[all.bearer].open.has(role)) names += "等";
  if (all.inherited && !names.empty()) return fmt::format("({})", names);
  return names;
}

std::string_view label(Role role, Language language) {
  return in_words(label_of(role), language);
}

std::string_view label(AgencyKind kind, Language language) {
  return in_words(label_of(kind), language);
}

Emphasis emphasis(Role role) {
  switch (role) {
    case Role::lead:
      return Emphasis::lead;
    case Role::cooperate:
      return Emphasis::support;
    default:
      return Emphasis::none;
  }
}

Table who_table(const Catalog& catalog, const WhoFound& found, Layout layout, Language language,
    const DayView* day) {
  const Shown shown = shown_in(catalog, layout, language, day);
  Table table{{}, task_columns(shown), {}, {}};
  std::vector<TaskId> tasks;
  if (layout == Layout::data) {
    table.columns.push_back({words(phrases::column::score, language), Align::right});
    table.columns.push_back({words(phrases::column::matched, language)});
  }
  for (const Match& match : found.tasks) {
    append_task(table, catalog, match.task, shown);
    if (layout == Layout::reading) append_notes(table, catalog, match.task, language);
    tasks.push_back(match.task);
    if (layout != Layout::data) continue;
    table.rows.back().push_back({fmt::format("{:.3f}", match.score)});
    table.rows.back().push_back({fmt::format("{}", fmt::join(match.matched, " "))});
  }
  for (const PlanId plan : found.plans) append_plan(table, catalog, plan, shown);
  append_holder_notes(table, catalog, tasks, shown);
  return table;
}

Table tasks_table(const Catalog& catalog, std::span<const TaskId> tasks, Layout layout,
    Language language, const DayView* day) {
  const Shown shown = shown_in(catalog, layout, language, day);
  Table table{{}, task_columns(shown), {}, {}};
  for (const TaskId task : tasks) {
    append_task(table, catalog, task, shown);
    if (layout == Layout::reading) append_notes(table, catalog, task, language);
  }
  append_holder_notes(table, catalog, tasks, shown);
  return table;
}

Table agencies_table(const Catalog& catalog, std::span<const Load> loads, Language language,
    const std::map<AgencyId, std::vector<AgencyId>>* given) {
  Table table;
  table.columns = {{words(phrases::column::agency, language)},
      {words(phrases::column::jurisdiction, language)}, {words(phrases::column::kind, language)}};
  for (const Role role : all_roles) {
    table.columns.push_back({std::string(label(role, language)), Align::right});
  }
  table.columns.push_back({words(phrases::column::total, language), Align::right});
  table.columns.push_back({words(phrases::column::plans, language), Align::right});
  if (given != nullptr) {
    table.columns.push_back(
        {words(phrases::column::given_as, language), Align::left, widest_title});
  }
  for (const Load& load : loads) {
    const Agency& agency = catalog[load.agency];
    std::vector<Cell> row{{agency.name}, {catalog[agency.jurisdiction].id},
        {std::string(label(agency.kind, language))}};
    for (const std::uint32_t tasks : load.tasks) row.push_back({std::to_string(tasks)});
    row.push_back({std::to_string(load.total())});
    row.push_back({std::to_string(load.plans)});
    if (given != nullptr) row.push_back({names_given(catalog, *given, load.agency)});
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace remit
