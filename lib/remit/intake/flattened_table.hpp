#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "remit/intake/task_table.hpp"

namespace remit {

/// The task table that begins at a part of a document with one cell a line: the headings of its
/// columns, 序号 first, and then rows that each begin with the next number. None if there is none.
std::optional<TaskTable> flattened_table(
    const std::vector<Part>& parts, std::size_t at, const NamedColumns& named);

}  // namespace remit
