#include "remit/model/presume.hpp"

namespace remit {

Catalog with_presumed_leads(Catalog catalog, Presume presume) {
  for (Assignment& assignment : catalog.assignments) {
    const bool names_no_lead =
        assignment.role == Role::responsible || assignment.role == Role::listed;
    const bool is_convention =
        presume == Presume::always ||
        catalog[assignment.plan].lead_convention == LeadConvention::first_listed;
    assignment.presumed = names_no_lead && is_convention && assignment.order == 1 &&
                          assignment.task && assignment.from != Provenance::prose;
  }
  return catalog;
}

}  // namespace remit
