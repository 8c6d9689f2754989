#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "remit/analysis/topic_words.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/topics.hpp"

namespace remit {

/// A pair of neighbouring characters, with how much it says: ln((n + 1) / (tasks + ½)), where
/// `tasks` of all n tasks hold it.
struct CharacterPair {
  std::uint32_t id = 0;
  double weight = 0;
};

/// Something that tasks say of themselves: a title, a keyword.
struct AspectText {
  std::string text;                  ///< as the first task writes it
  std::vector<CharacterPair> pairs;  ///< each once, by id
  double weight = 0;                 ///< of all pairs together
  std::vector<std::uint32_t> terms;  ///< of the thesaurus, by number
  std::vector<TopicId> topics;       ///< that these terms tell, by id
  bool supports = false;             ///< these are means to other work, and nothing else
};

/// One aspect of a task: what it says, and how prominently (0–1).
struct Aspect {
  std::uint32_t text = 0;  ///< in `Aspects::texts`
  double weight = 0;
};

/// The aspects of all tasks that have no tasks below them.
struct Aspects {
  std::vector<AspectText> texts;  ///< each once, however many tasks say it
  std::vector<std::vector<Aspect>> of_task;
};

/// A title weighs 1, that of a measure too, the heading above 0.7, a keyword 0.75 to 0.3: they
/// stand by importance, and twelve are compared. What a task says twice counts once, where it is
/// most prominent. Left out are the keywords of measures, and targets: their wording is alike
/// whatever they are of.
Aspects aspects(const Catalog& catalog, const Thesaurus& thesaurus);
Aspects aspects(const Catalog& catalog, const TopicWords& words);

/// How alike texts are at least that hold one term of the thesaurus, or terms of one topic.
inline constexpr double likeness_of_terms = 0.8;
inline constexpr double likeness_of_topics = 0.35;

/// How alike two texts are, 0–1: the share of their character pairs that is common (Dice 1945,
/// by weight), or more if they hold one term of the thesaurus, or terms of one topic.
double likeness(const AspectText& a, const AspectText& b);

/// The same by character pairs alone.
double likeness_of_words(const AspectText& a, const AspectText& b);

}  // namespace remit
