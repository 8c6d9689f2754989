// Told at the topic's first task: a topic has no place of its own.

#include <string>

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/fragmentation.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/alike.hpp"

namespace remit::rule {

namespace {

constexpr std::size_t most_names = 5;

std::string names(const Catalog& catalog, const FragmentedTopic& topic) {
  std::string all;
  for (std::size_t i = 0; i < topic.leads.size(); ++i) {
    if (i == most_names) return all + "…";
    all += (i == 0 ? "" : "、") + catalog[topic.leads[i].agency].name;
  }
  return all;
}

}  // namespace

std::vector<Finding> fragmented_topic(const Scene& scene) {
  if (scene.thesaurus == nullptr || scene.topics.empty()) return {};
  const Catalog& catalog = scene.catalog;
  const double least = threshold(scene.settings, "fragmented-topic", "leads");
  std::vector<Finding> findings;
  const OverlapQuestion question{*scene.thesaurus, scene.topics, least_similarity, scene.as_of};
  std::vector<OverlapPair> pairs(scene.pairs.begin(), scene.pairs.end());
  std::erase_if(
      pairs, [](const OverlapPair& pair) { return pair.similar.score < least_similarity; });
  for (const FragmentedTopic& topic : fragmented_topics(catalog, scene.lineage, question, pairs)) {
    if (topic.coordinator || topic.effective < least) continue;
    const std::string& name = (*scene.thesaurus)[topic.topic].name;
    Finding finding = about(catalog, topic.tasks.front(),
        message(phrases::alike::fragmented, within_quotes(name), topic.leads.size(),
            in_figures(topic.effective), topic.works, names(catalog, topic)));
    for (std::size_t i = 1; i < topic.tasks.size(); ++i) {
      finding.notes.push_back({catalog[topic.tasks[i]].where, message(phrases::alike::on_topic)});
    }
    finding.notes.push_back(
        {{}, message(phrases::alike::effects, Phrase(phrases::alike::good_of_several),
                 Phrase(phrases::alike::bad_of_several))});
    finding.remedy = message(phrases::alike::name_coordinator);
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace remit::rule
