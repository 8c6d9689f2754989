#include "remit/analysis/rules.hpp"

#include <algorithm>
#include <cassert>
#include <string>

#include "remit/analysis/rule_pages.hpp"
#include "remit/analysis/rules/alike.hpp"
#include "remit/analysis/rules/house.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/alike.hpp"
#include "remit/base/phrases/coverage.hpp"
#include "remit/base/phrases/house.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/base/phrases/review.hpp"
#include "remit/base/phrases/rules.hpp"

namespace remit {

namespace {

using enum Severity;
using enum Stage;

constexpr Threshold cooperators[] = {{"most", 10}};
constexpr Threshold fence[] = {{"iqr", 1.5}};
constexpr Threshold alike[] = {{"score", least_similarity}};
constexpr Threshold scattered[] = {{"leads", 2}};
constexpr Threshold topic[] = {{"tasks", 2}};

constexpr Threshold covered[] = {{"tasks", 3}};

constexpr bool always(const Settings& /*settings*/) {
  return true;
}

constexpr Rule table[] = {
    {"parse-error", error, phrases::rule::parse_error},
    {"duplicate-key", error, phrases::rule::duplicate_key},
    {"unknown-field", error, phrases::rule::unknown_field},
    {"wrong-type", error, phrases::rule::wrong_type},
    {"duplicate-id", error, phrases::rule::duplicate_id},
    {"undeclared-agency", error, phrases::rule::undeclared_agency},
    {"ambiguous-name", error, phrases::rule::ambiguous_name},

    {"no-agency", error, phrases::rule::no_agency, catalog, rule::no_agency},
    {"no-lead", warning, phrases::rule::no_lead, catalog, rule::no_lead},
    {"lead-is-collective", warning, phrases::rule::lead_is_collective, catalog,
        rule::lead_is_collective},
    {"joint-lead-without-coordinator", warning, phrases::rule::joint_lead_without_coordinator,
        catalog, rule::joint_lead_without_coordinator},
    {"open-list", info, phrases::rule::open_list, catalog, rule::open_list},
    {"lead-also-cooperates", error, phrases::rule::lead_also_cooperates, catalog,
        rule::lead_also_cooperates},
    {"duplicate-assignment", warning, phrases::rule::duplicate_assignment, catalog,
        rule::duplicate_assignment},
    {"too-many-cooperators", info, phrases::rule::too_many_cooperators, catalog,
        rule::too_many_cooperators, cooperators},
    {"unowned-target", warning, phrases::rule::unowned_target, catalog, rule::unowned_target},
    {"idle-agency", info, phrases::rule::idle_agency, catalog, rule::idle_agency},
    {"overloaded-lead", info, phrases::rule::overloaded_lead, catalog, rule::overloaded_lead,
        fence},
    {"single-point", info, phrases::rule::single_point, catalog, rule::single_point, topic},

    {"uncovered-topic", error, phrases::rule::uncovered_topic, catalog, rule::uncovered_topic, {},
        rule::requires_topics},
    {"uneven-coverage", info, phrases::rule::uneven_coverage, catalog, rule::uneven_coverage,
        covered, always, true},
    {"discontinued-task", info, phrases::rule::discontinued_task, catalog, rule::discontinued_task,
        {}, {}, true, true},
    {"overdue", warning, phrases::rule::overdue, catalog, rule::overdue},
    {"deadline-outside-plan", warning, phrases::rule::deadline_outside_plan, catalog,
        rule::deadline_outside_plan},
    {"no-deadline", info, phrases::rule::no_deadline, catalog, rule::no_deadline},

    {"dissolved-agency", warning, phrases::rule::dissolved_agency, catalog, rule::dissolved_agency},
    {"not-yet-founded", warning, phrases::rule::not_yet_founded, catalog, rule::not_yet_founded},
    {"no-successor", warning, phrases::rule::no_successor, catalog, rule::no_successor},
    {"ambiguous-successor", warning, phrases::rule::ambiguous_successor, catalog,
        rule::ambiguous_successor},
    {"lineage-inconsistent", error, phrases::rule::lineage_inconsistent, catalog,
        rule::lineage_inconsistent},
    {"near-duplicate-agencies", warning, phrases::rule::near_duplicate_agencies, catalog,
        rule::near_duplicate_agencies},
    {"vanished-agency", info, phrases::rule::vanished_agency, catalog, rule::vanished_agency},
    {"two-plates-listed-twice", warning, phrases::rule::two_plates_listed_twice, catalog,
        rule::two_plates_listed_twice},

    {"lead-conflict", error, phrases::rule::lead_conflict, catalog, rule::lead_conflict, alike, {},
        false, true},
    {"duplicated-tasks", warning, phrases::rule::duplicated_tasks, catalog, rule::duplicated_tasks,
        alike, {}, false, true},
    {"overlapping-tasks", info, phrases::rule::overlapping_tasks, catalog, rule::overlapping_tasks,
        alike, {}, false, true},
    {"restated-task", info, phrases::rule::restated_task, catalog, rule::restated_task, alike, {},
        false, true},
    {"fragmented-topic", info, phrases::rule::fragmented_topic, catalog, rule::fragmented_topic,
        scattered, always, false, true},
    {"house-forbid", error, phrases::rule::house_forbid, catalog, rule::house_forbid, {},
        rule::names_topics},
    {"house-require", error, phrases::rule::house_require, catalog, rule::house_require, {},
        rule::names_topics},
    {"house-protect", error, phrases::rule::house_protect, catalog, rule::house_protect, {},
        rule::names_topics},
    {"house-independent", error, phrases::rule::house_independent, catalog, rule::house_independent,
        {}, rule::names_topics},
    {"house-most-leads", error, phrases::rule::house_most_leads, catalog, rule::house_most_leads,
        {}, rule::names_topics},
    {"house-unknown-name", warning, phrases::rule::house_unknown_name, catalog,
        rule::house_unknown_name, {}, rule::names_topics},
    {"source-drift", warning, phrases::rule::source_drift, catalog, rule::source_drift},
    {"unreviewed-import", warning, phrases::rule::unreviewed_import, catalog,
        rule::unreviewed_import},

    {"unused-waiver", warning, phrases::rule::unused_waiver, waivers, rule::unused_waiver},
};

}  // namespace

std::span<const Rule> rules() {
  return table;
}

const Rule* rule_named(std::string_view id) {
  const Rule* const found = std::ranges::find(table, id, &Rule::id);
  return found == std::end(table) ? nullptr : found;
}

std::string_view page_of(std::string_view rule, Language language) {
  for (const RulePage& page : rule_pages()) {
    if (page.rule == rule) return language == Language::zh ? page.chinese : page.english;
  }
  return {};
}

std::vector<KnownRule> known_rules() {
  std::vector<KnownRule> known;
  for (const Rule& rule : table) {
    known.push_back({rule.id, {}, rule.stage != reading});
    for (const Threshold& each : rule.thresholds) known.back().thresholds.push_back(each.name);
  }
  return known;
}

bool is_asked(const Settings& settings, const Rule& rule) {
  if (rule.on_request && !settings.severity.contains(rule.id)) return false;
  return severity_of(settings, rule) != off;
}

bool needs_topics(const Settings& settings) {
  return std::ranges::any_of(table, [&](const Rule& rule) {
    return rule.needs_topics != nullptr && is_asked(settings, rule) && rule.needs_topics(settings);
  });
}

bool needs_thesaurus(const Settings& settings) {
  return needs_topics(settings) || std::ranges::any_of(table, [&](const Rule& rule) {
    return rule.compares_tasks && is_asked(settings, rule);
  });
}

double least_score(const Settings& settings, const Rule& rule) {
  const bool has_score = std::data(rule.thresholds) == std::data(alike);
  return has_score ? threshold(settings, rule.id, "score") : least_similarity;
}

double threshold(const Settings& settings, std::string_view rule, std::string_view name) {
  const auto set = settings.thresholds.find(std::string(rule) + '.' + std::string(name));
  if (set != settings.thresholds.end()) return set->second;
  const Rule* const row = rule_named(rule);
  assert(row != nullptr);
  const auto standard = std::ranges::find(row->thresholds, name, &Threshold::name);
  assert(standard != row->thresholds.end());
  return standard->standard;
}

Severity severity_of(const Settings& settings, const Rule& rule) {
  const auto set = settings.severity.find(rule.id);
  return set != settings.severity.end() && rule.stage != reading ? set->second : rule.severity;
}

}  // namespace remit
