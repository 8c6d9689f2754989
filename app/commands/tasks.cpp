#include <algorithm>
#include <string_view>

#include "commands/commands.hpp"
#include "day.hpp"
#include "remit/render/json.hpp"
#include "thesaurus.hpp"
#include "words.hpp"

namespace remit::app {

namespace {

std::vector<TaskId> by_title(const Catalog& catalog, const std::vector<TaskId>& tasks) {
  std::vector<std::string> titles;
  for (const TaskId task : tasks) titles.push_back(catalog[task].title);
  std::vector<TaskId> sorted;
  for (const std::size_t index : by_pinyin(titles)) sorted.push_back(tasks[index]);
  return sorted;
}

/// In document order unless another is asked for; equals stay in it.
std::vector<TaskId> sorted(
    const Catalog& catalog, std::vector<TaskId> tasks, std::string_view order) {
  const auto agencies = [&](TaskId task) {
    const auto all = held(catalog, task).assignments;
    return std::count_if(
        all.begin(), all.end(), [&](AssignmentId id) { return !catalog[id].proposed; });
  };
  const auto has_somebody = [&](TaskId task) { return !is_unassigned(catalog, task); };
  if (order == "name") return by_title(catalog, tasks);
  if (order == "load") std::ranges::stable_sort(tasks, std::ranges::greater{}, agencies);
  if (order == "gaps") std::ranges::stable_sort(tasks, {}, has_somebody);
  return tasks;
}

}  // namespace

ExitCode tasks(const Session& session) {
  const Call& call = session.call;
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  const auto found =
      sorted(session.catalog(), select(session.catalog(), *selection), session.options().sort);
  const DayAsked day(session);
  if (call.format == "json") {
    const auto thesaurus = thesaurus_found(call);
    if (!thesaurus) return ExitCode::usage;
    const auto topics = task_topics(session.catalog(), *thesaurus);
    deliver(call, tasks_json(session.catalog(), found, day.for_json(), {&*thesaurus, topics}));
  } else {
    deliver(call,
        tasks_table(session.catalog(), found, layout_of(call), call.language, day.for_table()));
  }
  return found.empty() ? nothing_found(session, selection->agencies) : ExitCode::fine;
}

}  // namespace remit::app
