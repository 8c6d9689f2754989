#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "remit/intake/task_table.hpp"

namespace remit {

/// The task table that begins at a part of a document with one cell a line: the headings of its
/// columns, and then rows that each begin with the next number, if 序号 or the like comes first, or
/// that have as many cells as there are headings. None if there is none.
std::optional<TaskTable> flattened_table(
    const std::vector<Part>& parts, std::size_t at, const NamedColumns& named);

}  // namespace remit
