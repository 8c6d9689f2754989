#include "remit/analysis/fragmentation.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace remit {

namespace {

using Places = std::map<std::pair<TopicId, JurisdictionId>, std::map<std::uint32_t, Work>>;

/// The led works of every topic, with those of its parts.
Places works_by_topic(const Catalog& catalog, const Standings& standings,
    const OverlapQuestion& question, OneWork& works) {
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
      Work& work = places[{topic, catalog[catalog[task].plan].jurisdiction}][works.of(task)];
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
  const Standings standings(catalog, lineage, question.as_of);
  OneWork works(catalog, pairs);
  const Places places = works_by_topic(catalog, standings, question, works);
  std::vector<FragmentedTopic> topics;
  std::set<std::pair<TopicId, JurisdictionId>> told;
  for (auto at = places.rbegin(); at != places.rend(); ++at) {  // parts stand after their whole
    const auto& [topic, jurisdiction] = at->first;
    FragmentedTopic found{scatter_of(at->second), topic, jurisdiction};
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
