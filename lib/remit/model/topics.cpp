#include "remit/model/topics.hpp"

#include <algorithm>
#include <unordered_set>

#include "remit/base/text.hpp"

namespace remit {

std::optional<TopicId> topic_named(const Thesaurus& thesaurus, std::string_view name) {
  const std::string wanted = folded_topic(name);
  if (wanted.empty()) return {};
  const auto bears = [&](const Topic& topic) {
    const auto is_wanted = [&](const std::string& form) { return folded_topic(form) == wanted; };
    return is_wanted(topic.id) || is_wanted(topic.name) || is_wanted(topic.label) ||
           std::ranges::any_of(topic.synonyms, is_wanted);
  };
  const auto found = std::ranges::find_if(thesaurus.topics, bears);
  if (found == thesaurus.topics.end()) return {};
  return TopicId{static_cast<std::uint32_t>(found - thesaurus.topics.begin())};
}

std::vector<std::string> telling_words(const Thesaurus& thesaurus) {
  std::vector<std::string> words;
  std::unordered_set<std::string> known;
  const auto add = [&](const std::string& word) {
    if (!word.empty() && known.insert(folded_topic(word)).second) words.push_back(word);
  };
  for (const Topic& topic : thesaurus.topics) {
    add(topic.name);
    for (const std::string& name : topic.synonyms) add(name);
    for (const TopicTerm& term : topic.terms) {
      if (term.hint) continue;
      for (const std::string& form : term.forms) add(form);
    }
  }
  return words;
}

bool is_part_of(const Thesaurus& thesaurus, TopicId part, TopicId whole) {
  while (part != whole) {
    const auto& parent = thesaurus[part].parent;
    if (!parent) return false;
    part = *parent;
  }
  return true;
}

}  // namespace remit
