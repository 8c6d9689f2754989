#include "remit/analysis/official_list.hpp"

#include <algorithm>

namespace remit {

namespace {

OfficialCell& cell_for(OfficialRow& row, Role role) {
  if (role == Role::lead) return row.lead;
  if (role == Role::cooperate) return row.cooperate;
  return role == Role::responsible ? row.responsible : row.listed;
}

/// Where the document says so: the assignment's own line, or that of the clause of its task.
std::uint32_t evidence_line(const Catalog& catalog, const Assignment& assignment) {
  if (assignment.line != 0) return assignment.line;
  const Source& source =
      assignment.task ? catalog[*assignment.task].source : catalog[assignment.plan].source;
  return source.clause_line != 0 ? source.clause_line : source.line;
}

OfficialName official_name(const Catalog& catalog, AssignmentId id, Naming naming) {
  const Assignment& assignment = catalog[id];
  const bool written = naming == Naming::as_written && !assignment.as_written.empty();
  return {written ? assignment.as_written : catalog[assignment.agency].name, id,
      evidence_line(catalog, assignment), assignment.presumed, assignment.proposed};
}

OfficialRow official_row(const Catalog& catalog, const OutlineRow& item, Naming naming) {
  OfficialRow row;
  row.item = item;
  row.title = item.task ? catalog[*item.task].title : catalog[item.plan].title;
  if (item.task) {
    row.number = catalog[*item.task].number;
    row.deadline = catalog[*item.task].deadline;
  }
  const Held all = held(catalog, item);
  row.inherited = all.inherited;
  for (const AssignmentId id : all.assignments) {
    cell_for(row, catalog[id].role).names.push_back(official_name(catalog, id, naming));
  }
  const Roles open = open_lists(catalog, item);
  for (const Role role : all_roles) {
    if (open.has(role)) cell_for(row, role).open = true;
  }
  return row;
}

}  // namespace

std::array<const OfficialCell*, 4> agency_cells(const OfficialRow& row) {
  return {&row.lead, &row.cooperate, &row.responsible, &row.listed};
}

std::vector<OfficialRow> official_list(
    const Catalog& catalog, std::span<const TaskId> tasks, Naming naming) {
  std::vector<OfficialRow> rows;
  for (const OutlineRow& item : outline(catalog, tasks)) {
    rows.push_back(official_row(catalog, item, naming));
  }
  return rows;
}

std::string names_text(
    const Catalog& catalog, PlanId plan, const OfficialCell& cell, std::string_view between) {
  std::string text;
  std::vector<AgencyId> told;
  for (const OfficialName& name : cell.names) {
    const AgencyId agency = catalog[name.assignment].agency;
    if (name.proposed || std::ranges::find(told, agency) != told.end()) continue;
    told.push_back(agency);
    if (!text.empty()) text += between;
    text += name.name;
    const JurisdictionId home = catalog[agency].jurisdiction;
    if (home != catalog[plan].jurisdiction) text += "（" + catalog[home].name + "）";
  }
  return cell.open ? text + "等" : text;
}

}  // namespace remit
