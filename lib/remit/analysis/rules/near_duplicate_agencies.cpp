// What the registry itself explains is no duplicate: a body and what became of it, a body and its
// part, and bodies that are told apart on purpose.

#include <algorithm>
#include <optional>
#include <vector>

#include "remit/analysis/roll_up.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/files.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/base/text.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/model/near_duplicates.hpp"

namespace remit::rule {

namespace {

/// The bodies that each is told apart from on purpose.
std::vector<std::vector<AgencyId>> told_apart(const Catalog& catalog) {
  std::vector<std::vector<AgencyId>> all(catalog.agencies.size());
  std::optional<Names> known;  // few registries tell any apart
  for (const AgencyId id : ids(catalog.agencies)) {
    const Agency& agency = catalog[id];
    for (const std::string& name : agency.distinct_from) {
      if (!known) known = names(catalog);
      const auto meant = resolve(catalog, *known, name, agency.jurisdiction);
      all[id.value].insert(all[id.value].end(), meant.begin(), meant.end());
    }
  }
  return all;
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
  const auto apart = told_apart(catalog);
  const auto tells_apart = [&](AgencyId one, AgencyId other) {
    return std::ranges::find(apart[one.value], other) != apart[one.value].end();
  };
  std::optional<std::vector<AgencyId>> tops;
  const auto are_parts_of_one = [&](AgencyId one, AgencyId other) {
    if (catalog[one].part_of.empty() && catalog[other].part_of.empty()) return false;
    if (!tops) tops = top_bodies(catalog);
    return (*tops)[one.value] == (*tops)[other.value];
  };
  std::vector<Finding> findings;
  for (const NearDuplicate& pair : pairs) {
    if (are_parts_of_one(pair.a, pair.b)) continue;
    if (tells_apart(pair.a, pair.b) || tells_apart(pair.b, pair.a)) continue;
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
