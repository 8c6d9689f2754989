#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// The number of characters (code points) of UTF-8 text; a broken byte counts as one.
std::size_t characters(std::string_view text);

/// The offset of the first byte that is not valid UTF-8, if any.
std::optional<std::size_t> invalid_utf8(std::string_view text);

/// Code points; a byte that is not UTF-8, or a number that is no character, becomes U+FFFD.
std::u32string decoded(std::string_view text);
std::string encoded(std::u32string_view text);

/// A name as names are compared: full-width forms, compatibility characters and letter case
/// folded (Unicode NFKC_Casefold), white space and invisible characters gone.
std::string folded_name(std::string_view text);

/// Words as topics are compared: like a name, and quotation marks, brackets (not what is in them),
/// dashes and middle dots are gone too, so that “互联网＋”物流 and 互联网+物流 are the same.
std::string folded_topic(std::string_view text);

/// The number of terminal columns: two for East Asian wide and full-width characters, none for
/// combining and invisible ones (Unicode UAX #11; ambiguous ones count as one).
std::size_t display_width(std::string_view text);
std::size_t display_width(char32_t character);

/// The text cut into lines of at most `width` columns (0: no limit), at line feeds, at spaces and
/// between Chinese characters, never before a closing or after an opening punctuation mark where
/// that can be avoided. A word wider than a line is cut; only a single character can stick out.
/// Never no line at all; no line ends in a space.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/// The text with characters that would disturb a terminal or a line made visible: controls as
/// ␛ or <U+0085>, marks that turn the direction of writing as <U+202E>, broken bytes as U+FFFD.
std::string printable(std::string_view text);

}  // namespace remit
