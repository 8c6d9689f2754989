// A column of headings for each level at which the headings of a plan differ: a chapter that holds
// all the tasks there are would only take room, and is told below the title instead.

#include "remit/render/official_form.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "remit/base/phrases/labels.hpp"
#include "remit/base/phrases/matrix.hpp"
#include "remit/base/phrases/official.hpp"
#include "remit/model/sheet_key.hpp"
#include "remit/render/evidence.hpp"
#include "remit/render/matrix_words.hpp"

namespace remit {

namespace {

using Headings = std::vector<TaskId>;

/// The tasks above a row, from the plan's chapter down.
Headings headings_above(const Catalog& catalog, const OfficialRow& row) {
  Headings above;
  if (!row.item.task) return above;
  for (auto up = catalog[*row.item.task].parent; up; up = catalog[*up].parent) above.push_back(*up);
  std::reverse(above.begin(), above.end());
  return above;
}

/// A column of agencies, in the order of `agency_cells`.
struct AgencyColumn {
  SheetField field;
  Phrase title;
};

constexpr std::array<AgencyColumn, 4> agency_columns{
    {{SheetField::lead, phrases::matrix::lead_agency},
        {SheetField::cooperate, phrases::matrix::cooperating},
        {SheetField::responsible, phrases::matrix::responsible},
        {SheetField::listed, phrases::official::only_listed}}};

/// Of these, those that the plan fills.
using ColumnsUsed = std::array<bool, agency_columns.size()>;

/// The rows of one plan, and what is common to them.
struct Division {
  const Catalog& catalog;
  PlanId plan;
  std::vector<OfficialRow> rows;
  std::vector<Headings> headings;  ///< by row
  std::size_t common = 0;          ///< levels at which all rows have the same heading
  std::size_t levels = 0;          ///< those below that
  ColumnsUsed used{};
  Language language;
};

bool is_filled(const OfficialCell& cell) {
  return cell.open || !std::ranges::all_of(cell.names, &OfficialName::proposed);
}

/// Where nobody is named at all, there are columns to write them in.
ColumnsUsed columns_used(const std::vector<OfficialRow>& rows) {
  ColumnsUsed used{};
  for (const OfficialRow& row : rows) {
    const auto cells = agency_cells(row);
    for (std::size_t i = 0; i < cells.size(); ++i) used[i] = used[i] || is_filled(*cells[i]);
  }
  auto& [lead, cooperate, responsible, listed] = used;
  if (lead || (!responsible && !listed)) lead = cooperate = true;
  return used;
}

/// The duties of the whole plan have no headings, but do not keep the others from sharing theirs.
void find_levels(Division& division) {
  std::size_t deepest = 0;
  const Headings* first = nullptr;
  for (std::size_t i = 0; i < division.rows.size(); ++i) {
    if (!division.rows[i].item.task) continue;
    const Headings& own = division.headings[i];
    deepest = std::max(deepest, own.size());
    if (first == nullptr) {
      first = &own;
      division.common = own.size();
      continue;
    }
    const auto [a, b] = std::mismatch(first->begin(), first->end(), own.begin(), own.end());
    division.common = std::min(division.common, static_cast<std::size_t>(a - first->begin()));
  }
  division.levels = deepest - division.common;
}

std::vector<Division> divisions(
    const Catalog& catalog, std::span<const TaskId> tasks, Language language) {
  std::vector<Division> all;
  for (OfficialRow& row : official_list(catalog, tasks)) {
    if (row.item.kind == RowKind::heading) continue;
    if (all.empty() || all.back().plan != row.item.plan) {
      all.push_back({catalog, row.item.plan, {}, {}, 0, 0, {}, language});
    }
    all.back().headings.push_back(headings_above(catalog, row));
    all.back().rows.push_back(std::move(row));
  }
  for (Division& division : all) {
    division.used = columns_used(division.rows);
    find_levels(division);
  }
  return all;
}

std::vector<FormColumn> columns_of(const Division& division) {
  constexpr std::array<Phrase, 3> names{
      phrases::official::area, phrases::official::sort, phrases::official::aspect};
  const Language language = division.language;
  const auto words = [&](Phrase phrase) { return words_of(phrase, language); };
  std::vector<FormColumn> columns{{words(phrases::matrix::number), Align::center, 6}};
  for (std::size_t level = 0; level < division.levels; ++level) {
    const std::size_t name = division.levels == 1 ? 1 : std::min<std::size_t>(level, 2);
    columns.push_back({words(names[name]), Align::center, 10});
  }
  columns.push_back({words(phrases::matrix::key_task), Align::left, 16});
  for (std::size_t i = 0; i < agency_columns.size(); ++i) {
    if (division.used[i]) columns.push_back({words(agency_columns[i].title), Align::left, 10});
  }
  columns.push_back({words(phrases::matrix::deadline), Align::center, 10});
  columns.push_back({words(phrases::official::remark), Align::left, 12});
  return columns;
}

/// The heading of a row at a level; of a row that has less, none.
std::optional<TaskId> heading_at(const Division& division, std::size_t row, std::size_t level) {
  const Headings& all = division.headings[row];
  const std::size_t at = division.common + level;
  return at < all.size() ? std::optional(all[at]) : std::nullopt;
}

/// Whether two rows next to each other share a heading, or the lack of one below the same.
bool is_same_heading(
    const Division& division, std::size_t row, std::size_t other, std::size_t level) {
  for (std::size_t i = 0; i <= level; ++i) {
    if (heading_at(division, row, i) != heading_at(division, other, i)) return false;
  }
  return true;
}

/// The rows [first, last) around a row that share its heading at a level.
std::pair<std::size_t, std::size_t> rows_headed(
    const Division& division, std::size_t row, std::size_t level) {
  std::size_t first = row;
  while (first > 0 && is_same_heading(division, first - 1, row, level)) --first;
  std::size_t last = row + 1;
  while (last < division.rows.size() && is_same_heading(division, last, row, level)) ++last;
  return {first, last};
}

/// How many columns the heading stands over: those that none of its rows needs.
std::uint32_t columns_headed(const Division& division, std::size_t row, std::size_t level) {
  const auto [first, last] = rows_headed(division, row, level);
  for (std::size_t i = first; i < last; ++i) {
    if (level + 1 < division.levels && heading_at(division, i, level + 1)) return 1;
  }
  return static_cast<std::uint32_t>(division.levels - level);
}

/// The cells of headings of a row. A heading without lower ones takes their columns, too.
std::vector<FormCell> heading_cells(const Division& division, std::size_t row) {
  std::vector<FormCell> cells(division.levels);
  for (std::size_t level = 0; level < division.levels; ++level) {
    const auto [first, last] = rows_headed(division, row, level);
    FormCell& cell = cells[level];
    cell.emphasis = Emphasis::heading;
    cell.down = first == row ? static_cast<std::uint32_t>(last - first) : 0;
    cell.across = columns_headed(division, row, level);
    const auto heading = heading_at(division, row, level);
    if (heading && cell.down > 0) {
      cell.text = division.catalog[*heading].title;
      cell.note = place_of(division.catalog, *heading, division.language);
    }
    for (std::uint32_t covered = 1; covered < cell.across; ++covered) {
      cells[++level] = {{}, Emphasis::heading, cell.down, 0};
    }
  }
  return cells;
}

std::string_view between_names(const Division& division) {
  return in_words(phrases::official::between_names, division.language);
}

FormCell names_cell(const Division& division, const OfficialRow& row, const OfficialCell& cell) {
  FormCell made;
  if (row.item.kind == RowKind::gap) made.emphasis = Emphasis::gap;
  if (row.inherited) return made;
  made.text = names_text(division.catalog, division.plan, cell, between_names(division));
  for (const OfficialName& name : cell.names) {
    if (!made.note.empty()) made.note += '\n';
    made.note += evidence_of(division.catalog, name.assignment, row.item.task, division.language);
  }
  if (cell.open) {
    made.note +=
        (made.note.empty() ? "" : "\n") + words_of(phrases::evidence::open, division.language);
  }
  return made;
}

/// A cell that says what the document says of the task itself.
FormCell cell_of_task(const Division& division, const OfficialRow& row, const std::string& text) {
  FormCell cell{text};
  if (!row.item.task || text.empty()) return cell;
  cell.note = place_of(division.catalog, *row.item.task, division.language);
  return cell;
}

FormCell task_cell(const Division& division, const OfficialRow& row) {
  return row.item.task ? cell_of_task(division, row, row.title)
                       : FormCell{words_of(phrases::table::whole_plan, division.language)};
}

/// The key of a row: its task, and a mark of every cell that people may change.
std::string key_of_row(const Division& division, const OfficialRow& row,
    const std::vector<std::pair<SheetField, std::string>>& texts) {
  SheetKey key;
  key.id = row.item.task ? key_of(division.catalog, *row.item.task)
                         : division.catalog[division.plan].id + '/';
  for (const auto& [field, text] : texts) key.marks.push_back({field, mark_of(text)});
  return as_text(key);
}

FormRow form_row(const Division& division, std::size_t index) {
  const OfficialRow& row = division.rows[index];
  FormRow made;
  std::vector<std::pair<SheetField, std::string>> texts;
  made.cells.push_back(cell_of_task(division, row, row.number));
  made.cells.back().emphasis = Emphasis::key;
  for (FormCell& cell : heading_cells(division, index)) made.cells.push_back(std::move(cell));
  const auto add = [&](SheetField field, FormCell cell) {
    texts.emplace_back(field, cell.text);
    made.cells.push_back(std::move(cell));
  };
  add(SheetField::task, task_cell(division, row));
  const auto cells = agency_cells(row);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (division.used[i]) add(agency_columns[i].field, names_cell(division, row, *cells[i]));
  }
  add(SheetField::deadline, cell_of_task(division, row, row.deadline));
  add(SheetField::remark, {official_remark(division.catalog, row, division.language),
                              row.item.kind == RowKind::gap ? Emphasis::gap : Emphasis::none});
  made.key = key_of_row(division, row, texts);
  return made;
}

/// “2 重点任务”: the headings above all rows.
std::string common_headings(const Division& division) {
  for (std::size_t i = 0; i < division.rows.size(); ++i) {
    if (!division.rows[i].item.task) continue;
    std::string text;
    for (std::size_t level = 0; level < division.common; ++level) {
      const Task& task = division.catalog[division.headings[i][level]];
      if (!text.empty()) text += words_of(phrases::official::joint, division.language);
      text +=
          in_words(message(phrases::official::heading, task.number, task.title), division.language);
    }
    return text;
  }
  return {};
}

bool has_letters(const OfficialRow& row) {
  return row.number.find('a') != std::string::npos;  // a1, a2 …
}

bool any_cell(const Division& division, bool (*is_so)(const OfficialCell&)) {
  return std::ranges::any_of(division.rows, [&](const OfficialRow& row) {
    return std::ranges::any_of(
        agency_cells(row), [&](const OfficialCell* cell) { return is_so(*cell); });
  });
}

Message counts_of(const Division& division) {
  std::size_t tasks = 0;
  std::size_t edges = 0;
  std::size_t gaps = 0;
  for (const OfficialRow& row : division.rows) {
    if (row.item.task) ++tasks;
    if (row.item.kind == RowKind::gap) ++gaps;
    if (row.inherited) continue;
    for (const OfficialCell* const cell : agency_cells(row)) {
      std::set<AgencyId> named;  // who has two parts of a task in one role has it once
      for (const OfficialName& name : cell->names) {
        if (!name.proposed) named.insert(division.catalog[name.assignment].agency);
      }
      edges += named.size();
    }
  }
  return message(phrases::official::note_counts, tasks, edges, gaps);
}

/// Sentences of one paragraph: numbered ones would be read as tasks when the table comes back.
std::vector<std::string> notes_of(const Division& division, std::span<const std::string> more) {
  const Language language = division.language;
  std::string text = in_words(counts_of(division), language);
  const auto add = [&](std::string_view note) {
    text.append(in_words(phrases::official::between_notes, language)).append(note);
  };
  const auto has_proposed = [](const OfficialCell& cell) {
    return std::ranges::any_of(cell.names, &OfficialName::proposed);
  };
  const bool is_lettered = std::ranges::any_of(division.rows, has_letters);
  add(in_words(is_lettered ? Phrase(phrases::official::note_numbers)
                           : Phrase(phrases::official::note_plain_numbers),
      language));
  if (division.used.back()) add(in_words(phrases::official::note_listed, language));
  if (any_cell(division, [](const OfficialCell& cell) { return cell.open; }))
    add(in_words(phrases::official::note_open, language));
  if (any_cell(division, has_proposed)) add(in_words(phrases::official::note_proposed, language));
  if (division.catalog[division.plan].title_given)
    add(in_words(phrases::official::title_given, language));
  for (const std::string& note : more) add(note);
  return {in_words(message(phrases::official::notes, text), language)};
}

Form form_of(const Division& division, std::span<const std::string> notes) {
  const Plan& plan = division.catalog[division.plan];
  Form form;
  form.name = in_words(message(phrases::official::sheet, plan.title), division.language);
  form.title = in_words(message(phrases::official::title, plan.title), division.language);
  form.lines = plan_lines(division.catalog, division.plan, division.language);
  if (const std::string common = common_headings(division); !common.empty()) {
    form.lines.push_back(in_words(message(phrases::official::under, common), division.language));
  }
  form.columns = columns_of(division);
  for (std::size_t i = 0; i < division.rows.size(); ++i) form.rows.push_back(form_row(division, i));
  form.notes = notes_of(division, notes);
  return form;
}

/// Who has a task in one role, its own or none.
std::string names_in(const Division& division, const OfficialRow& row, Role role) {
  if (row.inherited) return {};
  OfficialCell cell;
  for (const OfficialCell* const column : agency_cells(row)) {
    for (const OfficialName& name : column->names) {
      if (division.catalog[name.assignment].role == role) cell.names.push_back(name);
    }
  }
  cell.open = open_lists(division.catalog, row.item).has(role);
  return names_text(division.catalog, division.plan, cell);
}

/// “重点任务 / “互联网＋”…”
std::string path_of(const Division& division, std::size_t row) {
  std::string path;
  for (const TaskId heading : division.headings[row])
    path += (path.empty() ? "" : " / ") + division.catalog[heading].title;
  return path;
}

}  // namespace

std::vector<Form> official_forms(const Catalog& catalog, std::span<const TaskId> tasks,
    Language language, std::span<const std::string> notes) {
  std::vector<Form> forms;
  for (const Division& division : divisions(catalog, tasks, language)) {
    forms.push_back(form_of(division, notes));
  }
  return forms;
}

Table official_data_table(
    const Catalog& catalog, std::span<const TaskId> tasks, Language language) {
  Table table;
  for (const Phrase title : {Phrase(phrases::column::task_id), Phrase(phrases::official::plan_id),
           Phrase(phrases::official::path), Phrase(phrases::matrix::key_task),
           Phrase(phrases::matrix::lead_agency), Phrase(phrases::matrix::cooperating),
           Phrase(phrases::matrix::responsible), Phrase(phrases::official::only_listed),
           Phrase(phrases::matrix::deadline), Phrase(phrases::official::remark)}) {
    table.columns.push_back({words_of(title, language)});
  }
  for (const Division& division : divisions(catalog, tasks, language)) {
    for (std::size_t i = 0; i < division.rows.size(); ++i) {
      const OfficialRow& row = division.rows[i];
      table.rows.push_back({{row.item.task ? key_of(catalog, *row.item.task)
                                           : catalog[division.plan].id},
          {catalog[division.plan].title}, {path_of(division, i)}, {task_cell(division, row).text}});
      std::vector<Cell>& cells = table.rows.back();
      for (const Role role : all_roles) cells.push_back({names_in(division, row, role)});
      cells.push_back({row.deadline});
      cells.push_back({official_remark(catalog, row, language)});
    }
  }
  return table;
}

}  // namespace remit
