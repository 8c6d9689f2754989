#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "remit/intake/known_words.hpp"
#include "remit/intake/terms.hpp"

namespace remit {

/// Draws keywords from the texts of documents that come one after the other. Terms are looked for
/// in some dozens of documents together, and no more are kept: of each text only the terms that may
/// become its keywords, of all of them in how many texts each term stands, and of these counts a
/// million at most. Time grows with the length of the texts and of the known words.
///
/// A text gets up to `most` terms that tell it from the others, the weightiest first; UTF-8. With
/// `known` words up to half of them are among those, which stand first and weigh √tf·idf; those of
/// the title are left out, as everybody reads it. Up to a third, without known words all, is found
/// in the texts themselves: stretches between stops and words of form, and strings that recur with
/// varied neighbours, neither of which begins or ends within a known word. They weigh by how often
/// they stand in the text and in how few others (tf·idf), and a term within a longer one counts
/// only for where it stands apart (after Frantzi and Ananiadou's C-value).
class KeywordSearch {
public:
  /// The known words live as long as this.
  explicit KeywordSearch(std::span<const std::string> known = {}, std::size_t most = 12);

  /// The texts of one document.
  void add(std::span<const KeywordText> texts);

  /// The keywords of each text, in the order in which they came.
  [[nodiscard]] std::vector<std::vector<std::string>> keywords();

private:
  /// A term of a text that may become a keyword.
  struct Candidate {
    std::uint64_t hash = 0;
    float weight = 0;
    std::uint32_t at = 0;
    std::uint32_t times = 0;
    std::uint32_t length = 0;  ///< its characters stand in Candidates::letters
  };
  /// Those of one text, the likeliest first.
  struct Candidates {
    std::u32string letters;
    std::vector<Candidate> terms;
  };

  /// How many of its own words a text gets.
  [[nodiscard]] std::size_t most_own() const { return has_known_ ? most_ / 3 : most_; }
  void count(std::uint64_t hash, std::uint32_t texts);
  void read_waiting();
  [[nodiscard]] std::vector<std::string> chosen(const Candidates& candidates) const;

  bool has_known_ = false;
  std::size_t most_;
  KnownWords known_;
  std::vector<KeywordText> waiting_;  ///< to be read together
  std::size_t waiting_bytes_ = 0;
  std::vector<Candidates> of_text_;
  std::unordered_map<std::uint64_t, std::uint32_t> texts_with_;  ///< by hash of the term
};

/// The keywords of the texts of one document.
std::vector<std::vector<std::string>> keywords(std::span<const KeywordText> texts,
    std::span<const std::string> known = {}, std::size_t most = 12);

}  // namespace remit
