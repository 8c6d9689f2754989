#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "remit/intake/task_table.hpp"

namespace remit {

/// May one cell of a row be divided over several texts that follow each other?
enum class Joining : unsigned char { never, allowed };

/// The column of each text of a row that lacks cells, columns never falling: the assignment of most
/// fitness, in which missing cells are rather on the left, because those are merged with the rows
/// above. A text whose list goes on (it ends in 、) is rather joined with the next. Takes time and
/// memory of texts × columns; texts beyond the columns share the last one.
std::vector<std::size_t> aligned(const std::vector<std::string_view>& texts,
    const std::vector<TableColumn>& columns, Joining joining);

}  // namespace remit
