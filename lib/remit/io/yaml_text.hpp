#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "remit/base/diagnostic.hpp"

namespace remit {

/// A scalar whose text is not to be taken from the parser: `at` is where the parser sees one, and
/// [begin, end) is its text in the file, as it stands.
struct Verbatim {
  std::uint32_t at = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool plain = true;
};

/// The text that is parsed. It is as long as the file's and every byte keeps its place, so offsets
/// into the one are offsets into the other; what cannot be parsed in it is overwritten.
struct WorkingText {
  std::string_view source;         ///< the file as it is
  std::string changed;             ///< as it is parsed; empty as long as nothing is changed
  std::vector<Verbatim> verbatim;  ///< sorted by `at`
  std::size_t changes = 0;         ///< bytes that were overwritten with others

  [[nodiscard]] std::string_view view() const { return changed.empty() ? source : changed; }
};

/// Overwrites [begin, end) with `text`, which may not be longer, and spaces; line ends stay.
void overwrite(
    WorkingText& text, std::uint32_t begin, std::uint32_t end, std::string_view with = {});

/// Has the parser see a scalar at `verbatim.at`, as short as can be, and nothing else until
/// `until`.
void take_verbatim(WorkingText& text, Verbatim verbatim, std::uint32_t until);

/// What stands for the text of a `Verbatim` in the text that is parsed; no cleaned file has it.
inline constexpr char stand_in = '\x1A';

/// The length of the character that begins a text, which is not ASCII; 0 if it is not UTF-8.
std::size_t utf8_length(std::string_view text);

enum class Encoding : unsigned char { utf8, other };

/// Overwrites what is not UTF-8 and what is a control character, and reports the first of each.
/// A file in another encoding as a whole is reported and left alone.
Encoding clean(WorkingText& text, std::uint32_t file, std::vector<Diagnostic>& problems);

}  // namespace remit
