#include "remit/analysis/rules/house.hpp"

#include <algorithm>
#include <string_view>

#include "remit/analysis/evidence.hpp"
#include "remit/base/phrases/house.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/model/display_names.hpp"

namespace remit::rule {

namespace {

bool is_one_of(std::string_view a, std::string_view b, const std::vector<NameGiven>& names) {
  return std::ranges::any_of(
      names, [&](const NameGiven& given) { return given.name == a || given.name == b; });
}

bool is_of_plan(const Catalog& catalog, TaskId task, const HouseRule& rule) {
  const Plan& plan = catalog[catalog[task].plan];
  const Jurisdiction& place = catalog[plan.jurisdiction];
  return (rule.plans.empty() || is_one_of(plan.id, plan.title, rule.plans)) &&
         (rule.jurisdictions.empty() || is_one_of(place.id, place.name, rule.jurisdictions));
}

/// It is one of the tasks, or below one of them.
bool is_below(const Catalog& catalog, TaskId task, const std::vector<NameGiven>& tasks) {
  if (tasks.empty()) return true;
  for (std::optional<TaskId> at = task; at; at = catalog[*at].parent) {
    if (is_one_of(key_of(catalog, *at), catalog[*at].number, tasks)) return true;
  }
  return false;
}

/// By topic whether a rule means it: those it names, with their parts.
std::vector<bool> topics_meant(const Scene& scene, const HouseRule& rule) {
  if (scene.thesaurus == nullptr) return {};
  const Thesaurus& thesaurus = *scene.thesaurus;
  std::vector<bool> meant(thesaurus.topics.size(), false);
  for (const NameGiven& given : rule.topics) {
    if (const auto topic = topic_named(thesaurus, given.name)) meant[topic->value] = true;
  }
  for (std::size_t i = 0; i < meant.size(); ++i) {  // a topic stands after the one it is part of
    const auto parent = thesaurus.topics[i].parent;
    if (parent && meant[parent->value]) meant[i] = true;
  }
  return meant;
}

}  // namespace

bool names_topics(const Settings& settings) {
  return !settings.required_topics.empty() ||
         std::ranges::any_of(
             settings.house_rules, [](const HouseRule& rule) { return !rule.topics.empty(); });
}

bool requires_topics(const Settings& settings) {
  return !settings.required_topics.empty();
}

House house_of(const Scene& scene) {
  return {scene, names(scene.catalog)};
}

std::vector<TaskId> tasks_meant(const House& house, const HouseRule& rule) {
  const Scene& scene = house.scene;
  const Catalog& catalog = scene.catalog;
  const std::vector<bool> topics = topics_meant(scene, rule);
  const auto is_on_topic = [&](TaskId task) {
    if (rule.topics.empty()) return true;
    if (scene.topics.empty() || topics.empty()) return false;
    return std::ranges::any_of(scene.topics[task.value],
        [&](const TaskTopic& topic) { return topics[topic.topic.value]; });
  };
  std::vector<TaskId> tasks;
  for (const TaskId task : ids(catalog.tasks)) {
    if (!is_task(catalog, task) || !is_of_plan(catalog, task, rule)) continue;
    if (is_below(catalog, task, rule.tasks) && is_on_topic(task)) tasks.push_back(task);
  }
  return tasks;
}

Bodies bodies_named(const House& house, const HouseRule& rule) {
  const Catalog& catalog = house.scene.catalog;
  Bodies bodies(catalog.agencies.size(), false);
  for (const NameGiven& given : rule.agencies) {
    for (const AgencyId id : resolve(catalog, house.names, given.name)) {
      const Jurisdiction& place = catalog[catalog[id].jurisdiction];
      const bool is_here =
          rule.jurisdictions.empty() || is_one_of(place.id, place.name, rule.jurisdictions);
      if (is_here) bodies[id.value] = true;
    }
  }
  return bodies;
}

Bodies with_kin(const Scene& scene, Bodies bodies) {
  const Bodies named = bodies;
  for (const AgencyId id : ids(scene.catalog.agencies)) {
    if (!named[id.value]) continue;
    for (const AgencyId kin : forebears(scene.lineage, id)) bodies[kin.value] = true;
    for (const AgencyId kin : descendants(scene.lineage, id)) bodies[kin.value] = true;
  }
  return bodies;
}

bool is_void(const HouseRule& rule, const Bodies& bodies) {
  return !rule.agencies.empty() && std::ranges::find(bodies, true) == bodies.end();
}

bool is_in(Roles roles, const Assignment& assignment) {
  return roles.has(assignment.role) || (assignment.presumed && roles.has(Role::lead));
}

Message::Filling words_of(Roles roles) {
  std::vector<Role> all;
  for (const Role role : all_roles) {
    if (roles.has(role)) all.push_back(role);
  }
  const Phrase label = all.size() == 1 ? label_of(all.front()) : phrases::house::one_of_roles;
  return label.wording;
}

Note house_note(const Scene& scene, const HouseRule& rule) {
  return {in_settings(scene, rule.where), rule.because.empty()
                                              ? message(phrases::house::rule_here_bare)
                                              : message(phrases::house::rule_here, rule.because)};
}

Span in_settings(const Scene& scene, Span where) {
  where.file = scene.settings.file;
  return where;
}

}  // namespace remit::rule
