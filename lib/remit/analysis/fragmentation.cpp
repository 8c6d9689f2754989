#include "remit/analysis/fragmentation.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <utility>

#include "remit/analysis/selection.hpp"

namespace remit {

namespace {

/// One piece of work: a task, with those that restate it under the same leads.
struct Work {
  std::set<AgencyId> leads;
  std::set<AgencyId> involved;
  std::vector<TaskId> tasks;
};

/// Who leads what, as of one day of each jurisdiction.
struct Standings {
  const Catalog& catalog;
  const Lineage& lineage;
  std::vector<Date> days;  ///< by jurisdiction

  void add_to(Work& work, TaskId task) const {
    const AsOf day{days[catalog[catalog[task].plan].jurisdiction.value]};
    for (const AssignmentId id : held(catalog, task).assignments) {
      const Assignment& assignment = catalog[id];
      if (!is_single_body(catalog[assignment.agency])) continue;
      const bool leads = assignment.role == Role::lead || assignment.presumed;
      for (const Holder& holder : holding(catalog, lineage, id, day).holders) {
        work.involved.insert(holder.agency);
        if (leads) work.leads.insert(holder.agency);
      }
    }
    work.tasks.push_back(task);
  }
};

std::vector<Date> days(const Catalog& catalog, std::optional<Date> as_of) {
  std::vector<Date> days(catalog.jurisdictions.size(), as_of.value_or(Date{}));
  if (as_of) return days;
  for (const Plan& plan : catalog.plans) {
    Date& day = days[plan.jurisdiction.value];
    day = std::max(day, plan.issued);
  }
  return days;
}

/// For every task the first of those that are one work with it (disjoint sets; R. Tarjan 1975).
class Groups {
public:
  explicit Groups(std::size_t tasks) : above_(tasks) { std::iota(above_.begin(), above_.end(), 0); }
  std::uint32_t of(std::uint32_t task) {
    while (above_[task] != task) task = above_[task] = above_[above_[task]];
    return task;
  }
  void join(std::uint32_t a, std::uint32_t b) {
    const auto [least, most] = std::minmax({of(a), of(b)});
    above_[most] = least;
  }

private:
  std::vector<std::uint32_t> above_;
};

std::set<AgencyId> leads_of(const PairSide& side) {
  std::set<AgencyId> leads;
  if (side.footing < Footing::presumed) return leads;
  for (const Participant& each : side.participants) {
    if (each.answers) leads.insert(each.holder.agency);
  }
  return leads;
}

Groups works(const Catalog& catalog, std::span<const OverlapPair> pairs) {
  Groups groups(catalog.tasks.size());
  for (const OverlapPair& pair : pairs) {
    if (pair.kind != PairKind::restated || pair.conflict) continue;
    if (leads_of(pair.a) == leads_of(pair.b)) groups.join(pair.a.task.value, pair.b.task.value);
  }
  return groups;
}

FragmentedTopic counted(
    TopicId topic, JurisdictionId jurisdiction, const std::map<std::uint32_t, Work>& works) {
  FragmentedTopic result;
  result.topic = topic;
  result.jurisdiction = jurisdiction;
  std::map<AgencyId, double> led;
  std::map<AgencyId, std::size_t> involved;
  for (const auto& [group, work] : works) {
    ++result.works;
    result.tasks.insert(result.tasks.end(), work.tasks.begin(), work.tasks.end());
    for (const AgencyId lead : work.leads)
      led[lead] += 1.0 / static_cast<double>(work.leads.size());
    for (const AgencyId agency : work.involved) ++involved[agency];
  }
  std::ranges::sort(result.tasks);
  double sum = 0;
  for (const auto& [agency, tasks] : led) {
    const double share = tasks / static_cast<double>(result.works);
    result.leads.push_back({agency, tasks, share});
    sum += share * share;
  }
  result.effective = sum > 0 ? 1 / sum : 0;
  std::ranges::stable_sort(result.leads, std::ranges::greater{}, &LeadShare::share);
  const auto most =
      std::ranges::max_element(involved, {}, [](const auto& each) { return each.second; });
  if (most != involved.end() && 2 * most->second > result.works) result.coordinator = most->first;
  return result;
}

using Places = std::map<std::pair<TopicId, JurisdictionId>, std::map<std::uint32_t, Work>>;

/// The led works of every topic, with those of its parts.
Places works_by_topic(const Standings& standings, const OverlapQuestion& question, Groups& groups) {
  const Catalog& catalog = standings.catalog;
  Places places;
  for (const TaskId task : ids(catalog.tasks)) {
    if (catalog[task].last.value != task.value + 1 || question.topics[task.value].empty()) continue;
    Work own;
    standings.add_to(own, task);
    if (own.leads.empty()) continue;
    std::set<TopicId> topics;
    for (const TaskTopic& each : question.topics[task.value]) {
      for (std::optional<TopicId> at = each.topic; at; at = question.thesaurus[*at].parent) {
        topics.insert(*at);
      }
    }
    for (const TopicId topic : topics) {
      Work& work = places[{topic, catalog[catalog[task].plan].jurisdiction}][groups.of(task.value)];
      work.leads.insert(own.leads.begin(), own.leads.end());
      work.involved.insert(own.involved.begin(), own.involved.end());
      work.tasks.push_back(task);
    }
  }
  return places;
}

}  // namespace

std::vector<FragmentedTopic> fragmented_topics(const Catalog& catalog, const Lineage& lineage,
    const OverlapQuestion& question, std::span<const OverlapPair> pairs) {
  if (question.topics.empty()) return {};
  const Standings standings{catalog, lineage, days(catalog, question.as_of)};
  Groups groups = works(catalog, pairs);
  const Places places = works_by_topic(standings, question, groups);
  std::vector<FragmentedTopic> topics;
  std::set<std::pair<TopicId, JurisdictionId>> told;
  for (auto at = places.rbegin(); at != places.rend(); ++at) {  // parts stand after their whole
    const auto& [topic, jurisdiction] = at->first;
    FragmentedTopic found = counted(topic, jurisdiction, at->second);
    const bool is_fragmented = found.leads.size() > 1 && found.works > 1;
    const bool is_told = told.contains(at->first);
    if (!is_fragmented && !is_told) continue;
    if (const auto above = question.thesaurus[topic].parent) told.insert({*above, jurisdiction});
    if (!is_told) topics.push_back(std::move(found));
  }
  std::ranges::reverse(topics);
  std::ranges::stable_sort(topics, std::ranges::greater{}, &FragmentedTopic::effective);
  return topics;
}

}  // namespace remit
