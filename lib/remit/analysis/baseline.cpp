#include "remit/analysis/baseline.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace remit {

namespace {

using Key = std::pair<std::string, std::string>;

Key key_of(const Finding& finding) {
  return {std::string(finding.rule), finding.subject};
}

Key key_of(const Accepted& entry) {
  return {entry.rule, entry.subject};
}

bool is_of_the_file(const Finding& finding) {
  const Rule* const rule = rule_named(finding.rule);
  return rule == nullptr || rule->stage == Stage::reading || finding.subject.empty();
}

/// Joins two baselines; `times` says how often what stands in both is accepted.
template <class Times>
Baseline joined(const Baseline& a, const Baseline& b, Times times) {
  std::map<Key, Accepted> all;
  for (const Accepted& entry : a) all.emplace(key_of(entry), entry);
  for (const Accepted& entry : b) {
    const auto [known, is_new] = all.try_emplace(key_of(entry), entry);
    if (!is_new) known->second.times = times(known->second.times, entry.times);
  }
  Baseline baseline;
  for (auto& [key, entry] : all) baseline.push_back(std::move(entry));
  return baseline;
}

}  // namespace

Baseline baseline_of(std::span<const Finding> findings) {
  std::map<Key, std::size_t> times;
  for (const Finding& finding : findings) {
    if (!is_of_the_file(finding)) ++times[key_of(finding)];
  }
  Baseline baseline;
  for (const auto& [key, count] : times) {
    baseline.push_back({key.first, key.second, count, {}});
  }
  return baseline;
}

Compared compared(const Baseline& baseline, std::vector<Finding> findings) {
  std::map<Key, std::size_t> left;
  for (const Accepted& entry : baseline) left[key_of(entry)] += entry.times;
  Compared all;
  for (Finding& finding : findings) {
    const auto entry = is_of_the_file(finding) ? left.end() : left.find(key_of(finding));
    const bool is_known = entry != left.end() && entry->second > 0;
    if (is_known) --entry->second;
    (is_known ? all.known : all.fresh).push_back(std::move(finding));
  }
  for (Accepted entry : baseline) {
    entry.times = left.at(key_of(entry));
    if (entry.times > 0) all.gone.push_back(std::move(entry));
  }
  return all;
}

Baseline without(Baseline baseline, const Baseline& gone) {
  std::map<Key, std::size_t> fewer;
  for (const Accepted& entry : gone) fewer[key_of(entry)] += entry.times;
  for (Accepted& entry : baseline) {
    const auto found = fewer.find(key_of(entry));
    if (found != fewer.end()) entry.times -= std::min(entry.times, found->second);
  }
  std::erase_if(baseline, [](const Accepted& entry) { return entry.times == 0; });
  return baseline;
}

Baseline either(const Baseline& a, const Baseline& b) {
  return joined(a, b, [](std::size_t x, std::size_t y) { return std::max(x, y); });
}

Baseline both(const Baseline& a, const Baseline& b) {
  return joined(a, b, [](std::size_t x, std::size_t y) { return x + y; });
}

Baseline judged(const Baseline& gone, const Settings& settings) {
  Baseline all;
  for (const Accepted& entry : gone) {
    const Rule* const rule = rule_named(entry.rule);
    if (rule == nullptr || is_asked(settings, *rule)) all.push_back(entry);
  }
  return all;
}

}  // namespace remit
