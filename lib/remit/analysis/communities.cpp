#include "remit/analysis/communities.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <queue>
#include <tuple>
#include <utility>

namespace remit {

namespace {

/// Communities that are being joined. Two that become one get a new number, so that what was said
/// of them before is known to be out of date.
class Joining {
public:
  Joining(std::size_t nodes, std::span<const Bond> bonds) : groups_(nodes) {
    for (const Bond& bond : bonds) whole_ += bond.weight;
    for (std::uint32_t node = 0; node < nodes; ++node) groups_[node].nodes = {node};
    for (const Bond& bond : bonds) {
      groups_[bond.a].degree += bond.weight;
      groups_[bond.b].degree += bond.weight;
      if (bond.a == bond.b) continue;
      groups_[bond.a].bonds[bond.b] += bond.weight;
      groups_[bond.b].bonds[bond.a] += bond.weight;
    }
    for (std::uint32_t node = 0; node < nodes; ++node) offer_all(node, true);
    while (!offers_.empty()) {
      const Offer best = offers_.top();
      offers_.pop();
      if (!groups_[best.a].nodes.empty() && !groups_[best.b].nodes.empty()) join(best.a, best.b);
    }
  }

  std::vector<std::vector<std::uint32_t>> take() {
    std::vector<std::vector<std::uint32_t>> all;
    for (Group& group : groups_) {
      if (group.nodes.empty()) continue;
      std::sort(group.nodes.begin(), group.nodes.end());
      all.push_back(std::move(group.nodes));
    }
    std::ranges::sort(all, [](const auto& a, const auto& b) {
      return a.size() != b.size() ? a.size() > b.size() : a.front() < b.front();
    });
    return all;
  }

private:
  struct Group {
    std::vector<std::uint32_t> nodes;  ///< empty: is part of another now
    std::map<std::uint32_t, double> bonds;
    double degree = 0;
  };
  struct Offer {
    double gain = 0;
    std::uint32_t a = 0;  ///< less than b
    std::uint32_t b = 0;
    bool operator<(const Offer& other) const {
      return std::tie(gain, other.a, other.b) < std::tie(other.gain, a, b);
    }
  };

  void offer_all(std::uint32_t group, bool each_once) {
    for (const auto& [other, weight] : groups_[group].bonds) {
      if (each_once && other < group) continue;
      const double by_chance = groups_[group].degree * groups_[other].degree / (2 * whole_);
      const double gain = (weight - by_chance) / whole_;
      if (gain > 1e-12) offers_.push({gain, std::min(group, other), std::max(group, other)});
    }
  }
  void join(std::uint32_t a, std::uint32_t b) {
    const auto one = static_cast<std::uint32_t>(groups_.size());
    groups_.emplace_back();
    for (const std::uint32_t part : {a, b}) {
      Group old = std::exchange(groups_[part], {});
      groups_[one].nodes.insert(groups_[one].nodes.end(), old.nodes.begin(), old.nodes.end());
      groups_[one].degree += old.degree;
      for (const auto& [other, weight] : old.bonds) {
        if (other == a || other == b) continue;
        groups_[one].bonds[other] += weight;
        groups_[other].bonds.erase(part);
        groups_[other].bonds[one] += weight;
      }
    }
    offer_all(one, false);
  }

  double whole_ = 0;
  std::vector<Group> groups_;
  std::priority_queue<Offer> offers_;
};

}  // namespace

std::vector<std::uint32_t> communities(std::size_t nodes, std::span<const Bond> bonds) {
  const auto groups = Joining(nodes, bonds).take();
  std::vector<std::uint32_t> of(nodes);
  for (std::uint32_t number = 0; number < groups.size(); ++number) {
    for (const std::uint32_t node : groups[number]) of[node] = number;
  }
  return of;
}

double modularity(std::span<const std::uint32_t> communities, std::span<const Bond> bonds) {
  std::map<std::uint32_t, double> degree;
  double within = 0;
  double whole = 0;
  for (const Bond& bond : bonds) {
    whole += bond.weight;
    if (communities[bond.a] == communities[bond.b]) within += bond.weight;
    degree[communities[bond.a]] += bond.weight;
    degree[communities[bond.b]] += bond.weight;
  }
  if (whole == 0) return 0;
  double by_chance = 0;
  for (const auto& [community, weight] : degree) by_chance += weight * weight;
  return within / whole - by_chance / (4 * whole * whole);
}

}  // namespace remit
