#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "remit/intake/document.hpp"

/// Tables of labels, a row each: “Lead agency” on the left, who it is on the right.
namespace remit {

/// The label that the left cell of such a row is, without what it adds: “Other actors involved” of
/// “Other actors involved - state actors”. None if it gives nobody a role.
std::optional<std::string_view> label_in_cell(std::string_view cell);

/// Makes lines, “label: value”, of the tables that are nothing but labels and what they say.
void make_lines_of_label_tables(std::vector<Part>& parts);

}  // namespace remit
