// What the registry itself explains is no duplicate: a body and what became of it, a body and its
// part, and bodies that are told apart on purpose.

#include <algorithm>

#include "remit/analysis/roll_up.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/files.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/base/text.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/model/near_duplicates.hpp"

namespace remit::rule {

namespace {

bool tells_apart(const Catalog& catalog, const Names& known, AgencyId one, AgencyId other) {
  const Agency& agency = catalog[one];
  return std::ranges::any_of(agency.distinct_from, [&](const std::string& name) {
    const auto meant = resolve(catalog, known, name, agency.jurisdiction);
    return std::ranges::find(meant, other) != meant.end();
  });
}

bool is_relative(const Lineage& lineage, AgencyId one, AgencyId other) {
  return std::ranges::binary_search(forebears(lineage, one), other) ||
         std::ranges::binary_search(descendants(lineage, one), other);
}

Message words(const Catalog& catalog, const NearDuplicate& pair) {
  const std::string& a = catalog[pair.a].name;
  const std::string& b = catalog[pair.b].name;
  if (pair.why == Likeness::one_character) return message(phrases::found::near_mistyped, a, b);
  if (pair.why == Likeness::abbreviation) return message(phrases::found::near_abbreviation, a, b);
  return message(phrases::found::near_duplicate, a, b, pair.part);
}

}  // namespace

std::vector<Finding> near_duplicate_agencies(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  const auto pairs = near_duplicates(catalog);
  if (pairs.empty()) return {};
  const Names known = names(catalog);
  const auto tops = top_bodies(catalog);
  std::vector<Finding> findings;
  for (const NearDuplicate& pair : pairs) {
    if (tops[pair.a.value] == tops[pair.b.value]) continue;
    if (tells_apart(catalog, known, pair.a, pair.b)) continue;
    if (tells_apart(catalog, known, pair.b, pair.a)) continue;
    if (is_relative(scene.lineage, pair.a, pair.b)) continue;
    Finding finding;
    finding.subject = key_of(catalog, pair.b);
    finding.span = catalog[pair.b].where;
    finding.message = words(catalog, pair);
    finding.notes.push_back({catalog[pair.a].where, message(phrases::file::other_here)});
    finding.remedy = message(phrases::found::tell_apart);
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace remit::rule
