#include "remit/base/radicals.hpp"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace remit {
namespace {

constexpr bool is_radical(char32_t letter) {
  return (letter >= 0x2E80 && letter <= 0x2FDF) || (letter >= 0xF900 && letter <= 0xFAFF);
}

/// Of the radicals that have no compatibility mapping, those that are characters by themselves.
constexpr std::u32string_view supplement =
    U"⺠民⺝月⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟"
    U"⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙";

void append_unified(icu::UnicodeString& text, UChar32 letter, const icu::Normalizer2& folding) {
  for (std::size_t i = 0; i + 1 < supplement.size(); i += 2) {
    if (supplement[i] != static_cast<char32_t>(letter)) continue;
    text.append(static_cast<UChar32>(supplement[i + 1]));
    return;
  }
  UErrorCode status = U_ZERO_ERROR;
  text.append(folding.normalize(icu::UnicodeString(letter), status));
}

}  // namespace

bool may_have_radicals(std::string_view text) {
  const auto follows = [&](char first, unsigned low, unsigned high) {
    for (std::size_t at = text.find(first); at != std::string_view::npos;
         at = text.find(first, at + 1)) {
      if (at + 2 >= text.size()) return false;
      const auto next = static_cast<unsigned char>(text[at + 1]);
      if (next >= low && next <= high) return true;
    }
    return false;
  };
  return follows('\xE2', 0xBA, 0xBF) || follows('\xEF', 0xA4, 0xAB);
}

std::string without_radicals(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* const folding = icu::Normalizer2::getNFKCInstance(status);
  const icu::UnicodeString before =
      icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
  icu::UnicodeString after;
  for (std::int32_t at = 0; at < before.length(); at = before.moveIndex32(at, 1)) {
    const UChar32 letter = before.char32At(at);
    if (folding != nullptr && is_radical(static_cast<char32_t>(letter)))
      append_unified(after, letter, *folding);
    else
      after.append(letter);
  }
  std::string result;
  after.toUTF8String(result);
  return result;
}

}  // namespace remit
