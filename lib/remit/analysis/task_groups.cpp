#include "remit/analysis/task_groups.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <queue>
#include <tuple>
#include <utility>

#include "remit/base/text.hpp"

namespace remit {

namespace {

constexpr std::size_t least_tasks = 3;
constexpr std::size_t most_terms = 3;

/// Groups that are being joined. A group that is made of two gets a new number, and the two are
/// no more: what was said of them before is known to be out of date.
class Joining {
public:
  Joining(std::size_t tasks, std::span<const OverlapPair> pairs) : groups_(tasks) {
    for (std::uint32_t task = 0; task < tasks; ++task) groups_[task].tasks = {{task}};
    for (const OverlapPair& pair : pairs) {
      if (pair.kind == PairKind::counterpart) continue;
      link(pair.a.task.value, pair.b.task.value, pair.similar.score);
      offer(pair.a.task.value, pair.b.task.value);
    }
    while (!offers_.empty()) {
      const Offer best = offers_.top();
      offers_.pop();
      if (is_current(best)) join(best);
    }
  }

  /// Those of several tasks, with their tasks in order.
  std::vector<std::vector<TaskId>> take() {
    std::vector<std::vector<TaskId>> all;
    for (Group& group : groups_) {
      if (group.tasks.size() < least_tasks) continue;
      std::ranges::sort(group.tasks);
      all.push_back(std::move(group.tasks));
    }
    return all;
  }

private:
  struct Group {
    std::vector<TaskId> tasks;              ///< empty: is part of another now
    std::map<std::uint32_t, double> links;  ///< to other groups: the sum of the scores between
  };
  struct Offer {
    double mean = 0;
    std::uint32_t a = 0;  ///< less than b
    std::uint32_t b = 0;
    bool operator<(const Offer& other) const {  // of the same mean the first come first
      return std::tie(mean, other.a, other.b) < std::tie(other.mean, a, b);
    }
  };

  void link(std::uint32_t a, std::uint32_t b, double score) {
    groups_[a].links[b] += score;
    groups_[b].links[a] += score;
  }
  void offer(std::uint32_t a, std::uint32_t b) {
    const double pairs =
        static_cast<double>(groups_[a].tasks.size()) * static_cast<double>(groups_[b].tasks.size());
    const double mean = groups_[a].links.at(b) / pairs;
    if (mean >= least_group_likeness) offers_.push({mean, std::min(a, b), std::max(a, b)});
  }
  [[nodiscard]] bool is_current(const Offer& offer) const {
    return !groups_[offer.a].tasks.empty() && !groups_[offer.b].tasks.empty();
  }
  void join(const Offer& parts);

  std::vector<Group> groups_;
  std::priority_queue<Offer> offers_;
};

void Joining::join(const Offer& parts) {
  const auto whole = static_cast<std::uint32_t>(groups_.size());
  groups_.emplace_back();
  for (const std::uint32_t part : {parts.a, parts.b}) {
    Group old = std::exchange(groups_[part], {});
    groups_[whole].tasks.insert(groups_[whole].tasks.end(), old.tasks.begin(), old.tasks.end());
    for (const auto& [other, sum] : old.links) {
      if (other == parts.a || other == parts.b) continue;
      groups_[other].links.erase(part);
      link(whole, other, sum);
    }
  }
  for (const auto& [other, sum] : groups_[whole].links) offer(whole, other);
}

/// What the tasks of one group share.
struct Shared {
  double scores = 0;
  std::map<std::string, std::pair<double, std::string>> terms;  ///< folded: likeness, as written
};

void note(Shared& shared, const OverlapPair& pair) {
  shared.scores += pair.similar.score;
  for (const SharedAspect& aspect : pair.similar.shared) {
    for (const std::string& text : {aspect.of_a, aspect.of_b}) {
      auto& [sum, written] = shared.terms.try_emplace(folded_topic(text), 0, text).first->second;
      sum += aspect.likeness;
    }
  }
}

/// The terms that are shared most, none within another.
std::vector<std::string> label_of(const Shared& shared) {
  std::vector<std::tuple<double, std::string, std::string>> ranked;
  for (const auto& [folded, term] : shared.terms) {
    ranked.emplace_back(-term.first, folded, term.second);
  }
  std::ranges::sort(ranked);
  std::vector<std::string> chosen;
  std::vector<std::string> label;
  for (const auto& [rank, folded, written] : ranked) {
    const auto is_within = [&text = folded](const std::string& other) {
      return other.find(text) != std::string::npos || text.find(other) != std::string::npos;
    };
    if (label.size() == most_terms || std::ranges::any_of(chosen, is_within)) continue;
    chosen.push_back(folded);
    label.push_back(written);
  }
  return label;
}

}  // namespace

std::vector<TaskGroup> task_groups(const Catalog& catalog, const Lineage& lineage,
    const OverlapQuestion& question, std::span<const OverlapPair> pairs) {
  const auto groups = Joining(catalog.tasks.size(), pairs).take();
  constexpr auto none = static_cast<std::size_t>(-1);
  std::vector<std::size_t> group_of(catalog.tasks.size(), none);
  for (std::size_t i = 0; i < groups.size(); ++i) {
    for (const TaskId task : groups[i]) group_of[task.value] = i;
  }
  std::vector<Shared> shared(groups.size());
  for (const OverlapPair& pair : pairs) {
    const std::size_t group = group_of[pair.a.task.value];
    if (group != none && group == group_of[pair.b.task.value]) note(shared[group], pair);
  }
  const Standings standings(catalog, lineage, question.as_of);
  OneWork works(catalog, pairs);
  std::vector<TaskGroup> all;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    std::map<std::uint32_t, Work> parts;
    for (const TaskId task : groups[i]) standings.add_to(parts[works.of(task)], task);
    const auto size = static_cast<double>(groups[i].size());
    all.push_back(
        {scatter_of(parts), label_of(shared[i]), shared[i].scores / (size * (size - 1) / 2),
            catalog[catalog[groups[i].front()].plan].jurisdiction});
  }
  std::ranges::stable_sort(
      all, std::ranges::greater{}, [](const TaskGroup& group) { return group.tasks.size(); });
  return all;
}

}  // namespace remit
