#include "remit/io/read_house_rules.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string_view>

#include "remit/base/phrases/house.hpp"

namespace remit {

namespace {

/// A demand, what it is called, and what may be said of it.
struct Demand {
  std::string_view name;
  HouseDemand demand;
  std::span<const std::string_view> fields;
};

constexpr std::array<std::string_view, 6> usual_fields{
    "plan", "jurisdiction", "topic", "task", "agency", "role"};
constexpr std::array<std::string_view, 6> independent_fields{
    "plan", "jurisdiction", "topic", "task", "supervisor", "for"};
constexpr std::array<std::string_view, 5> most_fields{
    "plan", "jurisdiction", "topic", "task", "most"};

constexpr std::array demands{
    Demand{"forbid", HouseDemand::forbid, usual_fields},
    Demand{"require", HouseDemand::require, usual_fields},
    Demand{"protect", HouseDemand::protect, usual_fields},
    Demand{"independent", HouseDemand::independent, independent_fields},
    Demand{"most-leads", HouseDemand::most_leads, most_fields},
};
constexpr std::array<std::string_view, 6> item_fields{
    "forbid", "require", "protect", "independent", "most-leads", "because"};
constexpr std::array<std::string_view, 4> role_words{"lead", "cooperate", "responsible", "listed"};

/// One node, or the items of a list of them.
std::vector<const YamlNode*> one_or_many(YamlFile file, const YamlNode* node) {
  if (node == nullptr) return {};
  if (node->kind == YamlKind::scalar) return {node};
  return items_of(file, node);
}

Roles roles_of(YamlFile file, const YamlNode* node, Roles otherwise) {
  if (node == nullptr) return otherwise;
  Roles roles;
  for (const YamlNode* item : one_or_many(file, node)) {
    if (const auto role = choice_of<Role>(file, item, role_named, role_words)) roles.add(*role);
  }
  return roles;
}

Roles usual_roles(HouseDemand demand) {
  Roles roles = Role::lead;
  if (demand != HouseDemand::forbid) return roles;
  for (const Role role : all_roles) roles.add(role);
  return roles;
}

/// `most-leads: 2`, or a map with `most`.
std::optional<std::size_t> most_of(YamlFile file, const YamlNode& node, const YamlNode* most) {
  if (most == nullptr) {
    report_missing(file, node, "most");
    return {};
  }
  const std::size_t before = file.problems.size();
  const int number = integer_of(file, most, 0);
  if (file.problems.size() > before) return {};
  return static_cast<std::size_t>(number);
}

bool is_missing(YamlFile file, const YamlNode& map, const Fields& fields, std::string_view key) {
  if (fields[key] != nullptr) return false;
  report_missing(file, map, key);
  return true;
}

/// What the demand says; false if it lacks what it needs.
bool read_demand(YamlFile file, const YamlNode& node, const Demand& demand, HouseRule& rule) {
  rule.demand = demand.demand;
  if (demand.demand == HouseDemand::most_leads && node.kind == YamlKind::scalar) {
    const auto most = most_of(file, node, &node);
    rule.most = most.value_or(0);
    return most.has_value();
  }
  if (!is_map(file, node)) return false;
  const Fields fields(file, node, demand.fields);
  rule.plans = names_given(file, fields["plan"]);
  rule.jurisdictions = names_given(file, fields["jurisdiction"]);
  rule.topics = names_given(file, fields["topic"]);
  rule.tasks = names_given(file, fields["task"]);
  if (demand.demand == HouseDemand::most_leads) {
    const auto most = most_of(file, node, fields["most"]);
    rule.most = most.value_or(0);
    return most.has_value();
  }
  if (demand.demand == HouseDemand::independent) {
    for (const NameGiven& word : names_given(file, fields["for"])) rule.duties.push_back(word.name);
    rule.agencies = names_given(file, fields["supervisor"]);
    return !rule.duties.empty() || !is_missing(file, node, fields, "supervisor");
  }
  rule.agencies = names_given(file, fields["agency"]);
  rule.roles = roles_of(file, fields["role"], usual_roles(demand.demand));
  return demand.demand == HouseDemand::require || !is_missing(file, node, fields, "agency");
}

std::optional<HouseRule> read_rule(YamlFile file, const YamlNode& node) {
  if (!is_map(file, node)) return {};
  const Fields fields(file, node, item_fields);
  HouseRule rule;
  rule.because = text_of(file, fields["because"]);
  rule.where = node.span;
  const Demand* found = nullptr;
  for (const Demand& demand : demands) {
    if (fields[demand.name] == nullptr) continue;
    if (found != nullptr) {
      report(file, "wrong-type", fields[demand.name]->span,
          message(phrases::house::two_demands, found->name, demand.name));
      return {};
    }
    found = &demand;
  }
  if (found == nullptr) {
    report(file, "wrong-type", node.span, message(phrases::house::no_demand));
    return {};
  }
  const std::size_t before = file.problems.size();
  const bool is_whole = read_demand(file, *fields[found->name], *found, rule);
  if (!is_whole || file.problems.size() > before) return {};
  return rule;
}

}  // namespace

std::vector<NameGiven> names_given(YamlFile file, const YamlNode* node) {
  std::vector<NameGiven> names;
  for (const YamlNode* item : one_or_many(file, node)) {
    std::string name = text_of(file, item);
    if (!name.empty()) names.push_back({std::move(name), item->span});
  }
  return names;
}

std::vector<HouseRule> read_house_rules(YamlFile file, const YamlNode& list) {
  std::vector<HouseRule> rules;
  for (const YamlNode* item : items_of(file, &list)) {
    if (auto rule = read_rule(file, *item)) rules.push_back(std::move(*rule));
  }
  return rules;
}

}  // namespace remit
