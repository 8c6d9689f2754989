#pragma once

#include <vector>

#include "remit/analysis/holders.hpp"
#include "remit/analysis/rules.hpp"

namespace remit::rule {

/// The assignments of an agency whose holder is not one body, as things stand on the day that is
/// asked about, else when all changes are over.
struct Unsettled {
  AgencyId agency;
  std::vector<AssignmentId> assignments;
  Holding holding;  ///< of the first of them
  friend bool operator==(const Unsettled&, const Unsettled&) = default;
};

/// Of assignments that nobody holds, or that one of several holds, in the order of the agencies. A
/// plan issued after the day is not asked about.
std::vector<Unsettled> held_by_nobody(const Scene& scene);
std::vector<Unsettled> held_by_one_of_several(const Scene& scene);

/// A finding about it at the agency, with notes of the change and of a few places.
Finding about(const Scene& scene, const Unsettled& unsettled, ChangeId change, Message message);

}  // namespace remit::rule
