#include "remit/intake/blank.hpp"

#include <algorithm>
#include <limits>

namespace remit {

namespace {

bool is_ascii_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Of three bytes; U+2000–200F are E2 80 80–8F, U+2028 and U+2029 E2 80 A8 and A9.
bool is_wide_blank(std::string_view bytes) {
  if (bytes == "\xE3\x80\x80" || bytes == "\xEF\xBB\xBF") return true;
  if (!bytes.starts_with("\xE2\x80")) return false;
  const auto last = static_cast<unsigned char>(bytes[2]);
  return last <= 0x8F || last == 0xA8 || last == 0xA9;
}

std::uint32_t columns_of(std::string_view blank) {
  if (blank == "\t") return 4;
  if (blank == "\xE3\x80\x80" || blank == "\xE2\x80\x83") return 2;  // ideographic, em space
  const bool invisible = blank == "\xEF\xBB\xBF" || (blank >= "\xE2\x80\x8B" && blank.size() == 3);
  return invisible ? 0 : 1;
}

}  // namespace

std::size_t blank_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  if (is_ascii_blank(text[at])) return 1;
  if (text.substr(at, 2) == "\xC2\xA0") return 2;
  return text.size() - at >= 3 && is_wide_blank(text.substr(at, 3)) ? 3 : 0;
}

std::size_t blank_before(std::string_view text, std::size_t end) {
  if (end == 0) return 0;
  if (is_ascii_blank(text[end - 1])) return 1;
  if (end >= 2 && text.substr(end - 2, 2) == "\xC2\xA0") return 2;
  return end >= 3 && is_wide_blank(text.substr(end - 3, 3)) ? 3 : 0;
}

Trimmed trimmed(std::string_view text) {
  Trimmed result;
  std::size_t begin = 0;
  std::uint32_t columns = 0;
  while (const std::size_t blank = blank_at(text, begin)) {
    columns += columns_of(text.substr(begin, blank));
    ++result.characters_before;
    begin += blank;
  }
  std::size_t end = text.size();
  while (end > begin) {
    const std::size_t blank = blank_before(text, end);
    if (blank == 0) break;
    end -= blank;
  }
  result.text = text.substr(begin, end - begin);
  result.indent = static_cast<std::uint16_t>(
      std::min<std::uint32_t>(columns, std::numeric_limits<std::uint16_t>::max()));
  return result;
}

}  // namespace remit
