#include "remit/intake/numerals.hpp"

#include <algorithm>
#include <iterator>

#include "remit/base/text.hpp"

namespace remit {

namespace {

struct Named {
  std::string_view name;
  NumeralStyle style;
};

constexpr Named names[] = {
    {"bullet", NumeralStyle::none},
    {"chineseCounting", NumeralStyle::chinese_counting},
    {"chineseCountingThousand", NumeralStyle::chinese_counting},
    {"chineseLegalSimplified", NumeralStyle::chinese_legal},
    {"decimalEnclosedCircle", NumeralStyle::decimal_circle},
    {"decimalEnclosedCircleChinese", NumeralStyle::decimal_circle},
    {"decimalEnclosedFullstop", NumeralStyle::decimal_stop},
    {"decimalEnclosedParen", NumeralStyle::decimal_bracket},
    {"decimalFullWidth", NumeralStyle::decimal_full_width},
    {"decimalFullWidth2", NumeralStyle::decimal_full_width},
    {"decimalZero", NumeralStyle::decimal_zero},
    {"ideographDigital", NumeralStyle::chinese_digits},
    {"ideographEnclosedCircle", NumeralStyle::decimal_circle},
    {"ideographLegalTraditional", NumeralStyle::chinese_legal},
    {"ideographTraditional", NumeralStyle::heavenly_stems},
    {"ideographZodiac", NumeralStyle::earthly_branches},
    {"japaneseCounting", NumeralStyle::chinese_counting},
    {"japaneseDigitalTenThousand", NumeralStyle::chinese_digits},
    {"lowerLetter", NumeralStyle::lower_letter},
    {"lowerRoman", NumeralStyle::lower_roman},
    {"none", NumeralStyle::none},
    {"taiwaneseCounting", NumeralStyle::chinese_counting},
    {"taiwaneseCountingThousand", NumeralStyle::chinese_counting},
    {"taiwaneseDigital", NumeralStyle::chinese_digits},
    {"upperLetter", NumeralStyle::upper_letter},
    {"upperRoman", NumeralStyle::upper_roman},
};

std::string one_of(std::u32string_view list, std::uint32_t number) {
  if (number == 0 || number > list.size()) return std::to_string(number);
  return encoded(list.substr(number - 1, 1));
}

/// 一万零三百: digits with their units, one zero for a gap, and no 一 before a leading 十.
std::string counted(std::uint32_t number, std::u32string_view digits, std::u32string_view units) {
  constexpr std::uint32_t most = 9999;
  if (number == 0 || number > most) return std::to_string(number);
  std::u32string text;
  std::uint32_t unit = 1000;
  bool gap = false;
  for (std::size_t i = 0; i < 4; ++i, unit /= 10) {
    const std::uint32_t digit = number / unit % 10;
    if (digit == 0) {
      gap = !text.empty();
      continue;
    }
    if (gap) text += digits[0];
    gap = false;
    const bool bare_ten = unit == 10 && digit == 1 && text.empty() && digits[1] == U'一';
    if (!bare_ten) text += digits[digit];
    if (unit > 1) text += units[i];
  }
  return encoded(text);
}

std::string digit_by_digit(std::uint32_t number, std::u32string_view digits) {
  std::u32string text;
  for (const char c : std::to_string(number)) text += digits[static_cast<std::size_t>(c - '0')];
  return encoded(text);
}

/// a … z, aa, bb: Word repeats the letter.
std::string lettered(std::uint32_t number, char first) {
  constexpr std::uint32_t letters = 26;
  constexpr std::uint32_t most_repeated = 5;
  if (number == 0 || number > letters * most_repeated) return std::to_string(number);
  const auto letter = static_cast<char>(first + static_cast<char>((number - 1) % letters));
  std::string text((number - 1) / letters + 1, letter);
  return text;
}

std::string roman(std::uint32_t number, bool lower) {
  struct Part {
    std::uint32_t value;
    std::string_view upper, lower;
  };
  constexpr Part parts[] = {{1000, "M", "m"}, {900, "CM", "cm"}, {500, "D", "d"}, {400, "CD", "cd"},
      {100, "C", "c"}, {90, "XC", "xc"}, {50, "L", "l"}, {40, "XL", "xl"}, {10, "X", "x"},
      {9, "IX", "ix"}, {5, "V", "v"}, {4, "IV", "iv"}, {1, "I", "i"}};
  constexpr std::uint32_t most = 3999;
  if (number == 0 || number > most) return std::to_string(number);
  std::string text;
  for (const Part& part : parts) {
    for (; number >= part.value; number -= part.value) text += lower ? part.lower : part.upper;
  }
  return text;
}

}  // namespace

NumeralStyle number_style(std::string_view word_name) {
  const auto* const found = std::ranges::lower_bound(names, word_name, {}, &Named::name);
  if (found == std::end(names) || found->name != word_name) return NumeralStyle::decimal;
  return found->style;
}

std::string numeral(std::uint32_t number, NumeralStyle style) {
  switch (style) {
    case NumeralStyle::none:
      return {};
    case NumeralStyle::decimal:
      break;
    case NumeralStyle::decimal_zero:
      return (number < 10 ? "0" : "") + std::to_string(number);
    case NumeralStyle::decimal_full_width:
      return digit_by_digit(number, U"０１２３４５６７８９");
    case NumeralStyle::decimal_circle:
      return one_of(U"①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟", number);
    case NumeralStyle::decimal_bracket:
      return one_of(U"⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇", number);
    case NumeralStyle::decimal_stop:
      return one_of(U"⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛", number);
    case NumeralStyle::lower_letter:
      return lettered(number, 'a');
    case NumeralStyle::upper_letter:
      return lettered(number, 'A');
    case NumeralStyle::lower_roman:
      return roman(number, true);
    case NumeralStyle::upper_roman:
      return roman(number, false);
    case NumeralStyle::chinese_counting:
      return counted(number, U"零一二三四五六七八九", U"千百十");
    case NumeralStyle::chinese_legal:
      return counted(number, U"零壹贰叁肆伍陆柒捌玖", U"仟佰拾");
    case NumeralStyle::chinese_digits:
      return digit_by_digit(number, U"〇一二三四五六七八九");
    case NumeralStyle::heavenly_stems:
      return one_of(U"甲乙丙丁戊己庚辛壬癸", number);
    case NumeralStyle::earthly_branches:
      return one_of(U"子丑寅卯辰巳午未申酉戌亥", number);
  }
  return std::to_string(number);
}

}  // namespace remit
