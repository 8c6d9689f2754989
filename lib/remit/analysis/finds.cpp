// That texts are of one field makes them alike, and that is all that most of them have in common.
// So the finds by field are not told text by text: for every field and every plan they are told
// once, and what a text finds by its words is put in the place of what it would find there by
// field.

#include "remit/analysis/finds.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

#include "remit/analysis/alike_words.hpp"

namespace remit {

namespace {

/// Who says what, and is on which term or topic.
struct Said {
  Rows<Subject> by_text;   ///< tasks
  Rows<Subject> by_term;   ///< tasks, each once at the most prominent
  Rows<Subject> by_topic;  ///< the same
};

/// The mentions by number, each once at its most prominent.
void keep_best(std::vector<Subject>& mentions) {
  if (mentions.size() < 2) return;
  std::ranges::sort(mentions, [](const Subject& a, const Subject& b) {
    return a.of != b.of ? a.of < b.of : a.prominence > b.prominence;
  });
  const auto end = std::unique(mentions.begin(), mentions.end(),
      [](const Subject& a, const Subject& b) { return a.of == b.of; });
  mentions.erase(end, mentions.end());
}

/// The other way round: by subject, by task.
Rows<Subject> turned(const Rows<Subject>& by_task) {
  std::vector<Entry<Subject>> entries;
  entries.reserve(by_task.items.size());
  std::size_t rows = 0;
  for (std::uint32_t task = 0; task < by_task.size(); ++task) {
    for (const Subject& each : by_task[task]) {
      rows = std::max(rows, each.of + std::size_t{1});
      entries.push_back({each.of, {task, each.prominence}});
    }
  }
  return in_rows<Subject>(entries, rows);
}

/// Tells who says what; the terms and topics of tasks go to `finds`.
Said said(const Statements& statements, Finds& finds) {
  std::vector<Entry<Subject>> texts;
  std::vector<Subject> terms;
  std::vector<Subject> topics;
  for (std::uint32_t task = 0; task < statements.of_task.size(); ++task) {
    terms.clear();
    topics.clear();
    FieldMask mask;
    for (const Aspect& aspect : statements.of_task[task]) {
      const double prominence = std::sqrt(aspect.weight);
      texts.push_back({aspect.text, {task, prominence}});
      const Field& field = finds.fields[finds.field_of[aspect.text]];
      mask.terms |= field.mask.terms;
      mask.topics |= field.mask.topics;
      for (const std::uint32_t term : field.terms) terms.push_back({term, prominence});
      for (const TopicId topic : field.topics) topics.push_back({topic.value, prominence});
    }
    keep_best(terms);
    keep_best(topics);
    for (const Subject& each : terms) finds.terms_of.items.push_back(each);
    for (const Subject& each : topics) finds.topics_of.items.push_back(each);
    finds.terms_of.close();
    finds.topics_of.close();
    finds.masks.push_back(mask);
  }
  return {in_rows<Subject>(texts, statements.texts.size()), turned(finds.terms_of),
      turned(finds.topics_of)};
}

FieldMask mask_of(const AspectText& text) {
  constexpr std::uint64_t one = 1;
  FieldMask mask;
  for (const std::uint32_t term : text.terms) mask.terms |= one << term % 64;
  for (const TopicId topic : text.topics) mask.topics |= one << topic.value % 64;
  return mask;
}

/// Numbers the fields of all texts, and returns the least that is enough for any text of each.
std::vector<double> note_fields(
    const Statements& statements, std::span<const double> enough, Finds& finds) {
  std::vector<double> least;
  std::map<std::span<const std::uint32_t>, std::uint32_t,
      decltype([](auto a, auto b) { return std::ranges::lexicographical_compare(a, b); })>
      known;
  for (std::size_t text = 0; text < statements.texts.size(); ++text) {
    const AspectText& of = statements.texts[text];
    const auto fresh = static_cast<std::uint32_t>(finds.fields.size());
    const auto [at, is_new] = known.try_emplace(of.terms, fresh);
    if (is_new) {
      finds.fields.push_back({of.terms, of.topics, mask_of(of)});
      least.push_back(enough[text]);
    }
    least[at->second] = std::min(least[at->second], enough[text]);
    finds.field_of.push_back(at->second);
  }
  return least;
}

/// The likeness of a find by field alone, of something so prominent; 0 if it says nothing.
double by_term(double prominence) {
  const double likeness = likeness_of_terms * prominence;
  return likeness > floor_of_likeness ? likeness : 0;
}

double by_topic(double prominence) {
  const double likeness = likeness_of_topics * prominence;
  return likeness > floor_of_likeness ? likeness : 0;
}

/// How prominently one of these subjects is said; 0: none is.
template <class Number>
double prominence(std::span<const Number> subjects, std::span<const Subject> said,
    std::uint32_t (*number)(Number)) {
  double best = 0;
  for (const Number subject : subjects) {
    const auto at = std::ranges::lower_bound(said, number(subject), {}, &Subject::of);
    if (at != said.end() && at->of == number(subject)) best = std::max(best, at->prominence);
  }
  return best;
}

/// The likeness of what a text of this field finds in a task by field; 0: nothing.
double find_by_field(const Finds& finds, std::uint32_t field, std::uint32_t task) {
  const Field& of = finds.fields[field];
  const FieldMask& mask = finds.masks[task];
  if ((of.mask.topics & mask.topics) == 0) return 0;  // a term tells a topic
  const double topic = prominence<TopicId>(
      of.topics, finds.topics_of[task], [](TopicId number) { return number.value; });
  if ((of.mask.terms & mask.terms) == 0) return by_topic(topic);
  const double term = prominence<std::uint32_t>(
      of.terms, finds.terms_of[task], [](std::uint32_t number) { return number; });
  return std::max(by_term(term), by_topic(topic));
}

class Seeker {
public:
  Seeker(std::span<const PlanId> plan_of, const Statements& statements,
      std::span<const double> enough, const AskedPlans& asked)
      : plan_of_(plan_of),
        statements_(statements),
        enough_(enough),
        asked_(asked),
        found_(statements.of_task.size()) {
    const std::vector<double> enough_of_field = note_fields(statements, enough, finds_);
    said_ = said(statements, finds_);
    note_asked_fields();
    for (std::uint32_t field = 0; field < finds_.fields.size(); ++field) {
      add_field(field, enough_of_field[field]);
    }
    seek_all();
  }

  Finds take() { return std::move(finds_); }

private:
  [[nodiscard]] PlanId plan(std::uint32_t task) const { return plan_of_[task]; }

  void note_asked_fields();
  void add_field(std::uint32_t field, double enough);
  void add_plan(std::span<const Subject> tasks, double enough);
  void seek_all();
  [[nodiscard]] Rows<Alike> alike_asked(AlikeWords& alike) const;
  [[nodiscard]] bool is_asked(std::uint32_t text) const;
  void seek(std::uint32_t text, std::span<const Alike> alike, bool anywhere);
  void note(std::uint32_t text, std::span<const Alike> alike, bool anywhere);
  void settle(std::uint32_t text, std::span<const std::uint32_t> tasks);
  void close();

  std::span<const PlanId> plan_of_;
  const Statements& statements_;
  std::span<const double> enough_;
  const AskedPlans& asked_;
  Said said_;
  Finds finds_;
  std::vector<char> is_field_asked_;  ///< by field: of a text that an asked plan says
  std::vector<double> found_;         ///< by task: likeness of what is found; 0: nothing
  std::vector<std::uint32_t> tasks_;  ///< that are found
  std::vector<Find> weak_;            ///< of the text that is looked from
};

void Seeker::note_asked_fields() {
  is_field_asked_.assign(finds_.fields.size(), 0);
  for (std::uint32_t text = 0; text < statements_.texts.size(); ++text) {
    if (is_asked(text)) is_field_asked_[finds_.field_of[text]] = 1;
  }
}

void Seeker::add_field(std::uint32_t field, double enough) {
  const Field& of = finds_.fields[field];
  std::vector<Subject> tasks;  // with the likeness of the find
  const auto add = [&](std::span<const Subject> on, double (*likeness)(double)) {
    for (const Subject& task : on) {
      if (is_field_asked_[field] == 0 && !asked_[plan(task.of)]) continue;
      const double found = likeness(task.prominence);
      if (found > 0) tasks.push_back({task.of, found});
    }
  };
  for (const std::uint32_t term : of.terms) add(said_.by_term[term], by_term);
  for (const TopicId topic : of.topics) add(said_.by_topic[topic.value], by_topic);
  keep_best(tasks);
  finds_.weak_in_fields.push_back(0);
  const std::size_t first = finds_.in_fields.items.size();
  for (std::size_t begin = 0, end = 0; begin < tasks.size(); begin = end) {
    while (end < tasks.size() && plan(tasks[end].of) == plan(tasks[begin].of)) ++end;
    add_plan(std::span(tasks).subspan(begin, end - begin), enough);
  }
  finds_.in_fields.close();
  std::vector<std::uint32_t>& order = finds_.best_first.items;
  order.resize(finds_.in_fields.items.size());
  const auto own = order.begin() + static_cast<std::ptrdiff_t>(first);
  std::iota(own, order.end(), static_cast<std::uint32_t>(first));
  const std::vector<FieldFinds>& rows = finds_.in_fields.items;
  std::sort(own, order.end(),
      [&](std::uint32_t a, std::uint32_t b) { return rows[a].best > rows[b].best; });
  finds_.best_first.close();
}

/// The tasks of one plan that texts of the last field find.
void Seeker::add_plan(std::span<const Subject> tasks, double enough) {
  FieldFinds row{plan(tasks.front().of)};
  for (const Subject& task : tasks) row.cubes += cube(task.prominence);
  for (const Subject& task : tasks) {
    const double worth = task.prominence * cube(task.prominence) / row.cubes;
    row.best = std::max(row.best, worth);
    if (worth >= enough * (1 - 1e-9)) {
      finds_.strong_in_fields.items.push_back({task.of, worth});
    } else {
      finds_.weak_in_fields.back() = std::max(finds_.weak_in_fields.back(), worth);
    }
  }
  finds_.strong_in_fields.close();
  finds_.in_fields.items.push_back(row);
}

/// Whether a plan that is asked about says it.
bool Seeker::is_asked(std::uint32_t text) const {
  if (asked_.all()) return true;
  return std::ranges::any_of(
      said_.by_text[text], [&](const Subject& sayer) { return asked_[plan(sayer.of)]; });
}

/// For every text that no asked plan says those alike that one says. Likeness is mutual: what few
/// texts are like tells what is like these few.
Rows<Alike> Seeker::alike_asked(AlikeWords& alike) const {
  std::vector<Entry<Alike>> entries;
  for (std::uint32_t text = 0; text < statements_.texts.size(); ++text) {
    if (!is_asked(text)) continue;
    for (const Alike& each : alike.of(text)) {
      if (!is_asked(each.text)) entries.push_back({each.text, {text, each.likeness}});
    }
  }
  return in_rows<Alike>(entries, statements_.texts.size());
}

void Seeker::seek_all() {
  std::vector<char> is_said(statements_.texts.size());
  for (std::size_t text = 0; text < is_said.size(); ++text) {
    is_said[text] = said_.by_text[text].empty() ? 0 : 1;
  }
  AlikeWords alike(statements_.texts, is_said);
  Rows<Alike> of_asked;
  if (!asked_.all()) of_asked = alike_asked(alike);
  for (std::uint32_t text = 0; text < statements_.texts.size(); ++text) {
    if (is_said[text] != 0) {
      const bool anywhere = is_asked(text);
      seek(text, anywhere ? alike.of(text) : of_asked[text], anywhere);
    }
    close();
  }
}

void Seeker::note(std::uint32_t text, std::span<const Alike> alike, bool anywhere) {
  const auto sayers = said_.by_text[text];
  const PlanId first = plan(sayers.front().of);
  const bool is_only = plan(sayers.back().of) == first;
  tasks_.clear();
  for (const Alike& each : alike) {
    for (const Subject& sayer : said_.by_text[each.text]) {
      if (!anywhere && !asked_[plan(sayer.of)]) continue;
      const double likeness = each.likeness * sayer.prominence;
      if (likeness <= floor_of_likeness || (is_only && plan(sayer.of) == first)) continue;
      double& known = found_[sayer.of];
      if (known == 0) tasks_.push_back(sayer.of);
      known = std::max(known, likeness);
    }
  }
  std::sort(tasks_.begin(), tasks_.end());
}

void Seeker::seek(std::uint32_t text, std::span<const Alike> alike, bool anywhere) {
  note(text, alike, anywhere);
  for (std::size_t begin = 0, end = 0; begin < tasks_.size(); begin = end) {
    while (end < tasks_.size() && plan(tasks_[end]) == plan(tasks_[begin])) ++end;
    settle(text, std::span(tasks_).subspan(begin, end - begin));
  }
  for (const std::uint32_t task : tasks_) found_[task] = 0;
}

/// What is found by words in one plan.
void Seeker::settle(std::uint32_t text, std::span<const std::uint32_t> tasks) {
  const PlanId in = plan(tasks.front());
  const std::uint32_t field = finds_.field_of[text];
  const FieldFinds* const by_field = finds_.by_field(field, in);
  double whole = by_field == nullptr ? 0 : by_field->cubes;
  for (const std::uint32_t task : tasks) {
    const double known = by_field == nullptr ? 0 : find_by_field(finds_, field, task);
    if (found_[task] <= known) {
      found_[task] = 0;  // by field, after all
    } else {
      whole += cube(found_[task]) - cube(known);
    }
  }
  finds_.in_words.items.push_back({in, whole});
  for (const std::uint32_t task : tasks) {
    if (found_[task] == 0) continue;
    const Find find{task, found_[task] * cube(found_[task]) / whole};
    (find.worth >= enough_[text] * (1 - 1e-9) ? finds_.by_words.items : weak_).push_back(find);
  }
}

void Seeker::close() {
  std::vector<Find>& all = finds_.by_words.items;
  finds_.strong_by_words.push_back(
      static_cast<std::uint32_t>(all.size() - finds_.by_words.begins.back()));
  double most = 0;
  for (const Find& find : weak_) most = std::max(most, find.worth);
  finds_.weak_by_words.push_back(most);
  all.insert(all.end(), weak_.begin(), weak_.end());
  weak_.clear();
  finds_.by_words.close();
  finds_.in_words.close();
}

const Find* find_in(std::span<const Find> finds, std::uint32_t task) {
  const auto at = std::ranges::lower_bound(finds, task, {}, &Find::task);
  return at != finds.end() && at->task == task ? &*at : nullptr;
}

}  // namespace

const FieldFinds* Finds::by_field(std::uint32_t field, PlanId plan) const {
  const auto known = in_fields[field];
  const auto at = std::ranges::lower_bound(known, plan, {}, &FieldFinds::plan);
  return at != known.end() && at->plan == plan ? &*at : nullptr;
}

const Find* Finds::find_by_words(std::uint32_t text, std::uint32_t task) const {
  const auto found = by_words[text];
  const std::uint32_t strong = strong_by_words[text];
  const Find* const at = find_in(found.first(strong), task);
  return at != nullptr ? at : find_in(found.subspan(strong), task);
}

double Finds::worth_by_field(std::uint32_t text, std::uint32_t task, PlanId plan) const {
  const double found = find_by_field(*this, field_of[text], task);
  return found == 0 ? 0 : found * cube(found) / cubes(text, plan);
}

double Finds::best_in_field(std::uint32_t field) const {
  const auto rows = best_first[field];
  return rows.empty() ? 0 : in_fields.items[rows.front()].best;
}

double Finds::cubes(std::uint32_t text, PlanId plan) const {
  const auto known = in_words[text];
  const auto at = std::ranges::lower_bound(known, plan, {}, &PlanCubes::plan);
  if (at != known.end() && at->plan == plan) return at->cubes;
  const FieldFinds* const found = by_field(field_of[text], plan);
  return found == nullptr ? 0 : found->cubes;
}

AskedPlans::AskedPlans(std::span<const PlanId> asked, std::size_t plans)
    : list_(asked.begin(), asked.end()), is_asked_(plans) {
  for (const PlanId plan : asked) is_asked_[plan.value] = 1;
}

Finds finds(std::span<const PlanId> plan_of, const Statements& statements,
    std::span<const double> enough, const AskedPlans& asked) {
  return Seeker(plan_of, statements, enough, asked).take();
}

}  // namespace remit
