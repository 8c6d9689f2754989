#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "remit/analysis/edge_list.hpp"
#include "remit/analysis/overlaps.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"
#include "remit/render/dot.hpp"

namespace remit {

/// Who works with whom, for `dot` to lay out by springs: thicker lines for more tasks in common, a
/// shape and a colour for each community.
std::string cooperation_dot(const StrongPart& part, Language language, const DotStyle& style = {});

/// What a picture of overlaps does not show.
struct PairsLeftOut {
  std::size_t pairs = 0;
  std::size_t most_tasks = 0;  ///< that fit
};

/// Tasks of each plan in a frame and what is alike between them; pairs left out are told of.
std::string overlaps_dot(const Catalog& catalog, std::span<const OverlapPair> pairs,
    const PairsLeftOut& left_out, Language language, const DotStyle& style = {});

}  // namespace remit
