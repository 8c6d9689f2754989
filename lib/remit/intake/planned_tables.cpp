#include <algorithm>
#include <optional>
#include <utility>

#include "remit/intake/body_cells.hpp"
#include "remit/intake/draft_plan.hpp"

namespace remit {

namespace {

/// The cells of a row that name bodies, read as one clause.
class RowReader {
public:
  RowReader(const TaskTable& table, ClauseContext& context)
      : table_(table), context_(context), references_(table) {}

  FoundClause read(std::size_t index) {
    const TaskRow& row = table_.rows[index];
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
      if (!role || cell.text.empty() || is_merged_with_last(table_, row, i)) continue;
      if (!is_placed && cell.place != Place()) found_.place = cell.place;
      is_placed = true;
      const bool spans = spans_roles(table_, row, i);
      add_cell(references_.text(index, i), cell.text, spans ? Role::responsible : *role);
      if (cell.uncertain || spans) is_at_most(Sureness::likely);
      found_.places.resize(found_.clause.bodies.size(), cell.place);
    }
    return std::move(found_);
  }

private:
  void is_at_most(Sureness sureness) {
    found_.clause.sureness = std::max(found_.clause.sureness, sureness);
  }

  /// `text`: what the cell stands for; none if it points to another that is not there.
  void add_cell(const std::optional<std::string>& text, const std::string& written, Role role) {
    if (!text) is_at_most(Sureness::doubtful);
    if (text)
      for (const std::string& list : lists_in_cell(*text, context_)) add(list, role);
    if (!found_.text.empty()) found_.text += "；";
    found_.text += written;
  }

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
    is_at_most(list.sureness);
  }

  const TaskTable& table_;
  ClauseContext& context_;
  CellReferences references_;
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
    const std::vector<std::optional<Indicator>> targets = indicators(table);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      const TaskRow& row = table.rows[i];
      PlannedRow plan{row.sections, row.number, row.task, row.detail, {}, row.place, targets[i]};
      FoundClause found = reader.read(i);
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
