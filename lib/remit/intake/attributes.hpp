#pragma once

#include <string_view>
#include <vector>

#include "remit/intake/name_list.hpp"

/// Words in a list of bodies that only tell of what sort some are.
namespace remit {

/// Whether a name is such a word: 供水, 有关设计.
bool is_attribute(const Found& found);

/// 供水, 供电 of 供水、供电等专营单位 are 供水单位 and 供电单位, 施工 of 有关设计、施工等单位 is
/// 有关施工单位: gives the last names of a list the noun of the 等 that ends it, if they are such
/// words.
void restore_attributes(std::vector<Found>& names, std::u32string_view noun);

}  // namespace remit
