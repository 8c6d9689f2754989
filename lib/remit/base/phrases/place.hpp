#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: where something stands in a document.
namespace remit::phrases::place {

inline constexpr Wording separator{", ", "，"};
inline constexpr Wording page{"page {}", "第 {} 页"};
inline constexpr Wording cell{"{}", "{}"};
inline constexpr Wording table{"table {0}, row {1}, column {2}", "表 {0} 第 {1} 行第 {2} 列"};
inline constexpr Wording paragraph{"paragraph {}", "第 {} 段"};
inline constexpr Wording line{"line {}", "第 {} 行"};
inline constexpr Wording column{"column {}", "第 {} 字"};

}  // namespace remit::phrases::place
