#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "remit/intake/clause.hpp"

/// A part of an English list: what stands between two marks.
namespace remit {

enum class EnglishKind : std::uint8_t {
  none,       ///< no name
  name,       ///< of one body, or the beginning or end of such a name
  group,      ///< other agencies, local authorities
  modifiers,  ///< federal, of “federal and state agencies”
  fields,     ///< social welfare, in small letters
  others,     ///< etc., others
  nobody,     ///< n/a, to be confirmed
};

struct EnglishPart {
  EnglishKind kind = EnglishKind::none;
  std::size_t length = 0;    ///< of what belongs to it; more words may follow
  std::optional<Role> role;  ///< its own: NIST (lead)
  std::size_t name = 0;      ///< length without its role
  bool etc = false;          ///< ends in etc.
};

/// What the part is that begins a text; articles are gone, `definite` tells of “the”.
EnglishPart english_part(std::u32string_view text, bool definite = false);

/// Health, Licensing & Standards: fields of work and nothing else.
bool names_fields(std::u32string_view text);

}  // namespace remit
