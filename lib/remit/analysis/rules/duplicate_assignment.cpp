// Aliases are settled when the catalog is read, so the same body is the same id. Two different
// parts of a task (`for:`) are two duties and no repetition.

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/rule.hpp"

namespace remit::rule {

namespace {

std::optional<AssignmentId> same_before(
    const Catalog& catalog, const Party& party, AssignmentId assignment) {
  const Assignment& it = catalog[assignment];
  for (const AssignmentId id : party.assignments) {
    if (id == assignment) break;
    const Assignment& other = catalog[id];
    if (other.agency == it.agency && other.role == it.role && other.duty == it.duty) return id;
  }
  return {};
}

}  // namespace

std::vector<Finding> duplicate_assignment(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  std::vector<Finding> findings;
  for (const Party& party : parties(catalog)) {
    for (const AssignmentId id : party.assignments) {
      const auto first = same_before(catalog, party, id);
      if (!first) continue;
      const Assignment& it = catalog[id];
      Finding finding = about(catalog, id,
          message("found.duplicate-assignment", catalog[it.agency].name, title_of(catalog, party),
              label_of(it.role), place_of(catalog, id)));
      finding.notes.push_back(named_here(catalog, *first));
      finding.remedy = message("found.strike-one");
      findings.push_back(std::move(finding));
    }
  }
  return findings;
}

}  // namespace remit::rule
