#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "remit/intake/english_part.hpp"

/// An English list cut at its marks and at “and”, before it is known which cuts are between names.
namespace remit {

/// In sentences a line break is a blank, in cells and after labels it is a mark.
enum class EnglishLines : std::uint8_t { are_blanks, are_items };

struct EnglishItem {
  /// What stands before it: “both” is “and”.
  enum class Joint : std::uint8_t { none, comma, line, slash, both, comma_both, ampersand, mark };
  Stretch at;  ///< without articles, blanks and marks at its ends
  Joint joint = Joint::none;
  bool definite = false;  ///< the
  EnglishPart part;
};

/// The items of letters [at); `small` is what stands there in small letters.
std::vector<EnglishItem> english_items(
    std::u32string_view text, Stretch at, std::u32string_view small, EnglishLines lines);

}  // namespace remit
