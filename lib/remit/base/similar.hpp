#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace remit {

/// The number of inserted, deleted, changed or swapped neighbouring characters between two words
/// (optimal string alignment), or `limit` + 1 as soon as it must be more.
std::size_t edits(std::string_view a, std::string_view b, std::size_t limit);
std::size_t edits(std::u32string_view a, std::u32string_view b, std::size_t limit);

/// The known word that was probably meant: but for case and width at most one edit away for words
/// of up to four characters, two for longer ones; none if two are equally near.
std::optional<std::string_view> did_you_mean(
    std::string_view word, std::span<const std::string_view> known);

}  // namespace remit
