#pragma once

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "remit/analysis/similarity.hpp"

/// The definition of `similar_tasks`, word for word: all is compared with all.
namespace remit::test {

using TaskPair = std::pair<TaskId, TaskId>;

/// What one task finds of its own in all tasks of another plan, by comparing all with all.
inline void find_by_brute_force(const Catalog& catalog, const Aspects& all, TaskId task,
    PlanId plan, std::map<TaskPair, double>& sums) {
  for (const Aspect& aspect : all.of_task[task.value]) {
    std::map<TaskId, double> found;
    double whole = 0;
    for (const TaskId other : catalog[plan].tasks) {
      double best = 0;
      for (const Aspect& theirs : all.of_task[other.value]) {
        best = std::max(best,
            likeness(all.texts[aspect.text], all.texts[theirs.text]) * std::sqrt(theirs.weight));
      }
      if (best <= 0.22) continue;
      found[other] = best;
      whole += best * best * best;
    }
    for (const auto& [other, best] : found) {
      sums[std::minmax(task, other)] += aspect.weight * best * (best * best * best / whole);
    }
  }
}

/// By what the sum of two tasks is lessened: the fourth root of what the one says that says less.
inline double lessening(const Aspects& all, TaskId a, TaskId b) {
  const auto weight = [&](TaskId task) {
    double sum = 0;
    for (const Aspect& aspect : all.of_task[task.value]) sum += aspect.weight;
    return sum;
  };
  return std::pow(std::max(1.0, std::min(weight(a), weight(b)) / 8), 0.25);
}

/// Whether its title is on nothing but means to other work.
inline bool supports(const Aspects& all, TaskId task) {
  const auto& of_task = all.of_task[task.value];
  return !of_task.empty() && of_task.front().weight >= 1 &&
         all.texts[of_task.front().text].supports;
}

/// The scores of all pairs that have at least this one.
inline std::map<TaskPair, double> by_brute_force(
    const Catalog& catalog, const Aspects& all, double least) {
  std::map<TaskPair, double> sums;
  for (const TaskId task : ids(catalog.tasks)) {
    for (const PlanId plan : ids(catalog.plans)) {
      if (plan != catalog[task].plan) find_by_brute_force(catalog, all, task, plan, sums);
    }
  }
  std::map<TaskPair, double> result;
  for (auto& [pair, sum] : sums) {
    sum /= lessening(all, pair.first, pair.second);
    if (supports(all, pair.first) != supports(all, pair.second)) sum *= 0.8;
    const double score = sum / (sum + 1.58);
    if (score >= least) result[pair] = score;
  }
  return result;
}

}  // namespace remit::test
