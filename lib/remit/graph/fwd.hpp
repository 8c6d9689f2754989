#pragma once

namespace remit {

/// The catalog's assignments as vertices and edges. Headers name it; sources that walk it include
/// graph/graph.hpp, the only header with Boost.
struct Graph;

/// The catalog's changes of agencies as a graph: who became whom; likewise in graph/lineage.hpp.
struct Lineage;

}  // namespace remit
