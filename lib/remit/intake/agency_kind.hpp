#pragma once

#include <string_view>

#include "remit/model/role.hpp"

namespace remit {

/// What sort of body a name tells, by its ending and what it begins with; `unspecified` if nothing
/// in it does. A proposal for people to look at.
AgencyKind kind_by_name(std::string_view name);

}  // namespace remit
