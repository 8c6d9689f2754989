// A picture of changes is that of the tasks with what is in either state. What is too much for one
// sheet is drawn in less detail, level by level; what that leaves out is told.

#include <algorithm>
#include <optional>
#include <set>

#include "remit/analysis/comparison.hpp"
#include "remit/analysis/parts.hpp"
#include "remit/analysis/sums.hpp"
#include "remit/base/phrases/comparison.hpp"
#include "remit/base/phrases/matrix.hpp"

namespace remit {

namespace {

/// What is drawn as one node on the left.
enum class Detail : std::uint8_t { everything, changes, sections, plans };

struct Drawing {
  const Comparison& comparison;
  std::vector<TaskId> tasks;  ///< that have changed
  std::vector<PlanId> plans;
  ChangeNumbers numbers;
};

/// How a task stands afterwards, and what is to be said about that.
void tell_fate(DiagramNode& node, const Comparison& comparison, TaskId task) {
  const TaskFate& fate = comparison.tasks[task.value];
  node.fate = fate.fate;
  node.remarks = remarks(comparison, task);
  node.kind = fate.nobody_after ? NodeKind::gap : NodeKind::task;
  if (fate.fate != Fate::removed && comparison.catalog[task].none) node.kind = NodeKind::nobody;
}

/// Every task, under its heading.
void append_tasks(Diagram& diagram, const Drawing& drawing, bool only_changes) {
  const Catalog& catalog = drawing.comparison.catalog;
  const AgenciesShown shown{{}, {}, &drawing.comparison, only_changes};
  for (const PlanId plan : drawing.plans) {
    diagram.groups.push_back({catalog[plan].id + "/*", catalog[plan].title});
    const GroupItem item = append_plan(diagram, catalog, plan);
    append_agencies(diagram, catalog, {&item, 1}, shown);
  }
  for (Section& section : sections(catalog, drawing.tasks)) {
    diagram.groups.push_back(std::move(section.group));
    std::vector<GroupItem> items;
    for (const TaskId task : section.tasks) {
      items.push_back(append_task(diagram, catalog, task, 0));
      tell_fate(diagram.nodes[items.back().node], drawing.comparison, task);
    }
    append_agencies(diagram, catalog, items, shown);
  }
}

using ChangeSum = Sum<FateCounts>;

void add(ChangeSum& sum, const Comparison& comparison, IdRange<Assignment> own) {
  for (const AssignmentId id : own) {
    const Fate fate = comparison.assignments[id.value].fate;
    if (fate != Fate::kept) ++sum.agencies[comparison.catalog[id].agency][fate];
  }
}

/// A frame for each plan with a sum for each section, or a frame for each jurisdiction with a sum
/// for each plan.
std::vector<Frame<FateCounts>> frames(const Drawing& drawing, Detail detail) {
  const Catalog& catalog = drawing.comparison.catalog;
  std::vector<Frame<FateCounts>> result;
  const auto sum_of = [&](PlanId plan, std::optional<TaskId> above) -> ChangeSum& {
    const Jurisdiction& place = catalog[catalog[plan].jurisdiction];
    const DiagramGroup whole{catalog[plan].id, catalog[plan].title};
    if (detail == Detail::plans) return sum_in(result, {place.id, place.name}, whole);
    if (!above) return sum_in(result, whole, whole);
    return sum_in(result, whole,
        {key_of(catalog, *above), catalog[*above].number + ' ' + catalog[*above].title});
  };
  for (const PlanId plan : drawing.plans) {
    add(sum_of(plan, {}), drawing.comparison, catalog[plan].assignments);
  }
  for (const Section& section : sections(catalog, drawing.tasks)) {
    const Task& first = catalog[section.tasks.front()];
    ChangeSum& sum = sum_of(first.plan, first.parent);
    sum.tasks += static_cast<std::uint32_t>(section.tasks.size());
    for (const TaskId task : section.tasks) {
      add(sum, drawing.comparison, catalog[task].assignments);
    }
  }
  return result;
}

DiagramEdge edge_of_changes(const FateCounts& counts) {
  EdgeChange change{Fate::changed, Role::listed, counts};
  for (const Fate fate : {Fate::added, Fate::removed}) {
    if (counts[fate] == total(counts)) change.fate = fate;
  }
  DiagramEdge edge;
  edge.change = change;
  return edge;
}

void append_sums(
    Diagram& diagram, const Drawing& drawing, Detail detail, const PictureBudget& budget) {
  const std::vector<Frame<FateCounts>> all = frames(drawing, detail);
  const std::size_t most = agencies_of_frame(all.size(), budget);
  for (const Frame<FateCounts>& frame : all) {
    const std::size_t first = diagram.nodes.size();
    const std::size_t rest =
        append_frame(diagram, drawing.comparison.catalog, frame, most, edge_of_changes);
    for (std::size_t i = 0; i < frame.sums.size(); ++i) {
      DiagramNode& node = diagram.nodes[first + i];
      if (node.tasks > 0) {
        node.remarks.push_back(message(phrases::comparison::tasks_change, node.tasks));
      }
      node.tasks = 0;
    }
    if (rest > 0) {
      diagram.left_out.push_back(
          message(phrases::diagram::others_left_out, frame.group.title, rest));
    }
  }
}

Message title_of(const Drawing& drawing) {
  const Catalog& catalog = drawing.comparison.catalog;
  std::set<PlanId> plans(drawing.plans.begin(), drawing.plans.end());
  for (const TaskId task : drawing.tasks) plans.insert(catalog[task].plan);
  if (plans.size() != 1) return message(phrases::comparison::title);
  return message(phrases::comparison::title_of_plan, catalog[*plans.begin()].title);
}

Diagram drawn_with(const Drawing& drawing, Detail detail, const PictureBudget& budget) {
  Diagram diagram;
  diagram.view = View::changes;
  diagram.title = title_of(drawing);
  const ChangeNumbers& numbers = drawing.numbers;
  diagram.tasks = numbers.tasks;
  diagram.numbers = in_sentences(numbers);
  const std::uint32_t kept = numbers.assignments[Fate::kept];
  if (detail == Detail::everything || detail == Detail::changes) {
    append_tasks(diagram, drawing, detail == Detail::changes);
    if (detail == Detail::changes)
      diagram.left_out.push_back(message(phrases::comparison::kept_left_out, kept));
  } else {
    append_sums(diagram, drawing, detail, budget);
    diagram.left_out.insert(diagram.left_out.begin(),
        detail == Detail::sections ? message(phrases::diagram::by_section, numbers.tasks)
                                   : message(phrases::diagram::by_plan, numbers.tasks));
  }
  return diagram;
}

/// A line of a sum takes more room than a task: so many nodes on the left can be read.
bool is_legible(const Diagram& diagram, const PictureBudget& budget) {
  const auto is_left = [](const DiagramNode& node) { return node.lane == 0; };
  return static_cast<std::size_t>(std::ranges::count_if(diagram.nodes, is_left)) <= budget.tasks &&
         diagram.edges.size() <= budget.edges;
}

}  // namespace

Diagram changes_diagram(
    const Comparison& comparison, std::span<const TaskId> tasks, const ChangesChoice& choice) {
  Drawing drawing{comparison, changed(comparison, tasks), changed_plans(comparison, tasks), {}};
  drawing.numbers = change_numbers(comparison, drawing.tasks, drawing.plans);
  for (const Detail detail : {Detail::everything, Detail::changes, Detail::sections}) {
    Diagram diagram = drawn_with(drawing, detail, choice.budget);
    if (choice.force || is_legible(diagram, choice.budget)) return diagram;
  }
  return drawn_with(drawing, Detail::plans, choice.budget);
}

}  // namespace remit
