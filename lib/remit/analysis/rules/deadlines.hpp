#pragma once

#include <optional>
#include <string>
#include <vector>

#include "remit/model/catalog.hpp"

/// Dates by which plans want something done.
namespace remit::rule {

/// A date that a task or target is to be done by.
struct Due {
  PlanId plan;
  std::optional<TaskId> task;      ///< none: of the whole plan
  Date date;                       ///< to the year, month or day
  const Target* target = nullptr;  ///< none: the deadline of the task
};

/// The deadlines of tasks that name a year, and the years of targets, in the order of the catalog.
std::vector<Due> dues(const Catalog& catalog);

/// The deadline of a task, or else of the nearest task above that has one; no date if none does, or
/// it names no year.
Date deadline_of(const Catalog& catalog, TaskId task);

}  // namespace remit::rule
