#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "remit/analysis/topic_words.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/topics.hpp"

namespace remit {

/// Where in a task a word of a topic stands, the most telling place first.
enum class TopicPlace : std::uint8_t {
  given,  ///< `topics:` of the catalog
  title,
  measure,  ///< title of a measure
  keyword,
  heading,  ///< title of the task right above
  measure_keyword,
  target,
  upper_heading,  ///< titles further up
};

/// What a place is called in data: "given", "title", "measure-keyword".
std::string_view name_of(TopicPlace place);

/// A word that tells a topic.
struct TopicEvidence {
  std::string word;  ///< as the thesaurus has it
  TopicPlace place = TopicPlace::title;
  double weight = 0;  ///< 0–1: how telling the place is, times how specific the word
  friend bool operator==(const TopicEvidence&, const TopicEvidence&) = default;
};

/// A topic of a task, and why.
struct TaskTopic {
  TopicId topic;
  double score = 0;                     ///< 0–1, see `task_topics`
  std::vector<TopicEvidence> evidence;  ///< the most telling first, one a term
  friend bool operator==(const TaskTopic&, const TaskTopic&) = default;
};

/// From this score on a task is said to be on a topic: one specific keyword is enough, a heading
/// alone is not.
inline constexpr double least_topic_score = 0.5;

/// Of every task (by id) the topics it is on, best first. A topic's score is that of all its terms
/// in the task taken together, 1 − Π(1 − weight), each counted once, at its most telling place. A
/// word weighs less if it is short, a hint, or in several topics. What `topics:` says replaces what
/// would be found, unless the list ends in 等: then it adds to it. Of its entries those that are no
/// topic are searched for words of topics, and left alone if they have none.
std::vector<std::vector<TaskTopic>> task_topics(const Catalog& catalog, const Thesaurus& thesaurus);
std::vector<std::vector<TaskTopic>> task_topics(
    const Catalog& catalog, const Thesaurus& thesaurus, const TopicWords& words);

/// What a user means by a topic: one of the thesaurus with all its parts, or, for a word that is
/// only one of its terms, the tasks where this term, under any of its forms, is found; in document
/// order. None if the thesaurus does not know the word.
std::optional<std::vector<TaskId>> tasks_on(
    const Catalog& catalog, const Thesaurus& thesaurus, std::string_view topic);

}  // namespace remit
