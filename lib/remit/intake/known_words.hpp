#pragma once

#include <span>
#include <string>
#include <vector>

#include "remit/intake/keywords.hpp"

namespace remit {

/// For each text up to `most` of the known words that stand in it and not in its title, the
/// weightiest first: √ of how often, times the logarithm of how few texts have it.
std::vector<std::vector<std::string>> known_words_in(
    std::span<const KeywordText> texts, std::span<const std::string> known, std::size_t most);

}  // namespace remit
