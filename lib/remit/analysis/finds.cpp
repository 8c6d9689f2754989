// That texts are on one topic makes them alike a little, and that is all that most of them have in
// common. So the finds by topic are not told one by one: for every set of topics and every plan
// their cubes are added up once, and what a text finds by its words is put in the place of what it
// would find there by topic.

#include "remit/analysis/finds.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
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
  Rows<Mention> by_task;   ///< topics, likewise, ascending
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
      all.by_task.items.push_back(topic);
    }
    all.by_task.close();
  }
  all.by_text = in_rows<Mention>(texts, aspects.texts.size());
  all.by_topic = in_rows<Mention>(topics, last_topic + std::size_t{1});
  return all;
}

/// The likeness of a find by topic alone; 0 if it says nothing.
double by_topic(double prominence) {
  const double likeness = likeness_of_topics * prominence;
  return likeness > floor_of_likeness ? likeness : 0;
}

class Seeker {
public:
  Seeker(const Catalog& catalog, const Aspects& aspects, std::span<const double> enough)
      : catalog_(catalog),
        aspects_(aspects),
        enough_(enough),
        said_(said(aspects)),
        alike_(aspects),
        found_(aspects.of_task.size()) {
    finds_.weak.resize(aspects.texts.size());
    number_fields();
    for (std::uint32_t text = 0; text < aspects.texts.size(); ++text) seek(text);
  }

  Finds take() { return std::move(finds_); }

private:
  [[nodiscard]] PlanId plan(std::uint32_t task) const { return catalog_.tasks[task].plan; }

  void number_fields();
  void add_field(const std::vector<TopicId>& topics, double enough);
  void seek(std::uint32_t text);
  void note_alike(std::uint32_t text);
  void settle(std::uint32_t text, std::span<const std::uint32_t> tasks, const PlanCubes* topics);
  void keep(std::uint32_t text, const PlanCubes& topics, double whole);
  void emit(std::uint32_t text, std::uint32_t task, double likeness, double whole);
  [[nodiscard]] double topic_find(std::uint32_t text, std::uint32_t task) const;

  const Catalog& catalog_;
  const Aspects& aspects_;
  std::span<const double> enough_;
  Said said_;
  AlikeWords alike_;
  Finds finds_;
  Rows<Mention> few_;  ///< by row of `in_topics`: tasks found by topic, where they may be strong
  std::vector<char> is_more_;  ///< by row of `in_topics`: others are found by topic, too weakly
  std::size_t row_ = 0;        ///< in `in_topics`, of what is sought
  std::vector<double> found_;  ///< by task: likeness of what is found; 0: nothing
  std::vector<std::uint32_t> tasks_;  ///< that are found
  std::optional<PlanId> only_;        ///< the one plan that says the text
};

void Seeker::number_fields() {
  std::map<std::vector<TopicId>, std::pair<std::uint32_t, double>> fields;
  for (std::size_t text = 0; text < aspects_.texts.size(); ++text) {
    const auto at = fields.try_emplace(aspects_.texts[text].topics, 0, enough_[text]).first;
    at->second.second = std::min(at->second.second, enough_[text]);
  }
  std::uint32_t number = 0;
  for (auto& [topics, field] : fields) {
    field.first = number++;
    add_field(topics, field.second);
  }
  for (const AspectText& text : aspects_.texts) {
    finds_.field_of.push_back(fields.at(text.topics).first);
  }
}

void Seeker::add_field(const std::vector<TopicId>& topics, double enough) {
  std::vector<Mention> tasks;
  for (const TopicId topic : topics) {
    const auto on_topic = said_.by_topic[topic.value];
    tasks.insert(tasks.end(), on_topic.begin(), on_topic.end());
  }
  if (topics.size() > 1) keep_best(tasks);
  std::erase_if(tasks, [](const Mention& task) { return by_topic(task.prominence) == 0; });
  std::ranges::stable_sort(tasks, {}, [&](const Mention& task) { return plan(task.of); });
  for (std::size_t begin = 0, end = 0; begin < tasks.size(); begin = end) {
    PlanCubes own{plan(tasks[begin].of)};
    for (; end < tasks.size() && plan(tasks[end].of) == own.plan; ++end) {
      own.cubes += cube(by_topic(tasks[end].prominence));
    }
    for (std::size_t i = begin; i < end; ++i) {
      const double likeness = by_topic(tasks[i].prominence);
      if (likeness * cube(likeness) / own.cubes >= enough * (1 - 1e-9)) {
        few_.items.push_back(tasks[i]);
      }
    }
    is_more_.push_back(few_.items.size() - few_.begins.back() < end - begin ? 1 : 0);
    few_.close();
    finds_.in_topics.items.push_back(own);
  }
  finds_.in_topics.close();
}

double Seeker::topic_find(std::uint32_t text, std::uint32_t task) const {
  double best = 0;
  const auto on = said_.by_task[task];
  for (const TopicId topic : aspects_.texts[text].topics) {
    const auto at = std::ranges::lower_bound(on, topic.value, {}, &Mention::of);
    if (at != on.end() && at->of == topic.value) best = std::max(best, at->prominence);
  }
  return by_topic(best);
}

void Seeker::note_alike(std::uint32_t text) {
  const auto sayers = said_.by_text[text];
  only_ = plan(sayers.front().of);
  for (const Mention& sayer : sayers) {
    if (plan(sayer.of) != *only_) only_.reset();
    if (!only_) break;
  }
  tasks_.clear();
  for (const Alike& alike : alike_.of(text)) {
    for (const Mention& sayer : said_.by_text[alike.text]) {
      const double likeness = alike.likeness * sayer.prominence;
      if (likeness <= floor_of_likeness || plan(sayer.of) == only_) continue;
      double& known = found_[sayer.of];
      if (known == 0) tasks_.push_back(sayer.of);
      known = std::max(known, likeness);
    }
  }
  std::ranges::sort(tasks_, {}, [&](std::uint32_t task) { return std::pair(plan(task), task); });
}

void Seeker::seek(std::uint32_t text) {
  note_alike(text);
  const std::uint32_t field = finds_.field_of[text];
  row_ = finds_.in_topics.begins[field];
  const std::size_t last_row = finds_.in_topics.begins[field + std::size_t{1}];
  const auto keep_until = [&](PlanId end) {
    for (; row_ < last_row && finds_.in_topics.items[row_].plan < end; ++row_) {
      const PlanCubes& topics = finds_.in_topics.items[row_];
      keep(text, topics, topics.cubes);
    }
  };
  for (std::size_t begin = 0, end = 0; begin < tasks_.size(); begin = end) {
    const PlanId in = plan(tasks_[begin]);
    while (end < tasks_.size() && plan(tasks_[end]) == in) ++end;
    keep_until(in);
    const bool has_topics = row_ < last_row && finds_.in_topics.items[row_].plan == in;
    settle(text, std::span(tasks_).subspan(begin, end - begin),
        has_topics ? &finds_.in_topics.items[row_] : nullptr);
    if (has_topics) ++row_;
  }
  keep_until({std::numeric_limits<std::uint32_t>::max()});
  for (const std::uint32_t task : tasks_) found_[task] = 0;
  finds_.strong.close();
  finds_.in_words.close();
}

/// What is found in one plan, some of it by words.
void Seeker::settle(
    std::uint32_t text, std::span<const std::uint32_t> tasks, const PlanCubes* topics) {
  double whole = topics == nullptr ? 0 : topics->cubes;
  for (const std::uint32_t task : tasks) {
    const double by_topic = topic_find(text, task);
    double& known = found_[task];
    if (known > by_topic) whole += cube(known) - cube(by_topic);
    known = std::max(known, by_topic);
  }
  finds_.in_words.items.push_back({plan(tasks.front()), whole});
  for (const std::uint32_t task : tasks) emit(text, task, found_[task], whole);
  if (topics != nullptr) keep(text, *topics, whole);
}

/// The strong finds by topic alone.
void Seeker::keep(std::uint32_t text, const PlanCubes& topics, double whole) {
  if (topics.plan == only_) return;
  if (is_more_[row_] != 0) finds_.weak[text] = enough_[text];
  for (const Mention& task : few_[row_]) {
    if (found_[task.of] == 0) emit(text, task.of, by_topic(task.prominence), whole);
  }
}

void Seeker::emit(std::uint32_t text, std::uint32_t task, double likeness, double whole) {
  const double worth = likeness * cube(likeness) / whole;
  if (worth >= enough_[text]) {
    finds_.strong.items.push_back({task, worth});
  } else {
    finds_.weak[text] = std::max(finds_.weak[text], worth);
  }
}

}  // namespace

double Finds::cubes(std::uint32_t text, PlanId plan) const {
  for (const auto known : {in_words[text], in_topics[field_of[text]]}) {
    const auto at = std::ranges::lower_bound(known, plan, {}, &PlanCubes::plan);
    if (at != known.end() && at->plan == plan) return at->cubes;
  }
  return 0;
}

Finds finds(const Catalog& catalog, const Aspects& aspects, std::span<const double> enough) {
  return Seeker(catalog, aspects, enough).take();
}

}  // namespace remit
