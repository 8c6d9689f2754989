#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "remit/analysis/alike_texts.hpp"
#include "remit/analysis/aspects.hpp"
#include "remit/base/rows.hpp"

namespace remit {

/// Which texts are alike in words: in pairs of characters, or in a term. That they are on one
/// topic is left out.
class AlikeWords {
public:
  /// The aspects must outlive it.
  explicit AlikeWords(const Aspects& aspects);

  /// The texts that are more like this one than the floor, itself included, in no order; until the
  /// next call.
  std::span<const Alike> of(std::uint32_t text);

private:
  void note(std::uint32_t text);
  [[nodiscard]] double likeness_to(const AspectText& of, std::uint32_t other) const;

  const Aspects* aspects_;
  Rows<std::uint32_t> by_pair_;
  Rows<std::uint32_t> by_term_;
  std::vector<double> weights_;    ///< by text: side by side, unlike in the aspects
  std::vector<double> common_;     ///< by text: weight of the rare pairs in common
  std::vector<char> shares_term_;  ///< by text
  std::vector<std::uint32_t> noted_;
  std::vector<CharacterPair> rare_;
  std::vector<CharacterPair> rest_;
  double weight_of_rest_ = 0;
  std::vector<Alike> found_;
};

}  // namespace remit
