// A topic is covered where a jurisdiction has a task on it or a part of it, as the thesaurus tells.
// Where a jurisdiction lacks a topic with all its parts, only the whole is told.

#include <algorithm>
#include <string>

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/coverage.hpp"

namespace remit::rule {

namespace {

constexpr std::size_t most_notes = 3;

/// By topic, then jurisdiction: the tasks on the topic or its parts, by id.
using Covered = std::vector<std::vector<std::vector<TaskId>>>;

Covered covered(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  const Thesaurus& thesaurus = *scene.thesaurus;
  Covered all(
      thesaurus.topics.size(), std::vector<std::vector<TaskId>>(catalog.jurisdictions.size()));
  for (const TaskId task : ids(catalog.tasks)) {
    if (!is_task(catalog, task)) continue;
    const std::uint32_t place = catalog[catalog[task].plan].jurisdiction.value;
    for (const TaskTopic& found : scene.topics[task.value]) {
      for (std::optional<TopicId> at = found.topic; at; at = thesaurus[*at].parent) {
        std::vector<TaskId>& tasks = all[at->value][place];
        if (tasks.empty() || tasks.back() != task) tasks.push_back(task);
      }
    }
  }
  return all;
}

/// The last plan of each jurisdiction in the catalog, by date; none where it has no plan.
std::vector<std::optional<PlanId>> latest_plans(const Catalog& catalog) {
  std::vector<std::optional<PlanId>> latest(catalog.jurisdictions.size());
  for (const PlanId id : ids(catalog.plans)) {
    auto& plan = latest[catalog[id].jurisdiction.value];
    if (!plan || last_day(catalog[*plan].issued) <= last_day(catalog[id].issued)) plan = id;
  }
  return latest;
}

/// A jurisdiction that lacks a topic, and the tasks that others have on it.
struct Lack {
  TopicId topic;
  JurisdictionId place;
  std::vector<TaskId> elsewhere;
};

Finding lacking(const Scene& scene, const Lack& lack, PlanId plan) {
  const Catalog& catalog = scene.catalog;
  const Topic& topic = (*scene.thesaurus)[lack.topic];
  std::string others;
  std::optional<JurisdictionId> last;
  for (const TaskId task : lack.elsewhere) {
    const JurisdictionId place = catalog[catalog[task].plan].jurisdiction;
    if (last == place) continue;
    last = place;
    const std::string& name = catalog[place].name;
    if (others.find(name) == std::string::npos) others += (others.empty() ? "" : "、") + name;
  }
  Finding finding;
  finding.subject = catalog[plan].id;
  finding.span = catalog[plan].where;
  finding.message = message(phrases::found::uneven_coverage, catalog[lack.place].name, topic.name,
      lack.elsewhere.size(), others);
  finding.remedy = message(phrases::found::cover_or_decide);
  for (std::size_t i = 0; i < std::min(most_notes, lack.elsewhere.size()); ++i) {
    const TaskId task = lack.elsewhere[i];
    finding.notes.push_back({catalog[task].where,
        message(phrases::found::covered_here, title_of(catalog, task), place_of(catalog, task))});
  }
  return finding;
}

}  // namespace

std::vector<Finding> uneven_coverage(const Scene& scene) {
  std::vector<Finding> findings;
  if (scene.thesaurus == nullptr || scene.topics.empty()) return findings;
  const Catalog& catalog = scene.catalog;
  const double least = threshold(scene.settings, "uneven-coverage", "tasks");
  const Covered all = covered(scene);
  const auto latest = latest_plans(catalog);
  std::vector<std::vector<bool>> lacks(all.size(), std::vector<bool>(latest.size(), false));
  for (std::uint32_t topic = 0; topic < all.size(); ++topic) {
    const auto parent = scene.thesaurus->topics[topic].parent;
    for (std::uint32_t place = 0; place < latest.size(); ++place) {
      if (!latest[place] || !all[topic][place].empty()) continue;
      Lack lack{{topic}, {place}, {}};
      for (const auto& tasks : all[topic]) {
        lack.elsewhere.insert(lack.elsewhere.end(), tasks.begin(), tasks.end());
      }
      if (static_cast<double>(lack.elsewhere.size()) < least) continue;
      lacks[topic][place] = true;
      if (parent && lacks[parent->value][place]) continue;
      findings.push_back(lacking(scene, lack, *latest[place]));
    }
  }
  return findings;
}

}  // namespace remit::rule
