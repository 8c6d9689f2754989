#include "remit/analysis/similarity.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <unordered_map>
#include <utility>

#include "remit/analysis/alike_texts.hpp"

// Texts are compared once each, however many tasks say them, and only with texts that can be alike
// enough (`alike_texts`), so that the result is that of comparing all with all.

namespace remit {

namespace {

constexpr double even_score = 1.1;  ///< the sum of finds that makes a score of one half
constexpr std::size_t most_shared = 6;
constexpr double usual_weight = 5.5;  ///< of the aspects of a task: title, heading, eight keywords

/// A task that says something like an aspect: how alike, and how prominently.
struct Find {
  std::uint32_t task = 0;
  double likeness = 0;
};

/// For every text the texts that are like it, itself included, by number.
std::vector<std::vector<Alike>> likenesses(const Aspects& aspects) {
  const TextIndex index = text_index(aspects);
  std::vector<std::vector<Alike>> all;
  all.reserve(aspects.texts.size());
  for (std::uint32_t i = 0; i < aspects.texts.size(); ++i) {
    all.push_back(alike_texts(aspects, index, i));
  }
  return all;
}

/// What is compared, prepared.
struct Comparison {
  const Catalog& catalog;
  const Aspects& aspects;
  std::vector<std::vector<Alike>> alike;
  std::vector<std::vector<Saying>> said_by;

  [[nodiscard]] PlanId plan(std::uint32_t task) const { return catalog.tasks[task].plan; }
};

/// For every task of another plan the most alike of what it says, by task.
std::vector<Find> finds(const Comparison& comparison, PlanId plan, std::uint32_t text) {
  std::unordered_map<std::uint32_t, double> best;
  for (const Alike& alike : comparison.alike[text]) {
    for (const Saying& saying : comparison.said_by[alike.text]) {
      if (comparison.plan(saying.task) == plan) continue;
      const double found = alike.likeness * saying.prominence;
      if (found <= floor_of_likeness) continue;
      double& known = best[saying.task];
      known = std::max(known, found);
    }
  }
  std::vector<Find> found;
  found.reserve(best.size());
  for (const auto& [task, likeness] : best) found.push_back({task, likeness});
  std::ranges::sort(found, {}, &Find::task);
  return found;
}

double cube(double value) {
  return value * value * value;
}

std::uint64_t pair_key(std::uint32_t a, std::uint32_t b) {
  return (std::uint64_t{std::min(a, b)} << 32) | std::max(a, b);
}

using Sums = std::unordered_map<std::uint64_t, double>;

/// Adds what an aspect finds to the sums of its task with each other; tasks of one plan stand
/// together.
void share_out(const Comparison& comparison, std::uint32_t task, const Aspect& aspect, Sums& sums) {
  const std::vector<Find> found = finds(comparison, comparison.plan(task), aspect.text);
  std::size_t begin = 0;
  while (begin < found.size()) {
    std::size_t end = begin;
    double whole = 0;
    const PlanId plan = comparison.plan(found[begin].task);
    for (; end < found.size() && comparison.plan(found[end].task) == plan; ++end) {
      whole += cube(found[end].likeness);
    }
    for (; begin < end; ++begin) {
      const double share = cube(found[begin].likeness) / whole;
      sums[pair_key(task, found[begin].task)] += aspect.weight * found[begin].likeness * share;
    }
  }
}

struct Sum {
  TaskId a;
  TaskId b;
  double sum = 0;
};

/// What a task says, all together.
std::vector<double> weights(const Aspects& aspects) {
  std::vector<double> weights(aspects.of_task.size());
  for (std::size_t task = 0; task < weights.size(); ++task) {
    for (const Aspect& aspect : aspects.of_task[task]) weights[task] += aspect.weight;
  }
  return weights;
}

/// Tasks that say much find much, by chance too: beyond the usual, the sum is lessened by the
/// fourth root of what the one says that says less.
double lessening(double weight_a, double weight_b) {
  return std::sqrt(std::sqrt(std::max(1.0, std::min(weight_a, weight_b) / usual_weight)));
}

std::vector<Sum> sums(const Comparison& comparison) {
  const std::vector<double> weight = weights(comparison.aspects);
  Sums by_pair;
  for (std::uint32_t task = 0; task < comparison.aspects.of_task.size(); ++task) {
    for (const Aspect& aspect : comparison.aspects.of_task[task]) {
      share_out(comparison, task, aspect, by_pair);
    }
  }
  std::vector<Sum> all;
  all.reserve(by_pair.size());
  for (const auto& [key, sum] : by_pair) {
    const auto a = static_cast<std::uint32_t>(key >> 32);
    const auto b = static_cast<std::uint32_t>(key);
    all.push_back({{a}, {b}, sum / lessening(weight[a], weight[b])});
  }
  std::ranges::sort(all, {}, [](const Sum& sum) { return std::pair(sum.a, sum.b); });
  return all;
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
  const Comparison comparison{catalog, aspects, likenesses(aspects), sayings(aspects)};
  const std::vector<Sum> all = sums(comparison);
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
