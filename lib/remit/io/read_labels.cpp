// JSON is YAML in flow style, so that one reader serves for both.

#include "remit/io/read_labels.hpp"

#include <string_view>
#include <utility>

#include "remit/base/phrases/overlaps.hpp"
#include "remit/io/yaml_file.hpp"

namespace remit {

namespace {

constexpr std::string_view file_fields[] = {"about", "plan_pairs", "pairs"};
constexpr std::string_view pair_fields[] = {"a", "b", "label", "labels", "share", "note"};

void read_plans(YamlFile file, const YamlNode& item, Labels& labels) {
  const std::vector<std::string> plans = texts_of(file, &item);
  if (plans.size() == 2) {
    labels.plan_pairs.emplace_back(plans[0], plans[1]);
  } else {
    report(file, "wrong-type", item.span, message(phrases::evaluation::two_plans));
  }
}

void read_pair(YamlFile file, const YamlNode& item, Labels& labels) {
  if (!is_map(file, item)) return;
  const Fields fields(file, item, pair_fields);
  LabelledPair pair;
  pair.a = required(file, item, fields, "a", text_of);
  pair.b = required(file, item, fields, "b", text_of);
  const YamlNode* const label = fields["label"];
  if (label != nullptr && label->kind != YamlKind::null) pair.label = text_of(file, label);
  if (!pair.a.empty() && !pair.b.empty()) labels.pairs.push_back(std::move(pair));
}

}  // namespace

LabelsReading read_labels(SourceFile source) {
  LabelsReading reading;
  reading.sources.push_back(std::move(source));
  const YamlTree tree = read_yaml(reading.sources, 0, reading.diagnostics);
  const YamlFile file{tree, reading.diagnostics};
  if (tree.empty() || !is_map(file, tree.top())) return reading;
  const Fields fields(file, tree.top(), file_fields);
  for (const std::string_view needed : {"plan_pairs", "pairs"}) {
    if (fields[needed] == nullptr) report_missing(file, tree.top(), needed);
  }
  for (const YamlNode* item : items_of(file, fields["plan_pairs"])) {
    read_plans(file, *item, reading.labels);
  }
  for (const YamlNode* item : items_of(file, fields["pairs"])) {
    read_pair(file, *item, reading.labels);
  }
  return reading;
}

}  // namespace remit
