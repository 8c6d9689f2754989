#include <algorithm>

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/house.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/coverage.hpp"

namespace remit::rule {

namespace {

/// The tasks of a jurisdiction on a topic or a part of it, and how many of them somebody leads.
struct Coverage {
  std::size_t tasks = 0;
  std::size_t led = 0;
};

bool has_lead(const Catalog& catalog, TaskId task) {
  const auto from = bearer(catalog, task);
  if (!from) return false;
  bool found = false;
  for (const AssignmentId id : catalog[*from].assignments) found |= leads(catalog, catalog[id]);
  return found;
}

/// By jurisdiction.
std::vector<Coverage> coverage(const Scene& scene, TopicId topic) {
  const Catalog& catalog = scene.catalog;
  std::vector<Coverage> all(catalog.jurisdictions.size());
  for (const TaskId task : ids(catalog.tasks)) {
    if (!is_task(catalog, task)) continue;
    const bool is_on = std::ranges::any_of(scene.topics[task.value],
        [&](const TaskTopic& it) { return is_part_of(*scene.thesaurus, it.topic, topic); });
    if (!is_on) continue;
    Coverage& place = all[catalog[catalog[task].plan].jurisdiction.value];
    ++place.tasks;
    if (has_lead(catalog, task)) ++place.led;
  }
  return all;
}

}  // namespace

std::vector<Finding> uncovered_topic(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  std::vector<Finding> findings;
  if (scene.thesaurus == nullptr) return findings;
  std::vector<bool> has_plan(catalog.jurisdictions.size(), false);
  for (const Plan& plan : catalog.plans) has_plan[plan.jurisdiction.value] = true;
  for (const NameGiven& required : scene.settings.required_topics) {
    const auto topic = topic_named(*scene.thesaurus, required.name);
    if (!topic) continue;
    const std::vector<Coverage> all = coverage(scene, *topic);
    for (const JurisdictionId id : ids(catalog.jurisdictions)) {
      const Coverage& here = all[id.value];
      if (!has_plan[id.value] || here.led > 0) continue;
      Finding finding;
      finding.subject = catalog[id].id + ':' + (*scene.thesaurus)[*topic].id;
      finding.span = in_settings(scene, required.where);
      finding.message =
          here.tasks == 0
              ? message(phrases::found::no_task_on, catalog[id].name, required.name)
              : message(phrases::found::no_lead_on, catalog[id].name, required.name, here.tasks);
      finding.remedy = here.tasks == 0 ? message(phrases::found::give_a_task)
                                       : message(phrases::found::give_a_lead);
      findings.push_back(std::move(finding));
    }
  }
  return findings;
}

}  // namespace remit::rule
