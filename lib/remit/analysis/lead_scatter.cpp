#include "remit/analysis/lead_scatter.hpp"

#include <algorithm>
#include <numeric>

#include "remit/analysis/holders.hpp"
#include "remit/analysis/selection.hpp"

namespace remit {

namespace {

std::set<AgencyId> leads_of(const PairSide& side) {
  std::set<AgencyId> leads;
  if (side.footing < Footing::presumed) return leads;
  for (const Participant& each : side.participants) {
    if (each.answers) leads.insert(each.holder.agency);
  }
  return leads;
}

}  // namespace

OneWork::OneWork(const Catalog& catalog, std::span<const OverlapPair> pairs)
    : above_(catalog.tasks.size()) {
  std::iota(above_.begin(), above_.end(), 0);
  for (const OverlapPair& pair : pairs) {
    if (pair.kind != PairKind::restated || pair.conflict) continue;
    if (leads_of(pair.a) != leads_of(pair.b)) continue;
    const auto [least, most] = std::minmax({of(pair.a.task), of(pair.b.task)});
    above_[most] = least;
  }
}

std::uint32_t OneWork::of(TaskId task) {
  std::uint32_t at = task.value;
  while (above_[at] != at) at = above_[at] = above_[above_[at]];
  return at;
}

Standings::Standings(const Catalog& catalog, const Lineage& lineage, std::optional<Date> as_of)
    : catalog_(&catalog),
      lineage_(&lineage),
      days_(catalog.jurisdictions.size(), as_of.value_or(Date{})) {
  if (as_of) return;
  for (const Plan& plan : catalog.plans) {
    Date& day = days_[plan.jurisdiction.value];
    day = std::max(day, plan.issued);
  }
}

void Standings::add_to(Work& work, TaskId task) const {
  const Catalog& catalog = *catalog_;
  const AsOf day{days_[catalog[catalog[task].plan].jurisdiction.value]};
  for (const AssignmentId id : held(catalog, task).assignments) {
    const Assignment& assignment = catalog[id];
    if (!is_single_body(catalog[assignment.agency])) continue;
    const bool leads = assignment.role == Role::lead || assignment.presumed;
    for (const Holder& holder : holding(catalog, *lineage_, id, day).holders) {
      work.involved.insert(holder.agency);
      if (leads) work.leads.insert(holder.agency);
    }
  }
  work.tasks.push_back(task);
}

LeadScatter scatter_of(const std::map<std::uint32_t, Work>& works) {
  LeadScatter scatter;
  scatter.works = works.size();
  std::map<AgencyId, double> led;
  std::map<AgencyId, std::size_t> involved;
  double all = 0;
  for (const auto& [number, work] : works) {
    scatter.tasks.insert(scatter.tasks.end(), work.tasks.begin(), work.tasks.end());
    if (!work.leads.empty()) all += 1;
    for (const AgencyId lead : work.leads) {
      led[lead] += 1.0 / static_cast<double>(work.leads.size());
    }
    for (const AgencyId agency : work.involved) ++involved[agency];
  }
  std::ranges::sort(scatter.tasks);
  double sum = 0;
  for (const auto& [agency, tasks] : led) {
    scatter.leads.push_back({agency, tasks, tasks / all});
    sum += scatter.leads.back().share * scatter.leads.back().share;
  }
  if (sum > 0) scatter.effective = 1 / sum;
  std::ranges::stable_sort(scatter.leads, std::ranges::greater{}, &LeadShare::share);
  const auto most =
      std::ranges::max_element(involved, {}, [](const auto& each) { return each.second; });
  if (most != involved.end() && 2 * most->second > works.size()) scatter.coordinator = most->first;
  return scatter;
}

}  // namespace remit
