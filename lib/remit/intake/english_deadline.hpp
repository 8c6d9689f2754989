#pragma once

#include <string_view>

#include "remit/intake/clause.hpp"

namespace remit {

/// Until when a sentence says that something is to be done: by the end of 2025, within 90 days of
/// the date of this order. Empty where it does not, or says it twice.
Stretch english_deadline(std::u32string_view sentence);

}  // namespace remit
