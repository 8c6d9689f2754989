#include "remit/analysis/outline.hpp"

#include <algorithm>

namespace remit {

namespace {

std::vector<TaskId> in_document_order(std::span<const TaskId> tasks) {
  std::vector<TaskId> sorted(tasks.begin(), tasks.end());
  std::ranges::sort(sorted);
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  return sorted;
}

RowKind kind_of(const Catalog& catalog, TaskId task) {
  if (is_section(catalog, task)) return RowKind::heading;
  if (catalog[task].none) return RowKind::nobody;
  return is_unassigned(catalog, task) ? RowKind::gap : RowKind::task;
}

/// Appends what stands above a task and not yet above the one before it, the highest first.
void append_headings(std::vector<OutlineRow>& rows, const Catalog& catalog, TaskId task,
    std::optional<TaskId> before) {
  const std::size_t first = rows.size();
  for (auto above = catalog[task].parent; above; above = catalog[*above].parent) {
    if (before && *above <= *before && *before < catalog[*above].last) break;
    rows.push_back({RowKind::heading, catalog[task].plan, above});
  }
  std::reverse(rows.begin() + static_cast<std::ptrdiff_t>(first), rows.end());
}

bool has_all(const Catalog& catalog, std::span<const TaskId> sorted, const Plan& plan) {
  return std::ranges::all_of(plan.tasks, [&](TaskId task) {
    return is_section(catalog, task) || std::ranges::binary_search(sorted, task);
  });
}

}  // namespace

std::vector<OutlineRow> outline(const Catalog& catalog, std::span<const TaskId> tasks) {
  const std::vector<TaskId> sorted = in_document_order(tasks);
  std::vector<OutlineRow> rows;
  if (sorted.empty()) return rows;
  const bool several = catalog[sorted.front()].plan != catalog[sorted.back()].plan;
  std::optional<TaskId> before;
  for (const TaskId task : sorted) {
    const PlanId plan = catalog[task].plan;
    if (!before || catalog[*before].plan != plan) {
      if (several) rows.push_back({RowKind::heading, plan, {}});
      if (!catalog[plan].assignments.empty() && has_all(catalog, sorted, catalog[plan])) {
        rows.push_back({RowKind::whole_plan, plan, {}});
      }
    }
    append_headings(rows, catalog, task, before);
    rows.push_back({kind_of(catalog, task), plan, task});
    before = task;
  }
  return rows;
}

Held held(const Catalog& catalog, const OutlineRow& row) {
  if (row.kind == RowKind::task) return held(catalog, *row.task);
  if (row.kind == RowKind::whole_plan) return {catalog[row.plan].assignments, false, {}};
  if (row.kind == RowKind::gap) return {catalog[*row.task].assignments, false, *row.task};
  return {};
}

Roles open_lists(const Catalog& catalog, const OutlineRow& row) {
  if (row.kind == RowKind::task) return catalog[held(catalog, *row.task).bearer].open;
  return row.kind == RowKind::whole_plan ? catalog[row.plan].open : Roles();
}

}  // namespace remit
