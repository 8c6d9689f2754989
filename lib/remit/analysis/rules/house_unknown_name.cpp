#include <algorithm>

#include "remit/analysis/rules/house.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/house.hpp"

namespace remit::rule {

namespace {

/// Names of which a catalog has some; `knows` says whether one is among them.
template <class Knows>
void complain(const Scene& scene, const std::vector<NameGiven>& names, PhraseWith<1> phrase,
    Knows knows, std::vector<Finding>& findings) {
  for (const NameGiven& given : names) {
    if (knows(given.name)) continue;
    Finding finding;
    finding.span = in_settings(scene, given.where);
    finding.message = message(phrase, given.name);
    finding.remedy = message(phrases::house::so_it_is_void);
    findings.push_back(std::move(finding));
  }
}

bool has_task(const Catalog& catalog, const std::string& name) {
  return std::ranges::any_of(ids(catalog.tasks),
      [&](TaskId task) { return catalog[task].number == name || key_of(catalog, task) == name; });
}

}  // namespace

std::vector<Finding> house_unknown_name(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  const auto has_plan = [&](const std::string& name) {
    return std::ranges::any_of(
        catalog.plans, [&](const Plan& plan) { return plan.id == name || plan.title == name; });
  };
  const auto has_jurisdiction = [&](const std::string& name) {
    return std::ranges::any_of(catalog.jurisdictions,
        [&](const Jurisdiction& place) { return place.id == name || place.name == name; });
  };
  const auto has_topic = [&](const std::string& name) {
    return scene.thesaurus == nullptr || topic_named(*scene.thesaurus, name).has_value();
  };
  std::vector<Finding> findings;
  const Settings& settings = scene.settings;
  complain(scene, settings.required_topics, phrases::house::no_topic, has_topic, findings);
  if (settings.house_rules.empty()) return findings;
  const House house = house_of(scene);
  const auto has_agency = [&](const std::string& name) {
    return !resolve(catalog, house.names, name).empty();
  };
  for (const HouseRule& rule : settings.house_rules) {
    complain(scene, rule.plans, phrases::house::no_plan, has_plan, findings);
    complain(
        scene, rule.jurisdictions, phrases::house::no_jurisdiction, has_jurisdiction, findings);
    complain(scene, rule.topics, phrases::house::no_topic, has_topic, findings);
    complain(
        scene, rule.tasks, phrases::house::no_task,
        [&](const std::string& name) { return has_task(catalog, name); }, findings);
    complain(scene, rule.agencies, phrases::house::no_agency, has_agency, findings);
  }
  return findings;
}

}  // namespace remit::rule
