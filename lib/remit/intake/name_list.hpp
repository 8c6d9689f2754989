#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "remit/intake/body_shape.hpp"
#include "remit/intake/clause.hpp"
#include "remit/intake/letters.hpp"

/// Lists of names: cut into names, and what they share given back to each.
namespace remit {

/// A name in a list, before and after what it shares with its neighbours is restored.
struct Found {
  std::u32string name;    ///< without blanks
  std::size_t begin = 0;  ///< in letters
  std::size_t end = 0;
  Shape shape = Shape::none;
  Role role = Role::listed;
  std::optional<Role> own_role;  ///< its own, in brackets after it: 市教育局（牵头）
  bool marked = false;       ///< by a sign before it: ★市教育局 leads where others have none
  bool after_comma = false;  ///< a ， within the list: nothing is shared across it
  std::u32string_view tail;  ///< of the 等 that ends its list: 部门
  std::u32string_view duty;  ///< in the text that the name stands in
};

/// Where a list stands: in prose 相关部门和单位 are two, in a clause one.
enum class ListPlace : std::uint8_t { clause, prose };

/// The names of letters [begin, end), cut at 、 ， blanks between names, and at 和, 与 and 及 where
/// there are names on both sides. Whatever stands between is returned, names or not.
std::vector<Found> names_between(
    std::u32string_view text, Stretch at, const KnownNames& known, ListPlace place);

/// Restores prefixes, 各 and endings that the names of one clause share, in the order of the text.
void restore_shared(std::vector<Found>& names, const KnownNames& known);

/// A of A制定…, A and B of A和B制定…, A being `length` letters: the names that a found text begins
/// with, where other words follow.
std::vector<Found> cut_names(const Found& found, std::size_t length, const KnownNames& known);

/// The value that callers get; `source` is the text that the letters were made of.
NamedBody named_body(const Found& found, const Letters& letters, std::string_view source);

/// A stretch of letters as it stands in the source, without invisible characters and without the
/// blanks next to Chinese letters.
std::string as_written(const Letters& letters, std::string_view source, Stretch at);

}  // namespace remit
