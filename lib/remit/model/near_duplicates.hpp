#pragma once

#include <string>
#include <vector>

#include "remit/model/catalog.hpp"
#include "remit/model/names.hpp"

namespace remit {

/// Two agencies of a jurisdiction whose names have a reason to mean one body; `a` before `b`.
struct NearDuplicate {
  AgencyId a;
  AgencyId b;
  Likeness why = Likeness::shared_part;  ///< the same distinctive part, one character, abbreviation
  std::string part;                      ///< what they share, folded; empty for one_character
  friend bool operator==(const NearDuplicate&, const NearDuplicate&) = default;
};

/// The pairs of declared single bodies that are alike in any form of their names, by id, whatever
/// else is known of them. Names meet in buckets (same distinctive part; same after one deletion;
/// same beginning and sort of body), never all with all. In a bucket each is compared with at most
/// 64 before it.
std::vector<NearDuplicate> near_duplicates(const Catalog& catalog);

}  // namespace remit
