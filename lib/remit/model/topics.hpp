#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "remit/base/id.hpp"
#include "remit/base/source.hpp"

namespace remit {

struct Topic;
using TopicId = Id<Topic>;

/// Words for one thing, any of which tells the topic: a term, its synonyms and abbreviations.
struct TopicTerm {
  std::vector<std::string> forms;
  bool hint = false;  ///< tells the topic only together with others
  friend bool operator==(const TopicTerm&, const TopicTerm&) = default;
};

/// A field of government work, as officials name and classify it.
struct Topic {
  std::string id;
  std::string name;   ///< Chinese
  std::string label;  ///< English
  std::string cofog;  ///< nearest group of the UN's Classification of the Functions of Government
  std::optional<TopicId> parent;      ///< the topic it is a part of
  std::vector<std::string> synonyms;  ///< other names
  std::vector<TopicTerm> terms;
  std::vector<TopicId> related;  ///< often meant together, neither part of the other
  Span where;
  bool support = false;  ///< a means to other work: money, people, rules, organisation
  friend bool operator==(const Topic&, const Topic&) = default;
};

/// Which words belong to which field of government: the knowledge that texts alone do not hold.
struct Thesaurus {
  std::vector<Topic> topics;         ///< a topic after the one it is a part of
  std::vector<std::string> ignored;  ///< phrases that tell no topic, whatever words they contain

  const Topic& operator[](TopicId id) const { return topics[id.value]; }
  friend bool operator==(const Thesaurus&, const Thesaurus&) = default;
};

/// The topic with this id, name, label or other name, compared like words of topics
/// (`folded_topic`).
std::optional<TopicId> topic_named(const Thesaurus& thesaurus, std::string_view name);

/// The words that tell a topic by themselves, each once, in the order of the thesaurus: names,
/// synonyms and terms, but no hints.
std::vector<std::string> telling_words(const Thesaurus& thesaurus);

/// True for a topic itself, and for all that its parts consist of.
bool is_part_of(const Thesaurus& thesaurus, TopicId part, TopicId whole);

}  // namespace remit
