#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "remit/analysis/comparison.hpp"
#include "remit/analysis/lineage_picture.hpp"
#include "remit/analysis/overlaps.hpp"
#include "remit/graph/fwd.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// What a node of a network stands for.
enum class NetworkKind : std::uint8_t { plan, task, agency };

std::string_view name_of(NetworkKind kind);

struct NetworkNode {
  NetworkKind kind = NetworkKind::agency;
  std::string key;              ///< stable
  std::string name;             ///< a title, a name
  std::string place;            ///< of a task: its plan's id; of an agency: its jurisdiction's
  std::uint32_t line = 0;       ///< of a task, in its document; 0: not known
  std::uint32_t community = 0;  ///< from 1 on; 0: none was looked for
  std::string change{};         ///< a task's fate between two states; empty: not asked for
  std::string city{};  ///< of an agency whose name another jurisdiction's bears: this one's
  friend bool operator==(const NetworkNode&, const NetworkNode&) = default;
};

struct NetworkEdge {
  std::uint32_t from = 0;  ///< index into the nodes
  std::uint32_t to = 0;
  std::string role{};        ///< as data names it; empty: they have tasks in common
  std::uint32_t weight = 1;  ///< assignments, or tasks in common
  bool presumed = false;
  bool inherited = false;
  bool proposed = false;
  std::string as_written{};  ///< the document's own form of an agency's name
  std::uint32_t line = 0;    ///< of the assignment; 0: not known, or several
  std::string change{};      ///< its fate between two states; empty: not asked for
  std::string was{};         ///< the role before, of one that changed
  friend bool operator==(const NetworkEdge&, const NetworkEdge&) = default;
};

/// What its edges are.
enum class Relation : std::uint8_t {
  assignment,  ///< who has what
  together,    ///< tasks in common
  likeness,    ///< tasks that are alike
  descent,     ///< who became whom
};

/// A network for other programs: nothing of it is left out or drawn together, however large it is.
struct EdgeList {
  bool directed = true;
  std::vector<NetworkNode> nodes;
  std::vector<NetworkEdge> edges;
  Relation relation = Relation::assignment;
  friend bool operator==(const EdgeList&, const EdgeList&) = default;
};

/// From tasks to the agencies that have them, an edge for each assignment. Tasks that nobody has
/// are there, too; headings are not.
EdgeList assignment_network(const Catalog& catalog, std::span<const TaskId> tasks);

/// From plans to agencies, an edge for each role, weighing its assignments.
EdgeList plan_network(const Catalog& catalog, std::span<const TaskId> tasks);

/// Single bodies with at least `least` tasks in common, weighing these; each in its community. What
/// stands at a task above is not counted again, nor is what is only proposed.
EdgeList cooperation_network(
    const Catalog& catalog, std::span<const TaskId> tasks, std::uint32_t least = 1);

/// Tasks of different plans that are alike, the task of the earlier plan first; `role` is the kind
/// of the pair, with "-conflict" behind it where different bodies answer for the two; the weight is
/// the score in per cent.
EdgeList overlap_network(const Catalog& catalog, std::span<const OverlapPair> pairs);

/// From bodies to those that came after them, a change an edge; `role` is the kind of change.
EdgeList lineage_network(const Catalog& catalog, const LineagePicture& picture);

/// The tasks that have changed, and who has them in either state; `change` is the fate of each.
EdgeList changes_network(const Comparison& comparison, std::span<const TaskId> tasks);

/// Whether its edges and tasks tell a change.
bool tells_changes(const EdgeList& network);

/// The part of a network that can be read on a sheet of A3: without the weakest edges, and without
/// nodes that have lost all theirs.
struct StrongPart {
  EdgeList network;
  std::uint32_t least = 0;   ///< weight of the weakest edge that is left
  std::size_t left_out = 0;  ///< edges
};
StrongPart strong_part(const EdgeList& network, std::size_t nodes = 45, std::size_t edges = 110);

/// As many pairs, the most urgent first, as have tasks that can be read on such a sheet.
inline constexpr std::size_t most_alike = 60;
std::span<const OverlapPair> legible_pairs(std::span<const OverlapPair> pairs);

}  // namespace remit
