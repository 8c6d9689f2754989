#pragma once

#include <cstdint>
#include <string_view>

namespace remit {

/// Where the value begins whose anchor or tag (or both) begins at `at`; `at` if there is neither.
std::uint32_t after_properties(std::string_view text, std::uint32_t at);

/// Past white space and comments.
std::uint32_t after_space(std::string_view text, std::uint32_t at);

/// The end of the name after the `*` or `&` at `at`.
std::uint32_t name_end(std::string_view text, std::uint32_t at);

/// The end of a scalar in the text, quotes included, which begins at `at` and means `value`.
std::uint32_t scalar_end(std::string_view text, std::uint32_t at, std::string_view value);

/// The place after the quotation mark that closes the one at `at`, or the end of the text.
std::uint32_t quoted_end(std::string_view text, std::uint32_t at);

}  // namespace remit
