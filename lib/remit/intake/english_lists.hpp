#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "remit/intake/english_names.hpp"

/// Lists of names within English sentences.
namespace remit {

/// Where letters [at) end without commas, blanks and “and” at their end.
std::size_t english_list_end(std::u32string_view text, Stretch at);

/// The following agencies: the list stands behind a colon.
bool speaks_of_following(std::u32string_view text);

/// The names letters [at) begin with; behind the colon of “the following agencies:”.
EnglishNames english_list(std::u32string_view text, Stretch at, EnglishLines lines);

/// The names from the colon in letters [at) to their end; none if there are other words.
std::optional<EnglishNames> english_list_behind_colon(std::u32string_view text, Stretch at);

bool ends_in_comma(std::u32string_view text);

}  // namespace remit
