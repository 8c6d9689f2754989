#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "remit/base/diagnostic.hpp"
#include "remit/base/source.hpp"
#include "remit/io/yaml_text.hpp"
#include "remit/io/yaml_tree.hpp"

namespace remit {

/// What stopped the parser, as it sees it; what the user did is found out from the text around.
enum class Trouble : unsigned char {
  alias,         ///< no name, or a bad one, after * or &
  anchor,        ///< an anchor that is probably a text which begins with &
  block_header,  ///< something after | or >
  dash,          ///< a list item where none may be
  directive,     ///< % at the beginning of a line
  escape,        ///< \d between double quotes
  flow_close,    ///< ] or } that closes nothing, or the other one
  flow_item,     ///< no comma or end after an item between [ ] or { }
  item,          ///< no item where a list goes on
  key,           ///< no key where a map goes on
  key_mark,      ///< ? where no key may be
  leftover,      ///< something after the end of the document
  quote,         ///< a quotation mark that is not closed
  tab,           ///< a tab in the indentation
  tag,           ///< a tag that cannot be one, or means nothing here
  token,         ///< a character that begins nothing
  undefined_alias,
  value_mark,  ///< : where no value may be
  other,
  // from here on the parser cannot be helped
  too_deep,
  too_long,
  too_many,

};

/// Where the parser stopped; for `too_long` where the piece begins.
struct Stop {
  Trouble trouble = Trouble::other;
  std::uint32_t at = 0;
  friend bool operator==(const Stop&, const Stop&) = default;
};

/// What came out of one run of the parser: with a `stop`, what was read up to there.
struct Parse {
  YamlTree tree;
  std::vector<Diagnostic> problems;  ///< of what was read: duplicate keys, aliases, depth
  std::optional<Stop> stop;
};

/// The first document of a text as a tree. The spans are those of `file.text`, which is the source
/// of `text`. Throws std::bad_alloc only.
Parse parse(const WorkingText& text, const SourceFile& file, std::uint32_t index);

}  // namespace remit
