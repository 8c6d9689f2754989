// A topic is what `topics:` says. Where no task below a heading has any, the heading is the topic,
// and the highest heading stands for those below it.

#include <algorithm>
#include <map>

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/rules.hpp"
#include "remit/base/text.hpp"

namespace remit::rule {

namespace {

/// The one body that has all these tasks and shares none of them; lists must be complete.
std::optional<AgencyId> only_agency(const Catalog& catalog, const std::vector<TaskId>& tasks) {
  std::optional<AgencyId> only;
  for (const TaskId task : tasks) {
    const auto from = bearer(catalog, task);
    if (!from || !catalog[*from].open.empty()) return {};
    for (const AssignmentId id : catalog[*from].assignments) {
      const AgencyId agency = catalog[id].agency;
      if (only.value_or(agency) != agency || !is_single_body(catalog[agency])) return {};
      only = agency;
    }
  }
  return only;
}

/// The tasks below a heading; none if some of them have topics of their own.
std::vector<TaskId> tasks_below(const Catalog& catalog, TaskId heading) {
  std::vector<TaskId> tasks;
  for (const TaskId id : IdRange<Task>{{heading.value + 1}, catalog[heading].last}) {
    if (!is_task(catalog, id)) continue;
    if (!catalog[id].topics.empty()) return {};
    tasks.push_back(id);
  }
  return tasks;
}

struct Topic {
  std::string name;
  std::vector<TaskId> tasks;
};

/// By jurisdiction and folded name.
std::map<std::pair<std::string, std::string>, Topic> topics(const Catalog& catalog) {
  std::map<std::pair<std::string, std::string>, Topic> all;
  for (const TaskId id : ids(catalog.tasks)) {
    if (!is_task(catalog, id)) continue;
    const std::string& jurisdiction = catalog[catalog[catalog[id].plan].jurisdiction].id;
    for (const std::string& name : catalog[id].topics) {
      Topic& topic = all[{jurisdiction, folded_topic(name)}];
      if (topic.name.empty()) topic.name = name;
      if (topic.tasks.empty() || topic.tasks.back() != id) topic.tasks.push_back(id);
    }
  }
  return all;
}

}  // namespace

std::vector<Finding> single_point(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  const double least = threshold(scene.settings, "single-point", "tasks");
  const auto only = [&](const std::vector<TaskId>& tasks) -> std::optional<AgencyId> {
    if (static_cast<double>(tasks.size()) < least) return {};
    return only_agency(catalog, tasks);
  };
  std::vector<Finding> findings;
  TaskId told{0};  // all headings before this one are
  for (const TaskId id : ids(catalog.tasks)) {
    if (id < told || !is_section(catalog, id)) continue;
    const auto tasks = tasks_below(catalog, id);
    const auto agency = only(tasks);
    if (!agency) continue;
    findings.push_back(about(catalog, id,
        message(phrases::found::single_point, catalog[id].title, tasks.size(),
            catalog[*agency].name, place_of(catalog, id))));
    told = catalog[id].last;
  }
  for (const auto& [key, topic] : topics(catalog)) {
    const auto agency = only(topic.tasks);
    if (!agency) continue;
    const TaskId first = *std::ranges::min_element(
        topic.tasks, {}, [&](TaskId task) { return catalog[task].where; });
    findings.push_back(about(catalog, first,
        message(phrases::found::single_point_topic, within_quotes(topic.name), topic.tasks.size(),
            catalog[*agency].name, place_of(catalog, first))));
  }
  return findings;
}

}  // namespace remit::rule
