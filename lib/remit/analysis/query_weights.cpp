#include "remit/analysis/query_weights.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace remit {

namespace {

/// What is in so small a share of the tasks, or in none, is not rarer for that.
constexpr double least_share = 0.01;
/// The end of a Chinese word says what it is (物流 of 现代物流), the beginning only of what kind:
/// by this share the last character of a long word weighs more than those in its middle, and the
/// first one less.
constexpr double of_the_end = 0.2;
/// How many tasks with the rarest part it takes to tell whether a word's parts stand apart.
constexpr double too_few_to_tell = 2;

double rarity(double tasks_with, double tasks) {
  const double idf = std::log(1 + (tasks + 1) / (tasks_with + 0.5 + least_share * tasks));
  return idf * idf;
}

double sum(std::span<const double> numbers) {
  return std::accumulate(numbers.begin(), numbers.end(), 0.0);
}

void make_one_together(std::span<double> weights) {
  const double whole = sum(weights);
  for (double& weight : weights) weight /= whole;
}

/// In how many tasks each unit of a word stands beside one of its neighbours, the commoner one.
std::vector<double> in_pairs(const Query::Word& word, const Occurrences& occurrences) {
  std::vector<double> tasks;
  for (std::size_t unit = word.first; unit < word.first + word.count; ++unit) {
    std::size_t with = occurrences.with_pair[unit];
    if (unit > word.first) with = std::max(with, occurrences.with_pair[unit - 1]);
    tasks.push_back(static_cast<double>(with));
  }
  return tasks;
}

/// From nearly -1 for the first unit of a long word to nearly 1 for its last one.
double place_in(const Query::Word& word, std::size_t unit) {
  return static_cast<double>(2 * unit + 1) / static_cast<double>(word.count) - 1;
}

}  // namespace

Weights weights(const Query& query, const Occurrences& occurrences) {
  const auto tasks = static_cast<double>(occurrences.tasks);
  Weights all;
  all.unit.resize(query.units().size());
  for (std::size_t i = 0; i < query.words().size(); ++i) {
    const Query::Word& word = query.words()[i];
    const std::span<double> units = std::span(all.unit).subspan(word.first, word.count);
    const std::vector<double> with = in_pairs(word, occurrences);
    const double rarest = std::ranges::min(with);
    const auto with_all = static_cast<double>(occurrences.with_word[i]);
    for (std::size_t unit = 0; unit < word.count; ++unit) {
      units[unit] = rarity(with[unit], tasks) * (1 + of_the_end * place_in(word, unit));
    }
    const bool is_known = std::ranges::max(with) > 0;
    const double of_parts = sum(units) / std::min(static_cast<double>(word.count), 2.0);
    all.word.push_back(is_known && with_all == 0 ? of_parts : rarity(with_all, tasks));
    all.cohesion.push_back(rarest > 0 ? std::min(with_all / (rarest + too_few_to_tell), 1.0) : 1);
    make_one_together(units);
  }
  make_one_together(all.word);
  return all;
}

}  // namespace remit
