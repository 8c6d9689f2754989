#pragma once

#include "remit/base/phrases/row.hpp"

/// Part of the phrase table: what checks and gaps find.
namespace remit::phrases {

inline constexpr auto findings = std::to_array<PhraseRow>({
    {"finding.title", "findings", "检查结果"},
    {"finding.labelled", "{}: {}", "{}：{}"},
    {"finding.help", "help", "建议"},
    {"finding.note", "note", "说明"},
    {"finding.no-agency", "no agency at all", "没有任何单位"},
});

}  // namespace remit::phrases
