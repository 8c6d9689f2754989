#include "remit/analysis/topics.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <utility>

#include "remit/analysis/topic_words.hpp"
#include "remit/base/finder.hpp"

// All words of the thesaurus are found in one pass over each text. What a word tells is the product
// of where it stands (a title says what a task is, a heading only what it belongs to) and of what
// it says by itself; several words of a topic confirm each other like independent witnesses.

namespace remit {

namespace {

struct PlaceRow {
  std::string_view name;
  double prominence;
};

/// By TopicPlace.
constexpr std::array<PlaceRow, 8> places{
    {{"given", 1.0}, {"title", 1.0}, {"measure", 0.6}, {"keyword", 0.5}, {"heading", 0.35},
        {"measure-keyword", 0.3}, {"target", 0.3}, {"upper-heading", 0.2}}};

constexpr std::string_view others = "等";

double prominence(TopicPlace place) {
  return places[static_cast<std::size_t>(place)].prominence;
}

/// What tells a task's topics, by term: the most telling word of each.
using Witnesses = std::map<std::uint32_t, std::pair<TopicId, TopicEvidence>>;

void note(Witnesses& witnesses, const TopicWords& words, std::span<const std::uint32_t> found,
    TopicPlace place) {
  for (const std::uint32_t word : found) {
    for (const TopicSense& sense : words.senses[word]) {
      const double weight = prominence(place) * sense.specificity;
      const auto at = witnesses.try_emplace(sense.term, sense.topic, TopicEvidence{}).first;
      if (weight > at->second.second.weight) {
        at->second.second = {words.words[word], place, weight};
      }
    }
  }
}

std::vector<TaskTopic> judged(const Witnesses& witnesses) {
  std::map<TopicId, TaskTopic> topics;
  for (const auto& [term, witness] : witnesses) {
    TaskTopic& topic =
        topics.try_emplace(witness.first, TaskTopic{witness.first, 0, {}}).first->second;
    topic.score = 1 - (1 - topic.score) * (1 - witness.second.weight);
    topic.evidence.push_back(witness.second);
  }
  std::vector<TaskTopic> judged;
  for (auto& [id, topic] : topics) {
    if (topic.score < least_topic_score) continue;
    std::ranges::stable_sort(topic.evidence, std::ranges::greater{}, &TopicEvidence::weight);
    judged.push_back(std::move(topic));
  }
  std::ranges::stable_sort(judged, std::ranges::greater{}, &TaskTopic::score);
  return judged;
}

/// Calls `use(text, place)` for all that a task says itself below its title.
template <class Use>
void each_text(const Task& task, Use use) {
  for (const std::string& keyword : task.keywords) use(keyword, TopicPlace::keyword);
  for (const Measure& measure : task.measures) {
    use(measure.title, TopicPlace::measure);
    for (const std::string& keyword : measure.keywords) use(keyword, TopicPlace::measure_keyword);
  }
  for (const Target& target : task.targets) use(target.text, TopicPlace::target);
}

/// What `topics:` says.
struct Given {
  Witnesses witnesses;
  bool and_others = false;
};

Given given(const Task& task, const Thesaurus& thesaurus, const TopicWords& words) {
  Given result;
  for (const std::string& name : task.topics) {
    if (name == others) {
      result.and_others = true;
      continue;
    }
    const auto topic = topic_named(thesaurus, name);
    if (!topic) {
      note(result.witnesses, words, words_in(words, name), TopicPlace::given);
      continue;
    }
    result.witnesses[words.names[topic->value]] = {*topic, {name, TopicPlace::given, 1}};
  }
  return result;
}

/// All words, folded, that mean the same as one of the thesaurus's terms; none if it has no such.
std::vector<std::string> forms_of(const Thesaurus& thesaurus, std::string_view word) {
  const std::string wanted = folded_words(word);
  std::vector<std::string> forms;
  for (const Topic& topic : thesaurus.topics) {
    for (const TopicTerm& term : topic.terms) {
      std::vector<std::string> folded;
      for (const std::string& form : term.forms) folded.push_back(folded_words(form));
      if (std::ranges::find(folded, wanted) == folded.end()) continue;
      forms.insert(forms.end(), folded.begin(), folded.end());
    }
  }
  return forms;
}

}  // namespace

std::string_view name_of(TopicPlace place) {
  return places[static_cast<std::size_t>(place)].name;
}

std::vector<std::vector<TaskTopic>> task_topics(
    const Catalog& catalog, const Thesaurus& thesaurus) {
  return task_topics(catalog, thesaurus, topic_words(thesaurus));
}

std::vector<std::vector<TaskTopic>> task_topics(
    const Catalog& catalog, const Thesaurus& thesaurus, const TopicWords& words) {
  std::vector<std::vector<std::uint32_t>> in_title;
  std::vector<std::vector<TaskTopic>> topics;
  in_title.reserve(catalog.tasks.size());
  topics.reserve(catalog.tasks.size());
  for (const Task& task : catalog.tasks) {
    in_title.push_back(words_in(words, task.title));
    Given stated = given(task, thesaurus, words);
    Witnesses& witnesses = stated.witnesses;
    if (witnesses.empty() || stated.and_others) {
      note(witnesses, words, in_title.back(), TopicPlace::title);
      each_text(task, [&](const std::string& text, TopicPlace place) {
        note(witnesses, words, words_in(words, text), place);
      });
      TopicPlace place = TopicPlace::heading;
      for (auto above = task.parent; above; above = catalog[*above].parent) {
        note(witnesses, words, in_title[above->value], place);
        place = TopicPlace::upper_heading;
      }
    }
    topics.push_back(judged(witnesses));
  }
  return topics;
}

std::optional<std::vector<TaskId>> tasks_on(
    const Catalog& catalog, const Thesaurus& thesaurus, std::string_view topic) {
  std::vector<TaskId> tasks;
  if (const auto whole = topic_named(thesaurus, topic)) {
    const auto topics = task_topics(catalog, thesaurus);
    const auto belongs = [&](const TaskTopic& each) {
      return is_part_of(thesaurus, each.topic, *whole);
    };
    for (const TaskId task : ids(catalog.tasks)) {
      if (std::ranges::any_of(topics[task.value], belongs)) tasks.push_back(task);
    }
    return tasks;
  }
  const std::vector<std::string> forms = forms_of(thesaurus, topic);
  if (forms.empty()) return {};
  const Finder finder(forms);
  for (const TaskId task : ids(catalog.tasks)) {
    bool found = false;
    const auto look = [&](const std::string& text, TopicPlace) {
      found = found || !finder.longest(folded_words(text)).empty();
    };
    look(catalog[task].title, TopicPlace::title);
    each_text(catalog[task], look);
    for (const std::string& name : catalog[task].topics) look(name, TopicPlace::given);
    if (found) tasks.push_back(task);
  }
  return tasks;
}

}  // namespace remit
