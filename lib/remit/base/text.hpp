#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// The number of characters (code points) of UTF-8 text; a broken byte counts as one.
std::size_t characters(std::string_view text);

/// The offset of the first byte that is not valid UTF-8, if any.
std::optional<std::size_t> invalid_utf8(std::string_view text);

/// Chinese, of the blocks that nearly all text is made of (U+3400–4DBF, U+4E00–9FFF). Folding
/// leaves such characters as they are.
constexpr bool is_han(char32_t character) {
  return (character >= 0x4E00 && character <= 0x9FFF) ||
         (character >= 0x3400 && character <= 0x4DBF);
}

/// The character that begins at a byte of the text, and how many bytes it takes; U+FFFD and one
/// byte where none begins.
struct Character {
  char32_t value = 0xFFFD;
  std::size_t bytes = 1;
};
Character any_character_at(std::string_view text, std::size_t at);

/// The same, with Chinese read at the place of the call.
inline Character character_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const bool is_chinese = text.size() - at >= 3 && byte(0) >= 0xE4 && byte(0) <= 0xE9 &&
                          (byte(1) & 0xC0U) == 0x80 && (byte(2) & 0xC0U) == 0x80;
  if (!is_chinese) return any_character_at(text, at);
  const std::uint32_t value =
      (byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
  return {static_cast<char32_t>(value), 3};
}

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
