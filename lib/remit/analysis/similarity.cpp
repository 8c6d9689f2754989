#include "remit/analysis/similarity.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "remit/analysis/alike_texts.hpp"
#include "remit/analysis/aspects_part.hpp"
#include "remit/analysis/finds.hpp"

// Exact without adding up all finds of all tasks. A pair needs a sum of finds, of which one of the
// two finds half in the other. From every task it is therefore enough to look through those finds
// of its texts that are worth something: below what they are worth the rest, all together, is less
// than that half. Where the finds that were looked through and a bound of the rest may do, the sum
// is worked out.

namespace remit {

namespace {

constexpr double even_score = 1.58;  ///< the sum of finds that makes a score of one half
constexpr double other_sort = 0.8;   ///< of the sum of a supporting measure and other work
constexpr std::size_t most_shared = 6;
constexpr double usual_weight = 8;  ///< of the aspects of a task: title, heading, twelve keywords

/// What a task says, all together.
std::vector<double> weights(const Aspects& aspects) {
  std::vector<double> weights(aspects.of_task.size());
  for (std::size_t task = 0; task < weights.size(); ++task) {
    for (const Aspect& aspect : aspects.of_task[task]) weights[task] += aspect.weight;
  }
  return weights;
}

/// For every text what makes a find of it strong.
std::vector<double> enough(
    const Statements& said, const std::vector<double>& weights, double needed) {
  std::vector<double> most(said.texts.size());
  for (std::size_t task = 0; task < weights.size(); ++task) {
    for (const Aspect& aspect : said.of_task[task]) {
      most[aspect.text] = std::max(most[aspect.text], weights[task]);
    }
  }
  for (double& each : most) each = needed / (8 * each);
  return most;
}

/// Tasks that say much find much, by chance too: beyond the usual, the sum is lessened by the
/// fourth root of what the one says that says less.
double lessening(double weight) {
  return std::sqrt(std::sqrt(std::max(1.0, weight / usual_weight)));
}

/// What is compared, prepared.
struct Comparison {
  const Aspects& aspects;
  Statements said;
  std::vector<PlanId> plan_of;  ///< by task: side by side, unlike in the catalog
  AskedPlans asked;
  double needed = 0;              ///< of finds, before all is lessened
  std::vector<double> lessening;  ///< by task, see below
  std::vector<double> enough;
  Finds finds;

  [[nodiscard]] PlanId plan(std::uint32_t task) const { return plan_of[task]; }
  [[nodiscard]] bool compares(std::uint32_t a, std::uint32_t b) const {
    return plan(a) != plan(b) && (asked[plan(a)] || asked[plan(b)]);
  }
  [[nodiscard]] double less(std::uint32_t a, std::uint32_t b) const {
    return std::min(lessening[a], lessening[b]);
  }
};

Comparison prepared(
    const Aspects& aspects, std::vector<PlanId> plan_of, AskedPlans asked, double least) {
  const std::vector<double> weight = weights(aspects);
  const double needed = even_score * least / (1 - least);
  Comparison all{
      aspects, statements(aspects), std::move(plan_of), std::move(asked), needed, {}, {}, {}};
  for (const double each : weight) all.lessening.push_back(lessening(each));
  all.enough = enough(all.said, weight, all.needed);
  all.finds = finds(all.plan_of, all.said, all.enough, all.asked);
  return all;
}

/// What a task finds in another.
double found_in(const Comparison& comparison, std::uint32_t task, std::uint32_t other) {
  double sum = 0;
  for (const Aspect& mine : comparison.said.of_task[task]) {
    const Find* const found = comparison.finds.find_by_words(mine.text, other);
    sum += mine.weight * (found != nullptr ? found->worth
                                           : comparison.finds.worth_by_field(
                                                 mine.text, other, comparison.plan(other)));
  }
  return sum;
}

using TaskPair = std::pair<std::uint32_t, std::uint32_t>;

/// The pairs that can have the sum needed. One of the two tasks finds half of it in the other.
class Candidates {
public:
  explicit Candidates(const Comparison& comparison)
      : of_(comparison),
        half_(comparison.needed / 2 * (1 - 1e-9)),
        gain_(comparison.plan_of.size()) {
    for (std::uint32_t task = 0; task < gain_.size(); ++task) look_from(task);
  }

  /// Each once and in order.
  std::vector<TaskPair> take() {
    std::sort(pairs_.begin(), pairs_.end());
    pairs_.erase(std::unique(pairs_.begin(), pairs_.end()), pairs_.end());
    return std::move(pairs_);
  }

private:
  /// An aspect that finds something by field, and what it may gain so at most: by a shared term, or
  /// by a topic alone.
  struct OfField {
    Aspect aspect;
    FieldMask mask;
    double by_term = 0;
    double by_topic = 0;
  };

  void look_from(std::uint32_t task);
  void look_in_words(std::uint32_t task);
  void look_in_fields(std::uint32_t task);
  void note_field(std::uint32_t task, const Aspect& aspect, double least);
  void note(std::uint32_t task, std::uint32_t other, double gain);
  [[nodiscard]] bool can_gain(std::uint32_t other, double needed) const;

  const Comparison& of_;
  const double half_;
  std::vector<double> gain_;  ///< by task: what the task looked from finds there by words, and
  double weak_ = 0;           ///< what it may find besides by words
  std::vector<std::uint32_t> noted_;
  std::vector<OfField> of_field_;
  std::vector<TaskPair> pairs_;
};

/// A gain of almost nothing marks what was found by field alone.
void Candidates::note(std::uint32_t task, std::uint32_t other, double gain) {
  if (!of_.compares(other, task)) return;
  if (gain_[other] == 0) noted_.push_back(other);
  gain_[other] += gain;
}

void Candidates::look_in_words(std::uint32_t task) {
  const Finds& finds = of_.finds;
  weak_ = 0;
  for (const Aspect& aspect : of_.said.of_task[task]) {
    weak_ += aspect.weight * finds.weak_by_words[aspect.text];
    const std::uint32_t strong = finds.strong_by_words[aspect.text];
    for (const Find& find : finds.by_words[aspect.text].first(strong)) {
      note(task, find.task, aspect.weight * find.worth);
    }
  }
}

/// Notes the finds by field that are worth so much, of an asked plan all that are strong.
void Candidates::note_field(std::uint32_t task, const Aspect& aspect, double least) {
  constexpr double mark = 1e-12;
  const Finds& finds = of_.finds;
  const std::uint32_t field = finds.field_of[aspect.text];
  const auto note_row = [&](std::size_t row) {
    for (const Find& find : finds.strong_in_fields[row]) {
      if (find.worth >= least) note(task, find.task, mark);
    }
  };
  if (of_.asked[of_.plan(task)]) {
    for (const std::uint32_t row : finds.best_first[field]) {
      if (finds.in_fields.items[row].best < least) break;
      note_row(row);
    }
    return;
  }
  for (const PlanId plan : of_.asked.list()) {
    const FieldFinds* const found = finds.by_field(field, plan);
    if (found == nullptr || found->best < least) continue;
    note_row(static_cast<std::size_t>(found - finds.in_fields.items.data()));
  }
}

/// So much of the half may be left out by field: of aspects whose fields are found in many plans as
/// much of each.
void Candidates::look_in_fields(std::uint32_t task) {
  constexpr std::size_t many = 16;
  constexpr double left_out = 0.7;
  const Finds& finds = of_.finds;
  const auto is_wide = [&](const Aspect& aspect) {
    return finds.in_fields[finds.field_of[aspect.text]].size() > many;
  };
  const std::vector<Aspect>& aspects = of_.said.of_task[task];
  const auto wide = static_cast<double>(std::ranges::count_if(aspects, is_wide));
  of_field_.clear();
  for (const Aspect& aspect : aspects) {
    const std::uint32_t field = finds.field_of[aspect.text];
    const double best = finds.best_in_field(field);
    if (best == 0) continue;
    of_field_.push_back({aspect, finds.fields[field].mask, aspect.weight * best,
        aspect.weight * std::min(best, likeness_of_topics)});
    double least = finds.weak_in_fields[field];
    if (is_wide(aspect)) least = std::max(least, left_out * half_ / wide / aspect.weight);
    if (best >= least) note_field(task, aspect, least);
  }
}

/// Whether the task looked from may find so much in another by field.
bool Candidates::can_gain(std::uint32_t other, double needed) const {
  if (needed <= 0) return true;
  const FieldMask mask = of_.finds.masks[other];
  double most = 0;
  for (const OfField& each : of_field_) {
    if ((each.mask.terms & mask.terms) != 0) {
      most += each.by_term;
    } else if ((each.mask.topics & mask.topics) != 0) {
      most += each.by_topic;
    }
  }
  if (most < needed) return false;
  double sum = 0;
  for (const OfField& each : of_field_) {
    const std::uint32_t text = each.aspect.text;
    if ((each.mask.topics & mask.topics) == 0) continue;
    if (of_.finds.find_by_words(text, other) != nullptr) continue;
    sum += each.aspect.weight * of_.finds.worth_by_field(text, other, of_.plan(other));
  }
  return sum >= needed;
}

void Candidates::look_from(std::uint32_t task) {
  noted_.clear();
  look_in_words(task);
  look_in_fields(task);
  for (const std::uint32_t other : noted_) {
    const double enough = half_ * of_.less(task, other);
    const double gain = std::exchange(gain_[other], 0) + weak_;
    if (!can_gain(other, enough - gain)) continue;
    if (weak_ > 0 && found_in(of_, task, other) < enough) continue;
    pairs_.emplace_back(std::min(task, other), std::max(task, other));
  }
}

struct Sum {
  TaskId a;
  TaskId b;
  double sum = 0;
};

/// A measure that supports (its title is on nothing else) is work of another sort.
bool supports(const Comparison& comparison, std::uint32_t task) {
  const std::vector<Aspect>& all = comparison.aspects.of_task[task];
  return !all.empty() && all.front().weight >= 1 &&
         comparison.aspects.texts[all.front().text].supports;
}

Sum sum_of(const Comparison& comparison, TaskPair pair) {
  const auto [a, b] = pair;
  const double sum = found_in(comparison, a, b) + found_in(comparison, b, a);
  const double sort = supports(comparison, a) == supports(comparison, b) ? 1 : other_sort;
  return {{a}, {b}, sort * sum / comparison.less(a, b)};
}

/// How alike the first aspects are, which are the titles.
double titles(const Comparison& comparison, TaskId a, TaskId b) {
  const std::vector<Aspect>& of_a = comparison.aspects.of_task[a.value];
  const std::vector<Aspect>& of_b = comparison.aspects.of_task[b.value];
  if (of_a.empty() || of_b.empty() || of_a.front().weight < 1 || of_b.front().weight < 1) return 0;
  return likeness(
      comparison.aspects.texts[of_a.front().text], comparison.aspects.texts[of_b.front().text]);
}

std::vector<SharedAspect> shared(const Comparison& comparison, TaskId a, TaskId b) {
  std::vector<std::pair<double, SharedAspect>> all;
  for (const Aspect& of_a : comparison.aspects.of_task[a.value]) {
    const AspectText& text = comparison.aspects.texts[of_a.text];
    std::pair<double, SharedAspect> best;
    for (const Aspect& of_b : comparison.aspects.of_task[b.value]) {
      const AspectText& other = comparison.aspects.texts[of_b.text];
      const double alike = likeness(text, other);
      const double telling = alike * of_a.weight * of_b.weight;
      if (alike > floor_of_likeness && telling > best.first) {
        best = {telling, {text.text, other.text, alike}};
      }
    }
    if (best.first > 0) all.push_back(std::move(best));
  }
  std::ranges::stable_sort(
      all, std::ranges::greater{}, [](const auto& each) { return each.first; });
  std::vector<SharedAspect> shared;
  for (std::size_t i = 0; i < std::min(all.size(), most_shared); ++i) {
    shared.push_back(std::move(all[i].second));
  }
  return shared;
}

/// For every task what the most that it shares with one of another plan is.
class Bests {
public:
  Bests(const Comparison& comparison, const std::vector<Sum>& sums) : of_(comparison) {
    for (const Sum& each : sums) {
      note(each.a, each.b, each.sum);
      note(each.b, each.a, each.sum);
    }
  }

  [[nodiscard]] double best(TaskId task, TaskId other) const { return best_.at(key(task, other)); }

private:
  [[nodiscard]] std::uint64_t key(TaskId task, TaskId other) const {
    return std::uint64_t{task.value} << 32 | of_.plan(other.value).value;
  }
  void note(TaskId task, TaskId other, double sum) {
    double& known = best_[key(task, other)];
    known = std::max(known, sum);
  }

  const Comparison& of_;
  std::unordered_map<std::uint64_t, double> best_;
};

/// The pairs in no order.
std::vector<SimilarPair> pairs_of(const Comparison& comparison, double least) {
  std::vector<Sum> all;
  for (const TaskPair& pair : Candidates(comparison).take())
    all.push_back(sum_of(comparison, pair));
  const Bests bests(comparison, all);
  std::vector<SimilarPair> pairs;
  for (const Sum& each : all) {
    const double score = each.sum / (each.sum + even_score);
    if (score < least) continue;
    const double best = std::max(bests.best(each.a, each.b), bests.best(each.b, each.a));
    const bool mutual = each.sum >= best;
    pairs.push_back({each.a, each.b, score, titles(comparison, each.a, each.b), mutual,
        shared(comparison, each.a, each.b)});
  }
  return pairs;
}

}  // namespace

std::vector<SimilarPair> similar_tasks(
    const Catalog& catalog, const Aspects& aspects, double least, const PairScope& scope) {
  const AskedPlans asked(scope.plans, catalog.plans.size());
  std::vector<SimilarPair> pairs;
  if (scope.within_jurisdictions) {
    for (AspectsPart& part : aspects_by_jurisdiction(catalog, aspects)) {
      const Comparison comparison = prepared(part.aspects, std::move(part.plan_of), asked, least);
      for (SimilarPair& pair : pairs_of(comparison, least)) {
        pair.a = part.tasks[pair.a.value];
        pair.b = part.tasks[pair.b.value];
        pairs.push_back(std::move(pair));
      }
    }
  } else {
    std::vector<PlanId> plan_of;
    for (const Task& task : catalog.tasks) plan_of.push_back(task.plan);
    pairs = pairs_of(prepared(aspects, std::move(plan_of), asked, least), least);
  }
  std::ranges::sort(pairs, [](const SimilarPair& a, const SimilarPair& b) {
    return std::tie(b.score, a.a, a.b) < std::tie(a.score, b.a, b.b);
  });
  return pairs;
}

}  // namespace remit
