#include "remit/render/json.hpp"

#include <nlohmann/json.hpp>

#include <cmath>
#include <map>
#include <optional>

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

/// Digits beyond the fourth depend on the machine and mean nothing.
double rounded(double score) {
  constexpr double steps = 1e4;
  return std::round(score * steps) / steps;
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

Json text_or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

std::string_view name_of(Sureness sureness) {
  static constexpr std::array<std::string_view, 3> names{"sure", "likely", "doubtful"};
  return names.at(static_cast<std::size_t>(sureness));
}

Json clause_json(const DraftClause& clause) {
  Json json{{"text", clause.text}, {"line", clause.line == 0 ? Json() : Json(clause.line)},
      {"form", clause.form}, {"from", name_of(clause.from)},
      {"sureness", name_of(clause.sureness)}};
  if (!clause.place.empty()) json["place"] = clause.place;
  return json;
}

/// The clauses of a task, or of the whole plan: `clause` is the list that closes its text, else the
/// first.
void add_clauses(Json& json, const std::vector<const DraftClause*>& clauses) {
  Json all = Json::array();
  const DraftClause* main = nullptr;
  for (const DraftClause* clause : clauses) {
    all.push_back(clause_json(*clause));
    const bool is_list = clause->from != Provenance::prose;
    if (main == nullptr || (is_list && main->from == Provenance::prose)) main = clause;
  }
  json["clause"] = main == nullptr ? Json() : clause_json(*main);
  json["clauses"] = std::move(all);
}

Json members_json(const Catalog& catalog, const std::vector<Member>& members) {
  Json list = Json::array();
  for (const Member& member : members) {
    list.push_back({{"agency", key_of(catalog, member.agency)},
        {"name", catalog[member.agency].name}, {"as_written", member.as_written}});
  }
  return list;
}

Json group_json(const Catalog& catalog, PlanId plan, const Group& group) {
  return {{"name", group.name}, {"head", text_or_null(group.head)},
      {"office", members_json(catalog, group.office)},
      {"members", members_json(catalog, group.members)}, {"open", group.open},
      {"task", text_or_null(group.task)},
      {"source", source_json(catalog, plan, group.source, group.source.line)}};
}

Json targets_json(const Catalog& catalog, PlanId plan, const std::vector<Target>& targets) {
  Json list = Json::array();
  for (const Target& target : targets) {
    list.push_back({{"text", target.text}, {"value", target.value}, {"unit", target.unit},
        {"year", target.year == 0 ? Json() : Json(target.year)},
        {"source", source_json(catalog, plan, target.source, target.source.line)}});
  }
  return list;
}

/// The clauses of a draft by what they were given to.
using ClausesOf = std::map<std::optional<TaskId>, std::vector<const DraftClause*>>;

Json imported_task_json(const Draft& draft, TaskId id, const ClausesOf& clauses) {
  Json json = task_json(draft.catalog, id, {});
  const Task& task = draft.catalog[id];
  if (!task.targets.empty()) json["targets"] = targets_json(draft.catalog, task.plan, task.targets);
  const auto found = clauses.find(id);
  add_clauses(json, found == clauses.end() ? std::vector<const DraftClause*>{} : found->second);
  return json;
}

Json imported_plan_json(const Draft& draft, PlanId id) {
  const Catalog& catalog = draft.catalog;
  const Plan& plan = catalog[id];
  ClausesOf clauses;
  for (const DraftClause& clause : draft.clauses) {
    if (clause.plan == id) clauses[clause.task].push_back(&clause);
  }
  Json groups = Json::array();
  for (const Group& group : plan.groups) groups.push_back(group_json(catalog, id, group));
  Json tasks = Json::array();
  for (const TaskId task : plan.tasks) {
    if (!is_section(catalog, task)) tasks.push_back(imported_task_json(draft, task, clauses));
  }
  Json period;
  if (plan.period_end != Date()) period = {as_text(plan.period_begin), as_text(plan.period_end)};
  Json whole = plan_as_task_json(catalog, id, {});
  add_clauses(whole, clauses[std::nullopt]);
  return {{"id", plan.id}, {"title", plan.title_given ? Json() : Json(plan.title)},
      {"issuer", text_or_null(plan.issuer)},
      {"document_number", text_or_null(plan.document_number)},
      {"date", text_or_null(as_text(plan.issued))}, {"period", std::move(period)},
      {"lead_convention", name_of(plan.lead_convention)},
      {"jurisdiction", catalog[plan.jurisdiction].id}, {"file", plan.source.file},
      {"groups", std::move(groups)}, {"targets", targets_json(catalog, id, plan.targets)},
      {"whole_plan", std::move(whole)}, {"tasks", std::move(tasks)}};
}

Json proposal_json(const Draft& draft, const ProposedAgency& proposal) {
  const Agency& agency = draft.catalog[proposal.agency];
  Json candidates = Json::array();
  for (const ProposedAgency::Meant& meant : proposal.candidates) candidates.push_back(meant.agency);
  return {{"name", agency.name}, {"agency", key_of(draft.catalog, proposal.agency)},
      {"kind", name_of(agency.kind)}, {"plan", draft.catalog[proposal.plan].id},
      {"line", proposal.line == 0 ? Json() : Json(proposal.line)}, {"times", proposal.times},
      {"candidates", std::move(candidates)}};
}

}  // namespace

std::string import_json(const Draft& draft, Language language) {
  Json plans = Json::array();
  for (const PlanId plan : ids(draft.catalog.plans)) {
    plans.push_back(imported_plan_json(draft, plan));
  }
  Json unresolved = Json::array();
  for (const ProposedAgency& proposal : draft.proposed) {
    unresolved.push_back(proposal_json(draft, proposal));
  }
  Json warnings = Json::array();
  for (const DraftWarning& warning : draft.warnings) {
    warnings.push_back(
        {{"document", warning.document}, {"line", warning.line == 0 ? Json() : Json(warning.line)},
            {"message", in_words(warning.message, language)}});
  }
  return written({{"plans", std::move(plans)}, {"unresolved", std::move(unresolved)},
      {"warnings", std::move(warnings)}});
}

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

}  // namespace remit
