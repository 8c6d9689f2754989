// What is too much for one sheet is drawn section by section, or plan by plan, in numbers.

#include "remit/analysis/outline.hpp"
#include "remit/analysis/parts.hpp"
#include "remit/analysis/patched.hpp"
#include "remit/analysis/sums.hpp"
#include "remit/base/phrases/comparison.hpp"
#include "remit/base/phrases/matrix.hpp"

namespace remit {

namespace {

/// The role that a line for several is drawn as.
DiagramEdge edge_of_roles(const RoleCounts& counts) {
  DiagramEdge edge;
  edge.counts = counts;
  edge.role = Role::cooperate;
  for (const Role role : {Role::listed, Role::responsible, Role::lead}) {
    if (counts[role] > 0) edge.role = role;
  }
  return edge;
}

}  // namespace

PictureBudget part_of(const PictureBudget& budget, std::size_t per_cent) {
  const auto part = [&](std::size_t whole) { return whole * per_cent / 100; };
  return {part(budget.tasks), part(budget.edges), part(budget.agencies)};
}

Diagram sections_diagram(
    const Catalog& catalog, std::span<const TaskId> tasks, const PictureBudget& budget) {
  std::vector<TaskId> shown;
  for (const OutlineRow& row : outline(catalog, tasks)) {
    if (row.task && row.kind != RowKind::heading) shown.push_back(*row.task);
  }
  std::vector<Frame<RoleCounts>> frames;
  for (const Section& section : sections(catalog, shown)) {
    const Task& first = catalog[section.tasks.front()];
    const DiagramGroup whole{catalog[first.plan].id, catalog[first.plan].title};
    const DiagramGroup above =
        first.parent ? DiagramGroup{key_of(catalog, *first.parent),
                           catalog[*first.parent].number + ' ' + catalog[*first.parent].title}
                     : whole;
    Sum<RoleCounts>& sum = sum_in(frames, whole, above);
    for (const TaskId task : section.tasks) {
      ++sum.tasks;
      if (is_unassigned(catalog, task)) ++sum.gaps;
      for (const AssignmentId id : catalog[task].assignments) {
        if (!catalog[id].proposed) ++sum.agencies[catalog[id].agency][catalog[id].role];
      }
    }
  }
  Diagram diagram;
  diagram.view = View::overview;
  diagram.title = message(phrases::diagram::sections);
  count(diagram, catalog, shown);
  for (const Frame<RoleCounts>& frame : frames) {
    const std::size_t rest = append_frame(
        diagram, catalog, frame, agencies_of_frame(frames.size(), budget), edge_of_roles);
    if (rest == 0) continue;
    diagram.left_out.push_back(message(phrases::diagram::others_left_out, frame.group.title, rest));
  }
  return diagram;
}

Diagram legible_overview(
    const Catalog& catalog, std::span<const TaskId> tasks, const PictureBudget& budget) {
  Diagram diagram = overview_diagram(catalog, tasks);
  for (std::uint32_t least = 2; !refusal(diagram, budget).empty() && least <= tasks.size();
       least *= 2) {
    diagram = overview_diagram(catalog, tasks, least);
  }
  return diagram;
}

Diagram legible_diagram(
    const Catalog& catalog, std::span<const TaskId> tasks, const PictureBudget& budget) {
  Diagram whole = tasks_diagram(catalog, tasks);
  if (refusal(whole, budget).empty()) return whole;
  Diagram less = sections_diagram(catalog, tasks, budget);
  const bool by_section = refusal(less, budget).empty();
  if (!by_section) less = legible_overview(without_proposals(catalog), tasks, budget);
  const std::size_t number = whole.tasks;
  less.left_out.insert(less.left_out.begin(), by_section
                                                  ? message(phrases::diagram::by_section, number)
                                                  : message(phrases::diagram::by_plan, number));
  return less;
}

}  // namespace remit
