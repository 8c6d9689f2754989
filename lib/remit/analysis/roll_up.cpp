#include "remit/analysis/roll_up.hpp"

#include <algorithm>
#include <optional>

#include "remit/model/names.hpp"

namespace remit {

namespace {

using Parents = std::vector<std::optional<AgencyId>>;

Parents parents(const Catalog& catalog) {
  Parents all(catalog.agencies.size());
  std::optional<Names> known;  // only looked up where somebody is a part of something
  for (const AgencyId id : ids(catalog.agencies)) {
    const Agency& agency = catalog[id];
    if (agency.part_of.empty()) continue;
    if (!known) known = names(catalog);
    const auto meant = resolve(catalog, *known, agency.part_of, agency.jurisdiction);
    if (meant.size() == 1 && meant.front() != id) all[id.value] = meant.front();
  }
  return all;
}

enum class Mark : unsigned char { unknown, on_the_way, known };

}  // namespace

std::vector<AgencyId> top_bodies(const Catalog& catalog) {
  const Parents above = parents(catalog);
  std::vector<AgencyId> tops(above.size());
  std::vector<Mark> marks(above.size(), Mark::unknown);
  for (const AgencyId id : ids(catalog.agencies)) {
    std::vector<AgencyId> way;
    AgencyId at = id;
    while (marks[at.value] == Mark::unknown) {
      marks[at.value] = Mark::on_the_way;
      way.push_back(at);
      if (!above[at.value]) break;
      at = *above[at.value];
    }
    const bool is_circle = marks[at.value] == Mark::on_the_way && above[at.value].has_value();
    const AgencyId top = marks[at.value] == Mark::known ? tops[at.value] : at;
    for (const AgencyId passed : way) {
      tops[passed.value] = is_circle ? passed : top;
      marks[passed.value] = Mark::known;
    }
  }
  return tops;
}

std::vector<AgencyId> with_parts(const Catalog& catalog, AgencyId body) {
  const Parents above = parents(catalog);
  std::vector<std::vector<AgencyId>> parts(above.size());
  for (const AgencyId id : ids(catalog.agencies)) {
    if (above[id.value]) parts[above[id.value]->value].push_back(id);
  }
  std::vector<bool> seen(above.size(), false);
  std::vector<AgencyId> found{body};
  seen[body.value] = true;
  for (std::size_t i = 0; i < found.size(); ++i) {
    for (const AgencyId part : parts[found[i].value]) {
      if (seen[part.value]) continue;
      seen[part.value] = true;
      found.push_back(part);
    }
  }
  std::ranges::sort(found);
  return found;
}

Catalog rolled_up(Catalog catalog) {
  const auto tops = top_bodies(catalog);
  for (Assignment& assignment : catalog.assignments) {
    assignment.agency = tops[assignment.agency.value];
  }
  return catalog;
}

}  // namespace remit
