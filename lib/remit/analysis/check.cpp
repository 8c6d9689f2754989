#include "remit/analysis/check.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <tuple>

#include "remit/analysis/overlaps.hpp"
#include "remit/analysis/topic_words.hpp"
#include "remit/analysis/topics.hpp"
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

namespace {

/// What rules may ask, prepared for those that do.
struct Knowledge {
  Graph graph;
  Lineage lineage;
  std::vector<WaiverUse> uses;
  std::vector<std::vector<TaskTopic>> topics;
  std::vector<OverlapPair> pairs;
};

/// Those of one jurisdiction, of at least that score.
std::vector<OverlapPair> comparable(std::span<const OverlapPair> pairs, double least) {
  std::vector<OverlapPair> result(pairs.begin(), pairs.end());
  std::erase_if(result, [&](const OverlapPair& pair) {
    return pair.kind == PairKind::counterpart || pair.similar.score < least;
  });
  return result;
}

Knowledge knowledge(const Catalog& catalog, const Settings& settings, std::optional<Date> as_of,
    std::span<const Rule* const> asked, const CheckAids& known) {
  const Thesaurus* const thesaurus = known.thesaurus;
  Knowledge all{
      build_graph(catalog), build_lineage(catalog), waiver_uses(catalog, settings, as_of), {}, {}};
  if (thesaurus == nullptr) return all;
  const TopicWords words = topic_words(*thesaurus);
  std::optional<double> least;
  for (const Rule* const rule : asked) {
    const bool needs_topics = rule->needs_topics != nullptr && rule->needs_topics(settings);
    if (needs_topics && all.topics.empty()) all.topics = task_topics(catalog, *thesaurus, words);
    if (!rule->compares_tasks) continue;
    least = std::min({least.value_or(least_similarity), least_score(settings, *rule)});
  }
  if (!least || catalog.plans.size() < 2) return all;
  if (known.pairs && *least >= least_similarity) {
    all.pairs = comparable(*known.pairs, *least);
    return all;
  }
  const OverlapQuestion question{
      *thesaurus, all.topics, *least, as_of, &words, {{}, true}, settings.waivers};
  all.pairs = overlaps(catalog, all.lineage, question);
  return all;
}

/// Whether a rule's question can be asked of what is known.
bool is_answerable(const Settings& settings, const Rule& rule, const Thesaurus* thesaurus) {
  const bool needs_topics = rule.needs_topics != nullptr && rule.needs_topics(settings);
  return thesaurus != nullptr || (!needs_topics && !rule.compares_tasks);
}

}  // namespace

Checking check(const Catalog& catalog, const Settings& settings, std::optional<Date> as_of,
    const Thesaurus* thesaurus, std::span<const std::string> documents) {
  std::vector<const Rule*> asked;
  for (const Rule& rule : rules()) {
    const bool can_be = is_asked(settings, rule) && is_answerable(settings, rule, thesaurus);
    if (can_be) asked.push_back(&rule);
  }
  Knowledge known = knowledge(catalog, settings, as_of, asked, {thesaurus});
  const Scene scene{catalog, known.graph, known.lineage, settings, known.uses, as_of, thesaurus,
      known.topics, documents, known.pairs};
  const auto ask = [&](Stage stage) {
    std::vector<Finding> findings;
    for (const Rule* const rule : asked) {
      if (rule->stage != stage) continue;
      append(findings, stamped(*rule, severity_of(settings, *rule), scene));
    }
    return findings;
  };
  Checking checking = waived(catalog, in_file_order(ask(Stage::catalog)), known.uses);
  append(checking.findings, ask(Stage::waivers));
  checking.findings = in_file_order(std::move(checking.findings));
  return checking;
}

Checking check_only(const Catalog& catalog, const Settings& settings, std::optional<Date> as_of,
    std::span<const std::string_view> rules, const CheckAids& before) {
  std::vector<const Rule*> asked;
  for (const std::string_view id : rules) {
    const Rule* const rule = rule_named(id);
    if (rule != nullptr && rule->stage == Stage::catalog) asked.push_back(rule);
  }
  Knowledge known = knowledge(catalog, settings, as_of, asked, before);
  const Scene scene{catalog, known.graph, known.lineage, settings, {}, as_of, before.thesaurus,
      known.topics, {}, known.pairs};
  std::vector<Finding> findings;
  for (const Rule* const rule : asked) {
    const Severity set = severity_of(settings, *rule);
    append(findings, stamped(*rule, set == Severity::off ? rule->severity : set, scene));
  }
  Checking checking = waived(catalog, in_file_order(std::move(findings)), known.uses);
  checking.topics = std::move(known.topics);
  return checking;
}

}  // namespace remit
