#include "remit/io/read_settings.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>

#include "remit/base/phrases/files.hpp"
#include "remit/base/similar.hpp"
#include "remit/io/read_house_rules.hpp"
#include "remit/io/yaml_file.hpp"

namespace remit {

namespace {

constexpr std::array<std::string_view, 4> file_fields{"rules", "topics", "house-rules", "waive"};
constexpr std::array<std::string_view, 3> topics_fields{"files", "standard", "required"};
constexpr std::array<std::string_view, 4> waiver_fields{"rule", "subject", "reason", "until"};
constexpr std::array<std::string_view, 4> severities{"off", "info", "warning", "error"};

std::optional<Severity> severity_named(std::string_view name) {
  const auto* const at = std::ranges::find(severities, name);
  if (at == severities.end()) return {};
  return static_cast<Severity>(at - severities.begin());
}

/// A number from 0 on, decimals allowed.
std::optional<double> number_of(YamlFile file, const YamlNode& node) {
  const std::string text = text_of(file, &node);
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc() && end == text.data() + text.size() && std::isfinite(value) &&
      value >= 0) {
    return value;
  }
  if (node.kind == YamlKind::scalar || node.kind == YamlKind::null) {
    report(file, "wrong-type", node.span, message(phrases::settings::no_number, text));
  }
  return {};
}

void read_severity(YamlFile file, const YamlNode* node, const KnownRule& rule, Settings& settings) {
  if (const auto severity = choice_of<Severity>(file, node, severity_named, severities)) {
    settings.severity[std::string(rule.id)] = *severity;
  }
}

/// `no-lead: off`, or a map of the severity and the rule's thresholds.
void read_rule(YamlFile file, const YamlNode& node, const KnownRule& rule, Settings& settings) {
  if (node.kind != YamlKind::map) return read_severity(file, &node, rule, settings);
  std::vector<std::string_view> fields{"severity"};
  fields.insert(fields.end(), rule.thresholds.begin(), rule.thresholds.end());
  const Fields values(file, node, fields);
  read_severity(file, values["severity"], rule, settings);
  for (const std::string_view name : rule.thresholds) {
    if (values[name] == nullptr) continue;
    if (const auto value = number_of(file, *values[name])) {
      settings.thresholds[std::string(rule.id) + '.' + std::string(name)] = *value;
    }
  }
}

/// The rule a key names; reported if there is none, or none that can be set.
const KnownRule* rule_of(YamlFile file, const YamlNode& key, std::span<const KnownRule> known) {
  const std::string_view id = file.text(key);
  const auto rule = std::ranges::find(known, id, &KnownRule::id);
  if (rule != known.end() && rule->settable) return &*rule;
  if (rule != known.end()) {
    report(file, "wrong-type", key.span, message(phrases::settings::file_rule, id));
    return nullptr;
  }
  std::vector<std::string_view> ids;
  for (const KnownRule& each : known) ids.push_back(each.id);
  std::optional<Message> remedy;
  if (const auto meant = did_you_mean(id, ids))
    remedy = message(phrases::file::did_you_mean, *meant);
  report(file, "unknown-field", key.span, message(phrases::settings::no_such_rule, id), remedy);
  return nullptr;
}

void read_rules(
    YamlFile file, const YamlNode& map, std::span<const KnownRule> known, Settings& settings) {
  if (!is_map(file, map)) return;
  const auto children = file.tree.children_of(map);
  for (std::size_t i = 0; i + 1 < children.size(); i += 2) {
    const YamlNode& key = file.tree.nodes[children[i]];
    if (key.kind != YamlKind::scalar) {
      text_of(file, &key);  // reports it
      continue;
    }
    const KnownRule* const rule = rule_of(file, key, known);
    if (rule == nullptr) continue;
    read_rule(file, file.tree.nodes[children[i + 1]], *rule, settings);
  }
}

void read_topics_of(YamlFile file, const YamlNode& map, Settings& settings) {
  if (!is_map(file, map)) return;
  const Fields fields(file, map, topics_fields);
  settings.topic_files = texts_of(file, fields["files"]);
  settings.required_topics = names_given(file, fields["required"]);
  if (const YamlNode* standard = fields["standard"]) {
    settings.standard_topics = truth_of(file, standard);
  }
}

std::vector<SettingsWaiver> read_waivers_of(YamlFile file, const YamlNode& list) {
  std::vector<SettingsWaiver> all;
  for (const YamlNode* item : items_of(file, &list)) {
    if (!is_map(file, *item)) continue;
    const std::size_t before = file.problems.size();
    const Fields fields(file, *item, waiver_fields);
    SettingsWaiver read;
    read.subject = required(file, *item, fields, "subject", text_of);
    read.waiver = {required(file, *item, fields, "rule", text_of),
        required(file, *item, fields, "reason", text_of), date_of(file, fields["until"]),
        item->span};
    if (file.problems.size() == before) all.push_back(std::move(read));
  }
  return all;
}

}  // namespace

SettingsReading read_settings(SourceFile source, std::span<const KnownRule> known) {
  SettingsReading reading;
  reading.sources.push_back(std::move(source));
  const YamlTree tree = read_yaml(reading.sources, 0, reading.diagnostics);
  const YamlFile file{tree, reading.diagnostics};
  if (!tree.empty() && tree.top().kind != YamlKind::null && is_map(file, tree.top())) {
    const Fields fields(file, tree.top(), file_fields);
    if (const YamlNode* rules = fields["rules"]) {
      read_rules(file, *rules, known, reading.settings);
    }
    if (const YamlNode* topics = fields["topics"]) read_topics_of(file, *topics, reading.settings);
    if (const YamlNode* house = fields["house-rules"]) {
      reading.settings.house_rules = read_house_rules(file, *house);
    }
    if (const YamlNode* waive = fields["waive"]) {
      reading.settings.waivers = read_waivers_of(file, *waive);
    }
  }
  std::ranges::stable_sort(reading.diagnostics, {}, &Diagnostic::span);
  return reading;
}

}  // namespace remit
