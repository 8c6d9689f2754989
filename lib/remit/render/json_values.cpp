#include "remit/render/json_values.hpp"

#include <cmath>
#include <nlohmann/json.hpp>

#include "remit/model/words.hpp"
#include "remit/render/holder_words.hpp"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

Json holder_json(const Catalog& catalog, const Holder& holder, Language language) {
  Json json{{"agency", key_of(catalog, holder.agency)}, {"name", catalog[holder.agency].name},
      {"through", Json()}};
  if (holder.through.empty()) return json;
  json["through"] = way_words(catalog, holder, language);
  json["changes"] = changes_json(catalog, holder.through);
  return json;
}

/// Adds who has the duty on the day: nobody is an empty list, and `lost` says why.
void add_holders(Json& json, const Catalog& catalog, AssignmentId id, const JsonDay& day) {
  if (day.view == nullptr) return;
  const Holding found = day.view->holding(id);
  Json holders = Json::array();
  for (const Holder& holder : found.holders) {
    holders.push_back(holder_json(catalog, holder, day.language));
    if (found.is_ambiguous()) holders.back()["ambiguous"] = true;
  }
  json["holders"] = std::move(holders);
  Json lost = Json::array();
  for (const Holder& last : found.lost) lost.push_back(holder_json(catalog, last, day.language));
  if (!lost.empty()) json["lost"] = std::move(lost);
}

Json assignment_json(const Catalog& catalog, AssignmentId id, bool inherited, const JsonDay& day) {
  const Assignment& assignment = catalog[id];
  const Agency& agency = catalog[assignment.agency];
  const Source source = assignment.task ? catalog[*assignment.task].source : Source{};
  Json json{{"agency", key_of(catalog, assignment.agency)}, {"name", agency.name},
      {"as_written", assignment.as_written}, {"role", name_of(assignment.role)},
      {"order", assignment.order}, {"from", name_of(assignment.from)},
      {"collective", agency.kind == AgencyKind::collective}, {"inherited", inherited},
      {"presumed", assignment.presumed}};
  if (assignment.proposed) json["proposed"] = true;
  if (!assignment.duty.empty()) json["for"] = assignment.duty;
  json["source"] = source_json(catalog, assignment.plan, source, assignment.line);
  add_holders(json, catalog, id, day);
  return json;
}

Json roles_json(Roles roles) {
  Json names = Json::array();
  for (const Role role : all_roles) {
    if (roles.has(role)) names.push_back(name_of(role));
  }
  return names;
}

}  // namespace

std::string written(const Json& answer) {
  Json whole{{"schema_version", 1}};
  whole.update(answer);
  return whole.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

double rounded(double value) {
  constexpr double steps = 1e4;
  return std::round(value * steps) / steps;
}

Json text_or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

Json date_json(Date date) {
  return date == Date{} ? Json() : Json(as_text(date));
}

Json source_json(const Catalog& catalog, PlanId plan, const Source& source, std::uint32_t line) {
  const std::string& document = document_of(catalog, plan, source);
  Json json{{"file", document.empty() ? Json() : Json(document)},
      {"line", line == 0 ? Json() : Json(line)}};
  if (!source.place.empty()) json["place"] = source.place;
  return json;
}

Json change_json(const Catalog& catalog, ChangeId id) {
  const Change& change = catalog[id];
  Json json{{"kind", name_of(change.kind)}, {"date", date_json(change.date)}, {"from", change.from},
      {"to", change.to}};
  if (!change.topics.empty()) json["topics"] = change.topics;
  json["basis"] = change.basis;
  json["certainty"] = name_of(change.certainty);
  return json;
}

Json changes_json(const Catalog& catalog, const std::vector<ChangeId>& changes) {
  Json list = Json::array();
  for (const ChangeId id : changes) list.push_back(change_json(catalog, id));
  return list;
}

Json topic_json(const Thesaurus& thesaurus, TopicId topic) {
  return {{"id", thesaurus[topic].id}, {"name", thesaurus[topic].name},
      {"label", thesaurus[topic].label}};
}

Json task_json(const Catalog& catalog, TaskId id, const JsonDay& day) {
  const Task& task = catalog[id];
  const Held all = held(catalog, id);
  Json assignments = Json::array();
  for (const AssignmentId assignment : all.assignments) {
    assignments.push_back(assignment_json(catalog, assignment, all.inherited, day));
  }
  Json json{{"id", key_of(catalog, id)}, {"plan", catalog[task.plan].id}, {"number", task.number},
      {"title", task.title}, {"headings", headings(catalog, id)},
      {"source", source_json(catalog, task.plan, task.source, task.source.line)},
      {"assignments", std::move(assignments)}, {"open", roles_json(catalog[all.bearer].open)}};
  if (is_section(catalog, id)) json["section"] = true;
  if (task.none) json["none"] = true;
  if (!task.deadline.empty()) json["deadline"] = task.deadline;
  if (!task.keywords.empty()) json["keywords"] = task.keywords;
  return json;
}

Json plan_as_task_json(const Catalog& catalog, PlanId id, const JsonDay& day) {
  const Plan& plan = catalog[id];
  Json assignments = Json::array();
  for (const AssignmentId assignment : plan.assignments) {
    assignments.push_back(assignment_json(catalog, assignment, false, day));
  }
  return {{"id", plan.id}, {"plan", plan.id}, {"number", ""}, {"title", plan.title},
      {"headings", Json::array()},
      {"source", source_json(catalog, id, plan.source, plan.source.line)},
      {"assignments", std::move(assignments)}, {"open", roles_json(plan.open)},
      {"whole_plan", true}};
}

}  // namespace remit
