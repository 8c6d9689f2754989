#include "remit/analysis/alike_texts.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace remit {

namespace {

void post(TextIndex::Postings& postings, std::uint32_t key, std::uint32_t text) {
  if (postings.size() <= key) postings.resize(key + std::size_t{1});
  postings[key].push_back(text);
}

/// The rarest pairs of a text, of which one must be shared: were it only the others, weighing
/// `rest` together, the likeness could be no more than 2·rest / (weight + rest).
std::vector<CharacterPair> prefix(const AspectText& text) {
  std::vector<CharacterPair> pairs = text.pairs;
  std::ranges::stable_sort(pairs, {}, &CharacterPair::weight);
  double rest = 0;
  std::size_t left_out = 0;
  while (left_out < pairs.size()) {
    rest += pairs[left_out].weight;
    if (2 * rest > floor_of_likeness * (text.weight + rest) * (1 - 1e-9)) break;
    ++left_out;
  }
  pairs.erase(pairs.begin(), pairs.begin() + static_cast<std::ptrdiff_t>(left_out));
  return pairs;
}

}  // namespace

TextIndex text_index(const Aspects& aspects) {
  TextIndex index;
  for (std::uint32_t i = 0; i < aspects.texts.size(); ++i) {
    const AspectText& text = aspects.texts[i];
    for (const CharacterPair& pair : text.pairs) post(index.by_pair, pair.id, i);
    for (const std::uint32_t term : text.terms) post(index.by_term, term, i);
    for (const TopicId topic : text.topics) post(index.by_topic, topic.value, i);
  }
  return index;
}

std::vector<Alike> alike_texts(const Aspects& aspects, const TextIndex& index, std::uint32_t text) {
  const AspectText& of = aspects.texts[text];
  std::vector<std::uint32_t> others;
  const auto note = [&](const std::vector<std::uint32_t>& posted) {
    others.insert(others.end(), posted.begin(), posted.end());
  };
  for (const CharacterPair& pair : prefix(of)) note(index.by_pair[pair.id]);
  for (const std::uint32_t term : of.terms) note(index.by_term[term]);
  for (const TopicId topic : of.topics) note(index.by_topic[topic.value]);
  std::sort(others.begin(), others.end());
  others.erase(std::unique(others.begin(), others.end()), others.end());
  std::vector<Alike> alike;
  for (const std::uint32_t other : others) {
    const double found = likeness(of, aspects.texts[other]);
    if (found > floor_of_likeness) alike.push_back({other, found});
  }
  return alike;
}

std::vector<std::vector<Saying>> sayings(const Aspects& aspects) {
  std::vector<std::vector<Saying>> all(aspects.texts.size());
  for (std::uint32_t task = 0; task < aspects.of_task.size(); ++task) {
    for (const Aspect& aspect : aspects.of_task[task]) {
      all[aspect.text].push_back({task, std::sqrt(aspect.weight)});
    }
  }
  return all;
}

}  // namespace remit
