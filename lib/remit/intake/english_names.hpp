#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "remit/intake/english_items.hpp"
#include "remit/intake/english_shape.hpp"
#include "remit/intake/english_words.hpp"
#include "remit/intake/name_list.hpp"

/// Names of bodies in English text.
namespace remit {

/// The names of an English list in letters [at): cut at marks, and at “and” where a name ends
/// there; articles are no part of a name. Ends before the first part that is no name, or where a
/// name is followed by other words; `rest` is where it ended.
struct EnglishNames {
  std::vector<Found> names;
  bool open = false;    ///< ends in “etc.”, “and others”
  bool nobody = false;  ///< n/a, to be confirmed
  std::size_t rest = 0;
};
EnglishNames english_names(
    std::u32string_view text, Stretch at, EnglishLines lines = EnglishLines::are_blanks);

/// What （lead） after a name says of it; `bracket` with its brackets.
std::optional<Role> role_in_brackets(std::u32string_view bracket);

}  // namespace remit
