#include "remit/analysis/nomination_trial.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "remit/analysis/nominees.hpp"
#include "remit/analysis/selection.hpp"
#include "remit/graph/lineage.hpp"

namespace remit {

namespace {

constexpr std::size_t places = 10;

void add_unique(std::vector<AgencyId>& bodies, AgencyId body) {
  if (std::ranges::find(bodies, body) == bodies.end()) bodies.push_back(body);
}

/// Bodies and all that were before or came after them.
std::vector<AgencyId> with_line(const Lineage& lineage, std::span<const AgencyId> bodies) {
  std::vector<AgencyId> all;
  for (const AgencyId body : bodies) {
    all.push_back(body);
    for (const AgencyId before : forebears(lineage, body)) all.push_back(before);
    for (const AgencyId after : descendants(lineage, body)) all.push_back(after);
  }
  return all;
}

std::size_t place_of(std::span<const Nominee> nominees, std::span<const AgencyId> wanted) {
  for (std::size_t i = 0; i < nominees.size(); ++i) {
    if (std::ranges::find(wanted, nominees[i].agency) != wanted.end()) return i + 1;
  }
  return 0;
}

/// How the proposals to cooperate fare, without the body that is proposed to lead.
CompanyFigures company(
    const Lineage& lineage, const Nomination& nomination, const KnownLead& known) {
  std::vector<AgencyId> all = known.lead;
  all.insert(all.end(), known.others.begin(), known.others.end());
  const auto leads = [&](AgencyId body) {
    return !nomination.lead.empty() && nomination.lead.front().agency == body;
  };
  CompanyFigures figures;
  for (const AgencyId body : all) {
    const auto line = with_line(lineage, {&body, 1});
    if (!std::any_of(line.begin(), line.end(), leads)) ++figures.known;
  }
  const auto right = with_line(lineage, all);
  for (const Nominee& nominee : nomination.cooperate) {
    if (leads(nominee.agency)) continue;
    ++figures.proposed;
    if (std::ranges::find(right, nominee.agency) != right.end()) ++figures.right;
  }
  return figures;
}

Placing placing(const Lineage& lineage, const Nomination& nomination, const KnownLead& known) {
  std::vector<AgencyId> right = with_line(lineage, known.lead);
  const std::size_t place = place_of(nomination.lead, right);
  for (const AgencyId body : with_line(lineage, known.acceptable)) right.push_back(body);
  return {known.task, place, place_of(nomination.lead, right),
      nomination.lead.empty() ? 0 : nomination.lead.front().score, nomination.doubt == Doubt::none,
      company(lineage, nomination, known)};
}

std::vector<Placing> placings(const Catalog& catalog, const Thesaurus& thesaurus,
    std::span<const KnownLead> known, const NominationTerms& terms) {
  const Lineage lineage = build_lineage(catalog);
  std::vector<TaskId> tasks;
  for (const KnownLead& each : known) tasks.push_back(each.task);
  const auto nominated = nominations(catalog, thesaurus, tasks, terms);
  std::vector<Placing> all;
  for (std::size_t i = 0; i < known.size(); ++i) {
    all.push_back(placing(lineage, nominated[i], known[i]));
  }
  return all;
}

}  // namespace

TrialFigures figures(std::span<const Placing> placings) {
  TrialFigures sums;
  for (const Placing& placing : placings) {
    const bool is_right = placing.place == 1;
    ++sums.tasks;
    sums.first += is_right ? 1 : 0;
    sums.in_three += placing.place >= 1 && placing.place <= 3 ? 1 : 0;
    sums.acceptable += placing.acceptable == 1 ? 1 : 0;
    sums.confident += placing.confident ? 1 : 0;
    sums.confident_right += placing.confident && is_right ? 1 : 0;
    sums.company.proposed += placing.company.proposed;
    sums.company.right += placing.company.right;
    sums.company.known += placing.company.known;
    if (placing.place > 0) sums.reciprocal_rank += 1.0 / static_cast<double>(placing.place);
    const double fifth = std::floor(placing.score * static_cast<double>(sums.promises.size()));
    Promise& promise =
        sums.promises[std::min(static_cast<std::size_t>(fifth), sums.promises.size() - 1)];
    ++promise.tasks;
    promise.right += is_right ? 1 : 0;
    promise.promised += placing.score;
  }
  if (sums.tasks > 0) sums.reciprocal_rank /= static_cast<double>(sums.tasks);
  return sums;
}

std::vector<KnownLead> known_leads(const Catalog& catalog, std::span<const TaskId> tasks) {
  std::vector<KnownLead> all;
  for (const TaskId task : tasks) {
    if (catalog[task].last.value != task.value + 1) continue;
    std::vector<AgencyId> named;
    std::vector<AgencyId> first;
    std::vector<AgencyId> each;
    for (const AssignmentId id : held(catalog, task).assignments) {
      const Assignment& it = catalog[id];
      if (it.from == Provenance::prose || !is_single_body(catalog[it.agency])) continue;
      add_unique(each, it.agency);
      if (it.role == Role::lead) named.push_back(it.agency);
      if (it.role != Role::cooperate && first.empty()) first.push_back(it.agency);
    }
    if (first.empty()) continue;
    KnownLead known{task, named.empty() ? first : named, {}, {}};
    std::erase_if(each,
        [&](AgencyId body) { return std::ranges::find(known.lead, body) != known.lead.end(); });
    known.others = std::move(each);
    all.push_back(std::move(known));
  }
  return all;
}

std::vector<Placing> hidden_trial(
    const Catalog& catalog, const Thesaurus& thesaurus, std::span<const KnownLead> known) {
  std::map<PlanId, std::vector<KnownLead>> by_plan;
  for (const KnownLead& each : known) by_plan[catalog[each.task].plan].push_back(each);
  std::vector<Placing> all;
  for (const auto& [plan, leads] : by_plan) {
    for (const Placing& placing : placings(catalog, thesaurus, leads, {{plan}, places})) {
      all.push_back(placing);
    }
  }
  return all;
}

std::vector<Placing> open_trial(
    const Catalog& catalog, const Thesaurus& thesaurus, std::span<const KnownLead> known) {
  return placings(catalog, thesaurus, known, {{}, places});
}

}  // namespace remit
