#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "remit/intake/document.hpp"

namespace remit {

/// Where a stretch of a paragraph comes from: from `begin` on it is what stands in a line of the
/// document from `offset` on.
struct Origin {
  std::size_t begin = 0;
  std::size_t part = 0;    ///< index into Document::parts, a Line
  std::size_t offset = 0;  ///< in that line's text
  friend bool operator==(const Origin&, const Origin&) = default;
};

/// A paragraph as its author meant it: lines that break a sentence are joined, a line that holds a
/// whole document is taken apart. A table is a paragraph without text.
struct Paragraph {
  std::string text;                  ///< without blanks at its ends
  std::uint8_t level = 0;            ///< of a heading that the format marks as one; 0: none
  std::vector<Origin> origins;       ///< by `begin`, the first at 0
  std::optional<std::size_t> table;  ///< its first part: index into Document::parts
  std::uint32_t number = 0;  ///< among the paragraphs, from 1, where others stand before it in its
                             ///< line, as in a page saved in one line; else 0: the line tells it
  friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

/// Parts [first, last) of a document that are one table, though they may be lines.
struct TableParts {
  std::size_t first = 0;
  std::size_t last = 0;
  friend bool operator==(const TableParts&, const TableParts&) = default;
};

/// The paragraphs of a document. `tables`, in their order, each become one without text.
std::vector<Paragraph> paragraphs(
    const Document& document, std::span<const TableParts> tables = {});

/// Looks up where bytes of paragraphs stand in the document, which outlives it. Those that follow
/// one another in a line cost only what lies between them, so that a line may be of any length.
class PlaceFinder {
public:
  explicit PlaceFinder(const Document& document) : document_(document) {}
  Place place_of(const Paragraph& paragraph, std::size_t offset = 0);

private:
  [[nodiscard]] std::uint32_t characters_before(std::size_t part, std::size_t offset);

  const Document& document_;
  std::size_t part_ = 0;  ///< the line looked at last, up to where, and its characters up to there
  std::size_t offset_ = 0;
  std::uint32_t characters_ = 0;
};

/// The same for one byte.
Place place_of(const Document& document, const Paragraph& paragraph, std::size_t offset = 0);

}  // namespace remit
