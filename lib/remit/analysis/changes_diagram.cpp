// A picture of changes is that of the tasks with what is in either state. What is too much for one
// sheet is drawn in less detail, level by level; what that leaves out is told.

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "remit/analysis/comparison.hpp"
#include "remit/analysis/parts.hpp"
#include "remit/base/phrases/comparison.hpp"

namespace remit {

namespace {

constexpr std::size_t most_agencies = 30;

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

/// Tasks that are drawn as one node, and who begins, ends or changes on them.
struct Sum {
  std::string key;
  std::string title;
  std::uint32_t tasks = 0;
  std::map<AgencyId, FateCounts> agencies{};
};

/// Such nodes in one frame.
struct Frame {
  DiagramGroup group;
  std::vector<Sum> sums{};
};

void add(Sum& sum, const Comparison& comparison, IdRange<Assignment> own) {
  for (const AssignmentId id : own) {
    const Fate fate = comparison.assignments[id.value].fate;
    if (fate != Fate::kept) ++sum.agencies[comparison.catalog[id].agency][fate];
  }
}

/// The sum of that key; a new one stands last.
Sum& sum_in(Frame& frame, const std::string& key, const std::string& title) {
  if (frame.sums.empty() || frame.sums.back().key != key) frame.sums.push_back({key, title});
  return frame.sums.back();
}

/// A frame for each plan with a sum for each section, or a frame for each jurisdiction with a sum
/// for each plan.
std::vector<Frame> frames(const Drawing& drawing, Detail detail) {
  const Catalog& catalog = drawing.comparison.catalog;
  std::vector<Frame> result;
  std::map<std::string, std::size_t> places;
  const auto frame_of = [&](PlanId plan) -> Frame& {
    const Jurisdiction& place = catalog[catalog[plan].jurisdiction];
    const DiagramGroup group = detail == Detail::plans
                                   ? DiagramGroup{place.id, place.name}
                                   : DiagramGroup{catalog[plan].id, catalog[plan].title};
    const auto [at, is_new] = places.emplace(group.key, result.size());
    if (is_new) result.push_back({group});
    return result[at->second];
  };
  for (const PlanId plan : drawing.plans) {
    add(sum_in(frame_of(plan), catalog[plan].id, catalog[plan].title), drawing.comparison,
        catalog[plan].assignments);
  }
  for (const Section& section : sections(catalog, drawing.tasks)) {
    const PlanId plan = catalog[section.tasks.front()].plan;
    const auto above = catalog[section.tasks.front()].parent;
    const bool whole = detail == Detail::plans || !above;
    Sum& sum = whole ? sum_in(frame_of(plan), catalog[plan].id, catalog[plan].title)
                     : sum_in(frame_of(plan), key_of(catalog, *above),
                           catalog[*above].number + ' ' + catalog[*above].title);
    sum.tasks += static_cast<std::uint32_t>(section.tasks.size());
    for (const TaskId task : section.tasks) {
      add(sum, drawing.comparison, catalog[task].assignments);
    }
  }
  return result;
}

std::uint32_t total(const FateCounts& counts) {
  std::uint32_t sum = 0;
  for (const std::uint32_t count : counts.counts) sum += count;
  return sum;
}

/// The agencies of a frame with the most changes, in the order of the mean place of these.
std::vector<AgencyId> drawn_agencies(const Frame& frame) {
  struct Standing {
    std::uint32_t changes = 0;
    double places = 0;
  };
  std::map<AgencyId, Standing> all;
  for (std::size_t place = 0; place < frame.sums.size(); ++place) {
    for (const auto& [agency, counts] : frame.sums[place].agencies) {
      all[agency].changes += total(counts);
      all[agency].places += static_cast<double>(place) * total(counts);
    }
  }
  std::vector<AgencyId> result;
  for (const auto& [agency, standing] : all) result.push_back(agency);
  std::ranges::stable_sort(
      result, std::ranges::greater(), [&](AgencyId agency) { return all.at(agency).changes; });
  if (result.size() > most_agencies) result.resize(most_agencies);
  std::ranges::sort(result);
  std::ranges::stable_sort(
      result, {}, [&](AgencyId agency) { return all.at(agency).places / all.at(agency).changes; });
  return result;
}

void append_edge(Diagram& diagram, std::uint32_t from, std::uint32_t to, const FateCounts& counts) {
  if (total(counts) == 0) return;
  EdgeChange change{Fate::changed, Role::listed, counts};
  for (const Fate fate : {Fate::added, Fate::removed}) {
    if (counts[fate] == total(counts)) change.fate = fate;
  }
  DiagramEdge edge;
  edge.from = from;
  edge.to = to;
  edge.change = change;
  diagram.edges.push_back(edge);
}

/// Draws what is left of a frame's agencies as one node.
void append_rest(
    Diagram& diagram, const Frame& frame, std::uint32_t first, const std::set<AgencyId>& drawn) {
  std::set<AgencyId> rest;
  const auto node = static_cast<std::uint32_t>(diagram.nodes.size());
  for (std::uint32_t place = 0; place < frame.sums.size(); ++place) {
    FateCounts counts;
    for (const auto& [agency, own] : frame.sums[place].agencies) {
      if (drawn.contains(agency)) continue;
      rest.insert(agency);
      for (const Fate fate : {Fate::added, Fate::removed, Fate::changed}) counts[fate] += own[fate];
    }
    append_edge(diagram, first + place, node, counts);
  }
  if (rest.empty()) return;
  DiagramNode& it = diagram.nodes.emplace_back();
  it.kind = NodeKind::rest;
  it.key = frame.group.key + '|';
  it.group = static_cast<std::uint32_t>(diagram.groups.size() - 1);
  it.lane = 1;
  it.tasks = static_cast<std::uint32_t>(rest.size());
  diagram.left_out.push_back(
      message(phrases::comparison::others_left_out, frame.group.title, rest.size()));
}

void append_sums(Diagram& diagram, const Drawing& drawing, Detail detail) {
  const Catalog& catalog = drawing.comparison.catalog;
  for (const Frame& frame : frames(drawing, detail)) {
    diagram.groups.push_back(frame.group);
    const auto first = static_cast<std::uint32_t>(diagram.nodes.size());
    for (const Sum& sum : frame.sums) {
      DiagramNode& node = diagram.nodes.emplace_back();
      const bool is_plan = sum.key.find('/') == std::string::npos;
      node.kind = is_plan ? NodeKind::plan : NodeKind::task;
      node.key = sum.key;
      node.group = static_cast<std::uint32_t>(diagram.groups.size() - 1);
      node.lines = {{sum.key, sum.title, 0}};
      if (sum.tasks > 0)
        node.remarks.push_back(message(phrases::comparison::tasks_change, sum.tasks));
    }
    const std::vector<AgencyId> agencies = drawn_agencies(frame);
    for (const AgencyId agency : agencies) {
      const std::uint32_t to = append_agency(diagram, catalog, agency, 1);
      for (std::uint32_t place = 0; place < frame.sums.size(); ++place) {
        const auto own = frame.sums[place].agencies.find(agency);
        if (own != frame.sums[place].agencies.end())
          append_edge(diagram, first + place, to, own->second);
      }
    }
    append_rest(diagram, frame, first, {agencies.begin(), agencies.end()});
  }
}

Message title_of(const Drawing& drawing) {
  const Catalog& catalog = drawing.comparison.catalog;
  std::set<PlanId> plans(drawing.plans.begin(), drawing.plans.end());
  for (const TaskId task : drawing.tasks) plans.insert(catalog[task].plan);
  if (plans.size() != 1) return message(phrases::comparison::title);
  return message(phrases::comparison::title_of_plan, catalog[*plans.begin()].title);
}

Diagram drawn_with(const Drawing& drawing, Detail detail) {
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
    append_sums(diagram, drawing, detail);
    diagram.left_out.insert(diagram.left_out.begin(),
        detail == Detail::sections ? message(phrases::comparison::by_section, numbers.tasks)
                                   : message(phrases::comparison::by_plan, numbers.tasks));
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
    Diagram diagram = drawn_with(drawing, detail);
    if (choice.force || is_legible(diagram, choice.budget)) return diagram;
  }
  return drawn_with(drawing, Detail::plans);
}

}  // namespace remit
