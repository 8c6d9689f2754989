#include "remit/analysis/nominees.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <tuple>

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/nominee_evidence.hpp"
#include "remit/analysis/selection.hpp"

// Two independent kinds of evidence are multiplied like those of a conditional logit (D. McFadden
// 1974): what tasks of like content give to whom, and which sort of body has the topics of the task
// everywhere. A faint likeness says little: shares are taken of what there is and a little more.

namespace remit {

namespace {

constexpr double precedent_weight = 0.7;
constexpr double competence_weight = 1.85;
constexpr double epsilon = 0.02;
constexpr double little = 0.05;
constexpr double left_of_barred = 0.05;  ///< of what speaks for a body that is ruled out
constexpr double least_missed = 0.05;    ///< score from which on a barred body is missed
constexpr double least_company = 0.3;    ///< score from which on cooperation is proposed
constexpr std::size_t most_company = 8;
constexpr std::size_t most_clues = 4;
constexpr std::size_t most_rivals = 2;

/// Bodies whose own business a task must be known to be before they lead on it.
bool leads_only_by_precedent(AgencyKind kind) {
  switch (kind) {
    case AgencyKind::unspecified:
    case AgencyKind::commission:
    case AgencyKind::bureau:
    case AgencyKind::office:
    case AgencyKind::party_organ:
      return false;
    default:
      return true;
  }
}

double part_of(double part, double whole) {
  return part / (whole + little);
}

double odds(double votes, double competence) {
  return std::pow(epsilon + votes, precedent_weight) *
         std::pow(epsilon + competence, competence_weight);
}

/// The weightiest of some clues, of equals the first, as shares of the evidence of their sort.
std::vector<Clue> best(
    std::span<const Clue* const> clues, const Evidence& evidence, std::size_t most) {
  using Weighed = std::tuple<double, std::size_t>;
  std::vector<Weighed> order;
  order.reserve(clues.size());
  for (std::size_t i = 0; i < clues.size(); ++i) {
    const bool is_said = clues[i]->assignment.has_value();
    order.emplace_back(
        -part_of(clues[i]->share, is_said ? evidence.votes : evidence.competence), i);
  }
  const auto end = order.begin() + static_cast<std::ptrdiff_t>(std::min(most, order.size()));
  std::partial_sort(order.begin(), end, order.end());
  std::vector<Clue> result;
  for (auto at = order.begin(); at != end; ++at) {
    result.push_back(*clues[std::get<1>(*at)]);
    result.back().share = -std::get<0>(*at);
  }
  return result;
}

std::vector<Clue> reasons(const Evidence& evidence, const Case& known) {
  std::vector<const Clue*> clues;
  clues.reserve(known.clues.size());
  for (const Clue& clue : known.clues) clues.push_back(&clue);
  return best(clues, evidence, most_clues);
}

/// Who else leads on tasks like it, the weightiest first, and that the body itself does not.
std::vector<Clue> objections(const Evidence& evidence, AgencyId body, const Case& known) {
  std::vector<const Clue*> others;
  for (const auto& [lead, clue] : evidence.leads) {
    if (lead != body) others.push_back(&clue);
  }
  std::vector<Clue> rivals = best(others, evidence, most_rivals);
  for (Clue& clue : rivals) clue.kind = ClueKind::rival;
  if (!known.has_led) rivals.push_back({ClueKind::never_led, {}, 0, {}, {}});
  return rivals;
}

/// What speaks for a body.
double odds_of(const Evidence& evidence, AgencyId body) {
  const auto at = evidence.cases.find(body);
  if (at == evidence.cases.end()) return odds(0, 0);
  return odds(part_of(at->second.votes, evidence.votes),
      part_of(at->second.competence, evidence.competence));
}

/// True if a body would have to lead on a task like this to be proposed, and does not.
bool is_held_back(const Ground& ground, const Evidence& evidence, AgencyId body) {
  const auto at = evidence.cases.find(body);
  const bool has_led = at != evidence.cases.end() && at->second.has_led;
  return leads_only_by_precedent(ground.catalog[body].kind) && !has_led;
}

/// Those held back for whom more speaks than for anybody who may lead.
std::vector<AgencyId> held_back(const Ground& ground, const Evidence& evidence,
    std::span<const AgencyId> eligible, const std::vector<Nominee>& leads) {
  const double most = leads.empty() ? odds(0, 0) : odds_of(evidence, leads.front().agency);
  std::vector<AgencyId> bodies;
  for (const AgencyId body : eligible) {
    if (is_held_back(ground, evidence, body) && odds_of(evidence, body) > most) {
      bodies.push_back(body);
    }
  }
  return bodies;
}

/// All that could lead on a task, the best first, with scores that are 1 together, and no reasons
/// yet.
std::vector<Nominee> leads(
    const Ground& ground, const Evidence& evidence, std::span<const AgencyId> eligible) {
  std::vector<Nominee> nominees;
  double whole = 0;
  for (const AgencyId body : eligible) {
    if (is_held_back(ground, evidence, body)) continue;
    const double of = odds_of(evidence, body);
    whole += of;
    const auto known = evidence.cases.find(body);
    if (known == evidence.cases.end() || known->second.clues.empty()) continue;
    nominees.push_back({body, of, {}, {}});
  }
  for (Nominee& nominee : nominees) nominee.score /= whole;
  std::ranges::stable_sort(nominees, std::ranges::greater{}, &Nominee::score);
  return nominees;
}

/// Takes those that may not have the task out of its leads.
void rule_out(Nomination& nomination, const NominationTerms& terms) {
  const auto is_barred = [&](const Nominee& nominee) {
    return terms.barred.contains({nomination.task, nominee.agency});
  };
  double whole = 1;
  for (const Nominee& nominee : nomination.lead) {
    if (!is_barred(nominee)) continue;
    whole -= (1 - left_of_barred) * nominee.score;
    if (nominee.score >= least_missed) nomination.barred.push_back(nominee.agency);
  }
  std::erase_if(nomination.lead, is_barred);
  std::erase_if(nomination.cooperate, is_barred);
  for (Nominee& nominee : nomination.lead) nominee.score /= whole;
}

/// Who has a part in tasks like it, or the business it is about: either brings in every second one
/// at most.
std::vector<Nominee> company(const Evidence& evidence) {
  std::vector<Nominee> nominees;
  for (const auto& [body, known] : evidence.cases) {
    const double beside = part_of(known.company, evidence.company);
    const double field = part_of(known.competence, evidence.competence);
    const double score = 1 - (1 - std::min(1.0, beside) / 2) * (1 - std::sqrt(field) / 2);
    if (score >= least_company) nominees.push_back({body, score, {}, {}});
  }
  std::ranges::stable_sort(nominees, std::ranges::greater{}, &Nominee::score);
  if (nominees.size() > most_company) nominees.resize(most_company);
  for (Nominee& nominee : nominees) {
    nominee.because = reasons(evidence, evidence.cases.at(nominee.agency));
  }
  return nominees;
}

Doubt doubt(const std::vector<Nominee>& leads, std::size_t eligible) {
  if (eligible == 0) return Doubt::nobody_there;
  if (leads.empty()) return Doubt::no_evidence;
  return leads.front().score < least_confidence ? Doubt::undecided : Doubt::none;
}

Nomination nomination(Ground& ground, TaskId task, std::span<const AgencyId> eligible) {
  const Evidence found = evidence(ground, task, eligible);
  Nomination result{task, Doubt::none, leads(ground, found, eligible), company(found), {}, {}};
  result.held_back = held_back(ground, found, eligible, result.lead);
  rule_out(result, ground.terms);
  result.doubt = doubt(result.lead, eligible.size());
  if (result.lead.size() > ground.terms.most) result.lead.resize(ground.terms.most);
  for (Nominee& nominee : result.lead) {
    const Case& known = found.cases.at(nominee.agency);
    nominee.because = reasons(found, known);
    nominee.against = objections(found, nominee.agency, known);
  }
  return result;
}

}  // namespace

std::vector<Nomination> nominations(const Catalog& catalog, const Thesaurus& thesaurus,
    std::span<const TaskId> tasks, const NominationTerms& terms) {
  Ground known = ground(catalog, thesaurus, terms);
  std::map<PlanId, std::vector<AgencyId>> eligible;
  std::vector<Nomination> all;
  all.reserve(tasks.size());
  for (const TaskId task : tasks) {
    const PlanId plan = catalog[task].plan;
    const auto [at, is_new] = eligible.try_emplace(plan);
    if (is_new) at->second = eligible_bodies(known, catalog[plan]);
    all.push_back(nomination(known, task, at->second));
  }
  return all;
}

std::vector<TaskId> open_tasks(const Catalog& catalog, std::span<const TaskId> tasks) {
  const auto is_open = [&](TaskId task) {
    const Task& it = catalog[task];
    if (it.last.value != task.value + 1 || rule::is_meant_for_nobody(catalog, task)) return false;
    const IdRange<Assignment> assignments = held(catalog, task).assignments;
    return std::ranges::all_of(assignments.begin(), assignments.end(),
        [&](AssignmentId id) { return catalog[id].from == Provenance::prose; });
  };
  std::vector<TaskId> open;
  std::ranges::copy_if(tasks, std::back_inserter(open), is_open);
  return open;
}

}  // namespace remit
