#include "remit/analysis/lineage_picture.hpp"

#include <algorithm>
#include <optional>

#include "remit/graph/lineage.hpp"

namespace remit {

namespace {

/// Marks for all agencies: whether the picture is about them.
std::vector<bool> wanted(
    const Catalog& catalog, const Lineage& lineage, std::span<const AgencyId> agencies) {
  std::vector<bool> marked(catalog.agencies.size(), agencies.empty());
  for (const AgencyId agency : agencies) {
    marked[agency.value] = true;
    for (const AgencyId body : forebears(lineage, agency)) marked[body.value] = true;
    for (const AgencyId body : descendants(lineage, agency)) marked[body.value] = true;
  }
  return marked;
}

/// A change as the lists of its agencies, before they have numbers in the picture.
struct Joined {
  ChangeId change;
  std::vector<AgencyId> from;
  std::vector<AgencyId> to;
};

std::vector<Joined> joined(const Lineage& lineage, const std::vector<bool>& marked) {
  std::vector<Joined> all;
  const auto is_wanted = [&](AgencyId body) { return marked[body.value]; };
  for (const ChangeId change : lineage.changes) {
    Joined one{change, origins(lineage, change), heirs(lineage, change)};
    if (!std::ranges::any_of(one.from, is_wanted) && !std::ranges::any_of(one.to, is_wanted)) {
      continue;
    }
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace

LineagePicture lineage_picture(
    const Catalog& catalog, const Lineage& lineage, std::span<const AgencyId> agencies) {
  const auto all = joined(lineage, wanted(catalog, lineage, agencies));
  LineagePicture picture;
  std::vector<std::optional<std::uint32_t>> numbers(catalog.agencies.size());
  for (const Joined& one : all) {
    for (const auto* const list : {&one.from, &one.to}) {
      for (const AgencyId body : *list) {
        if (numbers[body.value]) continue;
        numbers[body.value] = 0;
        picture.bodies.push_back({body, 0});
      }
    }
  }
  std::ranges::sort(picture.bodies, {}, [&](const BodyNode& node) {
    return std::pair(catalog[node.agency].jurisdiction, node.agency);
  });
  for (std::uint32_t i = 0; i < picture.bodies.size(); ++i) {
    numbers[picture.bodies[i].agency.value] = i;
  }
  for (const Assignment& assignment : catalog.assignments) {
    if (const auto number = numbers[assignment.agency.value]) {
      ++picture.bodies[*number].assignments;
    }
  }
  for (const Joined& one : all) {
    ChangeNode node{one.change, {}, {}};
    for (const AgencyId body : one.from) node.from.push_back(*numbers[body.value]);
    for (const AgencyId body : one.to) node.to.push_back(*numbers[body.value]);
    picture.changes.push_back(std::move(node));
  }
  return picture;
}

}  // namespace remit
