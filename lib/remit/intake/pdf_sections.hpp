#pragma once

#include <cstddef>
#include <span>

#include "remit/intake/pdf_rows.hpp"

namespace remit {

/// Gives each row the text of the cell over several rows that it stands in, in a column whose cells
/// are centred: `rows` are those of the block, `starts` their first lines. Where the text may as
/// well belong to the rows around, its cells are uncertain.
void spread_sections(
    std::span<Cells> rows, const RowStarts& starts, const RowBlock& block, std::size_t column);

}  // namespace remit
