#include "remit/analysis/allocation.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

#include "remit/analysis/cheapest_flow.hpp"

// Every place flows from the source through its task, one of the bodies that offer and one of the
// body's tasks to the sink; what the n-th task costs grows with n, so that the cheapest come first
// by themselves. A place that cannot be filled flows past the bodies, at more than all else costs.

namespace remit {

namespace {

using Amount = std::int64_t;

constexpr std::uint32_t source = 0;
constexpr std::uint32_t sink = 1;
constexpr double unit = 1e6;          ///< whole costs a score
constexpr double dearest_load = 100;  ///< so that no sum of costs overflows

/// A body's part in the allocation.
struct Body {
  AgencyId agency;
  std::uint32_t load = 0;    ///< what it has already, fixed choices included
  std::uint32_t offers = 0;  ///< that are left
};

/// The demand, with what is fixed and forbidden settled.
struct Problem {
  const Demand& demand;
  std::unordered_map<std::uint32_t, std::size_t> task_index;
  std::unordered_map<std::uint32_t, std::size_t> body_index;
  std::vector<Body> bodies;
  std::vector<std::uint32_t> places;  ///< left, by task
  std::vector<Offer> offers;          ///< that can be chosen
  std::vector<Choice> choices;
};

bool is_full(const Demand& demand, const Body& body) {
  return demand.most && body.load >= *demand.most;
}

Body& body_of(Problem& problem, AgencyId agency) {
  const auto [at, is_new] = problem.body_index.try_emplace(agency.value, problem.bodies.size());
  if (is_new) {
    const auto load = problem.demand.load.find(agency);
    problem.bodies.push_back({agency, load == problem.demand.load.end() ? 0 : load->second, 0});
  }
  return problem.bodies[at->second];
}

void place_fixed(Problem& problem, const std::map<std::pair<TaskId, AgencyId>, double>& scores) {
  for (const auto& pair : problem.demand.fixed) {
    const auto task = problem.task_index.find(pair.first.value);
    if (task == problem.task_index.end() || problem.places[task->second] == 0) continue;
    Body& body = body_of(problem, pair.second);
    if (is_full(problem.demand, body)) continue;
    ++body.load;
    --problem.places[task->second];
    const auto score = scores.find(pair);
    problem.choices.push_back(
        {pair.first, pair.second, score == scores.end() ? 0 : score->second, true});
  }
}

Problem settled(const Demand& demand) {
  Problem problem{demand, {}, {}, {}, {}, {}, {}};
  for (const TaskId task : demand.tasks) {
    problem.task_index.try_emplace(task.value, problem.task_index.size());
  }
  problem.places.assign(demand.tasks.size(), demand.places);
  std::map<std::pair<TaskId, AgencyId>, double> scores;
  for (const Offer& offer : demand.offers) {
    if (!std::isfinite(offer.score)) continue;
    scores.try_emplace({offer.task, offer.agency}, std::clamp(offer.score, 0.0, 1.0));
  }
  place_fixed(problem, scores);
  for (const auto& [pair, score] : scores) {
    if (!problem.task_index.contains(pair.first.value)) continue;
    if (demand.fixed.contains(pair) || demand.forbidden.contains(pair)) continue;
    problem.offers.push_back({pair.first, pair.second, score});
    ++body_of(problem, pair.second).offers;
  }
  return problem;
}

Amount whole(double cost) {
  return static_cast<Amount>(std::llround(cost * unit));
}

/// How many more tasks a body may take.
std::uint32_t room(const Demand& demand, const Body& body) {
  if (!demand.most) return body.offers;
  return std::min(body.offers, *demand.most - std::min(*demand.most, body.load));
}

double load_cost(const Demand& demand, std::uint32_t nth) {
  return std::min(demand.fair * nth, dearest_load);
}

void add_loads(
    std::vector<Pipe>& pipes, const Demand& demand, const Body& body, std::uint32_t node) {
  const std::uint32_t left = room(demand, body);
  if (demand.fair <= 0) {
    if (left > 0) pipes.push_back({node, sink, left, 0});
    return;
  }
  for (std::uint32_t n = 1; n <= left; ++n) {
    pipes.push_back({node, sink, 1, whole(load_cost(demand, body.load + n))});
  }
}

/// More than any allocation can gain by leaving one place empty.
Amount price_of_a_gap(const Problem& problem, Amount places) {
  double dearest = 1;
  for (const Body& body : problem.bodies) {
    dearest = std::max(dearest, 1 + load_cost(problem.demand, body.load + body.offers));
  }
  return whole(dearest) * (places + 1);
}

/// Nodes: source, sink, tasks, bodies. The pipes of the offers come first.
void choose(Problem& problem) {
  const auto first_body = static_cast<std::uint32_t>(2 + problem.places.size());
  const auto nodes = static_cast<std::uint32_t>(first_body + problem.bodies.size());
  std::vector<Pipe> pipes;
  for (const Offer& offer : problem.offers) {
    const auto task = static_cast<std::uint32_t>(problem.task_index.at(offer.task.value));
    const auto body = static_cast<std::uint32_t>(problem.body_index.at(offer.agency.value));
    pipes.push_back({2 + task, first_body + body, 1, whole(1 - offer.score)});
  }
  Amount places = 0;
  for (const std::uint32_t left : problem.places) places += left;
  const Amount gap = price_of_a_gap(problem, places);
  for (std::uint32_t i = 0; i < problem.places.size(); ++i) {
    pipes.push_back({source, 2 + i, problem.places[i], 0});
    pipes.push_back({2 + i, sink, problem.places[i], gap});
  }
  for (std::uint32_t i = 0; i < problem.bodies.size(); ++i) {
    add_loads(pipes, problem.demand, problem.bodies[i], first_body + i);
  }
  const std::vector<Amount> flow = cheapest_flow(nodes, pipes, places);
  for (std::size_t i = 0; i < problem.offers.size(); ++i) {
    if (flow[i] == 0) continue;
    const Offer& offer = problem.offers[i];
    ++problem.bodies[problem.body_index.at(offer.agency.value)].load;
    --problem.places[problem.task_index.at(offer.task.value)];
    problem.choices.push_back({offer.task, offer.agency, offer.score, false});
  }
}

std::vector<Unplaced> unplaced(const Problem& problem) {
  const Demand& demand = problem.demand;
  std::vector<Unplaced> all;
  std::vector<std::size_t> entry(problem.places.size(), problem.places.size());
  for (std::size_t i = 0; i < problem.places.size(); ++i) {
    if (problem.places[i] == 0) continue;
    entry[i] = all.size();
    all.push_back({demand.tasks[i], problem.places[i], {}});
  }
  const auto note = [&](TaskId task, AgencyId agency) {
    const auto at = problem.task_index.find(task.value);
    if (at == problem.task_index.end() || entry[at->second] >= all.size()) return;
    const auto body = problem.body_index.find(agency.value);
    auto& because = all[entry[at->second]].because;
    if (demand.forbidden.contains({task, agency})) {
      because.emplace_back(agency, Hindrance::forbidden);
    } else if (body != problem.body_index.end() && is_full(demand, problem.bodies[body->second])) {
      because.emplace_back(agency, Hindrance::full);
    }
  };
  for (const Offer& offer : demand.offers) note(offer.task, offer.agency);
  for (const auto& [task, agency] : demand.fixed) note(task, agency);
  for (Unplaced& each : all) {
    std::sort(each.because.begin(), each.because.end());
    each.because.erase(std::unique(each.because.begin(), each.because.end()), each.because.end());
  }
  return all;
}

}  // namespace

Allocation allocate(const Demand& demand) {
  Problem problem = settled(demand);
  choose(problem);
  std::ranges::stable_sort(problem.choices, [&](const Choice& a, const Choice& b) {
    const auto at = [&](const Choice& it) { return problem.task_index.at(it.task.value); };
    if (at(a) != at(b)) return at(a) < at(b);
    return a.score != b.score ? a.score > b.score : a.agency < b.agency;
  });
  return {std::move(problem.choices), unplaced(problem)};
}

}  // namespace remit
