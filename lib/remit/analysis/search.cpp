#include "remit/analysis/search.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <span>
#include <utility>

#include "remit/analysis/query.hpp"
#include "remit/analysis/query_weights.hpp"
#include "remit/base/text.hpp"

// The catalog is gone through twice: to see how common the parts of the words are, which says what
// they are worth and where unspaced words end, and to rate the tasks that hold any. A long stretch
// counts for more than its characters do apart, and a text that holds two parts of a word for more
// than two texts that hold one each: 公共服务 beside 信息安全 is no 公共安全.

namespace remit {

namespace {

/// Where words stand counts: a title says what a task is, a heading only what it belongs to.
constexpr double in_title = 1;
constexpr double in_keyword = 0.85;
constexpr double in_measure = 0.7;
constexpr double in_measure_keyword = 0.5;
constexpr double in_target = 0.45;
constexpr double in_heading = 0.5;

/// A part of a word is worth its share of the weight to this power, and more if the word's parts do
/// not stand apart: 商务 is less of 电子商务 than 旅游 is of 智慧旅游.
constexpr double of_parts = 1.5;
/// What other texts add to the best one, as a share of what they hold and it does not.
constexpr double elsewhere = 0.1;
/// A task is found if it holds this share of the weight of the words …
constexpr double least_held = 0.4;
/// … and has this share of the best task's worth.
constexpr double least_worth = 0.48;
/// It also holds this share of what a task of its plan holds as whole words.
constexpr double least_whole = 0.4;
/// How much of the score says how often the words stand there, and how like the title is.
constexpr double for_frequency = 0.1;
constexpr double for_likeness = 0.05;

/// Calls `visit(text, prominence)` for all texts of a task but its headings.
template <class Visit>
void each_text(const Task& task, Visit visit) {
  visit(task.title, in_title);
  for (const std::string& keyword : task.keywords) visit(keyword, in_keyword);
  for (const std::string& topic : task.topics) visit(topic, in_keyword);
  for (const Measure& measure : task.measures) {
    visit(measure.title, in_measure);
    for (const std::string& keyword : measure.keywords) visit(keyword, in_measure_keyword);
  }
  for (const Target& target : task.targets) visit(target.text, in_target);
}

template <class Visit>
void each_heading(const Catalog& catalog, TaskId task, Visit visit) {
  for (auto above = catalog[task].parent; above; above = catalog[*above].parent) {
    visit(catalog[*above].title, in_heading);
  }
}

/// Counts the tasks that the parts of the words stand in, and marks those worth a second look.
class Survey {
public:
  Survey(const Catalog& catalog, Query& query)
      : query_(query),
        pair_seen_(query.units().size(), nobody),
        word_seen_(query.words().size(), nobody) {
    occurrences.tasks = catalog.tasks.size();
    occurrences.with_pair.resize(query.units().size());
    occurrences.with_word.resize(query.words().size());
    worth_a_look.resize(catalog.tasks.size());
    std::vector<bool> titled(catalog.tasks.size());  // its title or one above it holds a part
    for (const TaskId id : ids(catalog.tasks)) {
      const Task& task = catalog[id];
      const bool is_below = task.parent && titled[task.parent->value];
      bool holds = is_below;
      const auto note = [&](std::string_view text, double) { holds |= count(text, id); };
      each_text(task, note);
      if (is_below) each_heading(catalog, id, note);
      titled[id.value] = is_below || (holds && !query_.find(task.title).empty());
      worth_a_look[id.value] = holds;
    }
  }

  Occurrences occurrences;
  std::vector<bool> worth_a_look;

private:
  static constexpr std::uint32_t nobody = 0xFFFFFFFF;

  bool count(std::string_view text, TaskId task) {
    const auto& found = query_.find(text);
    for (const FoundPart& part : found) {
      for (std::size_t i = 0; i < std::max<std::size_t>(part.count - 1, 1); ++i) {
        const bool is_new = std::exchange(pair_seen_[part.first + i], task.value) != task.value;
        if (is_new) ++occurrences.with_pair[part.first + i];
      }
      if (part.count < query_.words()[part.word].count) continue;
      const bool is_new = std::exchange(word_seen_[part.word], task.value) != task.value;
      if (is_new) ++occurrences.with_word[part.word];
    }
    return !found.empty();
  }

  Query& query_;
  std::vector<std::uint32_t> pair_seen_;  ///< the last task with it
  std::vector<std::uint32_t> word_seen_;
};

/// Surveys the catalog, and once more if that shows that the words are several each.
Survey surveyed(const Catalog& catalog, Query& query) {
  Survey survey(catalog, query);
  std::vector<bool> together;
  for (const std::size_t tasks : survey.occurrences.with_pair) together.push_back(tasks > 0);
  if (query.cut(together)) return {catalog, query};
  return survey;
}

struct Rating {
  double worth = 0;      ///< 0–1: how much of the words, how close together, how prominently
  double held = 0;       ///< 0–1: how much of the words
  double frequency = 0;  ///< 0–1: how often
  double whole = 0;      ///< 0–1: the weight of the words it holds as a whole
};

/// What the texts of one task hold of the words.
class Holdings {
public:
  Holdings(Query& query, const Weights& weights)
      : query_(query),
        weights_(weights),
        unit_(weights.unit.size()),
        word_(weights.word.size()),
        frequency_(weights.word.size()),
        whole_(weights.word.size()) {}

  void add(std::string_view text, double prominence) {
    const auto& found = query_.find(text);
    if (found.empty()) return;
    std::vector<double> here(unit_.size());
    for (const FoundPart& part : found) {
      const auto weight = std::span(weights_.unit).subspan(part.first, part.count);
      const double share = std::accumulate(weight.begin(), weight.end(), 0.0);
      const double power = of_parts + weights_.cohesion[part.word] - 1;
      const double value = prominence * part.closeness * std::pow(share, power);
      for (double& unit : std::span(here).subspan(part.first, part.count)) {
        unit = std::max(unit, value);
      }
      const Query::Word& word = query_.words()[part.word];
      if (part.count == word.count && !word.is_cut) whole_[part.word] = true;
    }
    for (std::size_t i = 0; i < word_.size(); ++i) {
      const double value = worth(query_.words()[i], here);
      word_[i] = std::max(word_[i], value);
      frequency_[i] += value;
    }
    for (std::size_t i = 0; i < unit_.size(); ++i) unit_[i] = std::max(unit_[i], here[i]);
  }

  [[nodiscard]] Rating rating() const {
    Rating all;
    for (std::size_t i = 0; i < word_.size(); ++i) {
      const Query::Word& word = query_.words()[i];
      const double value = word_[i] + elsewhere * (worth(word, unit_) - word_[i]);
      all.worth += weights_.word[i] * value * value;
      if (whole_[i]) all.whole += weights_.word[i];
      all.frequency += weights_.word[i] * frequency_[i] / (1 + frequency_[i]);
      for (std::size_t unit = word.first; unit < word.first + word.count; ++unit) {
        if (unit_[unit] > 0) all.held += weights_.word[i] * weights_.unit[unit];
      }
    }
    all.worth = std::sqrt(all.worth);
    return all;
  }

private:
  [[nodiscard]] double worth(const Query::Word& word, std::span<const double> units) const {
    double sum = 0;
    for (std::size_t unit = word.first; unit < word.first + word.count; ++unit) {
      sum += weights_.unit[unit] * units[unit];
    }
    return sum;
  }

  Query& query_;
  const Weights& weights_;
  std::vector<double> unit_;       ///< the best of all texts
  std::vector<double> word_;       ///< the best of one text
  std::vector<double> frequency_;  ///< all texts together
  std::vector<bool> whole_;
};

struct Candidate {
  TaskId task;
  Rating rating;
};

/// Leaves out the tasks that are far behind the best one; and, where some of a plan's tasks hold
/// words as a whole, those that hold only parts of them.
void drop_the_weak(const Catalog& catalog, std::vector<Candidate>& all) {
  double best = 0;
  std::vector<double> whole(catalog.plans.size());
  for (const Candidate& one : all) {
    best = std::max(best, one.rating.worth);
    double& most = whole[catalog[one.task].plan.value];
    most = std::max(most, one.rating.whole);
  }
  std::erase_if(all, [&](const Candidate& one) {
    return one.rating.whole < least_whole * whole[catalog[one.task].plan.value] ||
           one.rating.worth < least_worth * best;
  });
}

std::vector<Candidate> candidates(const Catalog& catalog, Query& query, Sections sections) {
  const Survey survey = surveyed(catalog, query);
  const Weights weight = weights(query, survey.occurrences);
  std::vector<Candidate> all;
  for (const TaskId task : ids(catalog.tasks)) {
    if (!survey.worth_a_look[task.value]) continue;
    if (sections == Sections::left_out && is_section(catalog, task)) continue;
    Holdings holdings(query, weight);
    const auto add = [&](std::string_view text, double prominence) {
      holdings.add(text, prominence);
    };
    each_text(catalog[task], add);
    each_heading(catalog, task, add);
    const Rating rating = holdings.rating();
    if (rating.held >= least_held) all.push_back({task, rating});
  }
  drop_the_weak(catalog, all);
  return all;
}

/// The parts of the words as a task's texts have them, longest first; what is part of a longer one
/// is left out.
std::vector<std::string> matched(const Catalog& catalog, Query& query, TaskId task) {
  std::vector<std::string> all;
  const auto note = [&](std::string_view text, double) {
    for (const FoundPart& found : query.find(text)) {
      all.push_back(query.text().text(found.place, found.length));
    }
  };
  each_text(catalog[task], note);
  each_heading(catalog, task, note);
  std::ranges::stable_sort(all, std::ranges::greater{}, characters);
  std::vector<std::string> longest;
  for (const std::string& text : all) {
    const bool is_part = std::ranges::any_of(
        longest, [&](const std::string& other) { return other.find(text) != std::string::npos; });
    if (!is_part) longest.push_back(text);
  }
  return longest;
}

double likeness(std::string_view words, std::string_view title) {
  const auto asked = static_cast<double>(characters(folded_topic(words)));
  const auto length = static_cast<double>(characters(folded_topic(title)));
  return std::min(asked, length) / std::max({asked, length, 1.0});
}

}  // namespace

std::vector<Match> search(const Catalog& catalog, std::string_view words, Sections sections) {
  Query query(words);
  if (query.words().empty()) return {};
  std::vector<Match> matches;
  for (const Candidate& found : candidates(catalog, query, sections)) {
    const double score = (1 - for_frequency - for_likeness) * found.rating.worth +
                         for_frequency * found.rating.frequency +
                         for_likeness * likeness(words, catalog[found.task].title);
    matches.push_back({found.task, score, matched(catalog, query, found.task)});
  }
  std::ranges::stable_sort(matches, std::ranges::greater{}, &Match::score);
  return matches;
}

}  // namespace remit
