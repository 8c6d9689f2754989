#pragma once

#include "remit/analysis/overlaps.hpp"
#include "remit/base/message.hpp"

namespace remit {

/// What to weigh about a pair before deciding (GAO-15-49SP, steps 2 and 3), and an option.
struct Advice {
  Phrase kind;  ///< what the pair is called
  Phrase good;  ///< what may speak for leaving it
  Phrase bad;   ///< what may speak against; of a counterpart nothing
  Phrase option;
};
Advice advice_on(const OverlapPair& pair);

}  // namespace remit
