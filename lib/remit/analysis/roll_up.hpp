#pragma once

#include <vector>

#include "remit/model/catalog.hpp"

namespace remit {

/// For each agency the body it is a part of (`part_of:`), followed to the top; itself if it is a
/// part of none. Parts that go round in a circle stay themselves.
std::vector<AgencyId> top_bodies(const Catalog& catalog);

/// A body and its parts, and theirs; ascending.
std::vector<AgencyId> with_parts(const Catalog& catalog, AgencyId body);

/// The catalog with every assignment given to the body at the top.
Catalog rolled_up(Catalog catalog);

}  // namespace remit
