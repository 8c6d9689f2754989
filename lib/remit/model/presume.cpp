#include "remit/model/presume.hpp"

#include <algorithm>
#include <span>

namespace remit {

namespace {

bool may_lead(const Assignment& assignment) {
  const bool names_no_lead =
      assignment.role == Role::responsible || assignment.role == Role::listed;
  return names_no_lead && assignment.order == 1 && assignment.from != Provenance::prose &&
         assignment.from != Provenance::proposal;
}

}  // namespace

Catalog with_presumed_leads(Catalog catalog, Presume presume) {
  for (Assignment& assignment : catalog.assignments) assignment.presumed = false;
  for (const Task& task : catalog.tasks) {
    const bool is_convention = presume == Presume::always ||
                               catalog[task.plan].lead_convention == LeadConvention::first_listed;
    if (!is_convention) continue;
    const auto all = std::span(catalog.assignments)
                         .subspan(task.assignments.first.value, task.assignments.size());
    if (std::ranges::find(all, Role::lead, &Assignment::role) != all.end()) continue;
    const auto first = std::ranges::find_if(all, may_lead);
    if (first != all.end()) first->presumed = true;
  }
  return catalog;
}

}  // namespace remit
