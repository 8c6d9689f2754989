#include "remit/analysis/diagram.hpp"

#include <algorithm>
#include <optional>

#include "remit/analysis/network.hpp"
#include "remit/analysis/outline.hpp"
#include "remit/analysis/parts.hpp"
#include "remit/base/phrases/matrix.hpp"

namespace remit {

namespace {

/// The selected tasks that are no mere headings, in document order.
std::vector<TaskId> drawn(const Catalog& catalog, std::span<const TaskId> tasks) {
  std::vector<TaskId> result;
  for (const OutlineRow& row : outline(catalog, tasks)) {
    if (row.task && row.kind != RowKind::heading) result.push_back(*row.task);
  }
  return result;
}

Message title_of(const Catalog& catalog, std::span<const TaskId> tasks) {
  if (tasks.empty()) return message(phrases::diagram::tasks, 0);
  if (catalog[tasks.front()].plan != catalog[tasks.back()].plan)
    return message(phrases::diagram::tasks, tasks.size());
  return message(phrases::diagram::plan, catalog[catalog[tasks.front()].plan].title);
}

/// The plan's own duties, in a group before those of its tasks.
void append_whole_plan(Diagram& diagram, const Catalog& catalog, PlanId plan) {
  diagram.groups.push_back({catalog[plan].id + "/*", catalog[plan].title});
  const GroupItem item = append_plan(diagram, catalog, plan);
  append_agencies(diagram, catalog, {&item, 1});
  diagram.assignments += catalog[plan].assignments.size();
}

/// The edges between the agency of a view and the tasks that it has.
void append_edges(Diagram& diagram, const Catalog& catalog, AgencyId agency, std::uint32_t node,
    std::span<const GroupItem> items) {
  for (const GroupItem& item : items) {
    for (const AssignmentId id : item.who.assignments) {
      const Assignment& it = catalog[id];
      if (it.agency != agency) continue;
      DiagramEdge edge = edge_of(it.role, 1, it.presumed, item.who.inherited);
      edge.proposed = it.proposed;
      edge.from = node;
      edge.to = item.node;
      diagram.edges.push_back(edge);
    }
  }
}

}  // namespace

std::string_view name_of(Fate fate) {
  static constexpr std::array<std::string_view, 4> names{"kept", "added", "removed", "changed"};
  return names.at(static_cast<std::size_t>(fate));
}

Diagram tasks_diagram(const Catalog& catalog, std::span<const TaskId> tasks) {
  const std::vector<TaskId> shown = drawn(catalog, tasks);
  const std::vector<std::uint32_t> totals = task_counts(catalog, shown);
  Diagram diagram;
  diagram.title = title_of(catalog, shown);
  count(diagram, catalog, shown);
  for (const OutlineRow& row : outline(catalog, tasks)) {
    if (row.kind == RowKind::whole_plan) append_whole_plan(diagram, catalog, row.plan);
  }
  for (Section& section : sections(catalog, shown)) {
    diagram.groups.push_back(std::move(section.group));
    std::vector<GroupItem> items;
    for (const TaskId task : section.tasks) {
      items.push_back(append_task(diagram, catalog, task, 0));
    }
    append_agencies(diagram, catalog, items, {totals});
  }
  return diagram;
}

Diagram agency_diagram(
    const Catalog& catalog, const Graph& graph, AgencyId agency, std::span<const TaskId> tasks) {
  Counting all = with_inherited;
  all.bodies = Bodies::all;
  std::vector<TaskId> shown = drawn(catalog, tasks);
  const Neighbourhood around = neighbours(graph, agency, 1, all);
  std::erase_if(shown, [&](TaskId task) {
    return std::ranges::find(around.tasks, task, &Near<Task>::id) == around.tasks.end();
  });
  const std::vector<std::uint32_t> totals = task_counts(catalog, shown);
  Diagram diagram;
  diagram.view = View::agency;
  diagram.title = message(phrases::diagram::agency, catalog[agency].name);
  count(diagram, catalog, shown);
  for (std::size_t i = 0; i < shown.size();) {
    const PlanId plan = catalog[shown[i]].plan;
    diagram.groups.push_back({catalog[plan].id, catalog[plan].title});
    const std::uint32_t focus = append_agency(diagram, catalog, agency, 0);
    std::vector<GroupItem> items;
    for (; i < shown.size() && catalog[shown[i]].plan == plan; ++i) {
      items.push_back(append_task(diagram, catalog, shown[i], 1));
    }
    append_edges(diagram, catalog, agency, focus, items);
    append_agencies(diagram, catalog, items, {totals, agency});
  }
  return diagram;
}

std::vector<Message> refusal(const Diagram& diagram, const PictureBudget& budget) {
  const auto is_task = [](const DiagramNode& node) {
    return node.kind == NodeKind::task || node.kind == NodeKind::gap ||
           node.kind == NodeKind::nobody;
  };
  const auto tasks = static_cast<std::size_t>(std::ranges::count_if(diagram.nodes, is_task));
  std::vector<Message> messages;
  if (tasks > budget.tasks) {
    messages.push_back(message(phrases::diagram::too_many_tasks, tasks, budget.tasks));
  } else if (diagram.edges.size() > budget.edges) {
    messages.push_back(
        message(phrases::diagram::too_many_edges, diagram.edges.size(), budget.edges));
  } else {
    return messages;
  }
  switch (diagram.view) {
    case View::tasks:
      messages.push_back(message(phrases::diagram::narrow_tasks));
      break;
    case View::agency:
      messages.push_back(message(phrases::diagram::narrow_agency));
      break;
    case View::overview:
    case View::changes:
      messages.push_back(message(phrases::diagram::narrow_overview));
      break;
  }
  return messages;
}

}  // namespace remit
