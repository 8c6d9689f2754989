#pragma once

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <cstdint>
#include <utility>

#include "remit/graph/fwd.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/role.hpp"

namespace remit {

/// What an edge carries: the assignment, and what filters ask of it without opening the catalog.
struct Tie {
  AssignmentId assignment;
  Role role = Role::listed;
  bool inherited = false;    ///< the assignment is that of a task above
  bool single_body = false;  ///< its agency is neither a collective nor a post-holder
  friend bool operator==(const Tie&, const Tie&) = default;
};

using Adjacency = boost::compressed_sparse_row_graph<boost::bidirectionalS, boost::no_property, Tie,
    boost::no_property, std::uint32_t, std::uint32_t>;
using Vertex = Adjacency::vertex_descriptor;
using Edge = Adjacency::edge_descriptor;

/// The side of the graph a vertex stands on.
enum class Side : std::uint8_t { task, agency, plan };

/// A bipartite graph: edges lead from tasks, and from plans for the duties of a whole plan, to
/// agencies. Vertices are numbered tasks first, then agencies, then plans, each in the order of
/// the catalog. Two roles of an agency in one task, or one given twice, are parallel edges.
/// Derived from a catalog and never edited; its ids are those of that catalog.
struct Graph {
  Adjacency adjacency;
  std::uint32_t tasks = 0;
  std::uint32_t agencies = 0;
  std::uint32_t plans = 0;
};

/// The graph of a catalog. Edges out of a task or plan stand in the order of its assignments, edges
/// into an agency in the order of the tasks, then the plans. A task without agencies of its own
/// inherits the edges of its `bearer`, if it has one. Takes time and memory in
/// proportion to vertices and edges; throws std::length_error at 2³¹ of either.
Graph build_graph(const Catalog& catalog);

Side side_of(const Graph& graph, Vertex vertex);

Vertex vertex_of(const Graph& graph, TaskId task);
Vertex vertex_of(const Graph& graph, AgencyId agency);
Vertex vertex_of(const Graph& graph, PlanId plan);

/// The item behind a vertex, which must be on that side.
TaskId task_at(const Graph& graph, Vertex vertex);
AgencyId agency_at(const Graph& graph, Vertex vertex);
PlanId plan_at(const Graph& graph, Vertex vertex);

/// A pair of iterators as a range: `for (const Edge edge : each(out_edges(vertex, adjacency)))`.
template <class Iterator>
struct Each {
  Iterator first;
  Iterator last;
  [[nodiscard]] Iterator begin() const { return first; }
  [[nodiscard]] Iterator end() const { return last; }
};

template <class Iterator>
Each<Iterator> each(const std::pair<Iterator, Iterator>& range) {
  return {range.first, range.second};
}

}  // namespace remit
