#pragma once

#include <string>

#include "remit/analysis/edge_list.hpp"

namespace remit {

/// A network in GraphML (http://graphml.graphdrawing.org), as Gephi, NetworkX, yEd and Cytoscape
/// read it. Nodes have `kind`, `label`, `place`, `line` and, where communities were looked for,
/// `community`; edges `role`, `weight`, `presumed`, `inherited`, `proposed`, `as_written`, `line`.
/// What is not known is left out. Characters that XML does not have become U+FFFD.
std::string as_graphml(const EdgeList& network);

}  // namespace remit
