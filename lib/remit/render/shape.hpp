#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "remit/render/table.hpp"

/// What every form of a table asks about its shape.
namespace remit {

/// The cell of a column; an empty one where the row is too short.
const Cell& cell_of(const std::vector<Cell>& row, std::size_t column);

/// A row whose only filled cell is the first, as a heading: it heads the rows below it and spans
/// the table.
bool is_heading(const std::vector<Cell>& row);

/// The lines of a text, at least one, ready to show: controls made visible, no trailing blanks.
std::vector<std::string> shown_lines(std::string_view text);

/// The same as one text again.
std::string shown_text(std::string_view text);

/// The display width of the widest line of a column's cells, heading rows aside.
std::size_t widest_cell(const Table& table, std::size_t column);

/// A column of marks under a long title, as in a grid of agencies: a page or a workbook sets such
/// a title upright so that the column stays narrow.
bool has_upright_title(const Table& table, std::size_t column);

}  // namespace remit
