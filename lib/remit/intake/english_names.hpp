#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "remit/intake/name_list.hpp"

/// Names of bodies in English text.
namespace remit {

/// A to Z made small, nothing else.
std::u32string lower(std::u32string_view text);

/// Whether a text is English as far as it has letters.
bool is_english(std::u32string_view text);

/// The names of an English list in letters [at): cut at commas and semicolons, and at “and” where a
/// name stands on both sides; articles are no part of a name. Ends before the first part that is no
/// name; `rest` is where it ended.
struct EnglishNames {
  std::vector<Found> names;
  std::size_t rest = 0;
};
EnglishNames english_names(std::u32string_view text, Stretch at);

/// Whether a name has a word of bodies at one of its ends, or is an acronym: Ministry of Health.
bool names_body(std::u32string_view name);

/// What （lead） after a name says of it; `bracket` with its brackets.
std::optional<Role> role_in_brackets(std::u32string_view bracket);

/// Lead Agency, Responsible Party, Partners: the role that an English label gives.
std::optional<Role> english_label(std::u32string_view label);

}  // namespace remit
