#pragma once

#include <vector>

#include "remit/analysis/aspects.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// Some tasks of a catalog, and what they say, by their place here.
struct AspectsPart {
  std::vector<TaskId> tasks;
  std::vector<PlanId> plan_of;
  Aspects aspects;
};

/// The tasks of the plans of every jurisdiction.
std::vector<AspectsPart> aspects_by_jurisdiction(const Catalog& catalog, const Aspects& aspects);

}  // namespace remit
