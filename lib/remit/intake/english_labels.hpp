#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "remit/intake/clause_parts.hpp"

/// Lead Agency: A. Partners: B, C.
namespace remit {

/// Lead Agency, Responsible Party, Partners: the role that an English label gives.
std::optional<Role> english_label(std::u32string_view label);

/// Lead: 市教委 is 牵头单位：市教委, where the label has the room for it; the length of the text
/// stays.
void write_labels_in_chinese(std::u32string& text);

/// What the labels in letters [at) say; several after one another are one clause. `letters` of a
/// reading goes from its first label to the end of what the last one names.
struct LabelReading {
  BodyReading body;
  Stretch letters;
};
std::vector<LabelReading> english_label_readings(std::u32string_view text, Stretch at);

}  // namespace remit
