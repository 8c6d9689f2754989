#include "remit/analysis/load_shares.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "remit/analysis/nomination_trial.hpp"
#include "remit/analysis/selection.hpp"

namespace remit {

namespace {

using Loads = std::map<AgencyId, BodyLoad>;

BodyLoad& body(Loads& loads, AgencyId agency) {
  BodyLoad& known = loads[agency];
  known.agency = agency;
  return known;
}

/// Counts what the tasks have into one side of the loads.
void count_in(
    Loads& loads, const Catalog& catalog, std::span<const TaskId> tasks, TaskLoad BodyLoad::*side) {
  for (const TaskId task : tasks) {
    std::set<AgencyId> on_it;
    for (const AssignmentId id : held(catalog, task).assignments) {
      const AgencyId agency = catalog[id].agency;
      if (is_single_body(catalog[agency])) on_it.insert(agency);
    }
    for (const AgencyId agency : on_it) ++(body(loads, agency).*side).tasks;
  }
  for (const KnownLead& known : known_leads(catalog, tasks)) {
    for (const AgencyId agency : known.lead) ++(body(loads, agency).*side).leads;
  }
}

void count_proposal(Loads& loads, const Catalog& catalog, const Proposal& proposal) {
  std::set<AgencyId> has;
  for (const AssignmentId id : held(catalog, proposal.task).assignments) {
    has.insert(catalog[id].agency);
  }
  if (proposal.chosen == 0) return;
  const auto add = [&](AgencyId agency, bool is_lead) {
    TaskLoad& after = body(loads, agency).after;
    after.leads += is_lead ? 1U : 0U;
    after.tasks += has.contains(agency) ? 0U : 1U;
  };
  for (std::size_t i = 0; i < proposal.chosen; ++i) add(proposal.lead[i].agency, true);
  for (const Nominee& nominee : proposal.cooperate) add(nominee.agency, false);
}

void add(TaskLoad& sum, const TaskLoad& part) {
  sum.tasks += part.tasks;
  sum.leads += part.leads;
}

LoadShares shares_of(const Loads& loads) {
  LoadShares shares;
  std::vector<std::uint32_t> before;
  std::vector<std::uint32_t> after;
  for (const auto& [agency, load] : loads) {
    shares.bodies.push_back(load);
    add(shares.before, load.before);
    add(shares.after, load.after);
    before.push_back(load.before.leads);
    after.push_back(load.after.leads);
  }
  shares.leads_gini_before = gini(before);
  shares.leads_gini_after = gini(after);
  std::ranges::stable_sort(shares.bodies, [](const BodyLoad& a, const BodyLoad& b) {
    return std::tuple(b.after.leads, b.after.tasks) < std::tuple(a.after.leads, a.after.tasks);
  });
  return shares;
}

}  // namespace

double gini(std::vector<std::uint32_t> numbers) {
  std::ranges::sort(numbers);
  const auto count = static_cast<double>(numbers.size());
  double sum = 0;
  double weighted = 0;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    sum += numbers[i];
    weighted += (2 * (static_cast<double>(i) + 1) - count - 1) * numbers[i];
  }
  return sum == 0 ? 0 : weighted / (count * sum);
}

LoadShares load_shares(
    const Catalog& catalog, std::span<const TaskId> tasks, std::span<const Proposal> proposals) {
  Loads loads;
  count_in(loads, catalog, tasks, &BodyLoad::before);
  count_in(loads, catalog, tasks, &BodyLoad::after);
  for (const Proposal& proposal : proposals) count_proposal(loads, catalog, proposal);
  return shares_of(loads);
}

LoadShares load_shares(const Catalog& before, const Catalog& after, std::span<const TaskId> tasks) {
  Loads loads;
  count_in(loads, before, tasks, &BodyLoad::before);
  count_in(loads, after, tasks, &BodyLoad::after);
  return shares_of(loads);
}

}  // namespace remit
