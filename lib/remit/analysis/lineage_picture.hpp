#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "remit/graph/fwd.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// A body in a picture of changes.
struct BodyNode {
  AgencyId agency;
  std::uint32_t assignments = 0;  ///< that name it
  friend bool operator==(const BodyNode&, const BodyNode&) = default;
};

/// A change and the bodies it joins, as indices into the nodes.
struct ChangeNode {
  ChangeId change;
  std::vector<std::uint32_t> from;
  std::vector<std::uint32_t> to;
  friend bool operator==(const ChangeNode&, const ChangeNode&) = default;
};

/// Who became whom, before it is drawn: bodies by jurisdiction and then in the catalog's order,
/// changes by date.
struct LineagePicture {
  std::vector<BodyNode> bodies;
  std::vector<ChangeNode> changes;
  friend bool operator==(const LineagePicture&, const LineagePicture&) = default;
};

/// Every change and its bodies; of these agencies alone, if there are any, with all before and
/// after them.
LineagePicture lineage_picture(
    const Catalog& catalog, const Lineage& lineage, std::span<const AgencyId> agencies = {});

}  // namespace remit
