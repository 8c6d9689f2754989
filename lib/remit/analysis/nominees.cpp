#include "remit/analysis/nominees.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <optional>

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

/// The weightiest clues, as shares of the evidence of their sort.
std::vector<Clue> best(std::vector<Clue> clues, const Evidence& evidence) {
  for (Clue& clue : clues) {
    const bool is_said = clue.assignment.has_value();
    clue.share = part_of(clue.share, is_said ? evidence.votes : evidence.competence);
  }
  std::ranges::stable_sort(clues, std::ranges::greater{}, &Clue::share);
  if (clues.size() > most_clues) clues.resize(most_clues);
  return clues;
}

/// Who else leads on tasks like it, the weightiest first, and that the body itself does not.
std::vector<Clue> objections(const Evidence& evidence, AgencyId body, const Case& known) {
  std::vector<Clue> rivals;
  for (const auto& [lead, clue] : evidence.leads) {
    if (lead == body) continue;
    rivals.push_back(clue);
    rivals.back().kind = ClueKind::rival;
  }
  rivals = best(std::move(rivals), evidence);
  if (rivals.size() > 2) rivals.resize(2);
  if (!known.has_led) rivals.push_back({ClueKind::never_led, {}, 0, {}, {}});
  return rivals;
}

/// What speaks for a body, if it may lead at all.
std::optional<double> odds_of(const Ground& ground, const Evidence& evidence, AgencyId body) {
  const auto at = evidence.cases.find(body);
  const bool has_led = at != evidence.cases.end() && at->second.has_led;
  if (leads_only_by_precedent(ground.catalog[body].kind) && !has_led) return {};
  if (at == evidence.cases.end()) return odds(0, 0);
  return odds(part_of(at->second.votes, evidence.votes),
      part_of(at->second.competence, evidence.competence));
}

/// All that could lead on a task, the best first, with scores that are 1 together.
std::vector<Nominee> leads(
    const Ground& ground, const Evidence& evidence, std::span<const AgencyId> eligible) {
  std::vector<Nominee> nominees;
  double whole = 0;
  for (const AgencyId body : eligible) {
    const auto of = odds_of(ground, evidence, body);
    if (!of) continue;
    whole += *of;
    const auto known = evidence.cases.find(body);
    if (known == evidence.cases.end() || known->second.clues.empty()) continue;
    nominees.push_back({body, *of, best(known->second.clues, evidence),
        objections(evidence, body, known->second)});
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
    if (score >= least_company) nominees.push_back({body, score, best(known.clues, evidence), {}});
  }
  std::ranges::stable_sort(nominees, std::ranges::greater{}, &Nominee::score);
  if (nominees.size() > most_company) nominees.resize(most_company);
  return nominees;
}

Doubt doubt(const std::vector<Nominee>& leads, std::size_t eligible) {
  if (eligible == 0) return Doubt::nobody_there;
  if (leads.empty()) return Doubt::no_evidence;
  return leads.front().score < least_confidence ? Doubt::undecided : Doubt::none;
}

Nomination nomination(Ground& ground, TaskId task, std::span<const AgencyId> eligible) {
  const Evidence found = evidence(ground, task, eligible);
  Nomination result{task, Doubt::none, leads(ground, found, eligible), company(found), {}};
  rule_out(result, ground.terms);
  result.doubt = doubt(result.lead, eligible.size());
  if (result.lead.size() > ground.terms.most) result.lead.resize(ground.terms.most);
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
