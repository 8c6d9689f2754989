#pragma once

#include <string>
#include <string_view>

#include "remit/analysis/overlaps.hpp"
#include "remit/base/language.hpp"

namespace remit {

/// What to weigh about a pair before deciding (GAO-15-49SP, steps 2 and 3), and an option.
struct Advice {
  std::string_view kind;  ///< what the pair is called
  std::string_view good;  ///< what may speak for leaving it
  std::string_view bad;   ///< what may speak against; of a counterpart nothing
  std::string_view option;
};
Advice advice_on(const OverlapPair& pair, Language language);

}  // namespace remit
