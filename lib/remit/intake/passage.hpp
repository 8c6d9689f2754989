#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "remit/intake/document.hpp"

namespace remit {

/// Where a stretch of a passage comes from: from `begin` on it is what stands in a line of the
/// document from `offset` on.
struct Piece {
  std::size_t begin = 0;
  std::size_t part = 0;    ///< index into Document::parts, a Line
  std::size_t offset = 0;  ///< in that line's text
  friend bool operator==(const Piece&, const Piece&) = default;
};

/// A paragraph as its author meant it: lines that break a sentence are joined, a line that holds a
/// whole document is taken apart. A table is a passage without text.
struct Passage {
  std::string text;                  ///< without blanks at its ends
  std::uint8_t level = 0;            ///< of a heading that the format marks as one; 0: none
  std::vector<Piece> pieces;         ///< by `begin`, the first at 0
  std::optional<std::size_t> table;  ///< index into Document::parts, a Grid
  friend bool operator==(const Passage&, const Passage&) = default;
};

std::vector<Passage> passages(const Document& document);

/// Where a byte of a passage stands in the document.
Place place_of(const Document& document, const Passage& passage, std::size_t offset = 0);

/// A text that breaks off before its end, as far as its last character tells.
bool breaks_off(std::string_view text);

}  // namespace remit
