#include "remit/render/json.hpp"

#include <nlohmann/json.hpp>

#include "remit/base/message.hpp"
#include "remit/model/words.hpp"
#include "remit/render/json_values.hpp"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

Json agency_json(const Catalog& catalog, AgencyId id) {
  const Agency& agency = catalog[id];
  Json json{{"id", key_of(catalog, id)}, {"name", agency.name},
      {"jurisdiction", catalog[agency.jurisdiction].id}, {"kind", name_of(agency.kind)},
      {"full_name", agency.full_name.empty() ? Json() : Json(agency.full_name)},
      {"aliases", agency.aliases}};
  if (!agency.plates.empty()) json["plates"] = agency.plates;
  if (!agency.part_of.empty()) json["part_of"] = agency.part_of;
  if (!agency.stands_for.empty()) json["stands_for"] = agency.stands_for;
  return json;
}

Json keys_json(const Catalog& catalog, const std::vector<AgencyId>& agencies) {
  Json list = Json::array();
  for (const AgencyId id : agencies) list.push_back(key_of(catalog, id));
  return list;
}

}  // namespace

std::string who_json(
    const Catalog& catalog, std::string_view query, const WhoFound& found, const JsonDay& day) {
  Json tasks = Json::array();
  for (const Match& match : found.tasks) {
    Json task = task_json(catalog, match.task, day);
    task["score"] = rounded(match.score);
    task["matched"] = match.matched;
    tasks.push_back(std::move(task));
  }
  Json plans = Json::array();
  for (const PlanId plan : found.plans) {
    plans.push_back(plan_as_task_json(catalog, plan, day));
  }
  return written({{"query", query}, {"tasks", std::move(tasks)}, {"plans", std::move(plans)}});
}

namespace {

Json topics_json(const Thesaurus& thesaurus, std::span<const TaskTopic> topics) {
  Json list = Json::array();
  for (const TaskTopic& each : topics) {
    Json evidence = Json::array();
    for (const TopicEvidence& it : each.evidence) {
      evidence.push_back(
          {{"word", it.word}, {"place", name_of(it.place)}, {"weight", rounded(it.weight)}});
    }
    Json json = topic_json(thesaurus, each.topic);
    json["score"] = rounded(each.score);
    json["evidence"] = std::move(evidence);
    list.push_back(std::move(json));
  }
  return list;
}

}  // namespace

std::string tasks_json(const Catalog& catalog, std::span<const TaskId> tasks, const JsonDay& day,
    const JsonTopics& topics) {
  Json list = Json::array();
  for (const TaskId task : tasks) {
    list.push_back(task_json(catalog, task, day));
    if (topics.thesaurus == nullptr) continue;
    list.back()["topics"] = topics_json(*topics.thesaurus, topics.of_task[task.value]);
  }
  return written({{"tasks", std::move(list)}});
}

std::string duties_json(
    const Catalog& catalog, AgencyId agency, std::span<const Duty> duties, const JsonDay& day) {
  Json list = Json::array();
  for (const Duty& duty : duties) {
    const Assignment& assignment = catalog[duty.assignment];
    Json json{{"task", duty.task ? task_json(catalog, *duty.task, day)
                                 : plan_as_task_json(catalog, assignment.plan, day)},
        {"role", name_of(assignment.role)}, {"inherited", duty.inherited},
        {"through", duty.through.empty() ? Json() : Json(duty.through)}};
    if (!duty.steps.empty()) json["changes"] = changes_json(catalog, duty.steps);
    for (const Duty& each : duty.also) {
      json["also"].push_back({{"through", each.through.empty() ? Json() : Json(each.through)},
          {"changes", changes_json(catalog, each.steps)}});
    }
    if (assignment.proposed) json["proposed"] = true;
    if (duty.is_ambiguous) json["ambiguous"] = true;
    list.push_back(std::move(json));
  }
  return written({{"agency", agency_json(catalog, agency)}, {"duties", std::move(list)}});
}

std::string history_json(const Catalog& catalog, const History& history) {
  Json events = Json::array();
  for (const HistoryEvent& event : history.events) {
    Json json{{"date", date_json(event.date)}};
    if (event.change) json["change"] = change_json(catalog, *event.change);
    if (event.plan) {
      json["plan"] = catalog[event.plan->plan].id;
      json["agency"] = key_of(catalog, event.plan->agency);
      Json duties = Json::array();
      for (const AssignmentId id : event.plan->assignments) {
        const Assignment& it = catalog[id];
        duties.push_back({{"task", it.task ? key_of(catalog, *it.task) : catalog[it.plan].id},
            {"role", name_of(it.role)}});
      }
      json["duties"] = std::move(duties);
    }
    events.push_back(std::move(json));
  }
  return written(
      {{"agency", agency_json(catalog, history.agency)}, {"begin", date_json(history.begin)},
          {"end", date_json(history.end)}, {"forebears", keys_json(catalog, history.forebears)},
          {"descendants", keys_json(catalog, history.descendants)},
          {"parts", keys_json(catalog, history.parts)},
          {"meant_by", keys_json(catalog, history.meant_by)}, {"events", std::move(events)}});
}

std::string agencies_json(const Catalog& catalog, std::span<const Load> loads) {
  Json list = Json::array();
  for (const Load& load : loads) {
    Json agency = agency_json(catalog, load.agency);
    Json tasks;
    for (const Role role : all_roles) {
      tasks[std::string(name_of(role))] = load.tasks[static_cast<std::size_t>(role)];
    }
    agency["tasks"] = std::move(tasks);
    agency["plans"] = load.plans;
    list.push_back(std::move(agency));
  }
  return written({{"agencies", std::move(list)}});
}

}  // namespace remit
