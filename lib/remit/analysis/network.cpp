// What counts is a filtered view of the graph: the algorithms below see no other edge. Boost's
// connected_components and breadth_first_search go along out-edges only and want an undirected
// graph, which compressed_sparse_row_graph cannot be; so components are united edge by edge
// (Boost's incremental_components, which ignores direction), and neighbourhoods grow ring by ring.

#include "remit/analysis/network.hpp"

#include <algorithm>
#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/incremental_components.hpp>
#include <boost/pending/disjoint_sets.hpp>
#include <functional>
#include <iterator>
#include <limits>
#include <optional>
#include <tuple>
#include <utility>

#include "remit/graph/graph.hpp"

namespace remit {
namespace {

constexpr Vertex nowhere = std::numeric_limits<Vertex>::max();

/// Does this edge count?
struct Counts {
  const Graph* graph = nullptr;
  Counting counting;

  bool operator()(Edge edge) const {
    const Tie& tie = graph->adjacency[edge];
    return counting.roles.has(tie.role) &&
           (counting.inherited == Inherited::counted || !tie.inherited) &&
           (counting.bodies == Bodies::all || tie.single_body) && edge.src < graph->tasks;
  }
};

using CountedEdges = boost::filtered_graph<Adjacency, Counts>;

CountedEdges counted_edges(const Graph& graph, const Counting& counting) {
  return {graph.adjacency, Counts{&graph, counting}};
}

/// The tasks of an agency, each once (parallel edges into it stand together), or the agencies of a
/// task, where one named twice may come twice.
template <class Visit>
void visit_neighbours(const CountedEdges& edges, Vertex vertex, Visit visit) {
  for (const Edge edge : each(out_edges(vertex, edges))) visit(target(edge, edges));
  Vertex before = nowhere;
  for (const Edge edge : each(in_edges(vertex, edges))) {
    if (source(edge, edges) != before) visit(source(edge, edges));
    before = source(edge, edges);
  }
}

std::size_t open_lists(const Catalog& catalog, const Counting& counting) {
  std::size_t sum = 0;
  for (const Role role : all_roles) {
    if (!counting.roles.has(role)) continue;
    const auto is_open = [role](const auto& item) { return item.open.has(role); };
    sum += static_cast<std::size_t>(std::ranges::count_if(catalog.tasks, is_open) +
                                    std::ranges::count_if(catalog.plans, is_open));
  }
  return sum;
}

/// The vertices that an edge which counts touches.
std::vector<bool> touched(const Graph& graph, const CountedEdges& counted) {
  std::vector<bool> is_touched(num_vertices(graph.adjacency));
  for (const Edge edge : each(edges(counted))) {
    is_touched[source(edge, counted)] = true;
    is_touched[target(edge, counted)] = true;
  }
  return is_touched;
}

/// For each vertex the one that stands for its component.
std::vector<Vertex> representatives(const CountedEdges& counted) {
  std::vector<Vertex> parents(num_vertices(counted));
  std::vector<std::uint8_t> ranks(parents.size());
  boost::disjoint_sets<std::uint8_t*, Vertex*> sets(ranks.data(), parents.data());
  initialize_incremental_components(counted, sets);
  incremental_components(counted, sets);
  for (const Vertex vertex : each(vertices(counted))) parents[vertex] = sets.find_set(vertex);
  return parents;
}

bool is_larger(const Component& a, const Component& b) {
  if (a.tasks.size() != b.tasks.size()) return a.tasks.size() > b.tasks.size();
  if (a.agencies.size() != b.agencies.size()) return a.agencies.size() > b.agencies.size();
  return a.tasks.front() < b.tasks.front();
}

IdRange<Agency> agencies_of(const Graph& graph) {
  return {{0}, {graph.agencies}};
}

/// The only agency of a task, if there is but one.
std::optional<AgencyId> only_agency(const Graph& graph, const CountedEdges& counted, Vertex task) {
  std::optional<Vertex> only;
  for (const Edge edge : each(out_edges(task, counted))) {
    if (only && *only != target(edge, counted)) return {};
    only = target(edge, counted);
  }
  return only ? std::optional(agency_at(graph, *only)) : std::nullopt;
}

Neighbourhood around(
    const Graph& graph, Vertex start, std::uint32_t depth, const Counting& counting) {
  const CountedEdges counted = counted_edges(graph, counting);
  std::vector<bool> is_seen(num_vertices(graph.adjacency));
  Neighbourhood found;
  is_seen[start] = true;
  std::vector<Vertex> ring{start};
  for (std::uint32_t distance = 0; !ring.empty(); ++distance) {
    std::ranges::sort(ring);
    std::vector<Vertex> next;
    for (const Vertex vertex : ring) {
      if (side_of(graph, vertex) == Side::task) {
        found.tasks.push_back({task_at(graph, vertex), distance});
      } else {
        found.agencies.push_back({agency_at(graph, vertex), distance});
      }
      if (distance == depth) continue;
      visit_neighbours(counted, vertex, [&](Vertex neighbour) {
        if (!is_seen[neighbour]) next.push_back(neighbour);
        is_seen[neighbour] = true;
      });
    }
    ring = std::move(next);
  }
  return found;
}

/// The plan of a task or plan that has an edge.
PlanId plan_of(const Catalog& catalog, const Graph& graph, Vertex vertex) {
  if (side_of(graph, vertex) == Side::plan) return plan_at(graph, vertex);
  return catalog[task_at(graph, vertex)].plan;
}

Degree degree(const Catalog& catalog, const Graph& graph, AgencyId agency) {
  const Adjacency& all = graph.adjacency;
  Degree degree;
  degree.agency = agency;
  degree.single_body = is_single_body(catalog[agency]);
  std::vector<PlanId> plans;
  Vertex before = nowhere;
  Roles counted;  // on the task or plan before
  for (const Edge edge : each(in_edges(vertex_of(graph, agency), all))) {
    const Tie& tie = all[edge];
    const Vertex from = source(edge, all);
    const bool is_plan = side_of(graph, from) == Side::plan;
    if (from != before) {
      counted = {};
      if (!is_plan && !tie.inherited) ++degree.tasks;
      const PlanId plan = plan_of(catalog, graph, from);
      if (plans.empty() || plans.back() != plan) plans.push_back(plan);
    }
    before = from;
    if (counted.has(tie.role)) continue;
    counted.add(tie.role);
    ++(is_plan ? degree.whole_plan : tie.inherited ? degree.inherited : degree.own)[tie.role];
  }
  std::ranges::sort(plans);
  degree.plans = static_cast<std::uint32_t>(
      std::distance(plans.begin(), std::unique(plans.begin(), plans.end())));
  return degree;
}

}  // namespace

Tally tally(const Catalog& catalog, const Graph& graph, const Counting& counting) {
  const Adjacency& all = graph.adjacency;
  const CountedEdges counted = counted_edges(graph, counting);
  Tally tally;
  for (const Edge edge : each(edges(all))) {
    const Tie& tie = all[edge];
    if (!counting.roles.has(tie.role)) continue;
    if (side_of(graph, source(edge, all)) == Side::plan) {
      ++tally.whole_plan;
    } else if (counted.m_edge_pred(edge)) {
      ++tally.edges;
    } else if (tie.inherited && counting.inherited == Inherited::left_out) {
      ++tally.inherited;
    } else {
      ++tally.unembodied;
    }
  }
  const std::vector<bool> is_touched = touched(graph, counted);
  const auto agencies = is_touched.begin() + graph.tasks;
  tally.tasks = static_cast<std::size_t>(std::count(is_touched.begin(), agencies, true));
  tally.agencies = static_cast<std::size_t>(std::count(agencies, is_touched.end(), true));
  tally.open_lists = open_lists(catalog, counting);
  return tally;
}

std::vector<Component> components(const Graph& graph, const Counting& counting) {
  const CountedEdges counted = counted_edges(graph, counting);
  const std::vector<bool> is_touched = touched(graph, counted);
  const std::vector<Vertex> representative = representatives(counted);
  std::vector<std::size_t> place(representative.size(), representative.size());
  std::vector<Component> found;
  for (const Vertex vertex : each(vertices(counted))) {
    if (!is_touched[vertex]) continue;
    std::size_t& at = place[representative[vertex]];
    if (at == place.size()) {
      at = found.size();
      found.emplace_back();
    }
    if (side_of(graph, vertex) == Side::task) {
      found[at].tasks.push_back(task_at(graph, vertex));
    } else {
      found[at].agencies.push_back(agency_at(graph, vertex));
    }
  }
  std::ranges::sort(found, is_larger);
  return found;
}

std::vector<Cooperation> cooperation(
    const Graph& graph, std::uint32_t least, const Counting& counting) {
  const CountedEdges counted = counted_edges(graph, counting);
  std::vector<Cooperation> pairs;
  std::vector<std::uint32_t> shared(graph.agencies);       // tasks with the agency of the row
  std::vector<Vertex> last_task(graph.agencies, nowhere);  // parallel edges count once
  std::vector<AgencyId> others;
  for (const AgencyId a : agencies_of(graph)) {
    visit_neighbours(counted, vertex_of(graph, a), [&](Vertex task) {
      for (const Edge edge : each(out_edges(task, counted))) {
        const AgencyId b = agency_at(graph, target(edge, counted));
        if (b <= a || last_task[b.value] == task) continue;
        last_task[b.value] = task;
        if (shared[b.value]++ == 0) others.push_back(b);
      }
    });
    for (const AgencyId b : others) {
      const std::uint32_t tasks = std::exchange(shared[b.value], 0);
      last_task[b.value] = nowhere;
      if (tasks >= least) pairs.push_back({a, b, tasks});
    }
    others.clear();
  }
  std::ranges::sort(pairs, [](const Cooperation& p, const Cooperation& q) {
    return std::tie(q.tasks, p.a, p.b) < std::tie(p.tasks, q.a, q.b);
  });
  return pairs;
}

std::vector<TaskId> shared_tasks(
    const Graph& graph, AgencyId a, AgencyId b, const Counting& counting) {
  const CountedEdges counted = counted_edges(graph, counting);
  const auto tasks_of = [&](AgencyId agency) {
    std::vector<TaskId> tasks;
    visit_neighbours(counted, vertex_of(graph, agency),
        [&](Vertex task) { tasks.push_back(task_at(graph, task)); });
    return tasks;
  };
  std::vector<TaskId> shared;
  std::ranges::set_intersection(tasks_of(a), tasks_of(b), std::back_inserter(shared));
  return shared;
}

Neighbourhood neighbours(
    const Graph& graph, AgencyId agency, std::uint32_t depth, const Counting& counting) {
  return around(graph, vertex_of(graph, agency), depth, counting);
}

Neighbourhood neighbours(
    const Graph& graph, TaskId task, std::uint32_t depth, const Counting& counting) {
  return around(graph, vertex_of(graph, task), depth, counting);
}

std::vector<Degree> degrees(const Catalog& catalog, const Graph& graph) {
  std::vector<Degree> all;
  all.reserve(graph.agencies);
  for (const AgencyId agency : agencies_of(graph)) {
    all.push_back(degree(catalog, graph, agency));
  }
  return all;
}

std::vector<SoleAgency> sole_agencies(const Graph& graph, const Counting& counting) {
  const CountedEdges counted = counted_edges(graph, counting);
  std::vector<SoleAgency> all(graph.agencies);
  for (const AgencyId agency : agencies_of(graph)) all[agency.value].agency = agency;
  for (const TaskId task : IdRange<Task>{{0}, {graph.tasks}}) {
    const std::optional<AgencyId> only = only_agency(graph, counted, vertex_of(graph, task));
    if (only) all[only->value].tasks.push_back(task);
  }
  std::erase_if(all, [](const SoleAgency& sole) { return sole.tasks.empty(); });
  std::ranges::stable_sort(
      all, std::greater{}, [](const SoleAgency& sole) { return sole.tasks.size(); });
  return all;
}

}  // namespace remit
