#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "remit/analysis/network.hpp"
#include "remit/base/message.hpp"
#include "remit/graph/fwd.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/role.hpp"

namespace remit {

/// What a node of a picture stands for.
enum class NodeKind : std::uint8_t {
  plan,
  task,
  gap,     ///< a task that nobody has, or a plan with only such tasks
  nobody,  ///< a task that nobody has, on purpose
  agency,
  collective,  ///< agencies that are no single body
  rest,        ///< agencies too small to be drawn one by one
};

/// What became of something between two states of a catalog.
enum class Fate : std::uint8_t { kept, added, removed, changed };

/// "kept", "added", "removed", "changed".
std::string_view name_of(Fate fate);

/// A number for each fate.
struct FateCounts {
  std::array<std::uint32_t, 4> counts{};
  std::uint32_t& operator[](Fate fate) { return counts[static_cast<std::size_t>(fate)]; }
  std::uint32_t operator[](Fate fate) const { return counts[static_cast<std::size_t>(fate)]; }
  friend bool operator==(const FateCounts&, const FateCounts&) = default;
};

/// What a line of a picture of changes says.
struct EdgeChange {
  Fate fate = Fate::kept;
  Role was = Role::listed;  ///< the role before, of one that changed
  FateCounts counts;        ///< where it stands for the assignments of several tasks; else 0
  friend bool operator==(const EdgeChange&, const EdgeChange&) = default;
};

/// A line of a node's label: the task, or one of the agencies the node stands for.
struct NodeLine {
  std::string key;          ///< stable key of the plan, task or agency
  std::string text;         ///< its title or name, after its number if it has one
  std::uint32_t tasks = 0;  ///< of the whole picture, where that is more than in the group; else 0
  friend bool operator==(const NodeLine&, const NodeLine&) = default;
};

struct DiagramNode {
  NodeKind kind = NodeKind::task;
  std::string key;                 ///< unique in the picture, and stable
  std::uint32_t group = 0;         ///< index into the groups
  std::uint32_t lane = 0;          ///< its column within the group, from the left
  std::vector<NodeLine> lines;     ///< several for agencies with the same part in all tasks
  Roles open;                      ///< lists of the task that end in 等
  std::uint32_t tasks = 0;         ///< of a plan: its tasks; of the rest: its agencies
  std::uint32_t gaps = 0;          ///< of a plan: its tasks that nobody has
  Fate fate = Fate::kept;          ///< of a picture of changes
  std::vector<Message> remarks{};  ///< below the label
  friend bool operator==(const DiagramNode&, const DiagramNode&) = default;
};

/// A line from a node to one in a lane further right; one end is an agency's. Only an overview
/// has lines for several roles, drawn as the weightiest of them.
struct DiagramEdge {
  std::uint32_t from = 0;  ///< index into the nodes
  std::uint32_t to = 0;
  Role role = Role::listed;
  RoleCounts counts;                   ///< the assignments it stands for
  bool presumed = false;               ///< the presumed lead
  bool inherited = false;              ///< the assignments stand at a task above
  bool proposed = false;               ///< they are only proposed: in no number
  std::optional<EdgeChange> change{};  ///< in a picture of changes
  friend bool operator==(const DiagramEdge&, const DiagramEdge&) = default;
};

/// What is drawn together, in a frame: a section, a plan, a jurisdiction.
struct DiagramGroup {
  std::string key;
  std::string title;
  friend bool operator==(const DiagramGroup&, const DiagramGroup&) = default;
};

enum class View : std::uint8_t { tasks, agency, overview, changes };

/// A picture before it is drawn, in no language and no format. Groups, and nodes within a lane,
/// stand in the order in which they are read: tasks as in the document, agencies so that few
/// lines cross.
struct Diagram {
  View view = View::tasks;
  Message title;
  std::vector<DiagramGroup> groups;
  std::vector<DiagramNode> nodes;  ///< by group, then lane
  std::vector<DiagramEdge> edges;
  std::size_t tasks = 0;  ///< that it shows, itself or in numbers
  std::size_t agencies = 0;
  std::size_t assignments = 0;
  std::size_t gaps = 0;
  std::vector<Message> left_out;
  std::vector<Message> numbers{};  ///< of a picture of changes: instead of those above
  friend bool operator==(const Diagram&, const Diagram&) = default;
};

/// Tasks on the left, group by group as their headings divide them, and on the right who has them.
/// An agency stands in every group where it has a task; agencies with the same part in all tasks
/// of a group share a node. Without tasks it is empty.
Diagram tasks_diagram(const Catalog& catalog, std::span<const TaskId> tasks);

/// An agency, those of the given tasks that it has, plan by plan, and who else is on them.
Diagram agency_diagram(
    const Catalog& catalog, const Graph& graph, AgencyId agency, std::span<const TaskId> tasks);

/// Plans and agencies, in each jurisdiction, with the number of tasks in each role. Agencies on
/// fewer than `least` of the tasks become one node; 0 finds, for each jurisdiction, the least with
/// which at most 30 agencies are drawn.
Diagram overview_diagram(
    const Catalog& catalog, std::span<const TaskId> tasks, std::uint32_t least = 0);

/// How much one picture can show and still be read on a sheet of A3.
struct PictureBudget {
  std::size_t tasks = 60;
  std::size_t edges = 250;
  std::size_t agencies = 90;  ///< over all frames, where tasks are drawn together
};

/// So much of the budget, in per cent.
PictureBudget part_of(const PictureBudget& budget, std::size_t per_cent);

/// Sections and agencies, in each plan, with the number of tasks in each role; of each plan at most
/// 30 agencies one by one.
Diagram sections_diagram(
    const Catalog& catalog, std::span<const TaskId> tasks, const PictureBudget& budget = {});

/// Why a picture would be too much for its reader, then which views to take instead; empty if it
/// would not. Whoever wants it all the same need not ask.
std::vector<Message> refusal(const Diagram& diagram, const PictureBudget& budget = {});

/// An overview with as many agencies one by one as one sheet can show.
Diagram legible_overview(
    const Catalog& catalog, std::span<const TaskId> tasks, const PictureBudget& budget = {});

/// Tasks and agencies as far as one sheet can show them: each task, else the sections, else the
/// plans, in numbers, which is told among what is left out.
Diagram legible_diagram(
    const Catalog& catalog, std::span<const TaskId> tasks, const PictureBudget& budget = {});

}  // namespace remit
