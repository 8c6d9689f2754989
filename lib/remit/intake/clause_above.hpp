#pragma once

#include <optional>
#include <string_view>

#include "remit/intake/clause.hpp"

namespace remit {

/// （责任单位同上）, 配合单位：同上: what `above`, the last clause before a paragraph, says, or
/// those of its bodies whose role the label asks for. Likely: which clause is meant is an
/// assumption.
std::optional<Clause> clause_as_above(std::string_view paragraph, const Clause& above);

}  // namespace remit
