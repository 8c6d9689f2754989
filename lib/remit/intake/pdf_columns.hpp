#pragma once

#include <vector>

#include "remit/intake/raw_lines.hpp"

namespace remit {

/// The lines of pages that are set in two columns, the left column before the right one; those of
/// other pages, and from the first table of tasks on, as they are.
std::vector<RawLine> in_reading_order(const std::vector<RawLine>& lines);

}  // namespace remit
