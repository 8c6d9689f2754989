#include "remit/analysis/similarity.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <utility>

#include "remit/analysis/alike_texts.hpp"
#include "remit/analysis/finds.hpp"

// Exact without adding up all finds of all tasks. A find that many tasks of a plan share is worth
// little, and if it is worth less than `enough` for its text, what a task finds so in another is,
// all its aspects together, less than an eighth of the sum that a pair needs. So a pair has strong
// finds that make up for the rest; only such pairs are compared aspect by aspect.

namespace remit {

namespace {

constexpr double even_score = 1.1;  ///< the sum of finds that makes a score of one half
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

/// What is compared, prepared.
struct Comparison {
  const Catalog& catalog;
  const Aspects& aspects;
  double needed = 0;  ///< the sum of finds, before it is lessened
  std::vector<double> weight;
  std::vector<double> enough;
  Finds finds;

  [[nodiscard]] PlanId plan(std::uint32_t task) const { return catalog.tasks[task].plan; }
};

Comparison prepared(const Catalog& catalog, const Aspects& aspects, double least) {
  Comparison all{catalog, aspects, even_score * least / (1 - least), weights(aspects), {}, {}};
  all.enough = enough(aspects, all.weight, all.needed);
  all.finds = finds(catalog, aspects, all.enough);
  return all;
}

/// Tasks that say much find much, by chance too: beyond the usual, the sum is lessened by the
/// fourth root of what the one says that says less.
double lessening(double weight_a, double weight_b) {
  return std::sqrt(std::sqrt(std::max(1.0, std::min(weight_a, weight_b) / usual_weight)));
}

using TaskPair = std::pair<std::uint32_t, std::uint32_t>;

/// For every task the most that it can find in any other by finds that are not strong.
std::vector<double> weak_finds(const Comparison& comparison) {
  std::vector<double> all(comparison.weight.size());
  for (std::size_t task = 0; task < all.size(); ++task) {
    for (const Aspect& aspect : comparison.aspects.of_task[task]) {
      all[task] += aspect.weight * comparison.finds.weak[aspect.text];
    }
  }
  return all;
}

/// The pairs that can have the sum needed, each once and in order: one of the two finds at least
/// half of what weak finds leave to be found.
std::vector<TaskPair> candidates(const Comparison& comparison) {
  const std::vector<double> weak = weak_finds(comparison);
  std::vector<TaskPair> pairs;
  std::vector<double> gain(weak.size());
  std::vector<std::uint32_t> found;
  for (std::uint32_t task = 0; task < weak.size(); ++task) {
    found.clear();
    for (const Aspect& aspect : comparison.aspects.of_task[task]) {
      for (const Find& find : comparison.finds.strong[aspect.text]) {
        if (comparison.plan(find.task) == comparison.plan(task)) continue;
        if (gain[find.task] == 0) found.push_back(find.task);
        gain[find.task] += aspect.weight * (find.worth - comparison.finds.weak[aspect.text]);
      }
    }
    for (const std::uint32_t other : found) {
      const double needed =
          comparison.needed * lessening(comparison.weight[task], comparison.weight[other]);
      const double most = weak[task] + weak[other] + 2 * std::exchange(gain[other], 0);
      if (most >= needed * (1 - 1e-9))
        pairs.emplace_back(std::min(task, other), std::max(task, other));
    }
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

struct Sum {
  TaskId a;
  TaskId b;
  double sum = 0;
};

/// What both find in each other, aspect by aspect.
Sum sum_of(const Comparison& comparison, TaskPair pair) {
  const std::vector<Aspect>& of_a = comparison.aspects.of_task[pair.first];
  const std::vector<Aspect>& of_b = comparison.aspects.of_task[pair.second];
  double sum = 0;
  const auto add = [&](const Aspect& aspect, double found, std::uint32_t in) {
    if (found <= floor_of_likeness) return;
    const double whole = comparison.finds.cubes(aspect.text, comparison.plan(in));
    sum += aspect.weight * found * (cube(found) / whole);
  };
  std::vector<double> found_in_a(of_b.size());
  for (const Aspect& mine : of_a) {
    double found_in_b = 0;
    for (std::size_t i = 0; i < of_b.size(); ++i) {
      const double alike =
          likeness(comparison.aspects.texts[mine.text], comparison.aspects.texts[of_b[i].text]);
      found_in_b = std::max(found_in_b, alike * std::sqrt(of_b[i].weight));
      found_in_a[i] = std::max(found_in_a[i], alike * std::sqrt(mine.weight));
    }
    add(mine, found_in_b, pair.second);
  }
  for (std::size_t i = 0; i < of_b.size(); ++i) add(of_b[i], found_in_a[i], pair.first);
  const double less = lessening(comparison.weight[pair.first], comparison.weight[pair.second]);
  return {{pair.first}, {pair.second}, sum / less};
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

}  // namespace

std::vector<SimilarPair> similar_tasks(
    const Catalog& catalog, const Aspects& aspects, double least) {
  const Comparison comparison = prepared(catalog, aspects, least);
  std::vector<Sum> all;
  for (const TaskPair& pair : candidates(comparison)) all.push_back(sum_of(comparison, pair));
  std::map<std::pair<TaskId, PlanId>, double> best;
  const auto note = [&](TaskId task, TaskId other, double sum) {
    double& known = best[{task, catalog[other].plan}];
    known = std::max(known, sum);
  };
  for (const Sum& each : all) {
    note(each.a, each.b, each.sum);
    note(each.b, each.a, each.sum);
  }
  std::vector<SimilarPair> pairs;
  for (const Sum& each : all) {
    const double best_of_a = best[{each.a, catalog[each.b].plan}];
    const double best_of_b = best[{each.b, catalog[each.a].plan}];
    const double sum = each.sum * (each.sum / std::min(best_of_a, best_of_b));
    const double score = sum / (sum + even_score);
    if (score < least) continue;
    const bool mutual = each.sum >= std::max(best_of_a, best_of_b);
    pairs.push_back({each.a, each.b, score, titles(comparison, each.a, each.b), mutual,
        shared(comparison, each.a, each.b)});
  }
  std::ranges::stable_sort(pairs, std::ranges::greater{}, &SimilarPair::score);
  return pairs;
}

}  // namespace remit
