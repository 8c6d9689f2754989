#include "remit/render/check_markdown.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <vector>

#include "remit/analysis/rules.hpp"
#include "remit/base/message.hpp"
#include "remit/base/phrases/check.hpp"
#include "remit/base/phrases/findings.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/render/diagnostics.hpp"
#include "remit/render/table.hpp"

namespace remit {

namespace {

/// How often a rule found something, the worst first.
struct RuleCount {
  const Rule* rule = nullptr;
  Severity severity = Severity::info;
  std::size_t findings = 0;
};

std::vector<RuleCount> counts(const CheckReport& report) {
  std::vector<RuleCount> all;
  for (const Rule& rule : rules()) {
    RuleCount count{&rule, rule.severity};
    for (const Finding& finding : report.findings) {
      if (finding.rule != rule.id) continue;
      ++count.findings;
      count.severity = finding.severity;
    }
    if (count.findings > 0) all.push_back(count);
  }
  std::ranges::stable_sort(all, [](const RuleCount& a, const RuleCount& b) {
    return std::tie(b.severity, b.findings) < std::tie(a.severity, a.findings);
  });
  return all;
}

Table counts_table(const CheckReport& report, Language language) {
  const auto title = [&](Phrase label) { return std::string(in_words(label, language)); };
  Table table;
  table.columns = {{title(phrases::column::rule)}, {title(phrases::column::severity)},
      {title(phrases::column::total), Align::right}, {title(phrases::column::finds)}};
  for (const RuleCount& count : counts(report)) {
    table.rows.push_back({{std::string(count.rule->id)},
        {std::string(severity_word(count.severity, language))}, {std::to_string(count.findings)},
        {std::string(in_words(count.rule->summary, language))}});
  }
  return table;
}

}  // namespace

std::string check_summary(const CheckReport& report, Language language) {
  std::string text = summary(report.findings, language);
  std::string aside;
  const auto add = [&](const Message& message) {
    if (!aside.empty()) aside += in_words(phrases::count::joint, language);
    aside += in_words(message, language);
  };
  if (!report.waived.empty()) add(message(phrases::check::waived_count, report.waived.size()));
  if (!report.known.empty()) add(message(phrases::check::known_count, report.known.size()));
  if (!aside.empty()) text += std::string(in_words(phrases::check::aside, language)) + aside;
  return text;
}

std::string check_markdown(
    const CheckReport& report, const Sources& sources, Language language, std::size_t most) {
  std::string text = "## " + std::string(in_words(phrases::finding::title, language)) + "\n\n" +
                     check_summary(report, language) + "\n";
  if (report.findings.empty()) return text;
  text += '\n' + as_markdown(counts_table(report, language));
  const std::size_t shown =
      most == 0 ? report.findings.size() : std::min(most, report.findings.size());
  Table list = as_table({report.findings.data(), shown}, sources, language);
  list.title.clear();
  text += '\n' + as_markdown(list);
  if (shown < report.findings.size()) {
    text +=
        '\n' +
        in_words(message(phrases::check::not_listed, report.findings.size() - shown), language) +
        '\n';
  }
  return text;
}

}  // namespace remit
