#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace remit {

/// A text to draw keywords from: what weighs more, its title, and the rest.
struct KeywordText {
  std::string title;
  std::string body;
};

/// What is known of a string of characters that recurs in some texts.
struct Term {
  std::size_t at = 0;  ///< where it first stands
  std::uint32_t length = 0;
  std::uint32_t times = 0;
  std::uint32_t texts = 0;      ///< in how many it stands
  std::uint32_t last_text = 0;  ///< 1 + the last of them
  std::uint32_t whole = 0;      ///< how often it is a whole stretch
  std::uint32_t listed = 0;     ///< how often it is an item of a list
  std::uint32_t cut = 0;        ///< how often it begins or ends within a known word
  char32_t before = 0;
  char32_t after = 0;
  bool begins = false;  ///< a stretch, at least once
  bool ends = false;
  bool varies_before = false;
  bool varies_after = false;
};

/// Strings by their hashes.
using Terms = std::unordered_map<std::uint64_t, Term>;

/// All texts end to end. What ends a stretch is one of two characters.
struct Corpus {
  std::u32string text;
  std::vector<bool> within;  ///< by place: a known word goes on there, so that no term begins or
                             ///< ends; empty: none is known
  std::vector<std::size_t> begins;  ///< of each text, and the end of the last
  std::vector<std::size_t> bodies;  ///< where each text's title ends
};

Corpus corpus_of(std::span<const KeywordText> texts);

/// The strings that may be terms: stretches of two to ten characters between stops and words of
/// form (推进, 的), strings that recur with varied neighbours, and longer Latin words.
Terms terms_of(const Corpus& corpus);

/// A term as it stands in one text.
struct FoundTerm {
  std::uint64_t hash = 0;
  std::u32string_view text;  ///< in the corpus
  std::size_t at = 0;        ///< where in the text it first stands
  std::uint32_t times = 0;
  double weight = 0;  ///< by its shape and by where it stands apart; not by how rare it is
  friend bool operator==(const FoundTerm&, const FoundTerm&) = default;
};

/// The terms that stand in one text of the corpus, by where they first do, the longer ones first.
std::vector<FoundTerm> terms_in(const Corpus& corpus, const Terms& terms, std::size_t which);

}  // namespace remit
