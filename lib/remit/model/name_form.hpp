#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "remit/model/catalog.hpp"

namespace remit {

/// A name as names are compared for likeness: folded, and what is left of it without its
/// jurisdiction (天津, 市) and its sort of body (委, 管理局).
struct NameForm {
  std::u32string whole;
  std::u32string core;  ///< what distinguishes it; empty if it has nothing but generic words
  char32_t sort = 0;    ///< of its suffix
};

/// The form of a folded name in a jurisdiction of that stem (`stem_of`).
NameForm name_form(std::u32string folded, std::u32string_view stem);

/// 天津 of 天津市: names of agencies take either. By jurisdiction, folded.
std::vector<std::u32string> stems_of(const Catalog& catalog);

/// A text long enough to say something: two Chinese characters or four letters.
bool says_something(std::u32string_view text);

/// 工信委 of 工业和信息化委员会. A single character proves little, so all else must then agree;
/// in alphabets nearly any letters are found in order.
bool abbreviates(const NameForm& brief, const NameForm& full);

/// One edit, which must not be where two bodies differ: another character in a core of one, or the
/// first of a core of two (农业 and 林业, 国税 and 地税), distinguishes and does not mistype.
bool is_mistyped(const NameForm& a, const NameForm& b);

/// Every form of an agency's name: name, full name, aliases, plates; none empty.
std::vector<std::string_view> forms_of(const Agency& agency);

}  // namespace remit
