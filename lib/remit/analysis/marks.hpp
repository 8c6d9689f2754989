#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "remit/analysis/matrix.hpp"
#include "remit/model/role.hpp"

/// The signs of roles in grids.
namespace remit {

/// The sign of a role in a grid: ● lead, ○ cooperate, ◆ responsible, □ listed. Different shapes,
/// not colours, and one character each in every East Asian font.
std::string_view mark(Role role);

/// The sign of a role somebody is only proposed for: ▲ lead, △ cooperate, ▽ responsible.
std::string_view proposed_mark(Role role);

/// The marks of a cell: “◆*” where the lead is presumed, “(●)” where it is inherited; what is only
/// proposed has its own.
std::string marks(const MatrixCell& cell);

/// The roles that marks name, as people write them: the signs, or the names of roles in Chinese or
/// English, with or without what stands between; what is only proposed is passed by. None if the
/// text says anything else.
std::optional<Roles> roles_marked(std::string_view text);

/// One text for the marks of a row, the same in whatever order its columns stand: agencies by key,
/// each with its marks.
std::string row_text(std::vector<std::pair<std::string, std::string>> marks_by_agency);

}  // namespace remit
