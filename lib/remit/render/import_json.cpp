#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <optional>

#include "remit/model/words.hpp"
#include "remit/render/json_values.hpp"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

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
  auto clause = std::ranges::lower_bound(draft.clauses, id, {}, &DraftClause::plan);
  for (; clause != draft.clauses.end() && clause->plan == id; ++clause) {
    clauses[clause->task].push_back(&*clause);
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
  Json json{{"name", agency.name}, {"agency", key_of(draft.catalog, proposal.agency)},
      {"kind", name_of(agency.kind)}, {"plan", draft.catalog[proposal.plan].id},
      {"line", proposal.line == 0 ? Json() : Json(proposal.line)}, {"times", proposal.times},
      {"candidates", std::move(candidates)}};
  if (!proposal.place.empty()) json["place"] = proposal.place;
  return json;
}

}  // namespace

std::string import_json(const Draft& draft, Language language) {
  Json plans = Json::array();
  for (const PlanId plan : ids(draft.catalog.plans)) {
    plans.push_back(imported_plan_json(draft, plan));
  }
  Json unresolved = Json::array();
  for (const ProposedAgency& proposal : draft.proposed) {
    if (proposal.decided) continue;
    unresolved.push_back(proposal_json(draft, proposal));
  }
  Json warnings = Json::array();
  for (const DraftWarning& warning : draft.warnings) {
    Json json{{"document", warning.document},
        {"line", warning.line == 0 ? Json() : Json(warning.line)},
        {"message", in_words(warning.message, language)}};
    if (!warning.place.empty()) json["place"] = warning.place;
    warnings.push_back(std::move(json));
  }
  return written({{"plans", std::move(plans)}, {"unresolved", std::move(unresolved)},
      {"warnings", std::move(warnings)}});
}

}  // namespace remit
