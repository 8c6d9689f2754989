#pragma once

#include <cstddef>
#include <string_view>

/// Walking through UTF-8 text character by character, without decoding all of it.
namespace remit {

/// The bytes of the character that begins at an offset; empty at the end. A byte that begins no
/// character is one by itself.
inline std::string_view glyph_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const std::size_t wanted = byte(at) < 0xC0 ? 1 : byte(at) < 0xE0 ? 2 : byte(at) < 0xF0 ? 3 : 4;
  std::size_t end = at + 1;
  while (end - at < wanted && end < text.size() && (byte(end) & 0xC0U) == 0x80U) ++end;
  return text.substr(at, end - at);
}

/// The bytes of the character that ends before an offset; empty at the beginning.
std::string_view glyph_before(std::string_view text, std::size_t at);

/// The number of blanks (spaces of any width, tabs, invisible characters) in bytes, from an offset.
std::size_t blanks_at(std::string_view text, std::size_t at);

/// The text without blanks at its ends.
std::string_view stripped(std::string_view text);

/// Where the run of Chinese characters (U+4000–9FFF) that begins at an offset ends: no mark, blank
/// or digit is among them, so that searches for those may pass over it.
std::size_t after_ideographs(std::string_view text, std::size_t at);

/// True if a character is one of those in a list of characters.
bool is_one_of(std::string_view glyph, std::string_view list);

/// The columns a text takes, roughly: two for every character above U+1FFF.
std::size_t rough_width(std::string_view text);

}  // namespace remit
