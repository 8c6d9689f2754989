#include "remit/render/json.hpp"

#include <nlohmann/json.hpp>

#include "remit/base/message.hpp"
#include "remit/model/words.hpp"
#include "remit/render/holder_words.hpp"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

std::string written(Json answer) {
  Json whole{{"schema_version", 1}};
  whole.update(answer);
  return whole.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Json source_json(const Catalog& catalog, PlanId plan, const Source& source, std::uint32_t line) {
  const std::string& document = document_of(catalog, plan, source);
  Json json{{"file", document.empty() ? Json() : Json(document)},
      {"line", line == 0 ? Json() : Json(line)}};
  if (!source.place.empty()) json["place"] = source.place;
  return json;
}

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

Json date_json(Date date) {
  return date == Date{} ? Json() : Json(as_text(date));
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
  const Holding found = holding(catalog, day.view->lineage, id, day.view->as_of);
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

/// The task object that stands for a duty of the whole plan.
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

Json place_json(const Sources& sources, const std::optional<Span>& span) {
  if (!span || span->file >= sources.size()) return nullptr;
  const SourceFile& file = sources[span->file];
  const Position at = locate(file, span->begin);
  return {{"file", file.name}, {"line", at.line}, {"column", at.column}};
}

Json finding_json(const Diagnostic& finding, const Sources& sources, Language language) {
  Json related = Json::array();
  for (const Note& note : finding.notes) {
    related.push_back({{"message", in_words(note.message, language)},
        {"location", place_json(sources, note.span)}});
  }
  static constexpr std::array<std::string_view, 4> severities{"off", "info", "warning", "error"};
  Json json{{"rule", finding.rule},
      {"severity", severities[static_cast<std::size_t>(finding.severity)]},
      {"subject", finding.subject}, {"message", in_words(finding.message, language)},
      {"location", place_json(sources, finding.span)}, {"related", std::move(related)}};
  if (finding.remedy) json["remedy"] = in_words(*finding.remedy, language);
  return json;
}

}  // namespace

std::string who_json(const Catalog& catalog, std::string_view query, const WhoFound& found,
    const JsonDay& day) {
  Json tasks = Json::array();
  for (const Match& match : found.tasks) {
    Json task = task_json(catalog, match.task, day);
    task["score"] = match.score;
    task["matched"] = match.matched;
    tasks.push_back(std::move(task));
  }
  Json plans = Json::array();
  for (const PlanId plan : found.plans) {
    plans.push_back(plan_as_task_json(catalog, plan, day));
  }
  return written({{"query", query}, {"tasks", std::move(tasks)}, {"plans", std::move(plans)}});
}

std::string tasks_json(const Catalog& catalog, std::span<const TaskId> tasks, const JsonDay& day) {
  Json list = Json::array();
  for (const TaskId task : tasks) list.push_back(task_json(catalog, task, day));
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

std::string findings_json(
    std::span<const Diagnostic> findings, const Sources& sources, Language language) {
  Json list = Json::array();
  std::array<std::size_t, 4> counts{};
  for (const Diagnostic& finding : findings) {
    list.push_back(finding_json(finding, sources, language));
    ++counts[static_cast<std::size_t>(finding.severity)];
  }
  return written({{"findings", std::move(list)},
      {"summary", {{"error", counts[3]}, {"warning", counts[2]}, {"info", counts[1]}}}});
}

}  // namespace remit
