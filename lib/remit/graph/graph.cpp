// The edges are listed source by source, so that Boost's constructor, a stable counting sort that
// reads the list twice, keeps them in their order and takes linear time. The list's length is
// known before the first edge is written: nothing grows, and too many edges are found in time.

#include "remit/graph/graph.hpp"

#include <cassert>
#include <limits>
#include <optional>
#include <stdexcept>
#include <vector>

namespace remit {
namespace {

// What the iterators of the graph count in is signed and as wide as a vertex.
constexpr std::uint64_t most = std::numeric_limits<std::int32_t>::max();

/// Assignments that become edges of one vertex.
struct Share {
  Vertex from = 0;
  IdRange<Assignment> assignments;
  bool inherited = false;
};

Share share_of(const Catalog& catalog, TaskId task) {
  const std::optional<TaskId> from = bearer(catalog, task);
  if (!from) return {task.value, catalog[task].assignments, false};  // whom somebody proposes
  return {task.value, catalog[*from].assignments, *from != task};
}

/// Of every vertex with edges, in the order of the vertices.
std::vector<Share> shares(const Catalog& catalog, const Graph& graph) {
  std::vector<Share> found;
  found.reserve(catalog.tasks.size());
  for (const TaskId task : ids<Task>(catalog.tasks)) {
    const Share share = share_of(catalog, task);
    if (!share.assignments.empty()) found.push_back(share);
  }
  for (const PlanId plan : ids<Plan>(catalog.plans)) {
    const IdRange<Assignment> own = catalog[plan].assignments;
    if (!own.empty()) found.push_back({vertex_of(graph, plan), own, false});
  }
  return found;
}

std::size_t edge_count(const std::vector<Share>& shares) {
  std::size_t sum = 0;
  for (const Share& share : shares) sum += share.assignments.size();
  if (sum >= most) throw std::length_error("the graph has too many edges");
  return sum;
}

/// A graph of that size, no edges yet.
Graph sides(const Catalog& catalog) {
  if (catalog.tasks.size() + catalog.agencies.size() + catalog.plans.size() >= most) {
    throw std::length_error("the graph has too many vertices");
  }
  Graph graph;
  graph.tasks = static_cast<std::uint32_t>(catalog.tasks.size());
  graph.agencies = static_cast<std::uint32_t>(catalog.agencies.size());
  graph.plans = static_cast<std::uint32_t>(catalog.plans.size());
  return graph;
}

}  // namespace

Graph build_graph(const Catalog& catalog) {
  Graph graph = sides(catalog);
  const std::vector<Share> all = shares(catalog, graph);
  const std::size_t edges = edge_count(all);
  std::vector<std::pair<Vertex, Vertex>> ends;
  std::vector<Tie> ties;
  ends.reserve(edges);
  ties.reserve(edges);
  for (const Share& share : all) {
    for (const AssignmentId id : share.assignments) {
      const Assignment& given = catalog[id];
      ends.emplace_back(share.from, vertex_of(graph, given.agency));
      ties.push_back({id, given.role, share.inherited, is_single_body(catalog[given.agency])});
    }
  }
  graph.adjacency = Adjacency(boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(),
      ties.begin(), graph.tasks + graph.agencies + graph.plans);
  return graph;
}

Side side_of(const Graph& graph, Vertex vertex) {
  assert(vertex < num_vertices(graph.adjacency));
  if (vertex < graph.tasks) return Side::task;
  return vertex - graph.tasks < graph.agencies ? Side::agency : Side::plan;
}

Vertex vertex_of([[maybe_unused]] const Graph& graph, TaskId task) {
  assert(task.value < graph.tasks);
  return task.value;
}

Vertex vertex_of(const Graph& graph, AgencyId agency) {
  assert(agency.value < graph.agencies);
  return graph.tasks + agency.value;
}

Vertex vertex_of(const Graph& graph, PlanId plan) {
  assert(plan.value < graph.plans);
  return graph.tasks + graph.agencies + plan.value;
}

TaskId task_at([[maybe_unused]] const Graph& graph, Vertex vertex) {
  assert(side_of(graph, vertex) == Side::task);
  return {vertex};
}

AgencyId agency_at(const Graph& graph, Vertex vertex) {
  assert(side_of(graph, vertex) == Side::agency);
  return {vertex - graph.tasks};
}

PlanId plan_at(const Graph& graph, Vertex vertex) {
  assert(side_of(graph, vertex) == Side::plan);
  return {vertex - graph.tasks - graph.agencies};
}

}  // namespace remit
