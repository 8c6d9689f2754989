#include "remit/analysis/duties.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "remit/base/text.hpp"
#include "remit/graph/graph.hpp"

namespace remit {

namespace {

/// The form of its name that an assignment uses, if it is one of the agency's other names; a
/// shortened name in a list that shares a prefix is no other name.
std::string through(const Catalog& catalog, const Assignment& assignment) {
  const Agency& agency = catalog[assignment.agency];
  const std::string written = folded_name(assignment.as_written);
  const bool is_alias = std::ranges::any_of(
      agency.aliases, [&](const std::string& alias) { return folded_name(alias) == written; });
  return is_alias ? assignment.as_written : std::string();
}

bool is_wanted(const Catalog& catalog, const Selection& selection, const Assignment& assignment) {
  if (!selection.roles.empty() && !selection.roles.has(assignment.role)) return false;
  if (assignment.task) return true;
  const bool of_a_plan = selection.plans.empty() || std::ranges::find(selection.plans,
                                                        assignment.plan) != selection.plans.end();
  const bool of_the_place =
      !selection.jurisdiction || catalog[assignment.plan].jurisdiction == *selection.jurisdiction;
  return of_a_plan && of_the_place && selection.tasks.empty() && selection.topic.empty() &&
         !selection.unassigned;
}

/// The tasks that the selection lets through, as a mark for each task of the catalog.
std::vector<bool> marks(const Catalog& catalog, Selection selection) {
  selection.agencies.clear();
  selection.roles = {};
  std::vector<bool> marked(catalog.tasks.size(), false);
  for (const TaskId task : select(catalog, selection)) marked[task.value] = true;
  return marked;
}

std::vector<Duty> duties_among(const Catalog& catalog, const Graph& graph, AgencyId agency,
    const Selection& selection, const std::vector<bool>& marked) {
  std::vector<Duty> found;
  const Adjacency& adjacency = graph.adjacency;
  for (const Edge edge : each(in_edges(vertex_of(graph, agency), adjacency))) {
    const Tie& tie = adjacency[edge];
    const Assignment& assignment = catalog[tie.assignment];
    if (!is_wanted(catalog, selection, assignment)) continue;
    const Vertex bearer = source(edge, adjacency);
    Duty duty{{}, tie.assignment, tie.inherited, through(catalog, assignment), {}, false, {}};
    if (side_of(graph, bearer) == Side::task) {
      duty.task = task_at(graph, bearer);
      if (!marked[duty.task->value]) continue;
    }
    found.push_back(std::move(duty));
  }
  return found;
}

/// What a plan gave to several bodies that are one by now is one duty of it: in the same task, the
/// same role and the same part of the work.
std::vector<Duty> each_once(const Catalog& catalog, std::vector<Duty> sorted) {
  std::vector<Duty> all;
  const auto is_same = [&](const Duty& a, const Duty& b) {
    const Assignment& of_a = catalog[a.assignment];
    const Assignment& of_b = catalog[b.assignment];
    return a.task == b.task && of_a.plan == of_b.plan && of_a.role == of_b.role &&
           of_a.duty == of_b.duty && of_a.agency != of_b.agency;
  };
  for (Duty& duty : sorted) {
    if (all.empty() || !is_same(all.back(), duty)) {
      all.push_back(std::move(duty));
      continue;
    }
    Duty& first = all.back();
    first.is_ambiguous = first.is_ambiguous && duty.is_ambiguous;
    first.also.push_back(std::move(duty));
  }
  return all;
}

}  // namespace

std::vector<Duty> duties(
    const Catalog& catalog, const Graph& graph, AgencyId agency, const Selection& selection) {
  auto found = duties_among(catalog, graph, agency, selection, marks(catalog, selection));
  std::ranges::stable_sort(
      found, {}, [&](const Duty& duty) { return catalog[duty.assignment].role; });
  return found;
}

std::vector<Duty> duties(const Catalog& catalog, const Graph& graph, std::span<const Claim> claims,
    AgencyId agency, const Selection& selection) {
  const std::vector<bool> marked = marks(catalog, selection);
  std::map<AssignmentId, const Claim*> claimed;
  std::set<AgencyId> named;
  for (const Claim& claim : claims) {
    claimed.emplace(claim.assignment, &claim);
    named.insert(catalog[claim.assignment].agency);
  }
  std::vector<Duty> found;
  for (const AgencyId body : named) {
    for (Duty& duty : duties_among(catalog, graph, body, selection, marked)) {
      const auto claim = claimed.find(duty.assignment);
      if (claim == claimed.end()) continue;
      if (body != agency && duty.through.empty()) duty.through = catalog[body].name;
      duty.steps = claim->second->through;
      duty.is_ambiguous = claim->second->is_ambiguous;
      found.push_back(std::move(duty));
    }
  }
  const auto place = [&](const Duty& duty) {
    const bool of_a_plan = !duty.task;
    return std::tuple(catalog[duty.assignment].role, of_a_plan, duty.task, duty.assignment);
  };
  std::ranges::sort(found, {}, place);
  return each_once(catalog, std::move(found));
}

std::vector<DutiesOfOne> duties_of_all(
    const Catalog& catalog, const Graph& graph, const Selection& selection) {
  const std::vector<bool> marked = marks(catalog, selection);
  std::vector<DutiesOfOne> all;
  for (const AgencyId agency : ids(catalog.agencies)) {
    if (selection.jurisdiction && catalog[agency].jurisdiction != *selection.jurisdiction) continue;
    if (!selection.agencies.empty() &&
        std::ranges::find(selection.agencies, agency) == selection.agencies.end()) {
      continue;
    }
    all.push_back({agency, duties_among(catalog, graph, agency, selection, marked)});
  }
  return all;
}

std::vector<Load> loads(const Catalog& catalog, const std::vector<DutiesOfOne>& duties) {
  std::vector<Load> all;
  for (const DutiesOfOne& one : duties) {
    Load load{one.agency};
    std::set<PlanId> plans;
    for (const Duty& duty : one.duties) {
      const Assignment& assignment = catalog[duty.assignment];
      ++load.tasks[static_cast<std::size_t>(assignment.role)];
      plans.insert(assignment.plan);
    }
    load.plans = static_cast<std::uint32_t>(plans.size());
    all.push_back(load);
  }
  return all;
}

std::vector<Load> loads(const Catalog& catalog, const Graph& graph, const Selection& selection) {
  return loads(catalog, duties_of_all(catalog, graph, selection));
}

}  // namespace remit
