#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "remit/base/finder.hpp"
#include "remit/model/topics.hpp"

namespace remit {

/// One sense of a word: a term of a topic.
struct TopicSense {
  TopicId topic;
  std::uint32_t term = 0;  ///< numbered through the thesaurus, a topic's names first
  bool hint = false;
  double specificity = 0;  ///< 0–1: what the word tells by itself
};

/// The words of a thesaurus, ready to be found in texts.
struct TopicWords {
  std::vector<std::string> words;               ///< as written
  std::vector<std::vector<TopicSense>> senses;  ///< of each word; none: it is to be ignored
  Finder finder{{}};                            ///< of the words, folded
  std::vector<std::uint32_t> names;             ///< of each topic the term that its names are
  std::uint32_t terms = 0;
  std::vector<bool> support;  ///< of each topic: a means to other work
};

TopicWords topic_words(const Thesaurus& thesaurus);

/// The words of a thesaurus in a text; a word inside a longer one does not count, overlapping ones
/// do. The numbers index `TopicWords::words`.
std::vector<std::uint32_t> words_in(const TopicWords& words, std::string_view text);

/// Folded as words and texts are before one is looked for in the other: like topics
/// (`folded_topic`), but with a space kept between two Latin words.
std::string folded_words(std::string_view text);

}  // namespace remit
