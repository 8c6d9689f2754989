// What became of a plan's tasks in the plans that follow it is told by what is alike. A plan can be
// followed by several; a task is told only if none of them carries it on.

#include <map>
#include <string>
#include <vector>

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/analysis/series.hpp"
#include "remit/base/phrases/coverage.hpp"

namespace remit::rule {

namespace {

Finding not_carried_on(const Catalog& catalog, TaskId task, const std::vector<PlanId>& later) {
  std::string titles;
  for (const PlanId plan : later) {
    if (!titles.empty()) titles += "、";
    titles += "“" + within_quotes(catalog[plan].title) + "”";
  }
  Finding finding = about(catalog, task,
      message(phrases::found::discontinued_task, title_of(catalog, task), titles,
          place_of(catalog, task)));
  for (const PlanId plan : later) {
    finding.notes.push_back({catalog[plan].where, message(phrases::found::later_plan)});
  }
  finding.remedy = message(phrases::found::carry_on_or_decide);
  return finding;
}

}  // namespace

std::vector<Finding> discontinued_task(const Scene& scene) {
  std::vector<Finding> findings;
  if (scene.thesaurus == nullptr) return findings;
  const Catalog& catalog = scene.catalog;
  std::vector<OverlapPair> pairs(scene.pairs.begin(), scene.pairs.end());
  std::erase_if(
      pairs, [](const OverlapPair& pair) { return pair.similar.score < least_similarity; });
  std::map<TaskId, std::vector<PlanId>> without;  // by task: later plans that have nothing alike
  std::map<PlanId, std::size_t> followers;
  for (const Succession& series : successions(catalog, pairs)) {
    ++followers[series.earlier];
    for (const TaskId task : series.discontinued) without[task].push_back(series.later);
  }
  for (const auto& [task, later] : without) {
    if (!is_task(catalog, task) || later.size() < followers[catalog[task].plan]) continue;
    findings.push_back(not_carried_on(catalog, task, later));
  }
  return findings;
}

}  // namespace remit::rule
