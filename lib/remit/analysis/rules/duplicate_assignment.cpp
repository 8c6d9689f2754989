// Aliases are settled when the catalog is read, so the same body is the same id. Two different
// parts of a task (`for:`) are two duties and no repetition. Two plates of a body are another
// rule's.

#include <map>
#include <string_view>
#include <tuple>

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/rules.hpp"
#include "remit/model/display_names.hpp"

namespace remit::rule {

std::vector<Finding> duplicate_assignment(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  std::vector<Finding> findings;
  for (const Party& party : parties(catalog)) {
    std::map<std::tuple<AgencyId, std::string_view, Role, std::string_view>, AssignmentId> first_of;
    for (const AssignmentId id : party.assignments) {
      const Assignment& it = catalog[id];
      const auto [first, is_new] =
          first_of.try_emplace({it.agency, plate_of(catalog, id), it.role, it.duty}, id);
      if (is_new) continue;
      Finding finding = about(catalog, id,
          message(phrases::found::duplicate_assignment, catalog[it.agency].name,
              title_of(catalog, party), label_of(it.role), place_of(catalog, id)));
      finding.notes.push_back(named_here(catalog, first->second));
      finding.remedy = message(phrases::found::strike_one);
      findings.push_back(std::move(finding));
    }
  }
  return findings;
}

}  // namespace remit::rule
