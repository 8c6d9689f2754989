#include "remit/analysis/proposals.hpp"

#include <algorithm>

#include "remit/analysis/nomination_trial.hpp"

namespace remit {

namespace {

constexpr std::size_t most_offers = 10;
constexpr double least_beside = 0.05;  ///< of a second lead

Demand demand_of(const ProposalTerms& terms, std::span<const Nomination> nominated) {
  Demand demand;
  demand.places = terms.leads;
  demand.most = terms.most;
  demand.fair = terms.fair;
  demand.fixed = terms.fixed;
  demand.forbidden = terms.forbidden;
  const double least = terms.leads == 1 ? least_confidence : least_beside;
  for (const Nomination& nomination : nominated) {
    demand.tasks.push_back(nomination.task);
    if (nomination.doubt != Doubt::none) continue;
    for (const Nominee& nominee : nomination.lead) {
      if (nominee.score < least) break;
      demand.offers.push_back({nomination.task, nominee.agency, nominee.score});
    }
  }
  return demand;
}

bool is_chosen(std::span<const Choice> choices, AgencyId agency) {
  return std::ranges::find(choices, agency, &Choice::agency) != choices.end();
}

/// Those chosen first; a body that the user fixed and nobody nominated has nothing to speak for it.
std::vector<Nominee> ordered(
    const Nomination& nomination, std::span<const Choice> choices, const ProposalTerms& terms) {
  const std::vector<Nominee>& nominees = nomination.lead;
  std::vector<Nominee> all;
  for (const Choice& choice : choices) {
    const auto known = std::ranges::find(nominees, choice.agency, &Nominee::agency);
    all.push_back(known == nominees.end() ? Nominee{choice.agency, 0, {}, {}} : *known);
  }
  for (const Nominee& nominee : nominees) {
    if (all.size() >= terms.top) break;
    if (!is_chosen(choices, nominee.agency)) all.push_back(nominee);
  }
  return all;
}

Proposal proposal(
    const Nomination& nomination, std::span<const Choice> choices, const ProposalTerms& terms) {
  Proposal result{nomination.task, nomination.doubt, choices.size(), false, {}, {}, {}};
  result.fixed = !choices.empty() && choices.front().fixed;
  result.lead = ordered(nomination, choices, terms);
  for (const Nominee& nominee : nomination.cooperate) {
    if (!is_chosen(choices, nominee.agency)) result.cooperate.push_back(nominee);
  }
  if (result.chosen > 0 && !is_confident(result)) {
    result.chosen = 0;
    result.doubt = Doubt::undecided;
  }
  return result;
}

/// Whom the user rules out, but for what he fixes.
std::set<Pairing> barred(const ProposalTerms& terms) {
  std::set<Pairing> pairs = terms.forbidden;
  for (const Pairing& pair : terms.fixed) pairs.erase(pair);
  return pairs;
}

/// Adds who is ruled out or held back to what stands in the way of a task with fewer leads than
/// wanted.
void add_barred(Proposal& proposal, const Nomination& nomination) {
  for (const AgencyId agency : nomination.held_back) {
    proposal.hindered.emplace_back(agency, Hindrance::held_back);
  }
  for (const AgencyId agency : nomination.barred) {
    proposal.hindered.emplace_back(agency, Hindrance::forbidden);
  }
  std::sort(proposal.hindered.begin(), proposal.hindered.end());
}

}  // namespace

bool is_confident(const Proposal& proposal) {
  if (proposal.fixed) return true;
  return proposal.chosen > 0 && proposal.lead.front().score >= least_confidence;
}

std::vector<Proposal> proposals(const Catalog& catalog, const Thesaurus& thesaurus,
    std::span<const TaskId> tasks, const ProposalTerms& terms) {
  const auto nominated =
      nominations(catalog, thesaurus, tasks, {{}, std::max(most_offers, terms.top), barred(terms)});
  Demand demand = demand_of(terms, nominated);
  demand.load = leads_already(catalog, tasks);
  const Allocation allocation = allocate(demand);
  std::vector<Proposal> all;
  all.reserve(tasks.size());
  auto choice = allocation.choices.begin();
  auto unplaced = allocation.unplaced.begin();
  for (const Nomination& nomination : nominated) {
    const auto begin = choice;
    while (choice != allocation.choices.end() && choice->task == nomination.task) ++choice;
    all.push_back(proposal(nomination, {begin, choice}, terms));
    const bool is_missing =
        unplaced != allocation.unplaced.end() && unplaced->task == nomination.task;
    if (is_missing) all.back().hindered = (unplaced++)->because;
    if (all.back().chosen < terms.leads) add_barred(all.back(), nomination);
  }
  return all;
}

std::map<AgencyId, std::uint32_t> leads_already(
    const Catalog& catalog, std::span<const TaskId> tasks) {
  std::set<PlanId> plans;
  for (const TaskId task : tasks) plans.insert(catalog[task].plan);
  std::map<AgencyId, std::uint32_t> load;
  for (const PlanId plan : plans) {
    const std::vector<TaskId> all(catalog[plan].tasks.begin(), catalog[plan].tasks.end());
    for (const KnownLead& known : known_leads(catalog, all)) {
      for (const AgencyId lead : known.lead) ++load[lead];
    }
  }
  return load;
}

}  // namespace remit
