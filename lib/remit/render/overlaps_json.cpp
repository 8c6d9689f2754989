#include "remit/render/overlaps_json.hpp"

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <utility>

#include "remit/analysis/advice.hpp"
#include "remit/base/message.hpp"
#include "remit/render/holder_words.hpp"
#include "remit/render/json_values.hpp"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

Json source_json(const Catalog& catalog, TaskId id) {
  const Task& task = catalog[id];
  const std::string& document = document_of(catalog, task.plan, task.source);
  const std::uint32_t line =
      task.source.clause_line != 0 ? task.source.clause_line : task.source.line;
  return {{"file", document.empty() ? Json() : Json(document)},
      {"line", line == 0 ? Json() : Json(line)}};
}

Json participant_json(const OverlapWords& words, const Participant& each) {
  const Catalog& catalog = words.catalog;
  const Assignment& assignment = catalog[each.assignment];
  Json json{{"agency", key_of(catalog, each.holder.agency)},
      {"name", catalog[each.holder.agency].name}, {"as_written", assignment.as_written},
      {"role", name_of(assignment.role)}, {"presumed", assignment.presumed},
      {"answers", each.answers}, {"line", assignment.line == 0 ? Json() : Json(assignment.line)}};
  if (!each.holder.through.empty()) {
    json["through"] = way_words(catalog, each.holder, words.language);
  }
  return json;
}

Json side_json(const OverlapWords& words, const PairSide& side) {
  const Task& task = words.catalog[side.task];
  Json agencies = Json::array();
  for (const Participant& each : side.participants) {
    agencies.push_back(participant_json(words, each));
  }
  return {{"plan", words.catalog[task.plan].id}, {"title", task.title},
      {"source", source_json(words.catalog, side.task)}, {"footing", name_of(side.footing)},
      {"agencies", std::move(agencies)}};
}

Json terms_json(const OverlapPair& pair, bool is_swapped) {
  Json terms = Json::array();
  for (const SharedAspect& each : pair.similar.shared) {
    terms.push_back({{"a", is_swapped ? each.of_b : each.of_a},
        {"b", is_swapped ? each.of_a : each.of_b}, {"likeness", rounded(each.likeness)}});
  }
  return terms;
}

Json keys_json(const Catalog& catalog, std::span<const AgencyId> agencies) {
  Json keys = Json::array();
  for (const AgencyId agency : agencies) keys.push_back(key_of(catalog, agency));
  return keys;
}

Json keys_json(const Catalog& catalog, std::span<const TaskId> tasks) {
  Json keys = Json::array();
  for (const TaskId task : tasks) keys.push_back(key_of(catalog, task));
  return keys;
}

/// Both sides, who is on both and whether they cooperate, as of the day.
Json evidence_json(const OverlapWords& words, const OverlapPair& pair, bool is_swapped) {
  Json topics = Json::array();
  for (const TopicId topic : pair.topics) topics.push_back(topic_json(words.thesaurus, topic));
  return {{"terms", terms_json(pair, is_swapped)}, {"topics", std::move(topics)},
      {"agencies", keys_json(words.catalog, std::span<const AgencyId>(pair.in_both))},
      {"as_of", pair.day == Date{} ? Json() : Json(as_text(pair.day))},
      {"a", side_json(words, is_swapped ? pair.b : pair.a)},
      {"b", side_json(words, is_swapped ? pair.a : pair.b)}};
}

Json pair_json(const OverlapWords& words, const OverlapPair& pair) {
  const std::string a = key_of(words.catalog, pair.a.task);
  const std::string b = key_of(words.catalog, pair.b.task);
  const bool is_swapped = b < a;
  Json json{{"a", is_swapped ? b : a}, {"b", is_swapped ? a : b}, {"kind", name_of(pair.kind)},
      {"conflict", pair.conflict}, {"coordinated", pair.coordinated},
      {"duplication", name_of(pair.duplication)}, {"score", rounded(pair.similar.score)},
      {"evidence", evidence_json(words, pair, is_swapped)}};
  const Advice advice = advice_on(pair);
  json["effects"] = {{"good", in_words(advice.good, words.language)},
      {"bad", in_words(advice.bad, words.language)}};
  json["option"] = in_words(advice.option, words.language);
  const std::string_view rule = rule_of(pair);
  json["rule"] = rule.empty() ? Json() : Json(rule);
  if (pair.waiver != nullptr) {
    const Waiver& waiver = *pair.waiver;
    json["waived"] = {{"reason", waiver.reason},
        {"until", waiver.until == Date{} ? Json() : Json(as_text(waiver.until))}};
  }
  return json;
}

/// Adds who leads the tasks, and the tasks.
Json with_scatter(const OverlapWords& words, Json json, const LeadScatter& each) {
  Json leads = Json::array();
  for (const LeadShare& lead : each.leads) {
    leads.push_back(
        {{"agency", key_of(words.catalog, lead.agency)}, {"name", words.catalog[lead.agency].name},
            {"tasks", rounded(lead.tasks)}, {"share", rounded(lead.share)}});
  }
  json["works"] = each.works;
  json["effective_leads"] = rounded(each.effective);
  json["coordinated"] = each.coordinator.has_value();
  json["coordinator"] = each.coordinator ? Json(key_of(words.catalog, *each.coordinator)) : Json();
  json["leads"] = std::move(leads);
  json["tasks"] = keys_json(words.catalog, std::span<const TaskId>(each.tasks));
  return json;
}

Json fragmented_json(const OverlapWords& words, const FragmentedTopic& each) {
  return with_scatter(words,
      {{"topic", topic_json(words.thesaurus, each.topic)},
          {"jurisdiction", words.catalog[each.jurisdiction].id}},
      each);
}

Json group_json(const OverlapWords& words, const TaskGroup& each) {
  return with_scatter(words,
      {{"label", each.label}, {"jurisdiction", words.catalog[each.jurisdiction].id},
          {"likeness", rounded(each.likeness)}},
      each);
}

Json succession_json(const Catalog& catalog, const Succession& each) {
  const auto keys = [&](const std::vector<TaskId>& tasks) {
    return keys_json(catalog, std::span<const TaskId>(tasks));
  };
  return {{"earlier", catalog[each.earlier].id}, {"later", catalog[each.later].id},
      {"by", each.by_title ? "title" : "tasks"}, {"continued", keys(each.continued)},
      {"discontinued", keys(each.discontinued)}, {"new", keys(each.fresh)}};
}

Json hits_json(const Hits& hits) {
  return {{"precision", rounded(precision(hits))}, {"recall", rounded(recall(hits))},
      {"f1", rounded(f1(hits))}, {"right", hits.right}, {"wrong", hits.wrong},
      {"missed", hits.missed}};
}

Json misjudged_json(const OverlapWords& words, std::span<const Misjudged> pairs) {
  Json list = Json::array();
  for (const Misjudged& each : pairs) {
    Json json{{"a", each.a}, {"b", each.b},
        {"label", each.label.empty() ? Json() : Json(each.label)},
        {"score", each.found == nullptr ? 0 : rounded(each.found->similar.score)}};
    json["terms"] =
        each.found == nullptr
            ? Json::array()
            : terms_json(*each.found, key_of(words.catalog, each.found->a.task) != each.a);
    list.push_back(std::move(json));
  }
  return list;
}

}  // namespace

std::string overlaps_json(const OverlapWords& words, const OverlapsFound& found) {
  Json pairs = Json::array();
  for (const OverlapPair& pair : found.pairs) pairs.push_back(pair_json(words, pair));
  Json groups = Json::array();
  for (const TaskGroup& each : found.groups) groups.push_back(group_json(words, each));
  Json fragmented = Json::array();
  for (const FragmentedTopic& each : found.fragmented) {
    fragmented.push_back(fragmented_json(words, each));
  }
  Json series = Json::array();
  for (const Succession& each : found.series) {
    series.push_back(succession_json(words.catalog, each));
  }
  return written({{"pairs", std::move(pairs)}, {"groups", std::move(groups)},
      {"fragmented", std::move(fragmented)}, {"series", std::move(series)}});
}

std::string evaluation_json(const OverlapWords& words, const Evaluation& evaluation) {
  Json answer{{"threshold", evaluation.threshold}};
  answer.update(hits_json(evaluation.all));
  answer["kinds_right"] = evaluation.kinds_right;
  Json plans = Json::array();
  for (const PlansEvaluation& each : evaluation.plans) {
    Json json{{"plans", {each.plans.first, each.plans.second}}};
    json.update(hits_json(each.hits));
    json["fitted_threshold"] = rounded(each.fitted);
    json["crossed_f1"] = rounded(f1(each.crossed));
    plans.push_back(std::move(json));
  }
  answer["plans"] = std::move(plans);
  answer["misses"] = misjudged_json(words, evaluation.misses);
  answer["false_alarms"] = misjudged_json(words, evaluation.false_alarms);
  answer["unknown"] = evaluation.unknown;
  return written(answer);
}

}  // namespace remit
