#include "remit/analysis/rules.hpp"

#include <algorithm>
#include <cassert>
#include <string>

#include "remit/analysis/rule_pages.hpp"
#include "remit/analysis/rules/rule.hpp"

namespace remit {

namespace {

using enum Severity;
using enum Stage;

constexpr Threshold cooperators[] = {{"most", 10}};
constexpr Threshold fence[] = {{"iqr", 1.5}};
constexpr Threshold topic[] = {{"tasks", 2}};

constexpr Rule table[] = {
    {"parse-error", error, "rule.parse-error"},
    {"duplicate-key", error, "rule.duplicate-key"},
    {"unknown-field", error, "rule.unknown-field"},
    {"wrong-type", error, "rule.wrong-type"},
    {"duplicate-id", error, "rule.duplicate-id"},
    {"undeclared-agency", error, "rule.undeclared-agency"},
    {"ambiguous-name", error, "rule.ambiguous-name"},

    {"no-agency", error, "rule.no-agency", catalog, rule::no_agency},
    {"no-lead", warning, "rule.no-lead", catalog, rule::no_lead},
    {"lead-is-collective", warning, "rule.lead-is-collective", catalog, rule::lead_is_collective},
    {"joint-lead-without-coordinator", warning, "rule.joint-lead-without-coordinator", catalog,
        rule::joint_lead_without_coordinator},
    {"open-list", info, "rule.open-list", catalog, rule::open_list},
    {"lead-also-cooperates", error, "rule.lead-also-cooperates", catalog,
        rule::lead_also_cooperates, {}, Repair::automatic},
    {"duplicate-assignment", warning, "rule.duplicate-assignment", catalog,
        rule::duplicate_assignment, {}, Repair::automatic},
    {"too-many-cooperators", info, "rule.too-many-cooperators", catalog, rule::too_many_cooperators,
        cooperators},
    {"unowned-target", warning, "rule.unowned-target", catalog, rule::unowned_target},
    {"idle-agency", info, "rule.idle-agency", catalog, rule::idle_agency},
    {"overloaded-lead", info, "rule.overloaded-lead", catalog, rule::overloaded_lead, fence},
    {"single-point", info, "rule.single-point", catalog, rule::single_point, topic},

    {"dissolved-agency", warning, "rule.dissolved-agency", catalog, rule::dissolved_agency},
    {"not-yet-founded", warning, "rule.not-yet-founded", catalog, rule::not_yet_founded},
    {"no-successor", warning, "rule.no-successor", catalog, rule::no_successor},
    {"ambiguous-successor", warning, "rule.ambiguous-successor", catalog,
        rule::ambiguous_successor},
    {"lineage-inconsistent", error, "rule.lineage-inconsistent", catalog,
        rule::lineage_inconsistent},
    {"near-duplicate-agencies", warning, "rule.near-duplicate-agencies", catalog,
        rule::near_duplicate_agencies},
    {"vanished-agency", info, "rule.vanished-agency", catalog, rule::vanished_agency},
    {"two-plates-listed-twice", warning, "rule.two-plates-listed-twice", catalog,
        rule::two_plates_listed_twice},

    {"unused-waiver", warning, "rule.unused-waiver", waivers, rule::unused_waiver},
};

}  // namespace

std::span<const Rule> rules() {
  return table;
}

const Rule* rule_named(std::string_view id) {
  const Rule* const found = std::ranges::find(table, id, &Rule::id);
  return found == std::end(table) ? nullptr : found;
}

std::string_view page_of(std::string_view rule) {
  for (const RulePage& page : rule_pages()) {
    if (page.rule == rule) return page.text;
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
