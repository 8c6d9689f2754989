#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace remit {

/// How the numbers of an automatic list are written, as Word names them (ISO 29500-1, 17.18.59).
enum class NumeralStyle : std::uint8_t {
  none,  ///< bullets, too
  decimal,
  decimal_zero,        ///< 01, 02
  decimal_full_width,  ///< １
  decimal_circle,      ///< ①
  decimal_bracket,     ///< ⑴
  decimal_stop,        ///< ⒈
  lower_letter,
  upper_letter,
  lower_roman,
  upper_roman,
  chinese_counting,  ///< 一, 十一, 一百零一
  chinese_legal,     ///< 壹, 贰
  chinese_digits,    ///< 一〇一
  heavenly_stems,    ///< 甲, 乙
  earthly_branches,  ///< 子, 丑
};

/// The style that w:numFmt names; decimal for those that no Chinese or English document uses.
NumeralStyle number_style(std::string_view word_name);

/// The number in that style; in digits where the style does not reach so far.
std::string numeral(std::uint32_t number, NumeralStyle style);

}  // namespace remit
