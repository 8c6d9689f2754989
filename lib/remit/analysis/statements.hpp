#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "remit/analysis/aspects.hpp"

namespace remit {

/// What tasks say, prepared for comparing: texts that nothing tells apart but figures (第3标段,
/// 第4标段) count as the first of them.
struct Statements {
  std::span<const AspectText> texts;
  std::vector<std::vector<Aspect>> of_task;
};

/// The aspects must outlive it.
Statements statements(const Aspects& aspects);

}  // namespace remit
