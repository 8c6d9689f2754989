#pragma once

#include "remit/base/message.hpp"
#include "remit/model/role.hpp"
#include "remit/model/sureness.hpp"

namespace remit {

/// What people read where files and JSON have a value's name: 牵头 for “lead”.
Phrase label_of(Role role);
Phrase label_of(AgencyKind kind);
Phrase label_of(Sureness sureness);

}  // namespace remit
