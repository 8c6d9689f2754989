#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "remit/intake/numbering.hpp"
#include "remit/intake/paragraph.hpp"

namespace remit {

/// The title a paragraph begins with, and where the text after it begins.
struct Title {
  std::string text;           ///< without its number and final stop
  std::size_t body = 0;       ///< offset in the paragraph
  bool stands_apart = false;  ///< false: cut out of a long sentence, which is body as well
  friend bool operator==(const Title&, const Title&) = default;
};

/// The title from an offset on: up to the first stop, or the first phrase of a sentence too long
/// for one. Nothing at or after `limit` belongs to it.
Title title_at(
    std::string_view text, std::size_t begin, std::size_t limit = std::string_view::npos);

/// The title that a field of a record gives, from an offset on: 任务名称：…; none for other text.
std::optional<Title> labelled_title(std::string_view text, std::size_t begin);

/// A heading or an item of a document.
struct Item {
  std::string
      number;  ///< "4.23": the numbers as printed, from the top down; a1 where there is none
  std::optional<std::size_t> parent;
  std::size_t last = 0;  ///< one past its last descendant
  NumberKind kind;
  Title title;
  std::size_t paragraph = 0;    ///< where it begins
  std::size_t title_begin = 0;  ///< offset in that paragraph, after the number
  std::size_t end = 0;          ///< one past the last paragraph of its own, before the next item
  bool background = false;      ///< situation, principles, goals: what asks nobody to do anything
  friend bool operator==(const Item&, const Item&) = default;
};

/// Paragraphs [begin, end) that belong to an item though others stand before them.
struct Continuation {
  std::size_t item = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
  friend bool operator==(const Continuation&, const Continuation&) = default;
};

/// The items of a document in its order, an item before those below it.
struct Structure {
  std::vector<Item> items;
  std::vector<Continuation> continuations;  ///< in the order of the document
  std::size_t preface = 0;                  ///< paragraphs before the first item
  friend bool operator==(const Structure&, const Structure&) = default;
};

/// A paragraph that is a heading without a number and without a mark of the format.
struct PlainHeading {
  std::size_t paragraph = 0;
  Title title;
};

/// Finds which numbers and headings a document has, which rank above which (by which of two begins
/// anew after the other), and the tree they make. A kind that begins anew at the top opens another
/// part of the document, as an annex does; the part with most items keeps its numbers as printed,
/// the items of others begin with f1, f2 …
/// `plain`, in their order, are headings that nothing but their words tell.
Structure structure(
    std::span<const Paragraph> paragraphs, std::span<const PlainHeading> plain = {});

/// A heading over the situation, guiding ideas, principles or goals, not over tasks.
bool is_background(std::string_view title);

}  // namespace remit
