#pragma once

#include <optional>
#include <string_view>

#include "remit/intake/clause.hpp"

namespace remit {

/// （责任单位同上）, 配合单位：同上, where these are a paragraph's last words: what `above`, the
/// last clause before it, says, or those of its bodies whose role the label asks for; places are in
/// the paragraph. Likely, since which clause is meant is an assumption; nothing for other text.
std::optional<Clause> clause_as_above(std::string_view paragraph, const Clause& above);

}  // namespace remit
