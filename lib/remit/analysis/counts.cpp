#include "remit/analysis/counts.hpp"

#include <algorithm>
#include <optional>

#include "remit/analysis/matrix.hpp"

namespace remit {

namespace {

void count(PlanCounts& plan, const MatrixRow& row) {
  for (const MatrixCell& cell : row.cells) {
    if (cell.inherited || cell.roles.empty()) continue;
    auto at = std::ranges::lower_bound(plan.cells, cell.column, {}, &CountCell::column);
    if (at == plan.cells.end() || at->column != cell.column) {
      at = plan.cells.insert(at, CountCell{cell.column, 0, {}});
    }
    ++at->tasks;
    for (const Role role : all_roles) {
      if (cell.roles.has(role)) ++at->roles[role];
    }
  }
}

/// Drops the agencies that have only inherited tasks or duties of whole plans.
void drop_uncounted(PlanAgencyCounts& counts) {
  std::vector<std::optional<std::uint32_t>> new_of(counts.agencies.size());
  for (const PlanCounts& plan : counts.plans) {
    for (const CountCell& cell : plan.cells) new_of[cell.column] = 0;
  }
  std::vector<AgencyId> kept;
  for (std::size_t i = 0; i < new_of.size(); ++i) {
    if (!new_of[i]) continue;
    new_of[i] = static_cast<std::uint32_t>(kept.size());
    kept.push_back(counts.agencies[i]);
  }
  counts.agencies = std::move(kept);
  for (PlanCounts& plan : counts.plans) {
    for (CountCell& cell : plan.cells) cell.column = *new_of[cell.column];
  }
}

/// The agency's roles in a task's own assignments.
Roles roles_in(const Catalog& catalog, TaskId task, AgencyId agency) {
  Roles roles;
  for (const AssignmentId id : catalog[task].assignments) {
    if (catalog[id].agency == agency) roles.add(catalog[id].role);
  }
  return roles;
}

AgencyPair counted(
    const Catalog& catalog, const Cooperation& pair, std::span<const TaskId> shared) {
  AgencyPair result{pair.a, pair.b, static_cast<std::uint32_t>(shared.size()), 0, 0};
  for (const TaskId task : shared) {
    const Roles a = roles_in(catalog, task, pair.a);
    const Roles b = roles_in(catalog, task, pair.b);
    if (a.has(Role::lead) && b.has(Role::lead)) {
      ++result.both_lead;
    } else if ((a.has(Role::lead) && b.has(Role::cooperate)) ||
               (a.has(Role::cooperate) && b.has(Role::lead))) {
      ++result.lead_and_support;
    }
  }
  return result;
}

}  // namespace

PlanAgencyCounts plan_agency_counts(const Catalog& catalog, std::span<const TaskId> tasks) {
  const Matrix matrix = responsibility_matrix(catalog, tasks, ColumnOrder::busiest);
  PlanAgencyCounts result;
  for (const MatrixColumn& column : matrix.columns) result.agencies.push_back(column.agency);
  for (const MatrixRow& row : matrix.rows) {
    if (row.item.kind == RowKind::heading || row.item.kind == RowKind::whole_plan) continue;
    if (result.plans.empty() || result.plans.back().plan != row.item.plan) {
      result.plans.push_back({row.item.plan, 0, 0, {}});
    }
    PlanCounts& plan = result.plans.back();
    ++plan.tasks;
    if (row.item.kind == RowKind::gap) ++plan.gaps;
    count(plan, row);
  }
  drop_uncounted(result);
  return result;
}

std::vector<AgencyPair> agency_agency_counts(const Catalog& catalog, const Graph& graph,
    std::span<const TaskId> tasks, std::uint32_t least) {
  std::vector<bool> selected(catalog.tasks.size(), false);
  for (const TaskId task : tasks) selected[task.value] = true;
  std::vector<AgencyPair> pairs;
  for (const Cooperation& pair : cooperation(graph, least)) {
    std::vector<TaskId> shared = shared_tasks(graph, pair.a, pair.b);
    std::erase_if(shared, [&](TaskId task) { return !selected[task.value]; });
    if (shared.empty() || shared.size() < least) continue;
    pairs.push_back(counted(catalog, pair, shared));
  }
  std::ranges::stable_sort(pairs, [](const AgencyPair& one, const AgencyPair& other) {
    if (one.tasks != other.tasks) return one.tasks > other.tasks;
    return one.a != other.a ? one.a < other.a : one.b < other.b;
  });
  return pairs;
}

}  // namespace remit
