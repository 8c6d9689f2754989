#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "remit/analysis/holders.hpp"
#include "remit/graph/fwd.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// Where duties went from the bodies that documents name.
struct Courses {
  std::vector<Holding> all;       ///< each once; the first is empty: they stay
  std::vector<std::uint32_t> of;  ///< by assignment, index into `all`
  friend bool operator==(const Courses&, const Courses&) = default;
};

/// The course of every assignment: on a day who has it then, if that is not just the body named;
/// without a day all that have it after that body (`succession`).
/// Only bodies that a change names are followed.
Courses courses(const Catalog& catalog, const Lineage& lineage, const std::optional<AsOf>& as_of);

}  // namespace remit
