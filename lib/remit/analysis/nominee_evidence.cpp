#include "remit/analysis/nominee_evidence.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "remit/analysis/handovers.hpp"
#include "remit/analysis/selection.hpp"
#include "remit/base/text.hpp"
#include "remit/model/name_form.hpp"

namespace remit {

namespace {

constexpr std::size_t most_precedents = 200;
constexpr double cooperation = 0.1;  ///< of a lead
constexpr double year_apart = 0.1;   ///< a plan n years away weighs 1 / (1 + n/10)

/// The day whose bodies count: when the plan was issued, or else begins.
Date day_of(const Plan& plan) {
  return plan.issued == Date{} ? plan.period_begin : plan.issued;
}

bool is_eligible(const Catalog& catalog, const Lineage& lineage, AgencyId body, const Plan& plan) {
  const Agency& agency = catalog[body];
  return agency.jurisdiction == plan.jurisdiction && agency.declared && is_single_body(agency) &&
         stands_on(catalog, lineage, body, day_of(plan), Founding::sure);
}

bool is_eligible(const Ground& ground, AgencyId body, const Plan& plan) {
  return is_eligible(ground.catalog, ground.lineage, body, plan);
}

const std::vector<AgencyId>& bodies_at(Ground& ground, AssignmentId assignment, PlanId plan) {
  if (ground.asked != plan) ground.bodies.clear();
  ground.asked = plan;
  const auto [at, is_new] = ground.bodies.try_emplace(assignment);
  if (is_new) {
    const Plan& of = ground.catalog[plan];
    at->second = bodies_on(ground.catalog, ground.lineage, assignment, day_of(of));
    std::erase_if(at->second, [&](AgencyId body) { return !is_eligible(ground, body, of); });
  }
  return at->second;
}

bool is_leading(const Assignment& assignment) {
  return assignment.role == Role::lead ||
         (assignment.role != Role::cooperate && assignment.order == 1);
}

double weight_of(const Assignment& assignment) {
  switch (assignment.role) {
    case Role::lead:
      return 1.0 / assignment.order;
    case Role::cooperate:
      return cooperation;
    default:
      return 1.0 / std::pow(assignment.order, 1.5);
  }
}

double nearness(const Plan& a, const Plan& b) {
  const int year = day_of(a).year;
  const int other = day_of(b).year;
  return year == 0 || other == 0 ? 1 : 1 / (1 + year_apart * std::abs(year - other));
}

/// Adds what an assignment says, where all of it weighs so much.
void hear(Ground& ground, Evidence& evidence, AssignmentId id, PlanId plan, Clue clue) {
  const Assignment& assignment = ground.catalog[id];
  const std::vector<AgencyId>& bodies = bodies_at(ground, id, plan);
  const double whole = clue.share;
  clue.assignment = id;
  for (const AgencyId body : bodies) {
    Case& known = evidence.cases[body];
    const double vote = whole * weight_of(assignment) / static_cast<double>(bodies.size());
    clue.share = vote;
    evidence.votes += vote;
    known.votes += vote;
    known.company += whole / static_cast<double>(bodies.size());
    known.has_led = known.has_led || is_leading(assignment);
    known.clues.push_back(clue);
    if (is_leading(assignment)) evidence.leads.emplace_back(body, clue);
  }
}

/// Those of a task's precedents that have somebody, in plans of the same place that are not hidden;
/// of many the weightiest. The newer of two plans weighs more.
std::vector<Precedent> usable_precedents(const Ground& ground, TaskId task) {
  const Catalog& catalog = ground.catalog;
  const Plan& plan = catalog[catalog[task].plan];
  std::vector<Precedent> usable;
  for (Precedent& precedent : precedents(ground.search, task)) {
    const PlanId of = catalog[precedent.task].plan;
    const bool is_hidden = std::ranges::find(ground.terms.hidden, of) != ground.terms.hidden.end();
    if (is_hidden || catalog[of].jurisdiction != plan.jurisdiction) continue;
    if (held(catalog, precedent.task).assignments.empty()) continue;
    precedent.weight *= nearness(catalog[of], plan);
    usable.push_back(std::move(precedent));
  }
  if (usable.size() <= most_precedents) return usable;
  const auto end = usable.begin() + most_precedents;
  std::ranges::nth_element(usable, end, [](const Precedent& a, const Precedent& b) {
    return a.weight != b.weight ? a.weight > b.weight : a.task < b.task;
  });
  usable.erase(end, usable.end());
  std::ranges::sort(usable, {}, &Precedent::task);
  return usable;
}

void hear_precedents(Ground& ground, Evidence& evidence, TaskId task) {
  const PlanId plan = ground.catalog[task].plan;
  for (const Precedent& it : usable_precedents(ground, task)) {
    evidence.company += it.weight;
    for (const AssignmentId id : held(ground.catalog, it.task).assignments) {
      hear(ground, evidence, id, plan, {ClueKind::precedent, {}, it.weight, it.asked, it.found});
    }
  }
}

void hear_own_text(Ground& ground, Evidence& evidence, TaskId task) {
  const PlanId plan = ground.catalog[task].plan;
  if (std::ranges::find(ground.terms.hidden, plan) != ground.terms.hidden.end()) return;
  const double weight = own_weight(ground.search, task);
  const IdRange<Assignment> assignments = ground.catalog[task].assignments;
  if (!assignments.empty()) evidence.company += weight;
  for (const AssignmentId id : assignments) {
    const std::string& duty = ground.catalog[id].duty;
    hear(ground, evidence, id, plan, {ClueKind::own_text, {}, weight, duty, duty});
  }
}

/// For every sort of body how much the topics of a task are its business, and the topic that says
/// most of it.
std::map<CompetenceId, std::pair<double, Clue>> business(const Ground& ground, TaskId task) {
  std::map<CompetenceId, std::pair<double, Clue>> all;
  for (const TaskTopic& topic : ground.topics[task.value]) {
    double rank = 1;
    for (const CompetenceId competence : ground.usual[topic.topic.value]) {
      const double part = topic.score * topic.score / rank++;
      auto& [sum, clue] = all[competence];
      sum += part;
      if (part <= clue.share) continue;
      clue = {ClueKind::competence, {}, part, ground.thesaurus[topic.topic].name, {}};
    }
  }
  return all;
}

void judge_competence(
    const Ground& ground, Evidence& evidence, TaskId task, std::span<const AgencyId> eligible) {
  const auto all = business(ground, task);
  for (const auto& [competence, sum] : all) evidence.competence += sum.first;
  for (const AgencyId body : eligible) {
    for (const Telling& telling : ground.tellings[body.value]) {
      const auto of = all.find(telling.competence);
      if (of == all.end()) continue;
      Case& known = evidence.cases[body];
      known.competence = std::max(known.competence, telling.strength * of->second.first);
      Clue clue = of->second.second;
      clue.share = telling.strength * of->second.first;
      clue.found = telling.word;
      known.clues.push_back(std::move(clue));
    }
  }
}

/// A body that is of no known sort may be named for what the task speaks of.
void judge_names(
    const Ground& ground, Evidence& evidence, TaskId task, std::span<const AgencyId> eligible) {
  std::vector<std::pair<std::u32string, const Aspect*>> texts;
  for (const Aspect& aspect : ground.search.aspects.of_task[task.value]) {
    texts.emplace_back(
        decoded(folded_name(ground.search.aspects.texts[aspect.text].text)), &aspect);
  }
  for (const AgencyId body : eligible) {
    const std::u32string& core = ground.cores[body.value];
    if (core.empty()) continue;
    for (const auto& [text, aspect] : texts) {
      if (text.find(core) == std::u32string::npos) continue;
      const double share = aspect->weight * aspect->weight;
      Case& known = evidence.cases[body];
      if (share <= known.competence) continue;
      evidence.competence += share - known.competence;
      known.competence = share;
      known.clues.push_back({ClueKind::name, {}, share,
          ground.search.aspects.texts[aspect->text].text, encoded(core)});
    }
  }
}

/// What distinguishes the names of agencies whose sort is not known; else empty.
std::vector<std::u32string> cores(
    const Catalog& catalog, const std::vector<std::vector<Telling>>& tellings) {
  const std::vector<std::u32string> stems = stems_of(catalog);
  std::vector<std::u32string> all;
  for (const AgencyId id : ids<Agency>(catalog.agencies)) {
    const Agency& agency = catalog[id];
    const bool is_known = !tellings[id.value].empty() || !is_single_body(agency);
    NameForm form = name_form(decoded(folded_name(agency.name)), stems[agency.jurisdiction.value]);
    all.push_back(is_known || !says_something(form.core) ? std::u32string() : form.core);
  }
  return all;
}

}  // namespace

bool could_have(const Catalog& catalog, AgencyId body, PlanId plan) {
  return is_eligible(catalog, build_lineage(catalog), body, catalog[plan]);
}

Ground ground(const Catalog& catalog, const Thesaurus& thesaurus, const NominationTerms& terms) {
  auto told = tellings(catalog);
  auto unknown = cores(catalog, told);
  const TopicWords words = topic_words(thesaurus);
  return {catalog, thesaurus, terms, build_lineage(catalog), precedent_search(catalog, words),
      task_topics(catalog, thesaurus, words), std::move(told), leads_by_topic(thesaurus),
      std::move(unknown), {}, {}};
}

std::vector<AgencyId> eligible_bodies(const Ground& ground, const Plan& plan) {
  std::vector<AgencyId> eligible;
  for (const AgencyId body : ids<Agency>(ground.catalog.agencies)) {
    if (is_eligible(ground, body, plan)) eligible.push_back(body);
  }
  return eligible;
}

Evidence evidence(Ground& ground, TaskId task, std::span<const AgencyId> eligible) {
  Evidence evidence;
  hear_precedents(ground, evidence, task);
  hear_own_text(ground, evidence, task);
  judge_competence(ground, evidence, task, eligible);
  judge_names(ground, evidence, task, eligible);
  return evidence;
}

}  // namespace remit
