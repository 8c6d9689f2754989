#include "remit/analysis/rules/deadlines.hpp"

#include "remit/model/deadline.hpp"

namespace remit::rule {

std::vector<Due> dues(const Catalog& catalog) {
  std::vector<Due> all;
  for (const PlanId id : ids(catalog.plans)) {
    for (const Target& target : catalog[id].targets) {
      if (target.year != 0) all.push_back({id, {}, {target.year, 0, 0}, &target});
    }
    for (const TaskId task : catalog[id].tasks) {
      const Date date = deadline_in(catalog[task].deadline);
      if (date != Date{}) all.push_back({id, task, date, nullptr});
      for (const Target& target : catalog[task].targets) {
        if (target.year != 0) all.push_back({id, task, {target.year, 0, 0}, &target});
      }
    }
  }
  return all;
}

Date deadline_of(const Catalog& catalog, TaskId task) {
  for (std::optional<TaskId> at = task; at; at = catalog[*at].parent) {
    if (!catalog[*at].deadline.empty()) return deadline_in(catalog[*at].deadline);
  }
  return {};
}

}  // namespace remit::rule
