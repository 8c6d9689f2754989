// The weights that a text has in common with others are added up along the lists of the texts that
// hold its rare pairs. Its commonest pairs, which hold the long lists, are looked up only in texts
// that were met so: who shares none but them cannot be above the floor (prefix filter; Chaudhuri,
// Ganti and Kaushik 2006).

#include "remit/analysis/alike_words.hpp"

#include <algorithm>

namespace remit {

namespace {

/// How many of the pairs, the lightest first, can be left out: were only these shared, weighing
/// `rest` together, the likeness could be no more than 2·rest / (weight + rest).
std::size_t negligible(std::span<const CharacterPair> lightest_first, double weight) {
  double rest = 0;
  std::size_t count = 0;
  for (const CharacterPair& pair : lightest_first) {
    rest += pair.weight;
    if (2 * rest > floor_of_likeness * (weight + rest) * (1 - 1e-9)) break;
    ++count;
  }
  return count;
}

bool holds(const AspectText& text, std::uint32_t pair) {
  const auto at = std::ranges::lower_bound(text.pairs, pair, {}, &CharacterPair::id);
  return at != text.pairs.end() && at->id == pair;
}

}  // namespace

AlikeWords::AlikeWords(const Aspects& aspects)
    : aspects_(&aspects), common_(aspects.texts.size()), shares_term_(aspects.texts.size()) {
  std::vector<Entry<std::uint32_t>> pairs;
  std::vector<Entry<std::uint32_t>> terms;
  std::uint32_t last_pair = 0;
  std::uint32_t last_term = 0;
  for (std::uint32_t i = 0; i < aspects.texts.size(); ++i) {
    weights_.push_back(aspects.texts[i].weight);
    for (const CharacterPair& pair : aspects.texts[i].pairs) pairs.push_back({pair.id, i});
    for (const std::uint32_t term : aspects.texts[i].terms) terms.push_back({term, i});
  }
  for (const auto& each : pairs) last_pair = std::max(last_pair, each.row);
  for (const auto& each : terms) last_term = std::max(last_term, each.row);
  by_pair_ = in_rows<std::uint32_t>(pairs, last_pair + std::size_t{1});
  by_term_ = in_rows<std::uint32_t>(terms, last_term + std::size_t{1});
}

void AlikeWords::note(std::uint32_t text) {
  if (common_[text] == 0 && shares_term_[text] == 0) noted_.push_back(text);
}

double AlikeWords::likeness_to(const AspectText& of, std::uint32_t other) const {
  const double least = shares_term_[other] != 0 ? likeness_of_terms : 0;
  double common = common_[other];
  const double whole = of.weight + weights_[other];
  if (common == 0 || 2 * (common + weight_of_rest_) < floor_of_likeness * whole) return least;
  for (const CharacterPair& pair : rest_) {
    if (holds(aspects_->texts[other], pair.id)) common += pair.weight;
  }
  return std::max(least, 2 * common / whole);
}

std::span<const Alike> AlikeWords::of(std::uint32_t text) {
  const AspectText& of = aspects_->texts[text];
  rare_ = of.pairs;
  std::ranges::stable_sort(rare_, {}, &CharacterPair::weight);
  const auto first_rare = rare_.begin() + static_cast<std::ptrdiff_t>(negligible(rare_, of.weight));
  rest_.assign(rare_.begin(), first_rare);
  rare_.erase(rare_.begin(), first_rare);
  weight_of_rest_ = 0;
  for (const CharacterPair& pair : rest_) weight_of_rest_ += pair.weight;

  noted_.clear();
  for (const CharacterPair& pair : rare_) {
    for (const std::uint32_t other : by_pair_[pair.id]) {
      note(other);
      common_[other] += pair.weight;
    }
  }
  for (const std::uint32_t term : of.terms) {
    for (const std::uint32_t other : by_term_[term]) {
      note(other);
      shares_term_[other] = 1;
    }
  }
  found_.clear();
  for (const std::uint32_t other : noted_) {
    const double likeness = likeness_to(of, other);
    if (likeness > floor_of_likeness) found_.push_back({other, likeness});
    common_[other] = 0;
    shares_term_[other] = 0;
  }
  return found_;
}

}  // namespace remit
