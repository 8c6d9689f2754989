#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "remit/analysis/alike_texts.hpp"
#include "remit/analysis/aspects.hpp"
#include "remit/base/rows.hpp"

namespace remit {

/// Which texts are alike in their pairs of characters. What terms and topics make of it is left
/// out.
class AlikeWords {
public:
  /// Only those texts are compared that count. The texts must outlive it.
  AlikeWords(std::span<const AspectText> texts, std::span<const char> counts);

  /// The texts that are more like this one than the floor, itself included, in no order; until the
  /// next call.
  std::span<const Alike> of(std::uint32_t text);

private:
  /// A text, and the weight of its pairs together.
  struct Weighed {
    std::uint32_t text = 0;
    double weight = 0;
  };

  void note(std::uint32_t pair, double heaviest);

  std::span<const AspectText> texts_;
  Rows<Weighed> by_pair_;                ///< the light ones first
  std::vector<std::uint64_t> noted_in_;  ///< by text: the last call that noted it
  std::uint64_t call_ = 0;
  std::vector<std::uint32_t> noted_;
  std::vector<CharacterPair> commonest_first_;
  std::vector<Alike> found_;
};

}  // namespace remit
