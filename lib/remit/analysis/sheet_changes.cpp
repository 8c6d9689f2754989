// Every cell carries a mark of what stood in it when the workbook was written. A cell with another
// mark was changed by people; a catalog whose cell has another mark has changed since. Only where
// the first is so and the second is not, the change says what it seems to say.

#include "remit/analysis/sheet_changes.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

#include "remit/analysis/marks.hpp"
#include "remit/analysis/official_list.hpp"
#include "remit/analysis/selection.hpp"
#include "remit/analysis/sheet_names_read.hpp"
#include "remit/base/phrases/changes.hpp"
#include "remit/base/phrases/matrix.hpp"
#include "remit/base/phrases/official.hpp"

namespace remit {

namespace {

bool is_of(SheetField field, Role role) {
  if (field == SheetField::lead) return role == Role::lead;
  if (field == SheetField::cooperate) return role == Role::cooperate;
  return role == (field == SheetField::listed ? Role::listed : Role::responsible);
}

class Comparison {
public:
  Comparison(const Catalog& catalog, const Names& names, std::string_view file)
      : catalog_(catalog), names_(names), file_(file) {
    for (const TaskId task : ids(catalog.tasks)) tasks_.try_emplace(key_of(catalog, task), task);
    for (const AgencyId id : ids(catalog.agencies)) agencies_.emplace(key_of(catalog, id), id);
  }

  void compare(const EditedSheet& sheet) {
    found_.rows += sheet.rows.size();
    std::set<std::string> seen;
    for (const EditedRow& row : sheet.rows) {
      if (!seen.insert(row.key.id).second) {
        tell(Severity::error, row.place, message(phrases::changes::twice, row.key.id));
        continue;
      }
      compare_row(sheet, row);
    }
    for (const EditedCell& cell : sheet.strangers) {
      tell(Severity::error, cell.place, message(phrases::changes::stranger, cell.text));
    }
    for (const std::string& place : sheet.unkeyed) {
      tell(Severity::error, place, message(phrases::changes::no_key));
    }
    if (seen.size() < sheet.head.rows) {
      tell(Severity::info, sheet.name,
          message(phrases::changes::rows_gone, sheet.name, sheet.head.rows - seen.size()));
    }
    for (const std::string& agency : gone_columns_) {
      tell(Severity::info, sheet.name, message(phrases::changes::column_gone, sheet.name, agency));
    }
    gone_columns_.clear();
  }

  SheetChanges result() && { return std::move(found_); }

private:
  void tell(Severity severity, std::string place, Message message,
      std::vector<std::string> candidates = {}) {
    found_.problems.push_back(
        {severity, std::move(place), std::move(message), std::move(candidates)});
  }

  void compare_row(const EditedSheet& sheet, const EditedRow& row) {
    const auto found = tasks_.find(row.key.id);
    if (found != tasks_.end()) {
      if (sheet.head.kind == SheetKind::grid) return compare_marks(row, found->second);
      for (const EditedCell& cell : row.cells) compare_cell(row, cell, found->second);
      return;
    }
    if (!row.key.id.ends_with('/')) {
      tell(Severity::error, row.place, message(phrases::changes::no_task, row.key.id));
    } else if (sheet.head.kind == SheetKind::official && is_changed(row)) {
      tell(Severity::warning, row.place, message(phrases::changes::whole_plan));
    }
  }

  static bool is_changed(const EditedRow& row) {
    return std::ranges::any_of(row.cells, [&](const EditedCell& cell) {
      const std::string* const mark = row.key.mark(cell.field);
      return mark != nullptr && mark_of(cell.text) != *mark;
    });
  }

  [[nodiscard]] OfficialRow official_row(TaskId task) const {
    const std::vector<TaskId> one{task};
    for (OfficialRow& row : official_list(catalog_, one)) {
      if (row.item.task == task) return std::move(row);
    }
    return {};
  }

  /// What the cell would say if the workbook were written now; none of a remark.
  [[nodiscard]] std::optional<std::string> text_now(SheetField field, TaskId task) const {
    if (field == SheetField::task) return catalog_[task].title;
    if (field == SheetField::deadline) return catalog_[task].deadline;
    if (field == SheetField::remark) return {};
    const OfficialRow row = official_row(task);
    if (row.inherited) return std::string();
    const PlanId plan = catalog_[task].plan;
    if (field == SheetField::lead) return names_text(catalog_, plan, row.lead);
    if (field == SheetField::cooperate) return names_text(catalog_, plan, row.cooperate);
    return names_text(catalog_, plan, field == SheetField::listed ? row.listed : row.responsible);
  }

  void compare_cell(const EditedRow& row, const EditedCell& cell, TaskId task) {
    const std::string* const mark = row.key.mark(cell.field);
    const std::string was = mark != nullptr ? *mark : mark_of("");
    const std::string is = mark_of(cell.text);
    if (is == was) return;
    const auto now = text_now(cell.field, task);
    if (now && mark_of(*now) == is) return;  // the catalog says so by now
    if (now && mark_of(*now) != was) {
      tell(Severity::warning, cell.place,
          message(phrases::changes::since, catalog_[task].title, *now));
      return;
    }
    found_.changes.push_back({cell.place, row.key.id, catalog_[task].title, cell.field, {},
        now.value_or(std::string()), cell.text});
    take(cell, task);
  }

  void take(const EditedCell& cell, TaskId task) {
    if (cell.field == SheetField::task) {
      tell(Severity::warning, cell.place,
          message(phrases::changes::by_hand, Phrase(phrases::changes::task_title)));
    } else if (cell.field == SheetField::remark) {
      tell(Severity::warning, cell.place,
          message(phrases::changes::by_hand, Phrase(phrases::official::remark)));
    } else if (cell.field == SheetField::deadline) {
      found_.patch.deadlines.push_back({Decided::accepted, key_of(catalog_, task),
          catalog_[task].title, catalog_[task].deadline, cell.text, note(cell), {}, {}});
    } else {
      take_names(cell, task);
    }
  }

  [[nodiscard]] std::string note(const EditedCell& cell) const {
    return std::string(file_) + ' ' + cell.place;
  }

  /// What an entry does to a body.
  struct Deed {
    AgencyId agency;
    Role role = Role::lead;
    PatchAct act = PatchAct::add;
    std::string before{};
  };

  void append(const EditedCell& cell, TaskId task, Deed deed) {
    if (!entered_.insert({task, deed.agency, deed.role, deed.act}).second) return;
    const Agency& agency = catalog_[deed.agency];
    PatchEntry entry;
    entry.status = Decided::accepted;
    entry.task = key_of(catalog_, task);
    entry.title = catalog_[task].title;
    entry.agency = agency.name;
    if (agency.jurisdiction != catalog_[catalog_[task].plan].jurisdiction) {
      entry.jurisdiction = catalog_[agency.jurisdiction].id;
    }
    entry.role = deed.role;
    entry.note = note(cell);
    entry.act = deed.act;
    entry.before = std::move(deed.before);
    found_.patch.proposals.push_back(std::move(entry));
  }

  void append_open(const EditedCell& cell, TaskId task, Role role, PatchAct act) {
    PatchEntry entry;
    entry.status = Decided::accepted;
    entry.task = key_of(catalog_, task);
    entry.title = catalog_[task].title;
    entry.agency = and_others;
    entry.role = role;
    entry.note = note(cell);
    entry.act = act;
    found_.patch.proposals.push_back(std::move(entry));
  }

  /// The names of a cell as agencies; none, and told, if one of them is not one.
  std::optional<std::vector<AgencyId>> agencies_of(
      const EditedCell& cell, TaskId task, const NamesRead& read) {
    const JurisdictionId home = catalog_[catalog_[task].plan].jurisdiction;
    std::vector<AgencyId> agencies;
    bool is_whole = true;
    for (const std::string& name : read.names) {
      const NameRead meant = agency_read(catalog_, names_, name, home);
      if (meant.agency) {
        if (std::ranges::find(agencies, *meant.agency) == agencies.end()) {
          agencies.push_back(*meant.agency);
        }
        continue;
      }
      is_whole = false;
      const std::string& where =
          catalog_[home].name.empty() ? catalog_[home].id : catalog_[home].name;
      tell(Severity::error, cell.place,
          meant.is_ambiguous ? message(phrases::changes::several, name, where)
                             : message(phrases::changes::unknown, name, where),
          meant.candidates);
    }
    return is_whole ? std::optional(std::move(agencies)) : std::nullopt;
  }

  /// Those that have the task in a role of the column, in their order.
  [[nodiscard]] std::vector<AssignmentId> existing(SheetField field, TaskId task) const {
    std::vector<AssignmentId> own;
    for (const AssignmentId id : catalog_[task].assignments) {
      if (is_of(field, catalog_[id].role) && !catalog_[id].proposed) own.push_back(id);
    }
    return own;
  }

  /// The role that a name put into a column gets.
  static Role role_of(SheetField field) {
    if (field == SheetField::lead) return Role::lead;
    if (field == SheetField::cooperate) return Role::cooperate;
    return field == SheetField::listed ? Role::listed : Role::responsible;
  }

  void take_names(const EditedCell& cell, TaskId task) {
    const JurisdictionId home = catalog_[catalog_[task].plan].jurisdiction;
    const NamesRead read = names_read(catalog_, names_, cell.text, home);
    const auto wanted = agencies_of(cell, task, read);
    if (!wanted) return;
    const std::vector<AssignmentId> own = existing(cell.field, task);
    const auto has = [&](AgencyId agency) {
      return std::ranges::any_of(
          own, [&](AssignmentId id) { return catalog_[id].agency == agency; });
    };
    std::vector<AgencyId> kept;
    for (const AssignmentId id : own) {
      const AgencyId agency = catalog_[id].agency;
      if (std::ranges::find(*wanted, agency) == wanted->end()) {
        append(cell, task, {agency, catalog_[id].role, PatchAct::remove});
      } else if (std::ranges::find(kept, agency) == kept.end()) {
        kept.push_back(agency);
      }
    }
    const Role role = role_of(cell.field);
    std::vector<AgencyId> stayed;
    for (std::size_t i = 0; i < wanted->size(); ++i) {
      if (has((*wanted)[i])) {
        stayed.push_back((*wanted)[i]);
        continue;
      }
      const auto next = std::find_if(wanted->begin() + static_cast<std::ptrdiff_t>(i),
          wanted->end(), [&](AgencyId agency) { return has(agency); });
      append(cell, task,
          {(*wanted)[i], role, PatchAct::add,
              next == wanted->end() ? std::string() : catalog_[*next].name});
    }
    if (stayed != kept) tell(Severity::warning, cell.place, message(phrases::changes::order));
    take_open(cell, task, role, read.open);
  }

  void take_open(const EditedCell& cell, TaskId task, Role role, bool open) {
    bool was = false;
    for (const Role other : all_roles) {
      if (!is_of(cell.field, other) || !catalog_[task].open.has(other)) continue;
      was = true;
      if (!open) append_open(cell, task, other, PatchAct::remove);
    }
    if (open && !was) append_open(cell, task, role, PatchAct::add);
  }

  /// The marks of a task as the grid would have them now.
  [[nodiscard]] std::map<AgencyId, MatrixCell> marks_now(TaskId task) const {
    const std::vector<TaskId> one{task};
    const Matrix matrix = responsibility_matrix(catalog_, one);
    std::map<AgencyId, MatrixCell> cells;
    for (const MatrixRow& row : matrix.rows) {
      if (row.item.task != task) continue;
      for (const MatrixCell& cell : row.cells) {
        cells.emplace(matrix.columns[cell.column].agency, cell);
      }
    }
    return cells;
  }

  void compare_marks(const EditedRow& row, TaskId task) {
    std::vector<std::pair<std::string, std::string>> edited;
    for (const EditedCell& cell : row.cells) {
      if (!cell.text.empty()) edited.emplace_back(cell.agency, cell.text);
    }
    const std::string* const was = row.key.mark(SheetField::marks);
    if (was == nullptr || mark_of(row_text(edited)) == *was) return;
    const std::map<AgencyId, MatrixCell> now = marks_now(task);
    std::vector<std::pair<std::string, std::string>> current;
    current.reserve(now.size());
    for (const auto& [agency, cell] : now) {
      current.emplace_back(key_of(catalog_, agency), marks(cell));
    }
    if (mark_of(row_text(current)) == mark_of(row_text(edited))) return;
    if (mark_of(row_text(current)) != *was) {
      tell(Severity::warning, row.place,
          message(phrases::changes::since, catalog_[task].title, row_text(current)));
      return;
    }
    std::set<AgencyId> shown;
    for (const EditedCell& cell : row.cells) {
      if (const auto agency = column_agency(cell, task)) {
        shown.insert(*agency);
        const auto known = now.find(*agency);
        compare_mark(cell, task, *agency, known == now.end() ? MatrixCell{} : known->second);
      }
    }
    for (const auto& [agency, cell] : now) {
      if (!shown.contains(agency)) gone_columns_.insert(catalog_[agency].name);
    }
  }

  /// The agency of a column; of one that somebody put in only where it has a mark.
  std::optional<AgencyId> column_agency(const EditedCell& cell, TaskId task) {
    if (!cell.is_new) {
      const auto found = agencies_.find(cell.agency);
      if (found != agencies_.end()) return found->second;
    }
    if (cell.text.empty()) return {};
    const auto found = agencies_of(cell, task, NamesRead{{cell.agency}, false});
    return found ? std::optional(found->front()) : std::nullopt;
  }

  void compare_mark(const EditedCell& cell, TaskId task, AgencyId agency, const MatrixCell& now) {
    const std::string before = marks(now);
    if (mark_of(before) == mark_of(cell.text)) return;
    found_.changes.push_back({cell.place, key_of(catalog_, task), catalog_[task].title,
        SheetField::marks, catalog_[agency].name, before, cell.text});
    const auto wanted = roles_marked(cell.text);
    if (!wanted) {
      tell(Severity::error, cell.place, message(phrases::changes::no_marks, cell.text));
      return;
    }
    const Roles own = now.inherited ? Roles() : now.roles;
    for (const Role role : all_roles) {
      if (own.has(role) && !wanted->has(role)) {
        append(cell, task, {agency, role, PatchAct::remove});
      } else if (!own.has(role) && wanted->has(role)) {
        append(cell, task, {agency, role, PatchAct::add});
      }
    }
  }

  const Catalog& catalog_;
  const Names& names_;
  std::string_view file_;
  std::unordered_map<std::string, TaskId> tasks_;
  std::unordered_map<std::string, AgencyId> agencies_;
  std::set<std::tuple<TaskId, AgencyId, Role, PatchAct>> entered_;
  std::set<std::string> gone_columns_;
  SheetChanges found_;
};

}  // namespace

SheetChanges sheet_changes(const Catalog& catalog, const Names& names,
    std::span<const EditedSheet> sheets, std::string_view file) {
  Comparison comparison(catalog, names, file);
  for (const EditedSheet& sheet : sheets) comparison.compare(sheet);
  return std::move(comparison).result();
}

}  // namespace remit
