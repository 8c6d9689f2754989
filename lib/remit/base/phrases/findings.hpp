#pragma once

#include "remit/base/phrases/row.hpp"

/// Part of the phrase table: what checks and gaps find.
namespace remit::phrases {

inline constexpr auto findings = std::to_array<PhraseRow>({
    {"finding.no-agency", "no agency at all", "没有任何单位"},
});

}  // namespace remit::phrases
