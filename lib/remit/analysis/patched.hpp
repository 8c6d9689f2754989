#pragma once

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "remit/analysis/proposals.hpp"
#include "remit/base/diagnostic.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/names.hpp"
#include "remit/model/patch.hpp"

namespace remit {

/// What a patch says about a catalog.
struct PatchMeaning {
  std::vector<Assignment> accepted;  ///< without those that the catalog has already
  std::vector<Assignment> proposed;  ///< marked as such
  std::vector<Pairing> rejected;
  std::vector<std::optional<AgencyId>> before;  ///< of each accepted one: whom it stands before
  std::vector<AssignmentId> removed;            ///< accepted removals
  std::vector<std::pair<TaskId, Role>> opened;  ///< lists that get 等
  std::vector<std::pair<TaskId, Role>> closed;  ///< lists that lose it
  std::vector<std::pair<TaskId, std::string>> deadlines;  ///< new ones; empty: none any more
  std::size_t known = 0;             ///< accepted ones that the catalog has already
  std::size_t lost = 0;              ///< accepted ones that mean nothing in it: see the problems
  std::vector<Diagnostic> problems;  ///< proposals whose task or agency is not there, or that came
                                     ///< too late, in the order of the patch
};

/// What the entries of a patch mean in a catalog, each assignment with its place in the patch. Of
/// two entries for a task, agency and role the first counts. Tasks are found by key, agencies by
/// name in the task's jurisdiction. Linear in catalog and patch.
PatchMeaning meaning(const Catalog& catalog, const Names& names, const Patch& patch);

/// The catalog with more assignments, each at the end of the list of its role at its task, and
/// presumed leads as the plans' conventions have it then. Accepted proposals count like any other
/// assignment; proposed ones are shown, and are nobody's coverage (`bearer`, `is_section`).
Catalog with_added(const Catalog& catalog, std::span<const Assignment> added);

/// The catalog with all that the accepted entries change, as it would be read from files that say
/// so: presumed leads are those of the plans' conventions.
Catalog with_accepted(const Catalog& catalog, const PatchMeaning& meaning);

/// True if the accepted entries change something.
bool changes_anything(const PatchMeaning& meaning);

/// The catalog without what is only proposed; the same one if it has none.
Catalog without_proposals(const Catalog& catalog);

/// True if anything in it is only proposed.
bool has_proposals(const Catalog& catalog);

}  // namespace remit
