#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "remit/intake/document.hpp"
#include "remit/intake/read_document.hpp"
#include "remit/intake/reading_budget.hpp"

namespace remit {

/// The separator of a text that is a table, comma, tab, semicolon or bar, by what divides most of
/// its first records into the same number of fields; none if nothing does.
std::optional<char> separator_of(std::string_view text);

/// The records of RFC 4180, with any separator and line ends; blank records are left out. A quote
/// that is never closed is told, and it and all after it are ordinary characters.
Grid separated_values(std::string_view text, char separator, ReadingBudget& budget,
    std::vector<DocumentProblem>& problems);

}  // namespace remit
