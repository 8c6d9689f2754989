#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// Titles as names of files without their ending, on any system: no separators and no controls
/// (full-width forms stand in), no dots or blanks at either end, none of the names that Windows
/// keeps for itself, at most 120 bytes, never empty, no two equal to the eye; in the order of the
/// titles. `untitled` is what one without any letter is called.
std::vector<std::string> file_names(std::span<const std::string> titles, std::string_view untitled);

}  // namespace remit
