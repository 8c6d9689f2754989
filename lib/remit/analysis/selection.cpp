#include "remit/analysis/selection.hpp"

#include <algorithm>

#include "remit/analysis/search.hpp"

namespace remit {

namespace {

template <class Value>
bool allows(const std::vector<Value>& allowed, const Value& value) {
  return allowed.empty() || std::ranges::find(allowed, value) != allowed.end();
}

bool is_at_or_below(const std::vector<TaskId>& roots, const Catalog& catalog, TaskId task) {
  return roots.empty() || std::ranges::any_of(roots, [&](TaskId root) {
    return root <= task && task < catalog[root].last;
  });
}

bool has_such_an_agency(const Catalog& catalog, const Selection& selection, TaskId task) {
  if (selection.agencies.empty() && selection.roles.empty()) return true;
  const Held all = held(catalog, task);
  return std::ranges::any_of(all.assignments, [&](AssignmentId id) {
    const Assignment& assignment = catalog[id];
    const bool is_theirs = selection.claimed ? (*selection.claimed)[id.value]
                                             : allows(selection.agencies, assignment.agency);
    return is_theirs && (selection.roles.empty() || selection.roles.has(assignment.role));
  });
}

bool passes(const Catalog& catalog, const Selection& selection, TaskId id) {
  const Task& task = catalog[id];
  if (selection.sections == Sections::left_out && is_section(catalog, id)) return false;
  if (!allows(selection.plans, task.plan)) return false;
  if (selection.jurisdiction && catalog[task.plan].jurisdiction != *selection.jurisdiction) {
    return false;
  }
  if (selection.unassigned && !is_unassigned(catalog, id)) return false;
  if (selection.on_topic && !std::ranges::binary_search(*selection.on_topic, id)) return false;
  return is_at_or_below(selection.tasks, catalog, id) && has_such_an_agency(catalog, selection, id);
}

}  // namespace

std::vector<TaskId> select(const Catalog& catalog, const Selection& selection) {
  std::vector<TaskId> tasks;
  if (selection.topic.empty()) {
    for (const TaskId task : ids(catalog.tasks)) tasks.push_back(task);
  } else {
    for (const Match& match : search(catalog, selection.topic, selection.sections)) {
      tasks.push_back(match.task);
    }
    std::ranges::sort(tasks);
  }
  std::erase_if(tasks, [&](TaskId task) { return !passes(catalog, selection, task); });
  return tasks;
}

Held held(const Catalog& catalog, TaskId task) {
  const auto from = bearer(catalog, task);
  if (!from) return {catalog[task].assignments, false, task};
  return {catalog[*from].assignments, *from != task, *from};
}

bool is_unassigned(const Catalog& catalog, TaskId task) {
  return !is_section(catalog, task) && !catalog[task].none && !bearer(catalog, task);
}

}  // namespace remit
