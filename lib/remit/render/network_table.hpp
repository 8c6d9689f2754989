#pragma once

#include <string>

#include "remit/analysis/edge_list.hpp"
#include "remit/base/language.hpp"
#include "remit/render/answers.hpp"
#include "remit/render/table.hpp"

namespace remit {

/// What a picture shows, in words: a row an edge, and a row for each node that has none. As data
/// it is an edge list with the column names that Gephi knows (Source, Target, Type, Weight).
Table network_table(const EdgeList& network, Layout layout, Language language);

/// `directed`, `multigraph`, `graph`, `nodes` [{`id`, `kind`, `label`, `place`, `line`,
/// `community`}], `edges` [{`source`, `target`, `role`, `weight`, `presumed`, `inherited`,
/// `proposed`, `as_written`, `line`}]: the node-link form of NetworkX. What is not known is null.
/// Where changes are told, nodes and edges have a `change`, edges a `role_before`.
std::string network_json(const EdgeList& network);

}  // namespace remit
