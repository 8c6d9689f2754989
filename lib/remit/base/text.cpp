// Nearly all text we see is Chinese and ASCII, and of those few characters we know by heart what
// Unicode makes of them. So folding and measuring go through such text once, without ICU, and only
// a text with any other character in it is handed over, whole, because characters can combine.

#include "remit/base/text.hpp"

#include <fmt/format.h>
#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <memory>
#include <stdexcept>

#include "remit/base/collation.hpp"

namespace remit {

namespace {

constexpr char32_t replacement = 0xFFFD;

/// One character of UTF-8 text; a byte that begins none counts as U+FFFD.
struct Step {
  char32_t character = replacement;
  std::size_t bytes = 1;
  bool valid = false;
};

std::size_t bytes_after(unsigned char first) {
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return 2;
  if (first >= 0xE0 && first <= 0xEF) return 3;
  if (first >= 0xF0 && first <= 0xF4) return 4;
  return 0;
}

bool is_character(char32_t c) {
  return c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF);
}

/// Table 3-7 of the Unicode standard: no overlong forms, no surrogates, nothing over U+10FFFF.
Step step(std::string_view text, std::size_t at) {
  constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return {first, 1, true};
  const std::size_t bytes = bytes_after(first);
  if (bytes == 0 || bytes > text.size() - at) return {};
  char32_t c = first & (0x7FU >> bytes);
  for (std::size_t i = 1; i < bytes; ++i) {
    const auto next = static_cast<unsigned char>(text[at + i]);
    if ((next & 0xC0U) != 0x80) return {};
    c = (c << 6U) | (next & 0x3FU);
  }
  if (c < smallest[bytes] || !is_character(c)) return {};
  return {c, bytes, true};
}

void append(std::string& text, char32_t c) {
  if (!is_character(c)) c = replacement;
  const auto last_bits = [&](unsigned shift) {
    text += static_cast<char>(0x80U | ((c >> shift) & 0x3FU));
  };
  if (c < 0x80) {
    text += static_cast<char>(c);
    return;
  }
  if (c < 0x800) {
    text += static_cast<char>(0xC0U | (c >> 6U));
  } else if (c < 0x10000) {
    text += static_cast<char>(0xE0U | (c >> 12U));
    last_bits(6);
  } else {
    text += static_cast<char>(0xF0U | (c >> 18U));
    last_bits(12);
    last_bits(6);
  }
  last_bits(0);
}

/// Where the run of U+4E00–9FFF that begins at `at` ends: E4 B8 80 to E9 BF BF, so that nearly all
/// Chinese text is passed over by looking at its bytes.
std::size_t after_han(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return std::uint32_t{static_cast<unsigned char>(text[i])};
  };
  for (; text.size() - at >= 3; at += 3) {
    const std::uint32_t bytes = byte(at) << 16U | byte(at + 1) << 8U | byte(at + 2);
    if (bytes < 0xE4B880 || bytes > 0xE9BFBF || (bytes & 0xC0C0U) != 0x8080U) break;
  }
  return at;
}

bool is_visible_ascii(char byte) {
  return byte >= 0x20 && byte < 0x7F;
}

/// Where the run of Chinese characters and visible ASCII that begins at `at` ends, of which nothing
/// disturbs a line.
std::size_t after_visible(std::string_view text, std::size_t at) {
  for (at = after_han(text, at); at < text.size() && is_visible_ascii(text[at]);) {
    while (at < text.size() && is_visible_ascii(text[at])) ++at;
    at = after_han(text, at);
  }
  return at;
}

bool is_control(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

/// What folding leaves out of a text.
enum class Dropped { space, punctuation };

/// Quotation marks, brackets, dashes and middle dots, as NFKC leaves them.
bool is_topic_noise(char32_t c) {
  constexpr std::u32string_view noise =
      U"\"'()-[]{}«·»‐‑‒–—―‘’‚‛“”„‟•‧‹›−〈〉《》「」『』【】〔〕〖〗〘〙〚〛〝〞〟・";
  const bool is_letter = (c >= U'a' && c <= U'z') || is_han(c);
  return !is_letter && noise.find(c) != std::u32string_view::npos;
}

constexpr char32_t gone = 0xFFFFFFFF;
constexpr char32_t unsure = 0xFFFFFFFE;

/// NFKC_Casefold of characters that it either leaves alone, whatever stands beside them, or maps to
/// one such character; `gone` for white space and controls, `unsure` for all we do not know.
char32_t easily_folded(char32_t c) {
  if (is_han(c)) return c;
  if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
  if (c <= 0x20 || c == 0x7F || c == 0x3000) return gone;
  if (c < 0x7F) return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
  constexpr std::u32string_view left_alone = U"·–—‘’“”、。〈〉《》「」『』【】〔〕";
  return left_alone.find(c) != std::u32string_view::npos ? c : unsure;
}

/// Folds until nothing changes: what is left out may have stood between a letter and its accent.
std::string folded_by_icu(std::string_view text, Dropped dropped) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* const folding = icu::Normalizer2::getNFKCCasefoldInstance(status);
  if (U_FAILURE(status) != 0) throw std::runtime_error(u_errorName(status));
  icu::UnicodeString left;
  for (const char32_t c : decoded(text)) left.append(static_cast<UChar32>(c));
  for (icu::UnicodeString before; before != left;) {
    before = left;
    const icu::UnicodeString folded = folding->normalize(before, status);
    if (U_FAILURE(status) != 0) throw std::runtime_error(u_errorName(status));
    left.remove();
    for (std::int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
      const UChar32 c = folded.char32At(i);
      const auto character = static_cast<char32_t>(c);
      if (u_isUWhiteSpace(c) != 0 || is_control(character)) continue;
      if (dropped == Dropped::punctuation && is_topic_noise(character)) continue;
      left.append(c);
    }
  }
  std::string result;
  return left.toUTF8String(result);
}

std::string folded(std::string_view text, Dropped dropped) {
  std::string result;
  result.reserve(text.size());
  std::size_t copied = 0;  // what stays as it is, is copied in one go
  for (std::size_t at = after_han(text, 0); at < text.size(); at = after_han(text, at)) {
    const Step next = step(text, at);
    char32_t c = next.valid ? easily_folded(next.character) : unsure;
    if (c == unsure) return folded_by_icu(text, dropped);
    if (dropped == Dropped::punctuation && c != gone && is_topic_noise(c)) c = gone;
    if (c != next.character) {
      result.append(text, copied, at - copied);
      if (c != gone) append(result, c);
      copied = at + next.bytes;
    }
    at += next.bytes;
  }
  return result.append(text, copied);
}

bool turns_writing(char32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

bool disturbs(char32_t c) {
  return is_control(c) || turns_writing(c) || c == 0x2028 || c == 0x2029;
}

void append_visible(std::string& text, char32_t c) {
  if (c < 0x20) {
    append(text, U'␀' + c);
  } else if (c == 0x7F) {
    append(text, U'␡');
  } else if (disturbs(c)) {
    text += fmt::format("<U+{:04X}>", static_cast<std::uint32_t>(c));
  } else {
    append(text, c);
  }
}

}  // namespace

Character any_character_at(std::string_view text, std::size_t at) {
  const Step next = step(text, at);
  return {next.character, next.bytes};
}

std::size_t characters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) {
    const std::size_t after = after_han(text, at);
    count += (after - at) / 3;
    at = after;
    if (at == text.size()) break;
    at += step(text, at).bytes;
  }
  return count;
}

std::optional<std::size_t> invalid_utf8(std::string_view text) {
  for (std::size_t at = after_han(text, 0); at < text.size(); at = after_han(text, at)) {
    const Step next = step(text, at);
    if (!next.valid) return at;
    at += next.bytes;
  }
  return {};
}

std::u32string decoded(std::string_view text) {
  std::u32string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Step next = step(text, at);
    result += next.character;
    at += next.bytes;
  }
  return result;
}

std::string encoded(std::u32string_view text) {
  std::string result;
  result.reserve(text.size() * 3);
  for (const char32_t c : text) append(result, c);
  return result;
}

std::string folded_name(std::string_view text) {
  return folded(text, Dropped::space);
}

std::string folded_topic(std::string_view text) {
  return folded(text, Dropped::punctuation);
}

std::size_t display_width(char32_t character) {
  if (character >= 0x20 && character < 0x7F) return 1;
  if (is_han(character) || (character >= 0xFF01 && character <= 0xFF5E)) return 2;
  if (is_control(character)) return 0;
  const auto c = static_cast<UChar32>(character);
  constexpr char32_t soft_hyphen = 0xAD;  // invisible, but terminals give it a column
  if (character == soft_hyphen) return 1;
  const auto type = u_charType(c);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR ||
      type == U_LINE_SEPARATOR || type == U_PARAGRAPH_SEPARATOR ||
      (character >= 0x1160 && character <= 0x11FF)) {  // vowels and finals of a Korean syllable
    return 0;
  }
  const auto width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (is_visible_ascii(text[at])) {
      ++width;
      ++at;
      continue;
    }
    const std::size_t after = after_han(text, at);
    width += (after - at) / 3 * 2;
    at = after;
    if (at == text.size() || is_visible_ascii(text[at])) continue;
    const Step next = step(text, at);
    width += display_width(next.character);
    at += next.bytes;
  }
  return width;
}

std::string printable(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  std::size_t copied = 0;  // what stays as it is, is copied in one go
  for (std::size_t at = after_visible(text, 0); at < text.size(); at = after_visible(text, at)) {
    const Step next = step(text, at);
    if (!next.valid || disturbs(next.character)) {
      result.append(text, copied, at - copied);
      append_visible(result, next.character);
      copied = at + next.bytes;
    }
    at += next.bytes;
  }
  return result.append(text, copied);
}

std::vector<std::string> collation_keys(std::span<const std::string> texts) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Collator> collator(
      icu::Collator::createInstance(icu::Locale("zh"), status));
  std::vector<std::string> keys;
  for (const std::string& text : texts) {
    const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(text);
    std::vector<std::uint8_t> key(64);
    if (U_FAILURE(status)) throw std::runtime_error("ICU has no order of Chinese characters");
    const auto room = [&] { return static_cast<std::int32_t>(key.size()); };
    const std::int32_t size = collator->getSortKey(wide, key.data(), room());
    key.resize(static_cast<std::size_t>(size));
    if (size > 64) (void)collator->getSortKey(wide, key.data(), room());
    keys.emplace_back(key.begin(), key.end());
  }
  return keys;
}

}  // namespace remit
