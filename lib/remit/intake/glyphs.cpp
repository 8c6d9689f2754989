#include "remit/intake/glyphs.hpp"

#include <algorithm>

namespace remit {

namespace {

bool is_blank(std::string_view glyph) {
  if (glyph.size() == 1) return glyph[0] == ' ' || glyph[0] == '\t' || glyph[0] == '\r';
  if (glyph.size() == 2) return glyph == "\u00A0";
  if (glyph.size() != 3) return false;
  switch (glyph[0]) {
    case '\xE2':  // U+2000 to U+200F
      return glyph[1] == '\x80' && static_cast<unsigned char>(glyph[2]) <= 0x8F;
    case '\xE3':
      return glyph == "\u3000";
    case '\xEF':
      return glyph == "\uFEFF";
    default:
      return false;
  }
}

}  // namespace

std::size_t after_ideographs(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] >= '\xE4' && text[at] <= '\xE9') at += 3;
  return std::min(at, text.size());
}

std::string_view glyph_before(std::string_view text, std::size_t at) {
  if (at == 0 || at > text.size()) return {};
  std::size_t begin = at - 1;
  while (
      begin > 0 && at - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) {
    --begin;
  }
  const std::string_view glyph = glyph_at(text, begin);
  return begin + glyph.size() == at ? glyph : text.substr(at - 1, 1);
}

std::size_t blanks_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  for (auto glyph = glyph_at(text, end); is_blank(glyph); glyph = glyph_at(text, end)) {
    end += glyph.size();
  }
  return end - at;
}

std::string_view stripped(std::string_view text) {
  text.remove_prefix(blanks_at(text, 0));
  while (!text.empty()) {
    const std::string_view last = glyph_before(text, text.size());
    if (!is_blank(last)) break;
    text.remove_suffix(last.size());
  }
  return text;
}

bool is_one_of(std::string_view glyph, std::string_view list) {
  if (glyph.size() != 3) return !glyph.empty() && list.find(glyph) != std::string_view::npos;
  for (std::size_t at = 0; at + 3 <= list.size(); ++at) {  // most lists are short
    if (list[at + 2] == glyph[2] && list[at + 1] == glyph[1] && list[at] == glyph[0]) return true;
  }
  return false;
}

std::size_t rough_width(std::string_view text) {
  std::size_t width = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xC0U) != 0x80U) width += byte < 0xE2 ? 1 : 2;
  }
  return width;
}

}  // namespace remit
