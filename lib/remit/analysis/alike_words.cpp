// Of the pairs of characters that two texts share one is the rarest: all that they share is at most
// what the text looked from holds of it and of commoner ones. So along the list of a pair only
// texts are looked at that are light enough to be alike by so much; the lists are ordered by
// weight. Most commonest pairs, which have the long lists, need not be looked up at all (prefix and
// length filter; Chaudhuri, Ganti and Kaushik 2006).

#include "remit/analysis/alike_words.hpp"

#include <algorithm>
#include <utility>

namespace remit {

AlikeWords::AlikeWords(std::span<const AspectText> texts, std::span<const char> counts)
    : texts_(texts), noted_in_(texts.size()) {
  std::vector<std::uint32_t> order;
  std::vector<Entry<Weighed>> pairs;
  std::size_t rows = 0;
  for (std::uint32_t text = 0; text < texts.size(); ++text) {
    if (counts[text] != 0) order.push_back(text);
  }
  std::ranges::sort(order, {}, [&](std::uint32_t text) { return texts[text].weight; });
  for (const std::uint32_t text : order) {
    for (const CharacterPair& pair : texts[text].pairs) {
      pairs.push_back({pair.id, {text, texts[text].weight}});
      rows = std::max(rows, pair.id + std::size_t{1});
    }
  }
  by_pair_ = in_rows<Weighed>(pairs, rows);
}

void AlikeWords::note(std::uint32_t pair, double heaviest) {
  for (const Weighed& other : by_pair_[pair]) {
    if (other.weight > heaviest) return;
    if (std::exchange(noted_in_[other.text], call_) != call_) noted_.push_back(other.text);
  }
}

std::span<const Alike> AlikeWords::of(std::uint32_t text) {
  const AspectText& of = texts_[text];
  commonest_first_ = of.pairs;
  std::ranges::stable_sort(commonest_first_, {}, &CharacterPair::weight);
  noted_.clear();
  ++call_;
  double rest = 0;  // of this pair and commoner ones
  for (const CharacterPair& pair : commonest_first_) {
    rest += pair.weight;
    note(pair.id, (2 * rest / floor_of_likeness) * (1 + 1e-9) - of.weight);
  }
  found_.clear();
  for (const std::uint32_t other : noted_) {
    const double likeness = likeness_of_words(of, texts_[other]);
    if (likeness > floor_of_likeness) found_.push_back({other, likeness});
  }
  return found_;
}

}  // namespace remit
