#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "remit/analysis/diagram.hpp"
#include "remit/analysis/selection.hpp"
#include "remit/model/catalog.hpp"

/// What the views of a diagram have in common.
namespace remit {

struct Comparison;

/// A task (or a whole plan) among those of its group, and who has it.
struct GroupItem {
  std::uint32_t node = 0;  ///< index of its node in the diagram
  Held who;
};

/// Appends the node of a task to the last group of the diagram.
GroupItem append_task(Diagram& diagram, const Catalog& catalog, TaskId task, std::uint32_t lane);

/// Likewise the node of a plan, for the duties of the whole plan.
GroupItem append_plan(Diagram& diagram, const Catalog& catalog, PlanId plan);

/// Likewise the node of an agency.
std::uint32_t append_agency(
    Diagram& diagram, const Catalog& catalog, AgencyId agency, std::uint32_t lane);

/// The edge of some assignments that are alike.
DiagramEdge edge_of(Role role, std::size_t assignments, bool presumed, bool inherited);

/// On how many of the tasks each agency of the catalog is.
std::vector<std::uint32_t> task_counts(const Catalog& catalog, std::span<const TaskId> tasks);

/// The tasks below one heading.
struct Section {
  DiagramGroup group;
  std::vector<TaskId> tasks;
};

/// The tasks by the heading they stand below, or their plan; headings in the order in which they
/// are met.
std::vector<Section> sections(const Catalog& catalog, std::span<const TaskId> tasks);

/// Which agencies of a group are drawn, and with what.
struct AgenciesShown {
  std::span<const std::uint32_t> totals{};  ///< the counts over the whole picture, or none
  std::optional<AgencyId> without{};        ///< not drawn
  const Comparison* compared = nullptr;     ///< in a picture of changes
  bool only_changes = false;                ///< what stays is left out
};

/// Appends the agencies of a group's items, one node for those with the same part in all of them,
/// ordered by the mean place of their tasks, and the edges to them.
void append_agencies(Diagram& diagram, const Catalog& catalog, std::span<const GroupItem> items,
    const AgenciesShown& shown = {});

/// Fills in how many tasks, agencies, assignments and gaps the tasks have.
void count(Diagram& diagram, const Catalog& catalog, std::span<const TaskId> tasks);

}  // namespace remit
