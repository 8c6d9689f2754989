#include "remit/intake/letters.hpp"

namespace remit {
namespace {

struct Decoded {
  char32_t letter = 0xFFFD;
  std::size_t bytes = 1;
};

/// U+4E00 to U+9FBF, most letters of a Chinese text; 0 where none stands.
char32_t ideograph_at(std::string_view text, std::size_t i) {
  if (text.size() - i < 3) return 0;
  const auto byte = [&](std::size_t k) {
    return std::uint32_t{static_cast<unsigned char>(text[k])};
  };
  const std::uint32_t bytes = byte(i) << 16U | byte(i + 1) << 8U | byte(i + 2);
  if (bytes < 0xE4B880 || bytes > 0xE9BEBF || (bytes & 0xC0C0U) != 0x8080U) return 0;
  return (bytes >> 4U & 0xF000U) | (bytes >> 2U & 0xFC0U) | (bytes & 0x3FU);
}

/// One code point; a byte that is not UTF-8 stands for itself as U+FFFD.
Decoded decoded_at(std::string_view text, std::size_t i) {
  const auto byte = [&](std::size_t k) {
    return k < text.size() ? static_cast<unsigned char>(text[k]) : 0U;
  };
  const auto follows = [&](std::size_t k) { return (byte(k) & 0xC0U) == 0x80U; };
  const unsigned first = byte(i);
  if (first < 0x80) return {first, 1};
  if (first >= 0xC2 && first < 0xE0 && follows(i + 1))
    return {((first & 0x1FU) << 6U) | (byte(i + 1) & 0x3FU), 2};
  if (first >= 0xE0 && first < 0xF0 && follows(i + 1) && follows(i + 2))
    return {((first & 0x0FU) << 12U) | ((byte(i + 1) & 0x3FU) << 6U) | (byte(i + 2) & 0x3FU), 3};
  if (first >= 0xF0 && first < 0xF5 && follows(i + 1) && follows(i + 2) && follows(i + 3))
    return {((first & 0x07U) << 18U) | ((byte(i + 1) & 0x3FU) << 12U) |
                ((byte(i + 2) & 0x3FU) << 6U) | (byte(i + 3) & 0x3FU),
        4};
  return {};
}

/// Also the marks of emphasis in Markdown.
bool is_invisible(char32_t letter) {
  return letter == 0xAD || letter == U'*' || letter == 0xFEFF || letter == '\r' ||
         (letter >= 0x200B && letter <= 0x200F) || (letter >= 0x202A && letter <= 0x202E) ||
         (letter >= 0x2060 && letter <= 0x2069) || (letter >= 0xFE00 && letter <= 0xFE0F);
}

bool is_space(char32_t letter) {
  return letter == '\t' || letter == '\v' || letter == '\f' || letter == 0xA0 || letter == 0x3000 ||
         (letter >= 0x2000 && letter <= 0x200A) || letter == 0x202F || letter == 0x205F;
}

char32_t punctuation(char32_t letter) {
  switch (letter) {
    case U'(':
    case U'[':
    case U'〔':
    case U'【':
    case U'［':
    case U'﹝':
    case U'﹙':
      return U'（';
    case U')':
    case U']':
    case U'〕':
    case U'】':
    case U'］':
    case U'﹞':
    case U'﹚':
      return U'）';
    case U':':
    case U'﹕':
    case U'∶':
      return U'：';
    case U';':
    case U'﹔':
      return U'；';
    case U',':
    case U'﹐':
      return U'，';
    case U'､':
    case U'﹑':
      return U'、';
    case U'｡':
      return U'。';
    default:
      return letter;
  }
}

char32_t normal(char32_t letter) {
  if (letter < 0x80 && letter >= U'0' && letter != U':' && letter != U';' && letter != U'[' &&
      letter != U']')
    return letter;
  if (letter >= 0x4E00 && letter <= 0x9FFF) return letter;
  if (is_space(letter)) return U' ';
  if (letter == 0x2028 || letter == 0x2029 || letter == 0x85) return U'\n';
  if (letter >= 0xFF01 && letter <= 0xFF5E) letter -= 0xFEE0;
  return punctuation(letter);
}

}  // namespace

Letters letters(std::string_view text) {
  Letters result;
  std::size_t room = text.size() / 2 + 1;  // Chinese letters are three bytes
  result.text.resize(room);
  result.at.resize(room + 1);
  char32_t* letter_at = result.text.data();
  std::uint32_t* offset_at = result.at.data();
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (count == room) {
      room = text.size();
      result.text.resize(room);
      result.at.resize(room + 1);
      letter_at = result.text.data();
      offset_at = result.at.data();
    }
    offset_at[count] = static_cast<std::uint32_t>(i);
    if (const char32_t ideograph = ideograph_at(text, i); ideograph != 0) {
      letter_at[count++] = ideograph;
      i += 3;
      continue;
    }
    const Decoded next = decoded_at(text, i);
    if (!is_invisible(next.letter)) letter_at[count++] = normal(next.letter);
    i += next.bytes;
  }
  result.text.resize(count);
  result.at[count] = static_cast<std::uint32_t>(text.size());
  result.at.resize(count + 1);
  return result;
}

std::u32string_view trimmed(std::u32string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

std::u32string without_blanks(std::u32string_view text) {
  std::u32string result;
  result.reserve(text.size());
  for (const char32_t letter : text)
    if (!is_blank(letter)) result.push_back(letter);
  return result;
}

std::u32string normal_form(std::string_view name) {
  return without_blanks(letters(name).text);
}

std::vector<std::pair<std::u32string_view, bool>> WordSet::split(std::u32string_view words) {
  std::vector<std::pair<std::u32string_view, bool>> result;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(U' '), words.size());
    if (end > 0) result.emplace_back(words.substr(0, end), true);
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return result;
}

}  // namespace remit
