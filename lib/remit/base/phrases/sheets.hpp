#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: sheets of workbooks.
namespace remit::phrases::sheets {

inline constexpr Wording pages{"page {0} of {1}", "第 {0} 页　共 {1} 页"};
inline constexpr Wording grid{"grid {}", "矩阵 {}"};
inline constexpr Wording grid_of_all{"grid of all plans", "矩阵 全部方案"};

}  // namespace remit::phrases::sheets
