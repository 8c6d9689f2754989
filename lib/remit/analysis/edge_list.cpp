#include "remit/analysis/edge_list.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

#include "remit/analysis/communities.hpp"
#include "remit/analysis/outline.hpp"
#include "remit/analysis/selection.hpp"
#include "remit/model/words.hpp"

namespace remit {

namespace {

/// A network while it is put together: what is in it already has its number.
class Building {
public:
  explicit Building(const Catalog& catalog) : catalog_(catalog) {}

  std::uint32_t node(TaskId task) {
    const Task& it = catalog_[task];
    return numbered(tasks_, task,
        {NetworkKind::task, key_of(catalog_, task), it.number + ' ' + it.title,
            catalog_[it.plan].id, it.source.line});
  }
  std::uint32_t node(AgencyId agency) {
    const Agency& it = catalog_[agency];
    return numbered(agencies_, agency,
        {NetworkKind::agency, key_of(catalog_, agency), it.name, catalog_[it.jurisdiction].id});
  }
  std::uint32_t node(PlanId plan) {
    const Plan& it = catalog_[plan];
    return numbered(
        plans_, plan, {NetworkKind::plan, it.id, it.title, catalog_[it.jurisdiction].id});
  }

  EdgeList network;

private:
  template <class Of>
  std::uint32_t numbered(std::map<Id<Of>, std::uint32_t>& known, Id<Of> id, NetworkNode node) {
    const auto fresh = static_cast<std::uint32_t>(network.nodes.size());
    const auto [at, is_new] = known.try_emplace(id, fresh);
    if (is_new) network.nodes.push_back(std::move(node));
    return at->second;
  }

  const Catalog& catalog_;
  std::map<TaskId, std::uint32_t> tasks_;
  std::map<AgencyId, std::uint32_t> agencies_;
  std::map<PlanId, std::uint32_t> plans_;
};

const std::string& city_of(const Catalog& catalog, const std::string& id) {
  const auto at = std::ranges::find(catalog.jurisdictions, id, &Jurisdiction::id);
  return at == catalog.jurisdictions.end() || at->name.empty() ? id : at->name;
}

/// The rows that are no mere headings.
std::vector<OutlineRow> rows(const Catalog& catalog, std::span<const TaskId> tasks) {
  std::vector<OutlineRow> all = outline(catalog, tasks);
  std::erase_if(all, [](const OutlineRow& row) { return row.kind == RowKind::heading; });
  return all;
}

/// The single bodies that a task names itself, each once.
std::vector<AgencyId> bodies_of(const Catalog& catalog, TaskId task) {
  std::set<AgencyId> bodies;
  for (const AssignmentId id : catalog[task].assignments) {
    const Assignment& it = catalog[id];
    if (!it.proposed && is_single_body(catalog[it.agency])) bodies.insert(it.agency);
  }
  return {bodies.begin(), bodies.end()};
}

}  // namespace

std::string_view name_of(NetworkKind kind) {
  static constexpr std::array<std::string_view, 3> names{"plan", "task", "agency"};
  return names.at(static_cast<std::size_t>(kind));
}

EdgeList assignment_network(const Catalog& catalog, std::span<const TaskId> tasks) {
  Building building(catalog);
  for (const OutlineRow& row : rows(catalog, tasks)) {
    const std::uint32_t from = row.task ? building.node(*row.task) : building.node(row.plan);
    const Held who = held(catalog, row);
    for (const AssignmentId id : who.assignments) {
      const Assignment& it = catalog[id];
      building.network.edges.push_back(
          {from, building.node(it.agency), std::string(name_of(it.role)), 1, it.presumed,
              who.inherited, it.proposed, it.as_written, it.line});
    }
  }
  return std::move(building.network);
}

EdgeList plan_network(const Catalog& catalog, std::span<const TaskId> tasks) {
  std::map<std::tuple<PlanId, AgencyId, Role>, std::uint32_t> counts;
  Building building(catalog);
  for (const OutlineRow& row : rows(catalog, tasks)) {
    building.node(row.plan);
    const Held who = held(catalog, row);
    for (const AssignmentId id : who.assignments) {
      const Assignment& it = catalog[id];
      if (!who.inherited && !it.proposed) ++counts[{row.plan, it.agency, it.role}];
    }
  }
  for (const auto& [edge, weight] : counts) {
    const auto& [plan, agency, role] = edge;
    building.network.edges.push_back(
        {building.node(plan), building.node(agency), std::string(name_of(role)), weight});
  }
  return std::move(building.network);
}

EdgeList changes_network(const Comparison& comparison, std::span<const TaskId> tasks) {
  const Catalog& catalog = comparison.catalog;
  Building building(catalog);
  const auto add = [&](std::uint32_t from, IdRange<Assignment> own) {
    for (const AssignmentId id : own) {
      const Assignment& it = catalog[id];
      const AssignmentFate& fate = comparison.assignments[id.value];
      const bool changed = fate.fate == Fate::changed;
      building.network.edges.push_back(
          {from, building.node(it.agency), std::string(name_of(it.role)), 1, it.presumed, false,
              it.proposed, it.as_written, it.line, std::string(name_of(fate.fate)),
              std::string(changed ? name_of(fate.was) : std::string_view())});
    }
  };
  for (const PlanId plan : changed_plans(comparison, tasks)) {
    add(building.node(plan), catalog[plan].assignments);
  }
  for (const TaskId task : changed(comparison, tasks)) {
    const std::uint32_t node = building.node(task);
    building.network.nodes[node].change = name_of(comparison.tasks[task.value].fate);
    add(node, catalog[task].assignments);
  }
  return std::move(building.network);
}

bool tells_changes(const EdgeList& network) {
  const auto tells = [](const auto& each) { return !each.change.empty(); };
  return std::ranges::any_of(network.edges, tells) || std::ranges::any_of(network.nodes, tells);
}

EdgeList overlap_network(const Catalog& catalog, std::span<const OverlapPair> pairs) {
  Building building(catalog);
  building.network.relation = Relation::likeness;
  for (const OverlapPair& pair : pairs) {
    const std::uint32_t from = building.node(pair.a.task);
    const std::uint32_t to = building.node(pair.b.task);
    const std::string kind = std::string(name_of(pair.kind)) + (pair.conflict ? "-conflict" : "");
    const auto weight = static_cast<std::uint32_t>(std::lround(100 * pair.similar.score));
    building.network.edges.push_back({from, to, kind, weight});
  }
  return std::move(building.network);
}

EdgeList lineage_network(const Catalog& catalog, const LineagePicture& picture) {
  Building building(catalog);
  building.network.relation = Relation::descent;
  for (const BodyNode& body : picture.bodies) building.node(body.agency);
  for (const ChangeNode& change : picture.changes) {
    const std::string kind(name_of(catalog[change.change].kind));
    for (const std::uint32_t from : change.from) {
      for (const std::uint32_t to : change.to) building.network.edges.push_back({from, to, kind});
    }
  }
  return std::move(building.network);
}

StrongPart strong_part(const EdgeList& network, std::size_t nodes, std::size_t edges) {
  std::vector<std::uint32_t> by_weight(network.edges.size());
  std::iota(by_weight.begin(), by_weight.end(), 0);
  std::ranges::stable_sort(by_weight, std::ranges::greater{},
      [&](std::uint32_t edge) { return network.edges[edge].weight; });
  std::set<std::uint32_t> kept;
  std::uint32_t least = 0;
  std::size_t taken = 0;  // of the edges, those of one weight together
  while (taken < by_weight.size()) {
    const std::uint32_t weight = network.edges[by_weight[taken]].weight;
    std::size_t end = taken;
    std::set<std::uint32_t> more = kept;
    for (; end < by_weight.size() && network.edges[by_weight[end]].weight == weight; ++end) {
      more.insert(network.edges[by_weight[end]].from);
      more.insert(network.edges[by_weight[end]].to);
    }
    if (taken > 0 && (end > edges || more.size() > nodes)) break;
    kept = std::move(more);
    least = weight;
    taken = end;
  }
  StrongPart part{
      {network.directed, {}, {}, network.relation}, least, network.edges.size() - taken};
  std::map<std::uint32_t, std::uint32_t> place;
  for (const std::uint32_t node : kept) {
    place[node] = static_cast<std::uint32_t>(part.network.nodes.size());
    part.network.nodes.push_back(network.nodes[node]);
  }
  for (const NetworkEdge& edge : network.edges) {
    if (edge.weight < least) continue;
    part.network.edges.push_back(edge);
    part.network.edges.back().from = place.at(edge.from);
    part.network.edges.back().to = place.at(edge.to);
  }
  return part;
}

std::span<const OverlapPair> legible_pairs(std::span<const OverlapPair> pairs) {
  std::set<TaskId> tasks;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    tasks.insert(pairs[i].a.task);
    tasks.insert(pairs[i].b.task);
    if (tasks.size() > most_alike) return pairs.first(i);
  }
  return pairs;
}

EdgeList cooperation_network(
    const Catalog& catalog, std::span<const TaskId> tasks, std::uint32_t least) {
  std::map<std::pair<AgencyId, AgencyId>, std::uint32_t> together;
  for (const TaskId task : tasks) {
    const std::vector<AgencyId> bodies = bodies_of(catalog, task);
    for (std::size_t a = 0; a < bodies.size(); ++a) {
      for (std::size_t b = a + 1; b < bodies.size(); ++b) ++together[{bodies[a], bodies[b]}];
    }
  }
  Building building(catalog);
  building.network.directed = false;
  building.network.relation = Relation::together;
  for (const auto& [pair, weight] : together) {
    if (weight < least) continue;
    const std::uint32_t from = building.node(pair.first);
    building.network.edges.push_back({from, building.node(pair.second), {}, weight});
  }
  EdgeList& network = building.network;
  std::vector<Bond> bonds;
  for (const NetworkEdge& edge : network.edges) {
    bonds.push_back({edge.from, edge.to, static_cast<double>(edge.weight)});
  }
  std::map<std::string_view, std::size_t> bearers;
  for (const NetworkNode& node : network.nodes) ++bearers[node.name];
  for (NetworkNode& node : network.nodes) {
    if (bearers.at(node.name) > 1) node.city = city_of(catalog, node.place);
  }
  const std::vector<std::uint32_t> found = communities(network.nodes.size(), bonds);
  for (std::size_t i = 0; i < found.size(); ++i) network.nodes[i].community = found[i] + 1;
  return std::move(network);
}

}  // namespace remit
