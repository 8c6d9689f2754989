#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "remit/intake/clause_parts.hpp"

/// Lead Agency: A. Partners: B, C.
namespace remit {

/// Lead Agency, Responsible Party, Partners: the role that an English label gives.
std::optional<Role> english_label(std::u32string_view label);

/// What the labels in letters [at) say; several after one another are one clause. `letters` of a
/// reading goes from its first label to the end of what the last one names.
struct LabelReading {
  BodyReading body;
  Stretch letters;
};
std::vector<LabelReading> english_label_readings(std::u32string_view text, Stretch at);

}  // namespace remit
