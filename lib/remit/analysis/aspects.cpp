#include "remit/analysis/aspects.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>

#include "remit/analysis/topic_words.hpp"
#include "remit/base/text.hpp"

namespace remit {

namespace {

constexpr double title_weight = 1;
constexpr double measure_weight = 1;
constexpr double heading_weight = 0.7;
constexpr double first_keyword = 0.75;  ///< they stand by importance
constexpr double last_keyword = 0.3;
constexpr std::size_t most_keywords = 12;  ///< of a task; the rest is for searching

/// Texts and character pairs while they are numbered.
struct Numbering {
  const TopicWords& words;
  Aspects aspects;
  std::unordered_map<std::string, std::uint32_t> texts;
  std::unordered_map<std::uint64_t, std::uint32_t> pairs;  ///< one character after the other
};

/// The characters of folded text that are compared: without punctuation, a figure as one #.
std::u32string essence(std::string_view folded) {
  constexpr std::u32string_view punctuation = U"，、；。,;+%：:/";
  std::u32string all;
  for (const char32_t c : decoded(folded)) {
    if (punctuation.find(c) != std::u32string_view::npos) continue;
    const bool is_digit = c >= U'0' && c <= U'9';
    if (is_digit && !all.empty() && all.back() == U'#') continue;
    all += is_digit ? U'#' : c;
  }
  return all;
}

template <class Value>
void sort_unique(std::vector<Value>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

AspectText described(Numbering& numbering, std::string_view text, std::string_view folded) {
  AspectText aspect;
  aspect.text = text;
  const std::u32string characters = essence(folded);
  std::vector<std::uint32_t> ids;
  for (std::size_t i = 0; i + 1 < characters.size(); ++i) {
    const auto fresh = static_cast<std::uint32_t>(numbering.pairs.size());
    const std::uint64_t pair = (std::uint64_t{characters[i]} << 32) | characters[i + 1];
    ids.push_back(numbering.pairs.try_emplace(pair, fresh).first->second);
  }
  sort_unique(ids);
  for (const std::uint32_t id : ids) aspect.pairs.push_back({id, 0});
  for (const std::uint32_t word : words_in(numbering.words, text)) {
    for (const TopicSense& sense : numbering.words.senses[word]) {
      if (sense.hint) continue;
      aspect.terms.push_back(sense.term);
      aspect.topics.push_back(sense.topic);
    }
  }
  sort_unique(aspect.terms);
  sort_unique(aspect.topics);
  aspect.supports = !aspect.topics.empty() &&
                    std::ranges::all_of(aspect.topics,
                        [&](TopicId topic) { return numbering.words.support[topic.value]; });
  return aspect;
}

void add(Numbering& numbering, std::vector<Aspect>& all, const std::string& text, double weight) {
  const std::string key = folded_topic(text);
  if (key.empty()) return;
  const auto fresh = static_cast<std::uint32_t>(numbering.aspects.texts.size());
  const auto [known, is_new] = numbering.texts.try_emplace(key, fresh);
  if (is_new) numbering.aspects.texts.push_back(described(numbering, text, key));
  const auto same = std::ranges::find(all, known->second, &Aspect::text);
  if (same == all.end()) {
    all.push_back({known->second, weight});
  } else {
    same->weight = std::max(same->weight, weight);
  }
}

void add_keywords(
    Numbering& numbering, std::vector<Aspect>& all, std::span<const std::string> keywords) {
  constexpr double step = (first_keyword - last_keyword) / most_keywords;
  double weight = first_keyword - step / 2;
  for (const std::string& keyword : keywords.first(std::min(keywords.size(), most_keywords))) {
    add(numbering, all, keyword, weight);
    weight -= step;
  }
}

std::vector<Aspect> aspects_of(Numbering& numbering, const Catalog& catalog, const Task& task) {
  std::vector<Aspect> all;
  add(numbering, all, task.title, title_weight);
  add_keywords(numbering, all, task.keywords);
  for (const Measure& measure : task.measures) add(numbering, all, measure.title, measure_weight);
  if (task.parent) add(numbering, all, catalog[*task.parent].title, heading_weight);
  return all;
}

/// Gives every pair its weight, by the tasks that hold it.
void weigh(Numbering& numbering) {
  std::vector<std::uint32_t> tasks_with(numbering.pairs.size());
  std::vector<std::uint32_t> last(numbering.pairs.size());
  std::uint32_t tasks = 0;
  for (const std::vector<Aspect>& all : numbering.aspects.of_task) {
    if (all.empty()) continue;
    ++tasks;
    for (const Aspect& aspect : all) {
      for (const CharacterPair& pair : numbering.aspects.texts[aspect.text].pairs) {
        if (std::exchange(last[pair.id], tasks) != tasks) ++tasks_with[pair.id];
      }
    }
  }
  for (AspectText& text : numbering.aspects.texts) {
    for (CharacterPair& pair : text.pairs) {
      pair.weight = std::log((tasks + 1.0) / (tasks_with[pair.id] + 0.5));
      text.weight += pair.weight;
    }
  }
}

template <class Value>
bool share_one(const std::vector<Value>& a, const std::vector<Value>& b) {
  auto at = a.begin();
  auto other = b.begin();
  while (at != a.end() && other != b.end()) {
    if (*at == *other) return true;
    if (*at < *other) {
      ++at;
    } else {
      ++other;
    }
  }
  return false;
}

double common_weight(const std::vector<CharacterPair>& a, const std::vector<CharacterPair>& b) {
  double common = 0;
  auto at = a.begin();
  auto other = b.begin();
  while (at != a.end() && other != b.end()) {
    if (at->id == other->id) common += at->weight;
    if (at->id <= other->id) {
      if (at->id == other->id) ++other;
      ++at;
    } else {
      ++other;
    }
  }
  return common;
}

}  // namespace

Aspects aspects(const Catalog& catalog, const Thesaurus& thesaurus) {
  return aspects(catalog, topic_words(thesaurus));
}

Aspects aspects(const Catalog& catalog, const TopicWords& words) {
  Numbering numbering{words, {}, {}, {}};
  for (const TaskId id : ids(catalog.tasks)) {
    const Task& task = catalog[id];
    const bool is_leaf = task.last.value == id.value + 1;
    numbering.aspects.of_task.push_back(
        is_leaf ? aspects_of(numbering, catalog, task) : std::vector<Aspect>());
  }
  weigh(numbering);
  return std::move(numbering.aspects);
}

double likeness_of_words(const AspectText& a, const AspectText& b) {
  const double common = common_weight(a.pairs, b.pairs);
  return common > 0 ? 2 * common / (a.weight + b.weight) : 0;
}

double likeness(const AspectText& a, const AspectText& b) {
  const double dice = likeness_of_words(a, b);
  if (share_one(a.terms, b.terms)) return std::max(dice, likeness_of_terms);
  if (share_one(a.topics, b.topics)) return std::max(dice, likeness_of_topics);
  return dice;
}

}  // namespace remit
