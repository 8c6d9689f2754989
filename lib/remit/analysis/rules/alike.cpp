#include "remit/analysis/rules/alike.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

#include "remit/analysis/advice.hpp"
#include "remit/analysis/evidence.hpp"
#include "remit/base/phrases/alike.hpp"

namespace remit::rule {

namespace {

constexpr std::size_t most_terms = 3;
constexpr std::size_t most_names = 5;

void append(std::string& list, std::string_view name) {
  if (!list.empty()) list += "、";
  list += name;
}

/// As the plan names them, with what they have become by the day: 市经贸局→市商务局.
std::string names_answering(const Catalog& catalog, const PairSide& side) {
  std::string names;
  std::size_t count = 0;
  for (const Participant& each : side.participants) {
    if (!each.answers) continue;
    if (count++ == most_names) return names + "…";
    const AgencyId named = catalog[each.assignment].agency;
    const std::string& holder = catalog[each.holder.agency].name;
    append(names, named == each.holder.agency ? holder : catalog[named].name + "→" + holder);
  }
  return names.empty() ? "–" : names;
}

/// What tells that the two are alike, and who is on both.
void add_evidence(const Catalog& catalog, const OverlapPair& pair, std::vector<Note>& notes) {
  std::string terms;
  for (std::size_t i = 0; i < std::min(pair.similar.shared.size(), most_terms); ++i) {
    const SharedAspect& shared = pair.similar.shared[i];
    append(terms, shared.of_a == shared.of_b ? shared.of_a : shared.of_a + " ≈ " + shared.of_b);
  }
  notes.push_back({{},
      message(phrases::alike::why, in_figures(std::round(100 * pair.similar.score) / 100), terms)});
  std::string both;
  for (const AgencyId agency : pair.in_both) append(both, catalog[agency].name);
  if (both.empty()) return;
  notes.push_back(
      {{}, pair.day == Date{} ? message(phrases::alike::on_both, both)
                              : message(phrases::alike::on_both_since, both, as_text(pair.day))});
}

}  // namespace

std::vector<Finding> about_pairs(const Scene& scene, std::string_view rule, PairWords words) {
  const Catalog& catalog = scene.catalog;
  const double least = threshold(scene.settings, rule, "score");
  std::vector<Finding> findings;
  for (const OverlapPair& pair : scene.pairs) {
    if (rule_of(pair) != rule || pair.similar.score < least) continue;
    const TaskId other = pair.subject == pair.b.task ? pair.a.task : pair.b.task;
    Finding finding = about(catalog, pair.subject,
        message(words, title_of(catalog, pair.a.task), place_of(catalog, pair.a.task),
            title_of(catalog, pair.b.task), place_of(catalog, pair.b.task),
            names_answering(catalog, pair.a), names_answering(catalog, pair.b)));
    finding.notes.push_back({catalog[other].where, message(phrases::alike::other_task)});
    add_evidence(catalog, pair, finding.notes);
    const Advice advice = advice_on(pair);
    finding.notes.push_back({{}, message(phrases::alike::effects, advice.good, advice.bad)});
    finding.remedy = message(advice.option);
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace remit::rule
