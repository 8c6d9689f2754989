#include <algorithm>
#include <map>
#include <set>

#include "remit/base/message.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/base/phrases/matrix.hpp"
#include "remit/base/phrases/official.hpp"
#include "remit/base/phrases/patch.hpp"
#include "remit/render/matrix_table.hpp"
#include "remit/render/matrix_words.hpp"

namespace remit {

namespace {

constexpr std::size_t widest_title = 44;
constexpr std::size_t widest_names = 60;
constexpr std::size_t widest_plan = 16;

/// The columns of agencies that some row fills.
struct InUse {
  bool lead = false;
  bool cooperate = false;
  bool responsible = false;
  bool listed = false;
};

bool is_filled(const OfficialCell& cell) {
  return !cell.names.empty() || cell.open;
}

/// Where nobody is named at all, the column for it is that of the responsible agencies.
InUse in_use(std::span<const OfficialRow> rows) {
  InUse use;
  for (const OfficialRow& row : rows) {
    use.lead |= is_filled(row.lead);
    use.cooperate |= is_filled(row.cooperate);
    use.responsible |= is_filled(row.responsible);
    use.listed |= is_filled(row.listed);
  }
  if (!use.lead && !use.cooperate && !use.listed) use.responsible = true;
  if (use.cooperate) use.lead = true;
  return use;
}

Cell names_cell(const OfficialCell& cell, bool inherited, Language language) {
  std::string names;
  bool presumed = inherited;
  for (const OfficialName& name : cell.names) {
    if (!names.empty()) names += "、";
    names += name.proposed ? in_words(message(phrases::patch::in_brackets, name.name), language)
                           : name.name;
    presumed |= name.proposed;
    if (name.presumed) names += '*';
    presumed |= name.presumed;
  }
  if (cell.open) names += "等";
  if (inherited && !names.empty()) names = "（" + names + "）";
  return {std::move(names), presumed ? Emphasis::presumed : Emphasis::none};
}

/// The lines that name the agencies; of a task that nobody has, its own.
Cell evidence_cell(const Catalog& catalog, const OfficialRow& row) {
  std::set<std::uint32_t> lines;
  for (const OfficialCell* const cell : agency_cells(row)) {
    for (const OfficialName& name : cell->names) lines.insert(name.line);
  }
  if (lines.empty() && row.item.task) lines.insert(catalog[*row.item.task].source.line);
  lines.erase(0);
  std::string text;
  for (const std::uint32_t line : lines) {
    text += (text.empty() ? "" : ", ") + std::to_string(line);
  }
  return {text};
}

void append_agencies(
    std::vector<Cell>& cells, const OfficialRow& row, const InUse& use, Language language) {
  const std::size_t first = cells.size();
  const auto append = [&](const OfficialCell& cell) {
    cells.push_back(names_cell(cell, row.inherited, language));
  };
  if (use.lead) append(row.lead);
  if (use.cooperate) append(row.cooperate);
  if (use.responsible) append(row.responsible);
  if (use.listed) append(row.listed);
  std::string remark = row_remark(row.item, language);
  if (remark.empty()) return;
  if (!cells[first].text.empty()) remark += "\n" + cells[first].text;
  cells[first] = {remark, row.item.kind == RowKind::gap ? Emphasis::gap : Emphasis::info};
}

std::vector<Column> official_columns(const InUse& use, Layout layout, Language language) {
  std::vector<Column> columns{{words_of(layout == Layout::data ? Phrase(phrases::column::task_id)
                                                               : Phrase(phrases::matrix::number),
                                  language)},
      {words_of(phrases::matrix::key_task, language), Align::left, widest_title}};
  const auto add_names = [&](Phrase title) {
    columns.push_back({words_of(title, language), Align::left, widest_names});
  };
  if (use.lead) add_names(phrases::matrix::lead_agency);
  if (use.cooperate) add_names(phrases::matrix::cooperating);
  if (use.responsible) add_names(phrases::matrix::responsible);
  if (use.listed) add_names(phrases::official::only_listed);
  columns.push_back({words_of(phrases::matrix::deadline, language), Align::left, widest_plan});
  return columns;
}

bool is_proposed(const OfficialCell& cell) {
  return std::ranges::any_of(cell.names, &OfficialName::proposed);
}

std::vector<std::string> official_notes(std::span<const OfficialRow> rows, Language language) {
  const auto any_presumed = [](const OfficialRow& row) {
    const auto is_presumed = [](const OfficialCell* cell) {
      return std::ranges::any_of(cell->names, &OfficialName::presumed);
    };
    return std::ranges::any_of(agency_cells(row), is_presumed);
  };
  std::vector<std::string> notes;
  if (std::ranges::any_of(rows, any_presumed))
    notes.push_back(words_of(phrases::note::presumed, language));
  const auto any_proposed = [](const OfficialRow& row) {
    return std::ranges::any_of(
        agency_cells(row), [](const OfficialCell* cell) { return is_proposed(*cell); });
  };
  if (std::ranges::any_of(rows, any_proposed)) {
    notes.push_back(
        in_words(message(phrases::patch::legend, in_words(phrases::patch::column, language),
                     in_words(phrases::patch::not_counted, language)),
            language));
  }
  if (std::ranges::any_of(rows, &OfficialRow::inherited)) {
    notes.push_back(words_of(phrases::note::inherited, language));
  }
  return notes;
}

/// “●3 ○5”: the tasks in each role.
std::string marked_counts(const RoleCounts& counts) {
  std::string text;
  for (const Role role : all_roles) {
    if (counts[role] == 0) continue;
    if (!text.empty()) text += ' ';
    text += mark(role);
    text += std::to_string(counts[role]);
  }
  return text;
}

Table plan_counts_data(const Catalog& catalog, const PlanAgencyCounts& counts, Language language) {
  Table table;
  table.columns = {
      {words_of(phrases::column::plan, language)}, {words_of(phrases::column::agency, language)}};
  for (const Role role : all_roles) {
    table.columns.push_back({std::string(label(role, language)), Align::right});
  }
  table.columns.push_back({words_of(phrases::matrix::tasks, language), Align::right});
  for (const PlanCounts& plan : counts.plans) {
    for (const CountCell& cell : plan.cells) {
      std::vector<Cell> row{{catalog[plan.plan].id, Emphasis::key},
          {key_of(catalog, counts.agencies[cell.column]), Emphasis::key}};
      for (const Role role : all_roles) row.push_back({std::to_string(cell.roles[role])});
      row.push_back({std::to_string(cell.tasks)});
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

std::vector<Cell> plan_total_row(const PlanAgencyCounts& counts, Phrase title,
    std::uint32_t PlanCounts::*number, Language language) {
  std::vector<Cell> row{{words_of(title, language), Emphasis::heading}};
  std::uint32_t sum = 0;
  for (const PlanCounts& plan : counts.plans) {
    row.push_back({std::to_string(plan.*number)});
    sum += plan.*number;
  }
  row.push_back({std::to_string(sum)});
  return row;
}

}  // namespace

Table official_table(const Catalog& catalog, std::span<const OfficialRow> rows, Layout layout,
    Language language, Evidence evidence) {
  const InUse use = in_use(rows);
  Table table;
  std::vector<PlanId> plans;
  for (const OfficialRow& row : rows) plans.push_back(row.item.plan);
  table.title = plans_title(catalog, plans, phrases::matrix::official_title,
      phrases::matrix::official_title_several, language);
  table.columns = official_columns(use, layout, language);
  if (evidence == Evidence::shown)
    table.columns.push_back({words_of(phrases::matrix::evidence, language)});
  for (const OfficialRow& row : rows) {
    if (row.item.kind == RowKind::heading) {
      if (layout == Layout::reading) table.rows.push_back(heading_row(catalog, row.item));
      continue;
    }
    std::vector<Cell> cells = row_lead_in(catalog, row.item, layout, language);
    append_agencies(cells, row, use, language);
    cells.push_back({row.deadline});
    if (evidence == Evidence::shown) cells.push_back(evidence_cell(catalog, row));
    table.rows.push_back(std::move(cells));
  }
  if (layout == Layout::reading) table.notes = official_notes(rows, language);
  return table;
}

Table plan_counts_table(
    const Catalog& catalog, const PlanAgencyCounts& counts, Layout layout, Language language) {
  if (layout == Layout::data) return plan_counts_data(catalog, counts, language);
  Table table;
  table.title = words_of(phrases::matrix::plan_agency, language);
  table.columns = {{words_of(phrases::column::agency, language)}};
  for (const PlanCounts& plan : counts.plans) {
    table.columns.push_back({catalog[plan.plan].title, Align::left, widest_plan});
  }
  table.columns.push_back({words_of(phrases::matrix::tasks, language), Align::right});
  const std::vector<std::string> names = agency_titles(catalog, counts.agencies, layout);
  for (const std::string& name : names) {
    table.rows.push_back({{name}});
    table.rows.back().resize(table.columns.size());
  }
  std::vector<std::uint32_t> totals(names.size(), 0);
  for (std::size_t i = 0; i < counts.plans.size(); ++i) {
    for (const CountCell& cell : counts.plans[i].cells) {
      table.rows[cell.column][i + 1].text = marked_counts(cell.roles);
      totals[cell.column] += cell.tasks;
    }
  }
  for (std::size_t i = 0; i < totals.size(); ++i) {
    table.rows[i].back().text = std::to_string(totals[i]);
  }
  table.rows.push_back(
      plan_total_row(counts, phrases::matrix::tasks, &PlanCounts::tasks, language));
  table.rows.push_back(plan_total_row(counts, phrases::matrix::gaps, &PlanCounts::gaps, language));
  table.notes = {words_of(phrases::note::marks, language)};
  return table;
}

Table agency_grid_table(
    const Catalog& catalog, std::span<const AgencyPair> pairs, Layout layout, Language language) {
  std::map<AgencyId, std::uint32_t> shared;
  for (const AgencyPair& pair : pairs) {
    shared[pair.a] += pair.tasks;
    shared[pair.b] += pair.tasks;
  }
  std::vector<AgencyId> agencies;
  agencies.reserve(shared.size());
  for (const auto& [agency, tasks] : shared) agencies.push_back(agency);
  std::ranges::stable_sort(
      agencies, std::ranges::greater{}, [&](AgencyId agency) { return shared.at(agency); });
  const std::vector<std::string> names = agency_titles(catalog, agencies, layout);
  Table table;
  table.title = words_of(phrases::matrix::agency_agency, language);
  table.columns = {{words_of(phrases::column::agency, language)}};
  std::map<AgencyId, std::size_t> place;
  for (std::size_t i = 0; i < agencies.size(); ++i) {
    place[agencies[i]] = i;
    table.columns.push_back(agency_column(names[i]));
    table.rows.push_back({{names[i]}});
    table.rows.back().resize(agencies.size() + 1);
  }
  for (const AgencyPair& pair : pairs) {
    const std::size_t a = place.at(pair.a);
    const std::size_t b = place.at(pair.b);
    table.rows[a][b + 1].text = table.rows[b][a + 1].text = std::to_string(pair.tasks);
  }
  return table;
}

Table pairs_table(
    const Catalog& catalog, std::span<const AgencyPair> pairs, Layout layout, Language language) {
  Table table;
  table.title = words_of(phrases::matrix::agency_agency, language);
  table.columns = {{words_of(phrases::matrix::agency_a, language)},
      {words_of(phrases::matrix::agency_b, language)},
      {words_of(phrases::matrix::shared, language), Align::right},
      {words_of(phrases::matrix::both_lead, language), Align::right},
      {words_of(phrases::matrix::lead_and_support, language), Align::right}};
  std::vector<AgencyId> agencies;
  for (const AgencyId agency : ids(catalog.agencies)) agencies.push_back(agency);
  const std::vector<std::string> names = agency_titles(catalog, agencies, layout);
  for (const AgencyPair& pair : pairs) {
    table.rows.push_back(
        {{names[pair.a.value]}, {names[pair.b.value]}, {std::to_string(pair.tasks)},
            {std::to_string(pair.both_lead)}, {std::to_string(pair.lead_and_support)}});
  }
  return table;
}

}  // namespace remit
