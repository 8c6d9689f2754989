// Agencies are put in the order of the mean place of their tasks, leads weighing more: the
// barycentre heuristic (Sugiyama, Tagawa and Toda, IEEE Trans. SMC 11(2), 1981), of which one pass
// is enough because the tasks keep the order of the document.

#include "remit/analysis/parts.hpp"

#include <algorithm>
#include <map>

#include "remit/analysis/comparison.hpp"

namespace remit {

namespace {

constexpr std::uint32_t weight_of_lead = 3;

/// What an agency is in one task of the group.
struct Part {
  std::uint32_t place = 0;  ///< of the task in its group
  Role role = Role::listed;
  bool presumed = false;
  bool inherited = false;
  bool proposed = false;
  std::optional<EdgeChange> change{};
  friend bool operator==(const Part&, const Part&) = default;
};

/// Agencies that are the same in all tasks of the group.
struct Bundle {
  std::vector<Part> parts;
  bool single_body = true;
  std::vector<AgencyId> agencies;
};

std::optional<EdgeChange> change_of(const AgenciesShown& shown, AssignmentId id) {
  if (shown.compared == nullptr) return {};
  const AssignmentFate& it = shown.compared->assignments[id.value];
  return EdgeChange{it.fate, it.was, {}};
}

std::vector<Bundle> bundles(
    const Catalog& catalog, std::span<const GroupItem> items, const AgenciesShown& shown) {
  std::vector<AgencyId> met;
  std::map<AgencyId, std::vector<Part>> parts_of;
  for (std::uint32_t place = 0; place < items.size(); ++place) {
    for (const AssignmentId id : items[place].who.assignments) {
      const Assignment& it = catalog[id];
      if (it.agency == shown.without) continue;
      const auto change = change_of(shown, id);
      if (change && change->fate == Fate::kept && shown.only_changes) continue;
      std::vector<Part>& parts = parts_of[it.agency];
      if (parts.empty()) met.push_back(it.agency);
      const Part part{place, it.role, it.presumed, items[place].who.inherited, it.proposed, change};
      if (std::ranges::find(parts, part) == parts.end()) parts.push_back(part);
    }
  }
  std::vector<Bundle> result;
  for (const AgencyId agency : met) {
    const bool single_body = is_single_body(catalog[agency]);
    const std::vector<Part>& parts = parts_of[agency];
    const auto same = std::ranges::find_if(result, [&](const Bundle& bundle) {
      return bundle.single_body == single_body && bundle.parts == parts;
    });
    if (same != result.end()) {
      same->agencies.push_back(agency);
    } else {
      result.push_back({parts, single_body, {agency}});
    }
  }
  return result;
}

double mean_place(const Bundle& bundle) {
  std::uint32_t sum = 0;
  std::uint32_t weights = 0;
  for (const Part& part : bundle.parts) {
    const std::uint32_t weight = part.role == Role::lead ? weight_of_lead : 1;
    sum += weight * part.place;
    weights += weight;
  }
  return static_cast<double>(sum) / weights;
}

std::uint32_t tasks_in(const Bundle& bundle) {
  std::uint32_t tasks = 0;
  const std::vector<Part>& parts = bundle.parts;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i == 0 || parts[i].place != parts[i - 1].place) ++tasks;
  }
  return tasks;
}

NodeKind kind_of(const Catalog& catalog, TaskId task) {
  if (catalog[task].none) return NodeKind::nobody;
  return is_unassigned(catalog, task) ? NodeKind::gap : NodeKind::task;
}

DiagramNode node_in(const Diagram& diagram, std::uint32_t lane) {
  DiagramNode node;
  node.group = static_cast<std::uint32_t>(diagram.groups.size() - 1);
  node.lane = lane;
  return node;
}

std::uint32_t append(Diagram& diagram, DiagramNode node) {
  diagram.nodes.push_back(std::move(node));
  return static_cast<std::uint32_t>(diagram.nodes.size() - 1);
}

bool are_of_one_plan(const Catalog& catalog, std::span<const TaskId> tasks) {
  return tasks.empty() || catalog[tasks.front()].plan == catalog[tasks.back()].plan;
}

/// The heading that a task stands below, or its plan.
DiagramGroup group_of(const Catalog& catalog, TaskId task, bool one_plan) {
  const Task& it = catalog[task];
  const Plan& plan = catalog[it.plan];
  if (!it.parent) return {plan.id, plan.title};
  const Task& above = catalog[*it.parent];
  const std::string title = above.number + ' ' + above.title;
  return {key_of(catalog, *it.parent), one_plan ? title : plan.title + ' ' + title};
}

}  // namespace

std::vector<Section> sections(const Catalog& catalog, std::span<const TaskId> tasks) {
  const bool one_plan = are_of_one_plan(catalog, tasks);
  std::vector<Section> result;
  std::map<std::string, std::size_t> places;
  for (const TaskId task : tasks) {
    DiagramGroup own = group_of(catalog, task, one_plan);
    const auto [at, is_new] = places.emplace(own.key, result.size());
    if (is_new) result.push_back({std::move(own), {}});
    result[at->second].tasks.push_back(task);
  }
  return result;
}

GroupItem append_task(Diagram& diagram, const Catalog& catalog, TaskId task, std::uint32_t lane) {
  const Task& it = catalog[task];
  const Held who = held(catalog, task);
  DiagramNode node = node_in(diagram, lane);
  node.kind = kind_of(catalog, task);
  node.key = key_of(catalog, task);
  node.lines = {{node.key, it.number + ' ' + it.title, 0}};
  node.open = catalog[who.bearer].open;
  return {append(diagram, std::move(node)), who};
}

GroupItem append_plan(Diagram& diagram, const Catalog& catalog, PlanId plan) {
  const Plan& it = catalog[plan];
  DiagramNode node = node_in(diagram, 0);
  node.kind = NodeKind::plan;
  node.key = it.id;
  node.lines = {{it.id, it.title, 0}};
  node.open = it.open;
  return {append(diagram, std::move(node)), {it.assignments, false, {}}};
}

std::uint32_t append_agency(
    Diagram& diagram, const Catalog& catalog, AgencyId agency, std::uint32_t lane) {
  DiagramNode node = node_in(diagram, lane);
  const std::string key = key_of(catalog, agency);
  node.kind = is_single_body(catalog[agency]) ? NodeKind::agency : NodeKind::collective;
  node.key = diagram.groups.back().key + '|' + key;
  node.lines = {{key, catalog[agency].name, 0}};
  return append(diagram, std::move(node));
}

DiagramEdge edge_of(Role role, std::size_t assignments, bool presumed, bool inherited) {
  DiagramEdge edge;
  edge.role = role;
  edge.counts[role] = static_cast<std::uint32_t>(assignments);
  edge.presumed = presumed;
  edge.inherited = inherited;
  return edge;
}

std::vector<std::uint32_t> task_counts(const Catalog& catalog, std::span<const TaskId> tasks) {
  std::vector<std::uint32_t> counts(catalog.agencies.size(), 0);
  for (const TaskId task : tasks) {
    std::vector<AgencyId> agencies;
    for (const AssignmentId id : held(catalog, task).assignments) {
      if (!catalog[id].proposed) agencies.push_back(catalog[id].agency);
    }
    std::ranges::sort(agencies);
    agencies.erase(std::unique(agencies.begin(), agencies.end()), agencies.end());
    for (const AgencyId agency : agencies) ++counts[agency.value];
  }
  return counts;
}

void append_agencies(Diagram& diagram, const Catalog& catalog, std::span<const GroupItem> items,
    const AgenciesShown& shown) {
  if (items.empty()) return;
  const std::uint32_t lane = diagram.nodes[items.front().node].lane + 1;
  std::vector<Bundle> all = bundles(catalog, items, shown);
  std::ranges::stable_sort(all, {}, mean_place);
  for (const Bundle& bundle : all) {
    const std::uint32_t at = append_agency(diagram, catalog, bundle.agencies.front(), lane);
    diagram.nodes[at].lines.clear();
    for (const AgencyId agency : bundle.agencies) {
      const std::uint32_t total = shown.totals.empty() ? 0 : shown.totals[agency.value];
      diagram.nodes[at].lines.push_back(
          {key_of(catalog, agency), catalog[agency].name, total > tasks_in(bundle) ? total : 0});
    }
    for (const Part& part : bundle.parts) {
      DiagramEdge edge = edge_of(part.role, bundle.agencies.size(), part.presumed, part.inherited);
      edge.proposed = part.proposed;
      edge.change = part.change;
      edge.from = items[part.place].node;
      edge.to = at;
      diagram.edges.push_back(edge);
    }
  }
}

void count(Diagram& diagram, const Catalog& catalog, std::span<const TaskId> tasks) {
  for (const TaskId task : tasks) {
    if (is_section(catalog, task)) continue;
    ++diagram.tasks;
    if (is_unassigned(catalog, task)) ++diagram.gaps;
    for (const AssignmentId id : catalog[task].assignments) {
      if (!catalog[id].proposed) ++diagram.assignments;
    }
  }
  const std::vector<std::uint32_t> counts = task_counts(catalog, tasks);
  diagram.agencies = static_cast<std::size_t>(
      std::ranges::count_if(counts, [](std::uint32_t tasks_of) { return tasks_of > 0; }));
}

}  // namespace remit
