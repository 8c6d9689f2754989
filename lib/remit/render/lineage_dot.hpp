#pragma once

#include <string>

#include "remit/analysis/lineage_picture.hpp"
#include "remit/base/language.hpp"
#include "remit/render/dot.hpp"

namespace remit {

/// Changes of agencies in the DOT language, from left to right, jurisdiction by jurisdiction.
/// Graphviz finds the places. A change between one body and one other is the line between them, any
/// other a point where lines meet; what is not certain is dashed, a transfer dotted. Bodies that no
/// plan names are grey.
std::string as_dot(const Catalog& catalog, const LineagePicture& picture, Language language,
    const DotStyle& style = {});

}  // namespace remit
