#pragma once

#include <optional>
#include <span>

#include "remit/model/draft.hpp"

namespace remit {

/// What becomes of one assignment of a draft.
struct Settlement {
  bool is_decided = false;  ///< it is sure from now on
  bool is_rejected = false;
  std::optional<Role> role;        ///< none: as it is
  std::optional<AgencyId> agency;  ///< likewise
};

/// The draft after its assignments are settled, `settled` by assignment. Bodies that are none lose
/// their assignments and memberships. Lists are in the order of the document; those that are empty
/// now are no longer open, and bodies that nothing names any more are not declared.
Draft settled_draft(
    Draft draft, std::span<const Settlement> settled, std::span<const AgencyId> no_bodies);

}  // namespace remit
