#include "remit/analysis/evaluation.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace remit {

namespace {

using Keys = std::pair<std::string, std::string>;

Keys sorted(std::string a, std::string b) {
  return a < b ? Keys{std::move(a), std::move(b)} : Keys{std::move(b), std::move(a)};
}

Keys plans_of(const Keys& tasks) {
  const auto plan = [](const std::string& key) { return key.substr(0, key.find('/')); };
  return sorted(plan(tasks.first), plan(tasks.second));
}

/// A pair that counts: labelled, or found.
struct Judged {
  Keys keys;
  std::string label;  ///< empty: judged not to overlap
  const OverlapPair* found = nullptr;
  [[nodiscard]] double score() const { return found == nullptr ? 0 : found->similar.score; }
};

using ByPlans = std::map<Keys, std::vector<Judged>>;

ByPlans judged(const Catalog& catalog, std::span<const OverlapPair> pairs, const Labels& labels) {
  std::map<Keys, Judged> all;
  std::set<Keys> left_out;
  for (const LabelledPair& each : labels.pairs) {
    const Keys keys = sorted(each.a, each.b);
    if (each.label) {
      all[keys] = {keys, *each.label, nullptr};
    } else {
      left_out.insert(keys);
    }
  }
  ByPlans by_plans;
  for (const auto& [a, b] : labels.plan_pairs) by_plans[sorted(a, b)];
  for (const OverlapPair& pair : pairs) {
    const Keys keys = sorted(key_of(catalog, pair.a.task), key_of(catalog, pair.b.task));
    if (left_out.contains(keys)) continue;
    Judged& known = all[keys];
    known.keys = keys;
    known.found = &pair;
  }
  for (auto& [keys, each] : all) {
    const auto at = by_plans.find(plans_of(keys));
    if (at != by_plans.end()) at->second.push_back(std::move(each));
  }
  return by_plans;
}

void count(Hits& hits, std::span<const Judged> pairs, double threshold) {
  for (const Judged& each : pairs) {
    const bool is_found = each.found != nullptr && each.score() >= threshold;
    if (each.label.empty()) {
      hits.wrong += is_found ? 1 : 0;
    } else {
      ++(is_found ? hits.right : hits.missed);
    }
  }
}

/// The threshold with the best F1: half-way between two scores, of equals the highest.
double best_threshold(std::span<const Judged> pairs) {
  std::vector<Judged> found;
  Hits hits;
  for (const Judged& each : pairs) {
    if (!each.label.empty()) ++hits.missed;
    if (each.found != nullptr) found.push_back(each);
  }
  std::ranges::stable_sort(found, std::ranges::greater{}, &Judged::score);
  double best = -1;
  double threshold = 1;
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (found[i].label.empty()) {
      ++hits.wrong;
    } else {
      ++hits.right;
      --hits.missed;
    }
    const double next = i + 1 < found.size() ? found[i + 1].score() : 0;
    if (f1(hits) <= best || next >= found[i].score()) continue;
    best = f1(hits);
    threshold = (found[i].score() + next) / 2;
  }
  return threshold;
}

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

PlansEvaluation evaluation_of(const ByPlans& all, const Keys& plans, double threshold) {
  PlansEvaluation result;
  result.plans = plans;
  count(result.hits, all.at(plans), threshold);
  if (all.size() < 2) return result;
  std::vector<Judged> others;
  for (const auto& [each, pairs] : all) {
    if (each != plans) others.insert(others.end(), pairs.begin(), pairs.end());
  }
  result.fitted = best_threshold(others);
  count(result.crossed, all.at(plans), result.fitted);
  return result;
}

bool is_kind_right(const Judged& each) {
  const bool is_whole = each.found->kind == PairKind::restated ||
                        each.found->kind == PairKind::duplicated ||
                        (each.found->kind == PairKind::counterpart && each.found->similar.mutual);
  return is_whole == (each.label == "same");
}

std::vector<std::string> unknown_keys(const Catalog& catalog, const Labels& labels) {
  std::set<std::string> known;
  for (const TaskId task : ids(catalog.tasks)) known.insert(key_of(catalog, task));
  std::set<std::string> unknown;
  for (const LabelledPair& each : labels.pairs) {
    for (const std::string& key : {each.a, each.b}) {
      if (!known.contains(key)) unknown.insert(key);
    }
  }
  return {unknown.begin(), unknown.end()};
}

}  // namespace

double precision(const Hits& hits) {
  return share(hits.right, hits.right + hits.wrong);
}

double recall(const Hits& hits) {
  return share(hits.right, hits.right + hits.missed);
}

double f1(const Hits& hits) {
  return share(2 * hits.right, 2 * hits.right + hits.wrong + hits.missed);
}

Evaluation evaluated(const Catalog& catalog, std::span<const OverlapPair> pairs,
    const Labels& labels, double threshold) {
  const ByPlans all = judged(catalog, pairs, labels);
  Evaluation result;
  result.threshold = threshold;
  for (const auto& [plans, judged] : all) {
    count(result.all, judged, threshold);
    result.plans.push_back(evaluation_of(all, plans, threshold));
    for (const Judged& each : judged) {
      const bool is_found = each.found != nullptr && each.score() >= threshold;
      const Misjudged pair{each.keys.first, each.keys.second, each.label, each.found};
      if (is_found && each.label.empty()) result.false_alarms.push_back(pair);
      if (!is_found && !each.label.empty()) result.misses.push_back(pair);
      if (is_found && !each.label.empty() && is_kind_right(each)) ++result.kinds_right;
    }
  }
  const auto score = [](const Misjudged& each) {
    return each.found == nullptr ? 0 : each.found->similar.score;
  };
  std::ranges::stable_sort(result.misses, {}, score);
  std::ranges::stable_sort(result.false_alarms, std::ranges::greater{}, score);
  result.unknown = unknown_keys(catalog, labels);
  return result;
}

}  // namespace remit
