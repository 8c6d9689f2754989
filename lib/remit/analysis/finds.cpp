// That texts are on one topic makes them alike a little, and that is all that most of them have in
// common. So the finds by topic are not told text by text: for every set of topics and every plan
// they are told once, and what a text finds by its words is put in the place of what it would find
// there by topic.

#include "remit/analysis/finds.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "remit/analysis/alike_words.hpp"

namespace remit {

namespace {

/// Something by its number, and how prominent it is or makes another.
struct Mention {
  std::uint32_t of = 0;
  double prominence = 0;
};

/// Who says what, and is on which topic.
struct Said {
  Rows<Mention> by_text;   ///< tasks
  Rows<Mention> by_topic;  ///< tasks, each once at the most prominent
  Rows<TopicSaid> by_task;
};

/// The mentions by number, each once at its most prominent.
void keep_best(std::vector<Mention>& mentions) {
  std::ranges::sort(mentions, [](const Mention& a, const Mention& b) {
    return a.of != b.of ? a.of < b.of : a.prominence > b.prominence;
  });
  const auto end = std::unique(mentions.begin(), mentions.end(),
      [](const Mention& a, const Mention& b) { return a.of == b.of; });
  mentions.erase(end, mentions.end());
}

Said said(const Aspects& aspects) {
  Said all;
  std::vector<Entry<Mention>> texts;
  std::vector<Entry<Mention>> topics;
  std::vector<Mention> own;
  std::uint32_t last_topic = 0;
  for (std::uint32_t task = 0; task < aspects.of_task.size(); ++task) {
    own.clear();
    for (const Aspect& aspect : aspects.of_task[task]) {
      const double prominence = std::sqrt(aspect.weight);
      texts.push_back({aspect.text, {task, prominence}});
      for (const TopicId topic : aspects.texts[aspect.text].topics) {
        own.push_back({topic.value, prominence});
      }
    }
    keep_best(own);
    for (const Mention& topic : own) {
      last_topic = std::max(last_topic, topic.of);
      topics.push_back({topic.of, {task, topic.prominence}});
      all.by_task.items.push_back({{topic.of}, topic.prominence});
    }
    all.by_task.close();
  }
  all.by_text = in_rows<Mention>(texts, aspects.texts.size());
  all.by_topic = in_rows<Mention>(topics, last_topic + std::size_t{1});
  return all;
}

/// The set of topics of every text, numbered, and the least that is enough for any of its texts.
struct Fields {
  std::vector<std::vector<TopicId>> topics;
  std::vector<double> enough;
  std::vector<std::uint32_t> of_text;
};

Fields fields(const Aspects& aspects, std::span<const double> enough) {
  Fields all;
  std::map<std::vector<TopicId>, std::uint32_t> known;
  for (std::size_t text = 0; text < aspects.texts.size(); ++text) {
    const std::vector<TopicId>& topics = aspects.texts[text].topics;
    const auto fresh = static_cast<std::uint32_t>(all.topics.size());
    const auto [at, is_new] = known.try_emplace(topics, fresh);
    if (is_new) {
      all.topics.push_back(topics);
      all.enough.push_back(enough[text]);
    }
    double& least = all.enough[at->second];
    least = std::min(least, enough[text]);
    all.of_text.push_back(at->second);
  }
  return all;
}

/// The likeness of a find by topic alone; 0 if it says nothing.
double by_topic(double prominence) {
  const double likeness = likeness_of_topics * prominence;
  return likeness > floor_of_likeness ? likeness : 0;
}

/// The likeness of what a text on these topics finds in a task by topic; 0: nothing.
double find_by_topic(std::span<const TopicId> topics, std::span<const TopicSaid> said) {
  double best = 0;
  for (const TopicId topic : topics) {
    const auto at = std::ranges::lower_bound(said, topic, {}, &TopicSaid::topic);
    if (at != said.end() && at->topic == topic) best = std::max(best, at->prominence);
  }
  return by_topic(best);
}

class Seeker {
public:
  Seeker(std::span<const PlanId> plan_of, const Aspects& aspects, std::span<const double> enough,
      const AskedPlans& asked)
      : plan_of_(plan_of),
        aspects_(aspects),
        asked_(asked),
        said_(said(aspects)),
        alike_(aspects),
        found_(aspects.of_task.size()) {
    finds_.topics_of = std::move(said_.by_task);
    Fields all = fields(aspects, enough);
    for (std::size_t field = 0; field < all.topics.size(); ++field) {
      add_field(all.topics[field], all.enough[field]);
    }
    finds_.field_of = std::move(all.of_text);
    if (!asked.all()) note_asked();
    for (std::uint32_t text = 0; text < aspects.texts.size(); ++text) seek(text);
  }

  Finds take() { return std::move(finds_); }

private:
  [[nodiscard]] PlanId plan(std::uint32_t task) const { return plan_of_[task]; }

  void add_field(const std::vector<TopicId>& topics, double enough);
  void add_plan(std::span<const Mention> tasks, double enough);
  void note_asked();
  [[nodiscard]] bool is_asked(std::uint32_t text) const;
  void seek(std::uint32_t text);
  void note_alike(std::uint32_t text);
  void settle(std::uint32_t text, std::span<const std::uint32_t> tasks);

  std::span<const PlanId> plan_of_;
  const Aspects& aspects_;
  const AskedPlans& asked_;
  Said said_;
  AlikeWords alike_;
  Rows<Alike> alike_asked_;  ///< by text that no asked plan says: those alike that one says
  Finds finds_;
  std::vector<double> found_;         ///< by task: likeness of what is found; 0: nothing
  std::vector<std::uint32_t> tasks_;  ///< that are found
};

void Seeker::add_field(const std::vector<TopicId>& topics, double enough) {
  std::vector<Mention> tasks;
  for (const TopicId topic : topics) {
    const auto on_topic = said_.by_topic[topic.value];
    tasks.insert(tasks.end(), on_topic.begin(), on_topic.end());
  }
  if (topics.size() > 1) keep_best(tasks);
  std::erase_if(tasks, [](const Mention& task) { return by_topic(task.prominence) == 0; });
  finds_.weak_in_topics.push_back(0);
  finds_.best_in_topics.push_back(0);
  for (std::size_t begin = 0, end = 0; begin < tasks.size(); begin = end) {
    while (end < tasks.size() && plan(tasks[end].of) == plan(tasks[begin].of)) ++end;
    add_plan(std::span(tasks).subspan(begin, end - begin), enough);
  }
  finds_.in_topics.close();
}

/// The tasks of one plan that texts of the last field find.
void Seeker::add_plan(std::span<const Mention> tasks, double enough) {
  TopicFinds row{plan(tasks.front().of)};
  for (const Mention& task : tasks) row.cubes += cube(by_topic(task.prominence));
  for (const Mention& task : tasks) {
    const double likeness = by_topic(task.prominence);
    const double worth = likeness * cube(likeness) / row.cubes;
    row.best = std::max(row.best, worth);
    if (worth >= enough * (1 - 1e-9)) {
      finds_.strong_in_topics.items.push_back({task.of, worth});
    } else {
      finds_.weak_in_topics.back() = std::max(finds_.weak_in_topics.back(), worth);
    }
  }
  finds_.best_in_topics.back() = std::max(finds_.best_in_topics.back(), row.best);
  finds_.strong_in_topics.close();
  finds_.in_topics.items.push_back(row);
}

/// Whether a plan that is asked about says it.
bool Seeker::is_asked(std::uint32_t text) const {
  if (asked_.all()) return true;
  return std::ranges::any_of(
      said_.by_text[text], [&](const Mention& sayer) { return asked_[plan(sayer.of)]; });
}

/// Likeness is mutual: what few texts are like tells what is like these few.
void Seeker::note_asked() {
  std::vector<Entry<Alike>> entries;
  for (std::uint32_t text = 0; text < aspects_.texts.size(); ++text) {
    if (!is_asked(text)) continue;
    for (const Alike& alike : alike_.of(text)) {
      if (!is_asked(alike.text)) entries.push_back({alike.text, {text, alike.likeness}});
    }
  }
  alike_asked_ = in_rows<Alike>(entries, aspects_.texts.size());
}

void Seeker::note_alike(std::uint32_t text) {
  const auto sayers = said_.by_text[text];
  const PlanId first = plan(sayers.front().of);
  const bool is_only =
      std::ranges::all_of(sayers, [&](const Mention& sayer) { return plan(sayer.of) == first; });
  const bool anywhere = is_asked(text);
  tasks_.clear();
  for (const Alike& alike : anywhere ? alike_.of(text) : alike_asked_[text]) {
    for (const Mention& sayer : said_.by_text[alike.text]) {
      if (!anywhere && !asked_[plan(sayer.of)]) continue;
      const double likeness = alike.likeness * sayer.prominence;
      if (likeness <= floor_of_likeness || (is_only && plan(sayer.of) == first)) continue;
      double& known = found_[sayer.of];
      if (known == 0) tasks_.push_back(sayer.of);
      known = std::max(known, likeness);
    }
  }
  std::sort(tasks_.begin(), tasks_.end());
}

void Seeker::seek(std::uint32_t text) {
  note_alike(text);
  for (std::size_t begin = 0, end = 0; begin < tasks_.size(); begin = end) {
    while (end < tasks_.size() && plan(tasks_[end]) == plan(tasks_[begin])) ++end;
    settle(text, std::span(tasks_).subspan(begin, end - begin));
  }
  for (const std::uint32_t task : tasks_) found_[task] = 0;
  finds_.by_words.close();
  finds_.in_words.close();
}

/// What is found by words in one plan.
void Seeker::settle(std::uint32_t text, std::span<const std::uint32_t> tasks) {
  const PlanId in = plan(tasks.front());
  const TopicFinds* const topics = finds_.by_topics(finds_.field_of[text], in);
  double whole = topics == nullptr ? 0 : topics->cubes;
  for (const std::uint32_t task : tasks) {
    const double by_topic = find_by_topic(aspects_.texts[text].topics, finds_.topics_of[task]);
    double& known = found_[task];
    if (known > by_topic) whole += cube(known) - cube(by_topic);
    known = std::max(known, by_topic);
  }
  finds_.in_words.items.push_back({in, whole});
  for (const std::uint32_t task : tasks) {
    finds_.by_words.items.push_back({task, found_[task] * cube(found_[task]) / whole});
  }
}

}  // namespace

const TopicFinds* Finds::by_topics(std::uint32_t field, PlanId plan) const {
  const auto known = in_topics[field];
  const auto at = std::ranges::lower_bound(known, plan, {}, &TopicFinds::plan);
  return at != known.end() && at->plan == plan ? &*at : nullptr;
}

const Find* Finds::find_by_words(std::uint32_t text, std::uint32_t task) const {
  const auto found = by_words[text];
  const auto at = std::ranges::lower_bound(found, task, {}, &Find::task);
  return at != found.end() && at->task == task ? &*at : nullptr;
}

double Finds::worth_by_topics(
    std::uint32_t text, std::span<const TopicId> topics, std::uint32_t task, PlanId plan) const {
  const double found = find_by_topic(topics, topics_of[task]);
  return found == 0 ? 0 : found * cube(found) / cubes(text, plan);
}

double Finds::cubes(std::uint32_t text, PlanId plan) const {
  const auto known = in_words[text];
  const auto at = std::ranges::lower_bound(known, plan, {}, &PlanCubes::plan);
  if (at != known.end() && at->plan == plan) return at->cubes;
  const TopicFinds* const topics = by_topics(field_of[text], plan);
  return topics == nullptr ? 0 : topics->cubes;
}

AskedPlans::AskedPlans(std::span<const PlanId> asked, std::size_t plans)
    : list_(asked.begin(), asked.end()), is_asked_(plans) {
  for (const PlanId plan : asked) is_asked_[plan.value] = 1;
}

Finds finds(std::span<const PlanId> plan_of, const Aspects& aspects, std::span<const double> enough,
    const AskedPlans& asked) {
  return Seeker(plan_of, aspects, enough, asked).take();
}

}  // namespace remit
