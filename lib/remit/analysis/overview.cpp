#include <algorithm>
#include <numeric>

#include "remit/analysis/counts.hpp"
#include "remit/analysis/diagram.hpp"
#include "remit/analysis/parts.hpp"
#include "remit/base/phrases/matrix.hpp"

namespace remit {

namespace {

constexpr std::size_t most_agencies = 30;

/// One agency of the counts: its tasks, and the mean place of its plans.
struct Standing {
  std::uint32_t column = 0;
  std::uint32_t tasks = 0;
  double place = 0;
};

std::vector<Standing> standings(const PlanAgencyCounts& counts) {
  std::vector<Standing> all(counts.agencies.size());
  for (std::uint32_t place = 0; place < counts.plans.size(); ++place) {
    for (const CountCell& cell : counts.plans[place].cells) {
      all[cell.column].tasks += cell.tasks;
      all[cell.column].place += static_cast<double>(cell.tasks) * place;
    }
  }
  for (std::uint32_t column = 0; column < all.size(); ++column) {
    all[column].column = column;
    all[column].place /= all[column].tasks;
  }
  return all;
}

/// The smallest number of tasks that no more than `most_agencies` have.
std::uint32_t least_for(std::vector<Standing> all) {
  if (all.size() <= most_agencies) return 1;
  std::ranges::sort(all, std::ranges::greater(), &Standing::tasks);
  return all[most_agencies].tasks + 1;
}

/// The role that a line for several is drawn as.
Role weightiest(const RoleCounts& counts) {
  for (const Role role : {Role::lead, Role::responsible, Role::listed}) {
    if (counts[role] > 0) return role;
  }
  return Role::cooperate;
}

void append_counts(
    Diagram& diagram, const RoleCounts& counts, std::uint32_t from, std::uint32_t to) {
  if (counts == RoleCounts()) return;
  diagram.edges.push_back({from, to, weightiest(counts), counts, false, false});
}

const CountCell* cell_of(const PlanCounts& plan, std::uint32_t column) {
  const auto at = std::ranges::lower_bound(plan.cells, column, {}, &CountCell::column);
  return at != plan.cells.end() && at->column == column ? &*at : nullptr;
}

/// The plans of one jurisdiction, by index into the counts, and their nodes.
struct Row {
  std::uint32_t plan = 0;
  std::uint32_t node = 0;
};

std::vector<Row> append_plans(Diagram& diagram, const Catalog& catalog,
    const PlanAgencyCounts& counts, JurisdictionId jurisdiction) {
  std::vector<Row> rows;
  for (std::uint32_t i = 0; i < counts.plans.size(); ++i) {
    const PlanCounts& plan = counts.plans[i];
    if (catalog[plan.plan].jurisdiction != jurisdiction) continue;
    if (rows.empty()) {
      const Jurisdiction& it = catalog[jurisdiction];
      diagram.groups.push_back({it.id, it.name});
    }
    const std::uint32_t node = append_plan(diagram, catalog, plan.plan).node;
    diagram.nodes[node].open = {};
    diagram.nodes[node].tasks = plan.tasks;
    diagram.nodes[node].gaps = plan.gaps;
    if (plan.gaps == plan.tasks) diagram.nodes[node].kind = NodeKind::gap;
    rows.push_back({i, node});
  }
  return rows;
}

/// Those of the agencies that a plan of these rows names.
std::vector<Standing> named(
    const PlanAgencyCounts& counts, const std::vector<Row>& rows, std::vector<Standing> all) {
  std::erase_if(all, [&](const Standing& standing) {
    return std::ranges::none_of(rows, [&](const Row& row) {
      return cell_of(counts.plans[row.plan], standing.column) != nullptr;
    });
  });
  return all;
}

/// Draws one agency with an edge from each plan that names it.
void append_standing(Diagram& diagram, const Catalog& catalog, const PlanAgencyCounts& counts,
    const std::vector<Row>& rows, const Standing& standing) {
  const std::uint32_t node = append_agency(diagram, catalog, counts.agencies[standing.column], 1);
  for (const Row& row : rows) {
    const CountCell* const cell = cell_of(counts.plans[row.plan], standing.column);
    if (cell != nullptr) append_counts(diagram, cell->roles, row.node, node);
  }
}

/// Draws the agencies with too few tasks as one node.
void append_rest(Diagram& diagram, const PlanAgencyCounts& counts, const std::vector<Row>& rows,
    std::span<const Standing> rest) {
  if (rest.empty()) return;
  const auto node = static_cast<std::uint32_t>(diagram.nodes.size());
  const auto group = static_cast<std::uint32_t>(diagram.groups.size() - 1);
  DiagramNode& it = diagram.nodes.emplace_back();
  it.kind = NodeKind::rest;
  it.key = diagram.groups.back().key + '|';
  it.group = group;
  it.lane = 1;
  it.tasks = static_cast<std::uint32_t>(rest.size());
  for (const Row& row : rows) {
    RoleCounts sums;
    for (const Standing& standing : rest) {
      const CountCell* const cell = cell_of(counts.plans[row.plan], standing.column);
      if (cell == nullptr) continue;
      for (const Role role : all_roles) sums[role] += cell->roles[role];
    }
    append_counts(diagram, sums, row.node, node);
  }
}

}  // namespace

Diagram overview_diagram(
    const Catalog& catalog, std::span<const TaskId> tasks, std::uint32_t least) {
  const PlanAgencyCounts counts = plan_agency_counts(catalog, tasks);
  std::vector<Standing> all = standings(counts);
  std::ranges::stable_sort(all, {}, &Standing::place);
  Diagram diagram;
  diagram.view = View::overview;
  diagram.title = message(phrases::diagram::overview);
  count(diagram, catalog, tasks);
  for (const JurisdictionId jurisdiction : ids(catalog.jurisdictions)) {
    const std::vector<Row> rows = append_plans(diagram, catalog, counts, jurisdiction);
    if (rows.empty()) continue;
    const std::vector<Standing> here = named(counts, rows, all);
    const std::uint32_t enough = least != 0 ? least : least_for(here);
    std::vector<Standing> rest;
    for (const Standing& standing : here) {
      if (standing.tasks < enough) {
        rest.push_back(standing);
      } else {
        append_standing(diagram, catalog, counts, rows, standing);
      }
    }
    append_rest(diagram, counts, rows, rest);
    if (!rest.empty()) {
      diagram.left_out.push_back(
          message(phrases::diagram::left_out, rest.size(), enough, catalog[jurisdiction].name));
    }
  }
  return diagram;
}

}  // namespace remit
