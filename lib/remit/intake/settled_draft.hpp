#pragma once

#include <optional>
#include <span>
#include <vector>

#include "remit/model/draft.hpp"

namespace remit {

/// What becomes of one assignment of a draft.
struct Settlement {
  bool is_decided = false;  ///< it is sure from now on
  bool is_rejected = false;
  std::optional<Role> role;        ///< none: as it is
  std::vector<AgencyId> agencies;  ///< likewise; an assignment for each
};

/// The bodies that a name means after all; none: it is no body.
struct BodiesMeant {
  AgencyId agency;
  std::vector<AgencyId> bodies;
};

/// The draft after its assignments are settled, `settled` by assignment. Names that mean other
/// bodies give these, each, their assignments and memberships, those that mean none lose them.
/// Lists are in the order of the document; those that are empty now are no longer open, and bodies
/// that nothing names any more are not declared.
Draft settled_draft(
    Draft draft, std::span<const Settlement> settled, std::span<const BodiesMeant> meant);

}  // namespace remit
