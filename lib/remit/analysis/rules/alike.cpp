#include "remit/analysis/rules/alike.hpp"

#include <string>

#include "remit/analysis/evidence.hpp"
#include "remit/base/phrases/alike.hpp"

namespace remit::rule {

namespace {

std::string names_answering(const Catalog& catalog, const PairSide& side) {
  std::vector<AssignmentId> assignments;
  for (const Participant& each : side.participants) {
    if (each.answers) assignments.push_back(each.assignment);
  }
  return assignments.empty() ? "–" : names_of(catalog, assignments);
}

}  // namespace

std::vector<Finding> about_pairs(
    const Scene& scene, std::string_view rule, PairWords words, Phrase remedy) {
  const Catalog& catalog = scene.catalog;
  const double least = threshold(scene.settings, rule, "score");
  std::vector<Finding> findings;
  for (const OverlapPair& pair : scene.pairs) {
    if (rule_of(pair) != rule || pair.similar.score < least) continue;
    const TaskId other = pair.subject == pair.b.task ? pair.a.task : pair.b.task;
    Finding finding = about(catalog, pair.subject,
        message(words, title_of(catalog, pair.a.task), place_of(catalog, pair.a.task),
            title_of(catalog, pair.b.task), place_of(catalog, pair.b.task),
            names_answering(catalog, pair.a), names_answering(catalog, pair.b)));
    finding.notes.push_back({catalog[other].where, message(phrases::alike::other_task)});
    finding.remedy = message(remedy);
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace remit::rule
