#pragma once

#include <span>

#include "remit/analysis/comparison.hpp"
#include "remit/base/language.hpp"
#include "remit/render/table.hpp"

namespace remit {

/// What changes on these tasks, in words: a row for each assignment that is new, ends or changes
/// role, and one for what changes about the task itself. Empty if nothing does.
Table comparison_table(
    const Comparison& comparison, std::span<const TaskId> tasks, Language language);

}  // namespace remit
