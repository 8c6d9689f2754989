#pragma once

#include "remit/intake/letters.hpp"

namespace remit {

/// What offices do: 编制, 研究, 开展.
const WordSet& office_verbs();

}  // namespace remit
