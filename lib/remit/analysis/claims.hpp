#pragma once

#include <optional>
#include <span>
#include <vector>

#include "remit/analysis/holders.hpp"
#include "remit/graph/fwd.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// An assignment that counts as a body's, and how it came to it from the body that is named.
struct Claim {
  AssignmentId assignment;
  AgencyId holder;                ///< the body asked for, or its part that has it
  std::vector<ChangeId> through;  ///< empty: the document names the holder
  bool is_ambiguous = false;      ///< others may have it instead
  friend bool operator==(const Claim&, const Claim&) = default;
};

/// All that any of these bodies has, ascending by assignment: on a day what it holds then; without
/// a day what documents give it or any body whose duties passed to it since (`succession`).
std::vector<Claim> claims(const Catalog& catalog, const Lineage& lineage,
    std::span<const AgencyId> bodies, std::optional<AsOf> as_of = {});

}  // namespace remit
