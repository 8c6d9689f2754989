#include <algorithm>
#include <optional>
#include <utility>

#include "remit/intake/draft_plan.hpp"

namespace remit {

namespace {

std::optional<Role> role_of(ColumnUse use) {
  switch (use) {
    case ColumnUse::lead:
      return Role::lead;
    case ColumnUse::cooperate:
      return Role::cooperate;
    case ColumnUse::responsible:
      return Role::responsible;
    case ColumnUse::listed:
      return Role::listed;
    default:
      return {};
  }
}

/// The cells of a row that name bodies, read as one clause.
class RowReader {
public:
  RowReader(const TaskTable& table, ClauseContext& context) : table_(table), context_(context) {}

  FoundClause read(const TaskRow& row) {
    found_ = {};
    found_.clause.form = "table";
    found_.clause.from = Provenance::table;
    found_.place = row.place;
    bool is_placed = false;
    for (std::size_t i = 0; i < std::min(row.cells.size(), table_.columns.size()); ++i) {
      const GridCell& cell = row.cells[i];
      const ColumnUse use = table_.columns[i].use;
      if (use == ColumnUse::deadline && !cell.text.empty()) found_.clause.deadline = cell.text;
      const auto role = role_of(use);
      if (!role || cell.text.empty()) continue;
      if (!is_placed && cell.place != Place()) found_.place = cell.place;
      is_placed = true;
      add(cell.text, *role);
      found_.places.resize(found_.clause.bodies.size(), cell.place);
    }
    return std::move(found_);
  }

private:
  void add(const std::string& text, Role role) {
    ListReading list = names_in_list(text, role, context_);
    Clause& clause = found_.clause;
    for (NamedBody& body : list.bodies) {
      const auto is_same = [&](const NamedBody& before) {
        return before.role == body.role && before.name == body.name;
      };
      if (std::ranges::any_of(clause.bodies, is_same)) continue;  // 责任单位 and 督导单位
      body.order = 1;
      for (const NamedBody& before : clause.bodies) body.order += before.role == body.role ? 1 : 0;
      if (list.sureness == Sureness::sure && !body.collective) context_.known.add(body.name);
      clause.bodies.push_back(std::move(body));
    }
    for (const Role each : all_roles) {
      if (list.open.has(each)) clause.open.add(each);
    }
    clause.nobody = clause.nobody || list.nobody;
    clause.first_leads = clause.first_leads || list.first_leads;
    context_.first_leads = context_.first_leads || list.first_leads;
    if (clause.deadline.empty()) clause.deadline = list.deadline;
    clause.sureness = std::max(clause.sureness, list.sureness);
    if (!found_.text.empty()) found_.text += "；";
    found_.text += text;
  }

  const TaskTable& table_;
  ClauseContext& context_;
  FoundClause found_;
};

void learn_convention(const TaskTable& table, ClauseContext& context) {
  for (const TableColumn& column : table.columns) {
    context.first_leads = context.first_leads || says_first_leads(column.header);
  }
  for (const Line& note : table.notes) {
    context.first_leads = context.first_leads || says_first_leads(note.text);
  }
}

}  // namespace

std::vector<PlannedTable> planned_tables(std::span<const TaskTable> tables,
    std::span<const Paragraph> paragraphs, ClauseContext& context,
    std::vector<FoundClause>& clauses) {
  std::vector<PlannedTable> planned;
  std::size_t paragraph = 0;
  for (const TaskTable& table : tables) {
    while (paragraph < paragraphs.size() && paragraphs[paragraph].table != table.first_part)
      ++paragraph;
    if (paragraph == paragraphs.size()) break;
    learn_convention(table, context);
    RowReader reader(table, context);
    PlannedTable rows{paragraph, {}};
    for (const TaskRow& row : table.rows) {
      PlannedRow plan{row.sections, row.number, row.task, row.detail, {}, row.place};
      FoundClause found = reader.read(row);
      found.paragraph = paragraph;
      const bool says_anything = !found.text.empty() || !found.clause.deadline.empty();
      if (says_anything) {
        plan.clauses.push_back(clauses.size());
        clauses.push_back(std::move(found));
      }
      rows.rows.push_back(std::move(plan));
    }
    planned.push_back(std::move(rows));
  }
  return planned;
}

}  // namespace remit
