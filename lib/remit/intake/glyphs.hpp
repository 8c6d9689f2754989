#pragma once

#include <cstddef>
#include <string_view>

/// Walking through UTF-8 text character by character, without decoding all of it.
namespace remit {

/// The bytes of the character that begins at an offset; empty at the end. A byte that begins no
/// character is one by itself.
std::string_view glyph_at(std::string_view text, std::size_t at);

/// The bytes of the character that ends before an offset; empty at the beginning.
std::string_view glyph_before(std::string_view text, std::size_t at);

/// The number of blanks (spaces of any width, tabs, invisible characters) in bytes, from an offset.
std::size_t blanks_at(std::string_view text, std::size_t at);

/// The text without blanks at its ends.
std::string_view stripped(std::string_view text);

/// True if a character is one of those in a list of characters.
bool is_one_of(std::string_view glyph, std::string_view list);

/// The columns a text takes, roughly: two for every character above U+1FFF.
std::size_t rough_width(std::string_view text);

}  // namespace remit
