#include "remit/intake/known_words.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <unordered_map>
#include <utility>

#include "remit/base/finder.hpp"
#include "remit/base/text.hpp"

namespace remit {

namespace {

/// How often each known word stands in each text, without those of its title.
using Counts = std::vector<std::map<std::uint32_t, double>>;

Counts counts_of(std::span<const KeywordText> texts, std::span<const std::string> known) {
  std::vector<std::string> folded;
  folded.reserve(known.size());
  for (const std::string& word : known) folded.push_back(folded_topic(word));
  const Finder finder(folded);
  Counts counts(texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i) {
    for (const Occurrence& each : finder.longest(folded_topic(texts[i].body))) {
      ++counts[i][each.form];
    }
    for (const Occurrence& each : finder.longest(folded_topic(texts[i].title))) {
      counts[i].erase(each.form);
    }
  }
  return counts;
}

}  // namespace

std::vector<std::vector<std::string>> known_words_in(
    std::span<const KeywordText> texts, std::span<const std::string> known, std::size_t most) {
  std::vector<std::vector<std::string>> all(texts.size());
  if (known.empty()) return all;
  const Counts counts = counts_of(texts, known);
  std::unordered_map<std::uint32_t, double> texts_with;
  for (const auto& in_text : counts) {
    for (const auto& [word, count] : in_text) ++texts_with[word];
  }
  for (std::size_t i = 0; i < texts.size(); ++i) {
    std::vector<std::pair<double, std::uint32_t>> words;
    for (const auto& [word, count] : counts[i]) {
      const double rarity =
          std::log((static_cast<double>(texts.size()) + 1) / texts_with[word]) + 0.1;
      const double length = characters(known[word]) <= 2 ? 0.8 : 1;
      words.emplace_back(std::sqrt(count) * rarity * length, word);
    }
    std::ranges::stable_sort(
        words, std::ranges::greater{}, [](const auto& it) { return it.first; });
    if (words.size() > most) words.resize(most);
    for (const auto& [weight, word] : words) all[i].push_back(known[word]);
  }
  return all;
}

}  // namespace remit
