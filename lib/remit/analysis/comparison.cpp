// Two catalogs become one by their stable keys. The tree of a plan is that of the second state; a
// task that only the first one has goes behind its former neighbour, below its former parent.

#include "remit/analysis/comparison.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "remit/analysis/outline.hpp"
#include "remit/analysis/selection.hpp"
#include "remit/base/phrases/comparison.hpp"
#include "remit/model/display_names.hpp"

namespace remit {

namespace {

/// A plan's task in either state, while the trees are put together.
struct Twin {
  std::optional<TaskId> before;
  std::optional<TaskId> after;
  std::size_t parent = 0;                ///< 0: the plan
  std::vector<std::size_t> children{};   ///< of the second state
  std::vector<std::size_t> leading{};    ///< children of the first only, before all others
  std::vector<std::size_t> following{};  ///< neighbours of the first only, behind this one
};

/// The twins of one plan; the first stands for the plan itself.
std::vector<Twin> twins(
    const Catalog& before, const Plan* earlier, const Catalog& after, const Plan* later) {
  std::vector<Twin> all(1);
  std::map<std::string_view, std::size_t> by_number;
  const auto above = [&](const Catalog& catalog, const Task& task) {
    return task.parent ? by_number.at(catalog[*task.parent].number) : std::size_t{0};
  };
  if (later != nullptr) {
    for (const TaskId task : later->tasks) {
      const std::size_t parent = above(after, after[task]);
      all[parent].children.push_back(all.size());
      by_number.emplace(after[task].number, all.size());
      all.push_back({{}, task, parent});
    }
  }
  if (earlier == nullptr) return all;
  std::map<std::size_t, std::size_t> neighbours;  // by parent, the last one met below it
  for (const TaskId task : earlier->tasks) {
    const std::size_t parent = above(before, before[task]);
    const auto [at, is_new] = by_number.emplace(before[task].number, all.size());
    if (is_new) {
      const auto neighbour = neighbours.find(parent);
      auto& siblings =
          neighbour == neighbours.end() ? all[parent].leading : all[neighbour->second].following;
      siblings.push_back(all.size());
      all.push_back({task, {}, parent});
    } else if (!all[at->second].before) {
      all[at->second].before = task;
    }
    if (all[at->second].parent == parent) neighbours[parent] = at->second;
  }
  return all;
}

/// In the order of a document, parents first; without the plan itself.
std::vector<std::size_t> in_order(const std::vector<Twin>& all) {
  std::vector<std::size_t> order;
  std::vector<std::size_t> open{0};
  const auto push = [&](const std::vector<std::size_t>& more) {
    open.insert(open.end(), more.rbegin(), more.rend());
  };
  while (!open.empty()) {
    const std::size_t next = open.back();
    open.pop_back();
    if (next != 0) order.push_back(next);
    push(all[next].following);
    push(all[next].children);
    push(all[next].leading);
  }
  return order;
}

/// An agency in a role of a task, or of a whole plan.
struct Edge {
  Assignment is;
  AssignmentFate fate;
  bool is_told = false;  ///< by the edge that took its place
};

class Merging {
public:
  Merging(const Catalog& before, const Catalog& after) : before_(before), after_(after) {
    Catalog& merged = result_.catalog;
    merged.jurisdictions = after.jurisdictions;
    merged.agencies = after.agencies;
    merged.changes = after.changes;
    add_places();
    add_bodies();
  }

  Comparison result() && {
    result_.of_before.resize(before_.tasks.size());
    result_.of_after.resize(after_.tasks.size());
    std::map<std::string_view, const Plan*> earlier;
    for (const Plan& plan : before_.plans) earlier.emplace(plan.id, &plan);
    for (const Plan& plan : after_.plans) {
      const auto twin = earlier.find(plan.id);
      add_plan(twin == earlier.end() ? nullptr : twin->second, &plan);
      if (twin != earlier.end()) earlier.erase(twin);
    }
    for (const Plan& plan : before_.plans) {
      if (earlier.contains(plan.id)) add_plan(&plan, nullptr);
    }
    return std::move(result_);
  }

private:
  void add_places() {
    std::map<std::string_view, JurisdictionId> known;
    for (const JurisdictionId id : ids(after_.jurisdictions)) known.emplace(after_[id].id, id);
    for (const Jurisdiction& place : before_.jurisdictions) {
      const JurisdictionId fresh{static_cast<std::uint32_t>(result_.catalog.jurisdictions.size())};
      const auto [at, is_new] = known.emplace(place.id, fresh);
      if (is_new) result_.catalog.jurisdictions.push_back(place);
      places_.push_back(at->second);
    }
  }

  void add_bodies() {
    std::map<std::string, AgencyId> known;
    for (const AgencyId id : ids(after_.agencies)) known.emplace(key_of(after_, id), id);
    for (const AgencyId id : ids(before_.agencies)) {
      const AgencyId fresh{static_cast<std::uint32_t>(result_.catalog.agencies.size())};
      const auto [at, is_new] = known.emplace(key_of(before_, id), fresh);
      if (is_new) {
        result_.catalog.agencies.push_back(before_[id]);
        result_.catalog.agencies.back().jurisdiction = places_[before_[id].jurisdiction.value];
      }
      bodies_.push_back(at->second);
    }
  }

  /// What both states say about one task or plan, roles in their order, those of before behind.
  std::vector<Edge> edges(IdRange<Assignment> earlier, IdRange<Assignment> later) const {
    std::map<std::pair<AgencyId, Role>, bool> known;  // of before; whether it is met again
    for (const AssignmentId id : earlier) {
      known.emplace(std::pair(bodies_[before_[id].agency.value], before_[id].role), false);
    }
    std::vector<Edge> all;
    for (const Role role : all_roles) {
      std::map<AgencyId, bool> met;
      for (const AssignmentId id : later) {
        const Assignment& it = after_[id];
        if (it.role != role || !met.emplace(it.agency, true).second) continue;
        const auto twin = known.find({it.agency, role});
        if (twin != known.end()) twin->second = true;
        all.push_back({it, {twin == known.end() ? Fate::added : Fate::kept, role}, false});
      }
      for (const AssignmentId id : earlier) {
        Assignment it = before_[id];
        it.agency = bodies_[it.agency.value];
        if (it.role != role || std::exchange(known.at({it.agency, role}), true)) continue;
        all.push_back({std::move(it), {Fate::removed, role}, false});
      }
    }
    join_changes_of_role(all);
    return all;
  }

  /// One that ends and one that is new, of one agency, are one that changes.
  static void join_changes_of_role(std::vector<Edge>& all) {
    std::map<AgencyId, std::pair<std::vector<Edge*>, std::vector<Edge*>>> moved;
    for (Edge& edge : all) {
      if (edge.fate.fate == Fate::removed) moved[edge.is.agency].first.push_back(&edge);
      if (edge.fate.fate == Fate::added) moved[edge.is.agency].second.push_back(&edge);
    }
    for (auto& [agency, both] : moved) {
      if (both.first.size() != 1 || both.second.size() != 1) continue;
      both.second.front()->fate = {Fate::changed, both.first.front()->is.role};
      both.first.front()->is_told = true;
    }
    std::erase_if(all, [](const Edge& edge) { return edge.is_told; });
  }

  IdRange<Assignment> add(const std::vector<Edge>& edges, PlanId plan, std::optional<TaskId> task) {
    Catalog& merged = result_.catalog;
    IdRange<Assignment> range{{static_cast<std::uint32_t>(merged.assignments.size())}, {}};
    for (const Edge& edge : edges) {
      merged.assignments.push_back(edge.is);
      merged.assignments.back().plan = plan;
      merged.assignments.back().task = task;
      result_.assignments.push_back(edge.fate);
    }
    range.last = {static_cast<std::uint32_t>(merged.assignments.size())};
    return range;
  }

  void add_plan(const Plan* earlier, const Plan* later) {
    Catalog& merged = result_.catalog;
    const PlanId id{static_cast<std::uint32_t>(merged.plans.size())};
    Plan plan = later != nullptr ? *later : *earlier;
    if (later == nullptr) plan.jurisdiction = places_[plan.jurisdiction.value];
    plan.assignments = add(edges(earlier != nullptr ? earlier->assignments : IdRange<Assignment>{},
                               later != nullptr ? later->assignments : IdRange<Assignment>{}),
        id, {});
    plan.tasks.first = {static_cast<std::uint32_t>(merged.tasks.size())};
    const std::vector<Twin> all = twins(before_, earlier, after_, later);
    std::vector<TaskId> places(all.size());
    for (const std::size_t number : in_order(all)) {
      places[number] = {static_cast<std::uint32_t>(merged.tasks.size())};
      const std::size_t parent = all[number].parent;
      add_task(all[number], id, parent == 0 ? std::optional<TaskId>() : places[parent]);
    }
    plan.tasks.last = {static_cast<std::uint32_t>(merged.tasks.size())};
    for (std::uint32_t i = plan.tasks.last.value; i > plan.tasks.first.value; --i) {
      const Task& task = merged.tasks[i - 1];
      if (!task.parent) continue;
      TaskId& last = merged.tasks[task.parent->value].last;
      last = std::max(last, task.last);
    }
    merged.plans.push_back(std::move(plan));
  }

  void add_task(const Twin& twin, PlanId plan, std::optional<TaskId> parent) {
    Catalog& merged = result_.catalog;
    const TaskId id{static_cast<std::uint32_t>(merged.tasks.size())};
    Task task = twin.after ? after_[*twin.after] : before_[*twin.before];
    task.plan = plan;
    task.parent = parent;
    task.last = {id.value + 1};
    if (twin.before) result_.of_before[twin.before->value] = id;
    if (twin.after) result_.of_after[twin.after->value] = id;
    task.assignments =
        add(edges(twin.before ? before_[*twin.before].assignments : IdRange<Assignment>{},
                twin.after ? after_[*twin.after].assignments : IdRange<Assignment>{}),
            plan, id);
    merged.tasks.push_back(std::move(task));
    result_.tasks.push_back(fate_of(twin));
  }

  TaskFate fate_of(const Twin& twin) const {
    if (!twin.after) return {Fate::removed, false, {}, {}, {}};
    TaskFate fate;
    const Task& now = after_[*twin.after];
    fate.nobody_after = !is_section(after_, *twin.after) && is_unassigned(after_, *twin.after);
    if (!twin.before) {
      fate.fate = Fate::added;
      return fate;
    }
    const Task& was = before_[*twin.before];
    if (was.title != now.title) fate.title_was = was.title;
    if (was.deadline != now.deadline) fate.deadline_was = was.deadline;
    if (was.open != now.open) fate.open_was = was.open;
    if (fate.title_was || fate.deadline_was || fate.open_was) fate.fate = Fate::changed;
    return fate;
  }

  const Catalog& before_;
  const Catalog& after_;
  std::vector<JurisdictionId> places_;  ///< by id before
  std::vector<AgencyId> bodies_;        ///< likewise
  Comparison result_;
};

bool any_changed(const Comparison& comparison, IdRange<Assignment> own) {
  return std::any_of(own.begin(), own.end(),
      [&](AssignmentId id) { return comparison.assignments[id.value].fate != Fate::kept; });
}

}  // namespace

Comparison compared(const Catalog& before, const Catalog& after) {
  return Merging(before, after).result();
}

bool has_changed(const Comparison& comparison, TaskId task) {
  return comparison.tasks[task.value].fate != Fate::kept ||
         any_changed(comparison, comparison.catalog[task].assignments);
}

std::vector<Message> remarks(const Comparison& comparison, TaskId task) {
  const TaskFate& fate = comparison.tasks[task.value];
  const Task& now = comparison.catalog[task];
  std::vector<Message> all;
  if (fate.fate == Fate::added) all.push_back(message(phrases::comparison::new_task));
  if (fate.fate == Fate::removed) all.push_back(message(phrases::comparison::gone_task));
  if (fate.title_was) all.push_back(message(phrases::comparison::title_was, *fate.title_was));
  if (fate.deadline_was) {
    const auto said = [](const std::string& deadline) { return deadline.empty() ? "—" : deadline; };
    all.push_back(
        message(phrases::comparison::deadline, said(*fate.deadline_was), said(now.deadline)));
  }
  if (!fate.open_was) return all;
  for (const Role role : all_roles) {
    if (fate.open_was->has(role) == now.open.has(role)) continue;
    all.push_back(now.open.has(role) ? message(phrases::comparison::list_opened, label_of(role))
                                     : message(phrases::comparison::list_closed, label_of(role)));
  }
  return all;
}

std::vector<TaskId> changed(const Comparison& comparison, std::span<const TaskId> tasks) {
  std::vector<TaskId> result(tasks.begin(), tasks.end());
  std::ranges::sort(result);
  result.erase(std::unique(result.begin(), result.end()), result.end());
  std::erase_if(result, [&](TaskId task) { return !has_changed(comparison, task); });
  return result;
}

std::vector<PlanId> changed_plans(const Comparison& comparison, std::span<const TaskId> tasks) {
  std::vector<PlanId> result;
  for (const OutlineRow& row : outline(comparison.catalog, tasks)) {
    if (row.kind == RowKind::whole_plan &&
        any_changed(comparison, comparison.catalog[row.plan].assignments)) {
      result.push_back(row.plan);
    }
  }
  return result;
}

ChangeNumbers change_numbers(
    const Comparison& comparison, std::span<const TaskId> tasks, std::span<const PlanId> plans) {
  ChangeNumbers numbers;
  const auto add = [&](IdRange<Assignment> own) {
    for (const AssignmentId id : own) {
      ++numbers.assignments[comparison.assignments[id.value].fate];
    }
  };
  for (const PlanId plan : plans) add(comparison.catalog[plan].assignments);
  for (const TaskId task : tasks) {
    const TaskFate& fate = comparison.tasks[task.value];
    ++numbers.tasks;
    if (fate.fate == Fate::added) ++numbers.added;
    if (fate.fate == Fate::removed) ++numbers.removed;
    if (fate.nobody_after) ++numbers.nobody_after;
    add(comparison.catalog[task].assignments);
  }
  return numbers;
}

std::vector<Message> in_sentences(const ChangeNumbers& numbers) {
  const FateCounts& counts = numbers.assignments;
  std::vector<Message> all{message(phrases::comparison::numbers, numbers.tasks, counts[Fate::added],
      counts[Fate::removed], counts[Fate::changed], numbers.nobody_after)};
  if (numbers.added + numbers.removed > 0) {
    all.push_back(message(phrases::comparison::task_numbers, numbers.added, numbers.removed));
  }
  return all;
}

}  // namespace remit
