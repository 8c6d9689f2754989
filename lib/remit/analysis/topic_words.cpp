#include "remit/analysis/topic_words.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <set>
#include <unordered_map>
#include <utility>

#include "remit/base/text.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

namespace {

constexpr double hint_share = 0.4;
constexpr double short_share = 0.8;
constexpr std::size_t short_length = 2;  ///< characters

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n';
}

bool begins_latin(std::string_view text) {
  return character_at(text, 0).value < 0x250;
}

bool ends_latin(std::string_view text) {
  std::size_t last = text.size() - 1;
  while (last > 0 && (static_cast<unsigned char>(text[last]) & 0xC0U) == 0x80) --last;
  return begins_latin(text.substr(last));
}

/// The words while they are collected: each folded form once.
struct Collection {
  TopicWords words;
  std::vector<std::string> forms;
  std::unordered_map<std::string, std::size_t> known;

  std::vector<TopicSense>& senses(const std::string& word) {
    std::string form = folded_words(word);
    const auto [at, is_new] = known.try_emplace(form, forms.size());
    if (is_new) {
      forms.push_back(std::move(form));
      words.words.push_back(word);
      words.senses.emplace_back();
    }
    return words.senses[at->second];
  }
};

void add_term(
    Collection& collection, TopicId topic, const std::vector<std::string>& forms, bool hint) {
  const std::uint32_t term = collection.words.terms++;
  for (const std::string& form : forms) {
    if (form.empty()) continue;
    const double length = characters(form) <= short_length ? short_share : 1;
    collection.senses(form).push_back({topic, term, hint, hint ? hint_share * length : length});
  }
}

void add_topic(Collection& collection, const Thesaurus& thesaurus, TopicId id) {
  const Topic& topic = thesaurus[id];
  std::vector<std::string> names{topic.name, topic.label};
  names.insert(names.end(), topic.synonyms.begin(), topic.synonyms.end());
  collection.words.names.push_back(collection.words.terms);
  collection.words.support.push_back(topic.support);
  add_term(collection, id, names, false);
  for (const TopicTerm& term : topic.terms) {
    add_term(collection, id, term.forms, term.hint);
  }
}

/// A word that several topics have says less about each.
void divide(std::vector<TopicSense>& senses) {
  if (senses.size() < 2) return;
  std::set<TopicId> topics;
  for (const TopicSense& sense : senses) topics.insert(sense.topic);
  for (TopicSense& sense : senses) sense.specificity /= static_cast<double>(topics.size());
}

}  // namespace

std::string folded_words(std::string_view text) {
  auto end = std::ranges::find_if(text, is_space);
  std::string result = folded_topic({text.begin(), end});
  while (end != text.end()) {
    const auto begin = std::next(end);
    end = std::find_if(begin, text.end(), is_space);
    const std::string word = folded_topic({begin, end});
    if (!word.empty() && !result.empty() && ends_latin(result) && begins_latin(word)) result += ' ';
    result += word;
  }
  return result;
}

TopicWords topic_words(const Thesaurus& thesaurus) {
  Collection collection;
  for (const std::string& phrase : thesaurus.ignored) collection.senses(phrase);
  for (const TopicId id : ids(thesaurus.topics)) add_topic(collection, thesaurus, id);
  for (const std::string& phrase : thesaurus.ignored) collection.senses(phrase).clear();
  for (std::vector<TopicSense>& senses : collection.words.senses) divide(senses);
  collection.words.finder = Finder(collection.forms);
  return std::move(collection.words);
}

std::vector<std::uint32_t> words_in(const TopicWords& words, std::string_view text) {
  std::vector<std::uint32_t> found;
  for (const Occurrence& occurrence : words.finder.longest(folded_words(text))) {
    found.push_back(occurrence.form);
  }
  return found;
}

}  // namespace remit
