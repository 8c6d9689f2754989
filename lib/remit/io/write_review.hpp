#pragma once

#include <string>

#include "remit/base/language.hpp"
#include "remit/model/review.hpp"

namespace remit {

/// A review file in its canonical form, with a head that tells people in their language how to fill
/// it in; what is undecided says so in a word of that language. Reading it gives the same review.
std::string as_yaml(const Review& review, Language language);

}  // namespace remit
