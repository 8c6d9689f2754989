#pragma once

#include <optional>
#include <string_view>

/// What a scalar without quotation marks may mean. The text of a scalar is always kept as written;
/// this is for readers that want a number or a truth, or wonder what was meant.
namespace remit {

/// A whole number in decimal digits, perhaps after a minus sign, as people read it: nothing that
/// looks_octal, no plus sign, no blanks; none beyond the range of int.
std::optional<int> as_integer(std::string_view text);

/// Digits after a needless zero (012, -007) or 0o: what some programs read as octal.
bool looks_octal(std::string_view text);

/// true and false in the three spellings of YAML 1.2; yes, no, on and off are text.
std::optional<bool> as_truth(std::string_view text);

/// ~ and null in the three spellings of YAML 1.2.
bool is_null_word(std::string_view text);

/// A decimal fraction like 2.1, which other programs do not tell from 2.10.
bool is_fraction(std::string_view text);

/// The field name in “name：甲”, where a full-width colon made a text of what ought to be a field.
std::optional<std::string_view> field_before_full_width_colon(std::string_view text);

/// Whether commas that YAML does not know, full-width or 、, stand in the text, as in “甲，乙、丙”.
bool has_full_width_comma(std::string_view text);

}  // namespace remit
