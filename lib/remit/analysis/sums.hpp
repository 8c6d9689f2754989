#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "remit/analysis/parts.hpp"
#include "remit/base/message.hpp"
#include "remit/model/catalog.hpp"

/// Pictures in which tasks are drawn together, with a number for each sort of line. `Counts` has an
/// array `counts`.
namespace remit {

/// How many agencies a frame shows one by one, so that all frames fit on one sheet.
constexpr std::size_t agencies_of_frame(std::size_t frames, const PictureBudget& budget) {
  return std::clamp<std::size_t>(budget.agencies / std::max<std::size_t>(frames, 1), 3, 30);
}

/// Tasks that are drawn as one node, and what agencies have to do with them.
template <class Counts>
struct Sum {
  std::string key;
  std::string title;
  std::uint32_t tasks = 0;
  std::uint32_t gaps = 0;
  std::map<AgencyId, Counts> agencies{};
};

/// Such nodes in one frame.
template <class Counts>
struct Frame {
  DiagramGroup group;
  std::vector<Sum<Counts>> sums{};
};

template <class Counts>
std::uint32_t total(const Counts& counts) {
  std::uint32_t sum = 0;
  for (const std::uint32_t count : counts.counts) sum += count;
  return sum;
}

/// The frame of that key, a new one at the end if there is none, and in it the sum of that key.
template <class Counts>
Sum<Counts>& sum_in(
    std::vector<Frame<Counts>>& frames, const DiagramGroup& group, const DiagramGroup& whole) {
  auto frame = frames.empty() ? frames.end() : frames.end() - 1;  // mostly it is the last one
  if (frames.empty() || frame->group != group) {
    frame = std::ranges::find(frames, group, &Frame<Counts>::group);
  }
  if (frame == frames.end()) frame = frames.insert(frame, {group, {}});
  if (frame->sums.empty() || frame->sums.back().key != whole.key) {
    frame->sums.push_back({whole.key, whole.title});
  }
  return frame->sums.back();
}

/// So many agencies of a frame, those that most lines stand for, in the order of the mean place of
/// these.
template <class Counts>
std::vector<AgencyId> drawn_agencies(const Frame<Counts>& frame, std::size_t most) {
  struct Standing {
    std::uint32_t lines = 0;
    double places = 0;
  };
  std::map<AgencyId, Standing> all;
  for (std::size_t place = 0; place < frame.sums.size(); ++place) {
    for (const auto& [agency, counts] : frame.sums[place].agencies) {
      all[agency].lines += total(counts);
      all[agency].places += static_cast<double>(place) * total(counts);
    }
  }
  std::vector<AgencyId> result;
  result.reserve(all.size());
  for (const auto& [agency, standing] : all) result.push_back(agency);
  std::ranges::stable_sort(
      result, std::ranges::greater(), [&](AgencyId agency) { return all.at(agency).lines; });
  if (result.size() > most) result.resize(most);
  std::ranges::sort(result);
  std::ranges::stable_sort(
      result, {}, [&](AgencyId agency) { return all.at(agency).places / all.at(agency).lines; });
  return result;
}

/// Draws a frame: its sums on the left, its agencies on the right, those beyond so many as one
/// node. `edge_of(counts)` is the line for such counts. How many are drawn as one.
template <class Counts, class EdgeOf>
std::size_t append_frame(Diagram& diagram, const Catalog& catalog, const Frame<Counts>& frame,
    std::size_t most, const EdgeOf& edge_of) {
  diagram.groups.push_back(frame.group);
  const auto group = static_cast<std::uint32_t>(diagram.groups.size() - 1);
  const auto first = static_cast<std::uint32_t>(diagram.nodes.size());
  for (const Sum<Counts>& sum : frame.sums) {
    DiagramNode& node = diagram.nodes.emplace_back();
    const bool is_plan = sum.key.find('/') == std::string::npos;
    node.kind = is_plan ? NodeKind::plan : NodeKind::task;
    node.key = sum.key;
    node.group = group;
    node.lines = {{sum.key, sum.title, 0}};
    node.tasks = sum.tasks;
    node.gaps = sum.gaps;
  }
  const auto append = [&](std::uint32_t place, std::uint32_t to, const Counts& counts) {
    if (total(counts) == 0) return;
    DiagramEdge edge = edge_of(counts);
    edge.from = first + place;
    edge.to = to;
    diagram.edges.push_back(edge);
  };
  const std::vector<AgencyId> agencies = drawn_agencies(frame, most);
  for (const AgencyId agency : agencies) {
    const std::uint32_t to = append_agency(diagram, catalog, agency, 1);
    for (std::uint32_t place = 0; place < frame.sums.size(); ++place) {
      const auto own = frame.sums[place].agencies.find(agency);
      if (own != frame.sums[place].agencies.end()) append(place, to, own->second);
    }
  }
  const std::set<AgencyId> drawn(agencies.begin(), agencies.end());
  std::set<AgencyId> rest;
  const auto node_of_rest = static_cast<std::uint32_t>(diagram.nodes.size());
  for (std::uint32_t place = 0; place < frame.sums.size(); ++place) {
    Counts counts;
    for (const auto& [agency, own] : frame.sums[place].agencies) {
      if (drawn.contains(agency)) continue;
      rest.insert(agency);
      for (std::size_t i = 0; i < own.counts.size(); ++i) counts.counts[i] += own.counts[i];
    }
    append(place, node_of_rest, counts);
  }
  if (rest.empty()) return 0;
  DiagramNode& it = diagram.nodes.emplace_back();
  it.kind = NodeKind::rest;
  it.key = frame.group.key + '|';
  it.group = group;
  it.lane = 1;
  it.tasks = static_cast<std::uint32_t>(rest.size());
  return rest.size();
}

}  // namespace remit
