#pragma once

#include <span>
#include <string>

#include "remit/analysis/edge_list.hpp"
#include "remit/analysis/overlaps.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"
#include "remit/render/theme.hpp"

namespace remit {

/// Who works with whom, for `dot` to lay out by springs: thicker lines for more tasks in common, a
/// shape and a colour for each community.
std::string cooperation_dot(
    const StrongPart& part, Language language, Theme theme = Theme::standard);

/// Tasks of each plan in a frame and what is alike between them. `left_out` pairs are told of.
std::string overlaps_dot(const Catalog& catalog, std::span<const OverlapPair> pairs,
    std::size_t left_out, std::size_t most_tasks, Language language, Theme theme = Theme::standard);

}  // namespace remit
