#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "remit/base/finder.hpp"
#include "remit/intake/terms.hpp"

namespace remit {

/// Looks for known words in many texts, one after the other, and keeps only how often they stand
/// there.
class KnownWords {
public:
  /// The words live as long as this.
  explicit KnownWords(std::span<const std::string> words);

  void add(const KeywordText& text);

  /// By place in a text of narrow letters: a word that began before goes on there.
  [[nodiscard]] std::vector<bool> within(std::u32string_view text) const;

  /// For each text up to `most` of the known words that stand in it and not in its title, the
  /// weightiest first: √ of how often, times the logarithm of how few texts have it.
  [[nodiscard]] std::vector<std::vector<std::string>> weightiest(std::size_t most) const;

private:
  struct Count {
    std::uint32_t word = 0;
    float times = 0;
  };

  std::span<const std::string> words_;
  Finder finder_;
  std::vector<std::vector<Count>> of_text_;  ///< by word; of a very long text the most frequent
  std::vector<std::uint32_t> texts_with_;    ///< by word
};

}  // namespace remit
