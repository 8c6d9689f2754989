#include "remit/analysis/similarity.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <span>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "remit/analysis/alike_texts.hpp"
#include "remit/analysis/finds.hpp"

// Exact without adding up all finds of all tasks. Finds by words are few, and are told one by one.
// Finds by topic are many and worth little: they are looked through only from tasks that say so
// much on topics that these alone could make a pair, and even there only those of some worth. What
// is left out is, all together, less than an eighth of the sum that a pair needs.

namespace remit {

namespace {

constexpr double even_score = 1.45;  ///< the sum of finds that makes a score of one half
constexpr double best_again = 0.5;   ///< what the best find of each in the other counts besides
constexpr double other_sort = 0.8;   ///< of the sum of a supporting measure and other work
constexpr std::size_t most_shared = 6;
constexpr double usual_weight = 5.5;  ///< of the aspects of a task: title, heading, eight keywords

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
    const Aspects& aspects, const std::vector<double>& weights, double needed) {
  std::vector<double> most(aspects.texts.size());
  for (std::size_t task = 0; task < weights.size(); ++task) {
    for (const Aspect& aspect : aspects.of_task[task]) {
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
  std::vector<PlanId> plan_of;  ///< by task: side by side, unlike in the catalog
  AskedPlans asked;
  double needed = 0;              ///< of finds, before the best counts again and all is lessened
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
  const double most = 1 + best_again / 2;  // of finds: the lesser best is at most half of them
  Comparison all{aspects, std::move(plan_of), std::move(asked), needed / most, {}, {}, {}};
  for (const double each : weight) all.lessening.push_back(lessening(each));
  all.enough = enough(aspects, weight, all.needed);
  all.finds = finds(all.plan_of, aspects, all.enough, all.asked);
  return all;
}

using TaskPair = std::pair<std::uint32_t, std::uint32_t>;

/// What a task finds in another.
struct Found {
  double sum = 0;
  double best = 0;  ///< by one aspect
};

Found found_in(const Comparison& comparison, std::uint32_t task, std::uint32_t other) {
  Found all;
  for (const Aspect& mine : comparison.aspects.of_task[task]) {
    const Find* const found = comparison.finds.find_by_words(mine.text, other);
    const std::vector<TopicId>& topics = comparison.aspects.texts[mine.text].topics;
    const double worth =
        mine.weight * (found != nullptr ? found->worth
                                        : comparison.finds.worth_by_topics(
                                              mine.text, topics, other, comparison.plan(other)));
    all.sum += worth;
    all.best = std::max(all.best, worth);
  }
  return all;
}

/// The pairs that can have the sum needed. One of the two tasks finds half of it in the other.
class Candidates {
public:
  explicit Candidates(const Comparison& comparison)
      : of_(comparison), gain_(comparison.plan_of.size()) {
    for (std::uint32_t task = 0; task < gain_.size(); ++task) look_from(task);
  }

  /// Each once and in order.
  std::vector<TaskPair> take() {
    std::sort(pairs_.begin(), pairs_.end());
    pairs_.erase(std::unique(pairs_.begin(), pairs_.end()), pairs_.end());
    return std::move(pairs_);
  }

private:
  void look_from(std::uint32_t task);
  void note_by_topics(std::uint32_t task, const Aspect& aspect);
  void note(std::uint32_t task, const Aspect& aspect, std::span<const Find> found);

  const Comparison& of_;
  std::vector<double> gain_;  ///< by task: what the task looked from finds there
  std::vector<std::uint32_t> noted_;
  std::vector<TaskPair> pairs_;
};

void Candidates::note(std::uint32_t task, const Aspect& aspect, std::span<const Find> found) {
  for (const Find& find : found) {
    if (!of_.compares(find.task, task)) continue;
    if (gain_[find.task] == 0) noted_.push_back(find.task);
    gain_[find.task] += aspect.weight * find.worth;
  }
}

void Candidates::note_by_topics(std::uint32_t task, const Aspect& aspect) {
  const Finds& finds = of_.finds;
  const std::uint32_t field = finds.field_of[aspect.text];
  if (of_.asked[of_.plan(task)]) {
    for (std::size_t row = finds.in_topics.begins[field];
         row < finds.in_topics.begins[field + std::size_t{1}]; ++row) {
      note(task, aspect, finds.strong_in_topics[row]);
    }
    return;
  }
  for (const PlanId plan : of_.asked.list()) {
    const TopicFinds* const found = finds.by_topics(field, plan);
    if (found == nullptr) continue;
    const auto row = static_cast<std::size_t>(found - finds.in_topics.items.data());
    note(task, aspect, finds.strong_in_topics[row]);
  }
}

void Candidates::look_from(std::uint32_t task) {
  const Finds& finds = of_.finds;
  const double half = of_.needed / 2 * (1 - 1e-9);
  double in_topics = 0;       // the most that can be found anywhere by topics,
  double weak_in_topics = 0;  // and by those finds that are not strong
  noted_.clear();
  for (const Aspect& aspect : of_.aspects.of_task[task]) {
    in_topics += aspect.weight * finds.best_in_topics[finds.field_of[aspect.text]];
    weak_in_topics += aspect.weight * finds.weak_in_topics[finds.field_of[aspect.text]];
    note(task, aspect, finds.by_words[aspect.text]);
  }
  const bool topics_may_do = in_topics >= half;
  for (const Aspect& aspect : of_.aspects.of_task[task]) {
    if (topics_may_do) note_by_topics(task, aspect);
  }
  const double besides = topics_may_do ? weak_in_topics : in_topics;
  for (const std::uint32_t other : noted_) {
    const double enough = half * of_.less(task, other);
    if (std::exchange(gain_[other], 0) + besides < enough) continue;
    if (found_in(of_, task, other).sum < enough) continue;
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
  return !all.empty() && all.front().weight == 1 &&
         comparison.aspects.texts[all.front().text].supports;
}

Sum sum_of(const Comparison& comparison, TaskPair pair) {
  const auto [a, b] = pair;
  const Found of_a = found_in(comparison, a, b);
  const Found of_b = found_in(comparison, b, a);
  const double sum = of_a.sum + of_b.sum + best_again * std::min(of_a.best, of_b.best);
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
    const double best_of_a = bests.best(each.a, each.b);
    const double best_of_b = bests.best(each.b, each.a);
    const double sum = each.sum * (each.sum / std::min(best_of_a, best_of_b));
    const double score = sum / (sum + even_score);
    if (score < least) continue;
    const bool mutual = each.sum >= std::max(best_of_a, best_of_b);
    pairs.push_back({each.a, each.b, score, titles(comparison, each.a, each.b), mutual,
        shared(comparison, each.a, each.b)});
  }
  return pairs;
}

/// Some tasks of a catalog, and what they say, by their place here.
struct Part {
  std::vector<TaskId> tasks;
  std::vector<PlanId> plan_of;
  Aspects aspects;
};

/// The tasks of the plans of every jurisdiction.
std::vector<Part> by_jurisdiction(const Catalog& catalog, const Aspects& aspects) {
  constexpr auto none = static_cast<std::uint32_t>(-1);
  std::map<JurisdictionId, Part> parts;
  for (const TaskId task : ids(catalog.tasks)) {
    const PlanId plan = catalog[task].plan;
    Part& part = parts[catalog[plan].jurisdiction];
    part.tasks.push_back(task);
    part.plan_of.push_back(plan);
    part.aspects.of_task.push_back(aspects.of_task[task.value]);
  }
  std::vector<Part> all;
  std::vector<std::uint32_t> place(aspects.texts.size(), none);
  for (auto& [jurisdiction, part] : parts) {
    std::vector<std::uint32_t> used;
    for (std::vector<Aspect>& of_task : part.aspects.of_task) {
      for (Aspect& aspect : of_task) {
        if (place[aspect.text] == none) {
          place[aspect.text] = static_cast<std::uint32_t>(used.size());
          used.push_back(aspect.text);
          part.aspects.texts.push_back(aspects.texts[aspect.text]);
        }
        aspect.text = place[aspect.text];
      }
    }
    for (const std::uint32_t text : used) place[text] = none;
    all.push_back(std::move(part));
  }
  return all;
}

}  // namespace

std::vector<SimilarPair> similar_tasks(
    const Catalog& catalog, const Aspects& aspects, double least, const PairScope& scope) {
  const AskedPlans asked(scope.plans, catalog.plans.size());
  std::vector<SimilarPair> pairs;
  if (scope.within_jurisdictions) {
    for (Part& part : by_jurisdiction(catalog, aspects)) {
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
