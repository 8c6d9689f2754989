#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: what checks and gaps find.
namespace remit::phrases::finding {

inline constexpr Wording title{"findings", "检查结果"};
inline constexpr Wording labelled{"{}: {}", "{}：{}"};
inline constexpr Wording help{"help", "建议"};
inline constexpr Wording note{"note", "说明"};

}  // namespace remit::phrases::finding
