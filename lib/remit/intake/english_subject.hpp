#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "remit/intake/english_names.hpp"

/// Who an English sentence says does something.
namespace remit {

/// The names that letters [at) end in, from the first place on from which there are only names:
/// after a comma, a time, “while”. Where a comma closes them, words between commas are passed by.
enum class EnglishComma : std::uint8_t { none, closes };
std::optional<EnglishNames> english_subject(
    std::u32string_view text, Stretch at, EnglishComma comma = EnglishComma::none);

/// Ministry of Ports to dredge the canal; Calls on the Commission to report: where “to”, which is
/// as good as “shall”, stands in `small`; npos if it is not.
std::size_t english_infinitive(std::u32string_view text, Stretch at, std::u32string_view small);

/// (The Coast Guard leads at sea,) the Police on land: who does the same, with the same
/// preposition.
std::vector<Found> english_gapped(std::u32string_view text, Stretch at);

}  // namespace remit
