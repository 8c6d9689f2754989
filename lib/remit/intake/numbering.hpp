#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// The numbering of headings and items as documents print it, in all its widths.
namespace remit {

/// How a number is dressed; which of two ranks higher is the document's own affair.
enum class NumberStyle : std::uint8_t {
  heading,          ///< none: a heading that the format marks as one
  labelled,         ///< 任务一：, 专栏1, Goal 2:, Annex B
  book,             ///< 第一编
  chapter,          ///< 第一章
  section,          ///< 第一节
  part,             ///< 第一部分
  article,          ///< 第一条
  chinese,          ///< 一、
  chinese_bracket,  ///< （一）
  arabic,           ///< 1. 1． 1、
  arabic_bracket,   ///< （1）
  half_bracket,     ///< 1）
  circled,          ///< ①
  decimal,          ///< 1.1, 1.1.1
  letter,           ///< A.
  letter_bracket,   ///< (a)
  roman,            ///< II.
  roman_bracket,    ///< (iv)
  names,            ///< none: bodies over their duties
};

/// A kind of numbering: the style and what else tells two apart, as the depth of 1.1.1, the level
/// of a heading, or the word of a label.
struct NumberKind {
  NumberStyle style = NumberStyle::heading;
  std::uint32_t detail = 0;
  friend auto operator<=>(const NumberKind&, const NumberKind&) = default;
};

/// A number at the beginning of a text.
struct Numbering {
  NumberKind kind;
  std::vector<int> numbers;  ///< as printed: {23} for （二十三）, {1, 2} for 1.2
  std::size_t length = 0;    ///< in bytes, with the blanks after it
  friend bool operator==(const Numbering&, const Numbering&) = default;
};

/// The number a text begins with, its blanks aside; none if it begins with a figure, a date or a
/// word. `is_heading`: the format says so, which makes “1 Scope” a numbered heading.
std::optional<Numbering> numbering(std::string_view text, bool is_heading = false);

/// 附件1, Annex B: such a heading opens another part of a document.
bool is_annex(const NumberKind& kind);

/// 附件：重点项目表, a heading of such a kind without a number.
std::optional<Numbering> annex_without_number(std::string_view text);

/// The value of a Chinese numeral (二十三, 一百零五, 〇) or of digits of either width at an offset,
/// up to 999, and its length in bytes; none if there is no such.
struct Numeral {
  int value = 0;
  std::size_t length = 0;
  bool chinese = false;
};
std::optional<Numeral> numeral_at(std::string_view text, std::size_t at);

}  // namespace remit
