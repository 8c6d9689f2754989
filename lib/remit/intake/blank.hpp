#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace remit {

/// The bytes of the white space or invisible character that begins (ends) there; 0 if none does.
/// ASCII white space, NBSP, U+2000–200F, U+2028/9, U+3000 and the byte order mark.
std::size_t blank_at(std::string_view text, std::size_t at);
std::size_t blank_before(std::string_view text, std::size_t end);

/// A text without the white space around it.
struct Trimmed {
  std::string_view text;
  std::uint32_t characters_before = 0;
  std::uint16_t indent = 0;  ///< display columns before; a tab counts as four
};

Trimmed trimmed(std::string_view text);

}  // namespace remit
