// What was found out about the catalog, as rows that name tasks, plans and agencies by number.

#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <string>
#include <unordered_map>
#include <utility>

#include "remit/analysis/advice.hpp"
#include "remit/render/gaps_table.hpp"
#include "remit/render/holder_words.hpp"
#include "remit/render/report_values.hpp"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;
using Rows = std::vector<Json>;

/// A score as a whole number of ten-thousandths.
long ten_thousandths(double score) {
  return std::lround(score * 1e4);
}

Json ids_json(const std::vector<TaskId>& tasks) {
  return numbers_of<Json>(tasks);
}

Json side_json(const Catalog& catalog, const PairSide& side, ReportTexts& texts) {
  Json participants = Json::array();
  for (const Participant& each : side.participants) {
    const Assignment& it = catalog[each.assignment];
    participants.push_back({each.holder.agency.value, static_cast<unsigned>(it.role),
        (it.presumed ? 1 : 0) + (each.answers ? 2 : 0), it.line,
        texts.of(it.as_written == catalog[each.holder.agency].name ? "" : it.as_written),
        texts.of(way_words(catalog, each.holder, Language::zh)),
        texts.of(way_words(catalog, each.holder, Language::en))});
  }
  return {static_cast<unsigned>(side.footing), std::move(participants)};
}

Json advice_json(const OverlapPair& pair, ReportTexts& texts) {
  const Advice advice = advice_on(pair);
  Json json = Json::array();
  for (const Phrase each : {advice.kind, advice.good, advice.bad, advice.option}) {
    json.push_back(texts.of(in_words(each, Language::zh)));
    json.push_back(texts.of(in_words(each, Language::en)));
  }
  return json;
}

Json pair_json(const ReportParts& parts, const OverlapPair& pair, ReportTexts& texts) {
  Json terms = Json::array();
  for (const SharedAspect& each : pair.similar.shared) {
    terms.push_back({texts.of(each.of_a), texts.of(each.of_b), ten_thousandths(each.likeness)});
  }
  const unsigned what =
      (pair.conflict ? 1U : 0U) + (pair.coordinated ? 2U : 0U) + (pair.waiver != nullptr ? 4U : 0U);
  return {pair.a.task.value, pair.b.task.value, texts.of(name_of(pair.kind)), what,
      ten_thousandths(pair.similar.score), side_json(parts.settled, pair.a, texts),
      side_json(parts.settled, pair.b, texts), std::move(terms), numbers_of<Json>(pair.in_both),
      numbers_of<Json>(pair.topics), texts.of(as_text(pair.day)), advice_json(pair, texts),
      texts.of(pair.waiver == nullptr ? "" : pair.waiver->reason)};
}

Json overlaps_json(const ReportParts& parts, ReportTexts& texts) {
  Rows rows;
  for (const OverlapPair& pair : parts.overlaps.pairs) {
    if (rows.size() == parts.most_pairs) break;
    rows.push_back(pair_json(parts, pair, texts));
  }
  return report_table({"a", "b", "kind", "flags", "score", "side_a", "side_b", "terms", "in_both",
                          "topics", "as_of", "advice", "waived"},
      std::move(rows));
}

Json leads_json(const LeadScatter& scatter) {
  Json leads = Json::array();
  for (const LeadShare& lead : scatter.leads) {
    leads.push_back({lead.agency.value, ten_thousandths(lead.tasks), ten_thousandths(lead.share)});
  }
  return leads;
}

Json groups_json(const ReportParts& parts, ReportTexts& texts) {
  Rows rows;
  for (const TaskGroup& each : parts.overlaps.groups) {
    Json label = Json::array();
    for (const std::string& term : each.label) label.push_back(texts.of(term));
    rows.push_back({std::move(label), each.jurisdiction.value, each.works,
        ten_thousandths(each.effective), each.coordinator ? each.coordinator->value + 1 : 0,
        leads_json(each), ids_json(each.tasks)});
  }
  return report_table(
      {"label", "jurisdiction", "works", "effective", "coordinator", "leads", "tasks"},
      std::move(rows));
}

Json fragmented_json(const ReportParts& parts) {
  Rows rows;
  for (const FragmentedTopic& each : parts.overlaps.fragmented) {
    rows.push_back({each.topic.value, each.jurisdiction.value, each.works,
        ten_thousandths(each.effective), each.coordinator ? each.coordinator->value + 1 : 0,
        leads_json(each), ids_json(each.tasks)});
  }
  return report_table(
      {"topic", "jurisdiction", "works", "effective", "coordinator", "leads", "tasks"},
      std::move(rows));
}

Json series_json(const ReportParts& parts) {
  Rows rows;
  for (const Succession& each : parts.overlaps.series) {
    rows.push_back({each.earlier.value, each.later.value, ids_json(each.continued),
        ids_json(each.discontinued), ids_json(each.fresh)});
  }
  return report_table({"earlier", "later", "continued", "discontinued", "new"}, std::move(rows));
}

/// What the subjects of findings are, by their keys.
enum class Thing : unsigned char { other, plan, task, agency };

std::unordered_map<std::string, std::pair<Thing, std::uint32_t>> things(const Catalog& catalog) {
  std::unordered_map<std::string, std::pair<Thing, std::uint32_t>> all;
  for (const PlanId id : ids<Plan>(catalog.plans)) {
    all.try_emplace(catalog[id].id, Thing::plan, id.value);
  }
  for (const TaskId id : ids<Task>(catalog.tasks)) {
    all.try_emplace(key_of(catalog, id), Thing::task, id.value);
  }
  for (const AgencyId id : ids<Agency>(catalog.agencies)) {
    all.try_emplace(key_of(catalog, id), Thing::agency, id.value);
  }
  return all;
}

const Target* target_of(
    const Catalog& catalog, Thing thing, std::uint32_t at, const Finding& finding) {
  if (thing == Thing::plan) return target_of(catalog, PlanId{at}, {}, finding);
  if (thing != Thing::task) return nullptr;
  return target_of(catalog, catalog.tasks[at].plan, TaskId{at}, finding);
}

Json gaps_json(const ReportParts& parts, ReportTexts& texts) {
  const auto known = things(parts.catalog);
  Rows rows;
  for (std::size_t i = 0; i < parts.gaps.findings.size(); ++i) {
    const Finding& finding = parts.gaps.findings[i];
    const auto found = known.find(finding.subject);
    const auto [thing, at] =
        found == known.end() ? std::pair(Thing::other, std::uint32_t{0}) : found->second;
    const Target* const target = target_of(parts.catalog, thing, at, finding);
    const auto more = what_more(finding);
    const auto topic = i < parts.gaps.topics.size() ? parts.gaps.topics[i] : std::nullopt;
    rows.push_back({texts.of(finding.rule), static_cast<unsigned>(thing), at,
        topic ? topic->value + 1 : 0, texts.both(message(what_is_missing(finding))),
        texts.both(what_closes(finding)), more ? texts.both(*more) : Json::array(),
        texts.of(target ? target->text : ""), target ? target->source.line : 0,
        texts.of(thing == Thing::other ? finding.subject : std::string())});
  }
  return report_table(
      {"rule", "thing", "subject", "topic", "name", "remedy", "details", "target", "line", "other"},
      std::move(rows));
}

Json gap_counts_json(const Gaps& gaps) {
  Rows rows;
  for (const PlanGaps& each : gaps.plans) {
    rows.push_back({each.plan.value, each.tasks, each.tasks_without_agency, each.targets,
        each.targets_without_owner});
  }
  return {{"plans", report_table({"plan", "tasks", "without_agency", "targets", "without_owner"},
                        std::move(rows))},
      {"agencies", gaps.agencies}, {"idle", gaps.idle_agencies}, {"waived", gaps.waived}};
}

Json reasons_json(const std::vector<PatchReason>& reasons, ReportTexts& texts) {
  Json list = Json::array();
  for (const PatchReason& it : reasons) {
    list.push_back({texts.of(it.says), texts.of(it.task), texts.of(it.file), it.line});
  }
  return list;
}

Json proposals_json(const ReportParts& parts, ReportTexts& texts) {
  if (parts.patch == nullptr) return {};
  Rows rows;
  for (const PatchEntry& it : parts.patch->proposals) {
    Json others = Json::array();
    for (const std::string& other : it.others) others.push_back(texts.of(other));
    rows.push_back({texts.of(it.task), texts.of(it.title), texts.of(it.agency),
        texts.of(it.jurisdiction), static_cast<unsigned>(it.role), static_cast<unsigned>(it.status),
        ten_thousandths(it.score), texts.of(it.note), std::move(others),
        reasons_json(it.because, texts), reasons_json(it.against, texts)});
  }
  Rows without;
  for (const NoProposal& it : parts.patch->without) {
    without.push_back({texts.of(it.task), texts.of(it.title), texts.of(it.why)});
  }
  return {{"entries", report_table({"task", "title", "agency", "jurisdiction", "role", "status",
                                       "score", "note", "others", "because", "against"},
                          std::move(rows))},
      {"without", report_table({"task", "title", "why"}, std::move(without))}};
}

}  // namespace

Json report_findings(const ReportParts& parts, ReportTexts& texts) {
  return {{"overlaps", overlaps_json(parts, texts)},
      {"overlaps_in_all", parts.overlaps.pairs.size()}, {"groups", groups_json(parts, texts)},
      {"fragmented", fragmented_json(parts)}, {"series", series_json(parts)},
      {"gaps", gaps_json(parts, texts)}, {"gap_counts", gap_counts_json(parts.gaps)},
      {"proposals", proposals_json(parts, texts)}};
}

}  // namespace remit
