#include "remit/model/topics.hpp"

#include <algorithm>

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

bool is_part_of(const Thesaurus& thesaurus, TopicId part, TopicId whole) {
  while (part != whole) {
    const auto& parent = thesaurus[part].parent;
    if (!parent) return false;
    part = *parent;
  }
  return true;
}

}  // namespace remit
