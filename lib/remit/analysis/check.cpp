#include "remit/analysis/check.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "remit/analysis/waivers.hpp"
#include "remit/graph/graph.hpp"
#include "remit/graph/lineage.hpp"

namespace remit {

namespace {

/// What a rule finds, with its name and severity.
std::vector<Finding> stamped(const Rule& rule, Severity severity, const Scene& scene) {
  std::vector<Finding> findings = rule.findings(scene);
  for (Finding& finding : findings) {
    finding.rule = rule.id;
    finding.severity = severity;
  }
  return findings;
}

template <class Findings>
void append(std::vector<Finding>& all, Findings&& more) {
  std::ranges::move(more, std::back_inserter(all));
}

bool file_order(const Finding& a, const Finding& b) {
  return std::tie(a.span, a.rule, a.subject) < std::tie(b.span, b.rule, b.subject);
}

}  // namespace

std::vector<Finding> in_file_order(std::vector<Finding> findings) {
  std::ranges::stable_sort(findings, file_order);
  return findings;
}

Checking check(const Catalog& catalog, const Settings& settings, std::optional<Date> as_of,
    const Thesaurus* thesaurus, std::span<const std::string> documents) {
  const Graph graph = build_graph(catalog);
  const Lineage lineage = build_lineage(catalog);
  std::vector<WaiverUse> uses = waiver_uses(catalog, as_of);
  std::vector<std::vector<TaskTopic>> topics;
  if (thesaurus != nullptr && needs_topics(settings)) topics = task_topics(catalog, *thesaurus);
  const Scene scene{catalog, graph, lineage, settings, uses, as_of, thesaurus, topics, documents};
  const auto ask = [&](Stage stage) {
    std::vector<Finding> findings;
    for (const Rule& rule : rules()) {
      const Severity how_bad = severity_of(settings, rule);
      if (rule.stage != stage || !is_asked(settings, rule)) continue;
      if (rule.needs_topics == nullptr || !rule.needs_topics(settings) || thesaurus != nullptr) {
        append(findings, stamped(rule, how_bad, scene));
      }
    }
    return findings;
  };
  Checking checking = waived(catalog, in_file_order(ask(Stage::catalog)), uses);
  append(checking.findings, ask(Stage::waivers));
  checking.findings = in_file_order(std::move(checking.findings));
  return checking;
}

Checking check_only(const Catalog& catalog, const Settings& settings, std::optional<Date> as_of,
    std::span<const std::string_view> rules, const Thesaurus* thesaurus) {
  const Graph graph = build_graph(catalog);
  const Lineage lineage = build_lineage(catalog);
  std::vector<WaiverUse> uses = waiver_uses(catalog, as_of);
  std::vector<std::vector<TaskTopic>> topics;
  if (thesaurus != nullptr) topics = task_topics(catalog, *thesaurus);
  const Scene scene{catalog, graph, lineage, settings, {}, as_of, thesaurus, topics};
  std::vector<Finding> findings;
  for (const std::string_view id : rules) {
    const Rule* const rule = rule_named(id);
    if (rule == nullptr || rule->stage != Stage::catalog) continue;
    const Severity set = severity_of(settings, *rule);
    const Severity how_bad = set == Severity::off ? rule->severity : set;
    append(findings, stamped(*rule, how_bad, scene));
  }
  return waived(catalog, in_file_order(std::move(findings)), uses);
}

}  // namespace remit
