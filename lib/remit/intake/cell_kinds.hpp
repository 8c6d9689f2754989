#pragma once

#include <string_view>

#include "remit/intake/task_table.hpp"

/// What the text of a cell looks like, to find its column where the table does not say.
namespace remit {

/// 3, 3., （三）, 2.1, ①
bool looks_like_number(std::string_view text);

/// 2016年底前, 长期, 2016.6, Q3 2020, ongoing
bool looks_like_deadline(std::string_view text);

/// 市教委、各区人民政府; 无 and / and dashes, for nobody, too
bool looks_like_bodies(std::string_view text);

/// 市交通局、 : a list that the next text goes on with.
bool list_goes_on(std::string_view text);

/// 1 for 一、 or 第三章, 2 for （一）, 3 for 1. and 4 for （1）; 0 for a text that is not numbered
/// so.
int heading_rank(std::string_view text);

/// How well a text goes into a column, from −4 to 4.
int fitness(std::string_view text, ColumnUse use);

}  // namespace remit
