#include "remit/io/baseline_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

#include "remit/io/yaml_file.hpp"
#include "remit/io/yaml_scalar.hpp"

namespace remit {

namespace {

constexpr std::array<std::string_view, 2> file_fields{"version", "accepted"};
constexpr std::array<std::string_view, 3> entry_fields{"rule", "subject", "times"};

using Entries = std::map<std::pair<std::string, std::string>, Accepted>;

void read_entry(YamlFile file, const YamlNode& node, Entries& entries) {
  if (!is_map(file, node)) return;
  const Fields fields(file, node, entry_fields);
  Accepted entry;
  entry.rule = required(file, node, fields, "rule", text_of);
  entry.subject = required(file, node, fields, "subject", text_of);
  if (entry.rule.empty() || entry.subject.empty()) return;
  if (fields["times"] != nullptr) {
    const int times = integer_of(file, fields["times"], 1);
    if (times < 1) return;
    entry.times = static_cast<std::size_t>(times);
  }
  entry.where = fields["rule"]->span;
  const auto [known, is_new] = entries.try_emplace({entry.rule, entry.subject}, entry);
  if (!is_new) known->second.times += entry.times;
}

}  // namespace

BaselineReading read_baseline(SourceFile source) {
  BaselineReading reading;
  reading.sources.push_back(std::move(source));
  const YamlTree tree = read_yaml(reading.sources, 0, reading.diagnostics);
  const YamlFile file{tree, reading.diagnostics};
  Entries entries;
  if (!tree.empty() && tree.top().kind != YamlKind::null && is_map(file, tree.top())) {
    const Fields fields(file, tree.top(), file_fields);
    check_version(file, tree.top(), fields["version"]);
    if (const YamlNode* accepted = fields["accepted"]) {
      for (const YamlNode* item : items_of(file, accepted)) read_entry(file, *item, entries);
    }
  }
  for (auto& [key, entry] : entries) reading.baseline.push_back(std::move(entry));
  std::ranges::stable_sort(reading.diagnostics, {}, &Diagnostic::span);
  return reading;
}

std::string baseline_text(const Baseline& baseline) {
  std::string text =
      "# Findings of remit check that were there already: only new ones fail.\n"
      "# remit check --baseline FILE --update-baseline strikes those that are mended.\n"
      "version: 1\n";
  text += baseline.empty() ? "accepted: []\n" : "accepted:\n";
  for (const Accepted& entry : baseline) {
    text += fmt::format("  - {{rule: {}, subject: {}", as_scalar(entry.rule, YamlContext::flow),
        as_scalar(entry.subject, YamlContext::flow));
    if (entry.times > 1) text += fmt::format(", times: {}", entry.times);
    text += "}\n";
  }
  return text;
}

}  // namespace remit
