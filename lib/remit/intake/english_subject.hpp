#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "remit/intake/english_names.hpp"

/// Who an English sentence says does something.
namespace remit {

/// The names that letters [at) end in, from the first place on from which there are only names:
/// after a comma, a time, “while”. Where a comma closes them, words between commas are passed by.
enum class EnglishComma : std::uint8_t { none, closes };
std::optional<EnglishNames> english_subject(
    std::u32string_view text, Stretch at, EnglishComma comma = EnglishComma::none);

/// Whether “shall” and “will” bind all of them: each is plainly a body, or a class of public ones.
bool bears_duty(const EnglishNames& subject, std::u32string_view modal);

}  // namespace remit
