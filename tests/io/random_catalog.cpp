#include "io/random_catalog.hpp"

#include <algorithm>

namespace remit::test {

namespace {

/// A catalog while it is made up. Names that must be distinct are numbered.
struct Draft {
  Dice& dice;
  Catalog catalog;
  std::uint32_t names = 0;
  std::vector<AgencyId> declared;
  std::vector<AgencyId> undeclared;
};

bool coin(Draft& draft) {
  return draft.dice(2) == 0;
}

std::uint32_t number(Draft& draft, std::uint32_t sides) {
  return static_cast<std::uint32_t>(draft.dice(sides));
}

std::string new_name(Draft& draft) {
  return "第" + std::to_string(++draft.names) + "局" + awkward_text(draft.dice);
}

std::string some_text(Draft& draft) {
  return "甲" + awkward_text(draft.dice);
}

std::string text_or_none(Draft& draft) {
  return coin(draft) ? "" : awkward_text(draft.dice);
}

std::vector<std::string> texts(Draft& draft) {
  std::vector<std::string> all(draft.dice(4) == 0 ? draft.dice(15) : 0);
  std::ranges::generate(all, [&] { return awkward_text(draft.dice); });
  return all;
}

Date some_date(Draft& draft) {
  Date date{static_cast<int>(1 + draft.dice(9999)), 0, 0};
  if (coin(draft)) date.month = static_cast<int>(1 + draft.dice(12));
  if (date.month != 0 && coin(draft)) date.day = static_cast<int>(1 + draft.dice(28));
  return date;
}

Source some_source(Draft& draft) {
  if (coin(draft)) return {};
  return {text_or_none(draft), number(draft, 9), number(draft, 3), text_or_none(draft)};
}

std::vector<Target> some_targets(Draft& draft) {
  std::vector<Target> targets(draft.dice(3) == 0 ? 2 : 0);
  for (Target& target : targets) {
    target.text = some_text(draft);
    target.value = coin(draft) ? std::to_string(draft.dice(500)) : text_or_none(draft);
    target.unit = text_or_none(draft);
    target.year = static_cast<int>(draft.dice(2) * draft.dice(3000));
    target.source = some_source(draft);
  }
  return targets;
}

std::vector<Waiver> some_waivers(Draft& draft) {
  std::vector<Waiver> waivers(draft.dice(4) == 0 ? 1 : 0);
  for (Waiver& waiver : waivers) {
    waiver.rule = "no-lead";
    waiver.reason = some_text(draft);
    if (coin(draft)) waiver.until = some_date(draft);
  }
  return waivers;
}

JurisdictionId some_jurisdiction(Draft& draft) {
  return {number(draft, static_cast<std::uint32_t>(draft.catalog.jurisdictions.size()))};
}

std::string name_of_another(Draft& draft, const Agency& agency) {
  std::string name;
  for (const AgencyId id : draft.declared) {
    const Agency& other = draft.catalog[id];
    if (other.jurisdiction == agency.jurisdiction && other.name != agency.name) name = other.name;
  }
  return name;
}

/// What agencies say about each other, when all are declared.
void add_relations(Draft& draft) {
  for (const AgencyId id : draft.declared) {
    const std::string other = name_of_another(draft, draft.catalog[id]);
    Agency& agency = draft.catalog.agencies[id.value];
    if (coin(draft)) agency.plates.push_back(new_name(draft));
    if (other.empty()) continue;
    if (draft.dice(3) == 0) agency.part_of = other;
    if (draft.dice(3) == 0) agency.stands_for = {other, "等"};
    if (draft.dice(3) == 0) agency.distinct_from = {other};
  }
}

void declare(Draft& draft) {
  if (draft.dice(3) == 0) {
    draft.catalog.jurisdictions = {{"local", "", {}}};
  } else {
    draft.catalog.jurisdictions = {{"north", text_or_none(draft), {}}, {"1.0", "南市", {}}};
  }
  for (std::size_t left = 2 + draft.dice(5); left > 0; --left) {
    Agency agency;
    agency.name = new_name(draft);
    agency.jurisdiction = some_jurisdiction(draft);
    agency.kind = static_cast<AgencyKind>(draft.dice(15));
    agency.full_name = coin(draft) ? new_name(draft) : "";
    for (std::size_t i = draft.dice(3); i > 0; --i) agency.aliases.push_back(new_name(draft));
    agency.note = text_or_none(draft);
    draft.declared.push_back({static_cast<std::uint32_t>(draft.catalog.agencies.size())});
    draft.catalog.agencies.push_back(agency);
  }
  add_relations(draft);
}

/// A body that nobody declares; it is kept where it is first named.
AgencyId new_undeclared(Draft& draft, JurisdictionId jurisdiction) {
  Agency agency;
  agency.name = new_name(draft);
  agency.jurisdiction = jurisdiction;
  agency.declared = false;
  draft.undeclared.push_back({static_cast<std::uint32_t>(draft.catalog.agencies.size())});
  draft.catalog.agencies.push_back(agency);
  return draft.undeclared.back();
}

std::vector<std::string> some_bodies(Draft& draft, JurisdictionId jurisdiction) {
  std::vector<std::string> names;
  for (std::size_t left = draft.dice(3); left > 0; --left) {
    const Agency& agency = draft.catalog[draft.declared[draft.dice(draft.declared.size())]];
    const bool at_hand = agency.jurisdiction == jurisdiction && coin(draft);
    names.push_back(
        at_hand ? agency.name : draft.catalog[new_undeclared(draft, jurisdiction)].name);
  }
  return names;
}

void add_change(Draft& draft) {
  Change change;
  change.kind = static_cast<ChangeKind>(draft.dice(8));
  change.jurisdiction = some_jurisdiction(draft);
  change.date = some_date(draft);
  change.from = some_bodies(draft, change.jurisdiction);
  change.to = some_bodies(draft, change.jurisdiction);
  change.topics = texts(draft);
  change.basis = text_or_none(draft);
  change.certainty = static_cast<Certainty>(draft.dice(3));
  draft.catalog.changes.push_back(change);
}

/// One declared, one that was named before without being declared, or a new one of these.
AgencyId some_agency(Draft& draft) {
  if (draft.dice(5) != 0) return draft.declared[draft.dice(draft.declared.size())];
  if (!draft.undeclared.empty() && coin(draft)) {
    return draft.undeclared[draft.dice(draft.undeclared.size())];
  }
  return new_undeclared(draft, some_jurisdiction(draft));
}

std::string some_form(Draft& draft, AgencyId id) {
  const Agency& agency = draft.catalog[id];
  switch (draft.dice(6)) {
    case 0:
      return awkward_text(draft.dice);
    case 1:
      return "等";
    case 2:
      return agency.aliases.empty() ? agency.full_name : agency.aliases.back();
    default:
      return agency.name;
  }
}

std::vector<Member> some_members(Draft& draft) {
  std::vector<Member> members(draft.dice(6));
  for (Member& member : members) {
    member.agency = some_agency(draft);
    member.as_written = some_form(draft, member.agency);
  }
  return members;
}

void add_groups(Draft& draft, Plan& plan) {
  for (std::size_t left = draft.dice(3); left > 0; --left) {
    Group group;
    group.name = some_text(draft);
    group.head = text_or_none(draft);
    group.office = some_members(draft);
    group.members = some_members(draft);
    group.open = coin(draft);
    group.source = some_source(draft);
    plan.groups.push_back(group);
  }
}

/// The four lists of a task or a plan; `line` is that of an assignment which names none.
IdRange<Assignment> add_lists(
    Draft& draft, PlanId plan, std::optional<TaskId> task, std::uint32_t line, Roles& open) {
  auto& all = draft.catalog.assignments;
  IdRange<Assignment> range;
  range.first.value = static_cast<std::uint32_t>(all.size());
  bool first_leads =
      task && draft.catalog.plans.back().lead_convention == LeadConvention::first_listed;
  for (const Role role : all_roles) {
    if (draft.dice(4) == 0) open.add(role);
    const std::size_t size = coin(draft) ? draft.dice(9) : 0;
    for (std::uint32_t order = 1; order <= size; ++order) {
      const AgencyId agency = some_agency(draft);
      Assignment edge{plan, task, agency, role, order, static_cast<Provenance>(draft.dice(3)),
          false, some_form(draft, agency), draft.dice(9) == 0 ? some_text(draft) : "",
          draft.dice(9) == 0 ? 7 : line, {},
          draft.dice(9) == 0 ? static_cast<Sureness>(draft.dice(3)) : Sureness::sure};
      edge.presumed = first_leads && order == 1 && edge.from != Provenance::prose &&
                      (role == Role::responsible || role == Role::listed);
      if (edge.presumed || role == Role::lead) first_leads = false;
      all.push_back(edge);
    }
  }
  range.last.value = static_cast<std::uint32_t>(all.size());
  return range;
}

void add_task(Draft& draft, PlanId plan, std::optional<TaskId> parent, const std::string& id) {
  const TaskId self{static_cast<std::uint32_t>(draft.catalog.tasks.size())};
  Task task;
  task.plan = plan;
  task.parent = parent;
  task.number = id;
  task.title = some_text(draft);
  task.deadline = text_or_none(draft);
  task.keywords = texts(draft);
  task.topics = texts(draft);
  task.measures.resize(draft.dice(3) == 0 ? 2 : 0);
  for (Measure& measure : task.measures) {
    measure = {some_text(draft), texts(draft), some_source(draft), {}};
  }
  task.targets = some_targets(draft);
  task.waivers = some_waivers(draft);
  task.source = some_source(draft);
  const std::uint32_t line =
      task.source.clause_line != 0 ? task.source.clause_line : task.source.line;
  task.none = draft.dice(5) == 0;
  draft.catalog.tasks.push_back(task);
  Roles open;
  IdRange<Assignment> edges{{static_cast<std::uint32_t>(draft.catalog.assignments.size())}, {}};
  edges.last = edges.first;
  if (!task.none) edges = add_lists(draft, plan, self, line, open);
  const std::size_t children = id.size() < 5 ? draft.dice(3) : 0;
  for (std::size_t i = 1; i <= children; ++i) {
    add_task(draft, plan, self, id + '.' + std::to_string(i));
  }
  Task& added = draft.catalog.tasks[self.value];
  added.open = open;
  added.assignments = edges;
  added.last.value = static_cast<std::uint32_t>(draft.catalog.tasks.size());
}

void add_plan(Draft& draft, const std::string& id) {
  const PlanId self{static_cast<std::uint32_t>(draft.catalog.plans.size())};
  Plan plan;
  plan.id = id;
  plan.title = some_text(draft);
  plan.title_given = coin(draft);
  plan.jurisdiction = some_jurisdiction(draft);
  plan.issuer = text_or_none(draft);
  plan.document_number = text_or_none(draft);
  if (coin(draft)) plan.issued = some_date(draft);
  if (coin(draft)) {
    plan.period_begin = some_date(draft);
    plan.period_end = some_date(draft);
  }
  plan.lead_convention = static_cast<LeadConvention>(draft.dice(2));
  plan.keywords = texts(draft);
  plan.targets = some_targets(draft);
  plan.waivers = some_waivers(draft);
  plan.source = some_source(draft);
  plan.checksum = text_or_none(draft);
  add_groups(draft, plan);
  draft.catalog.plans.push_back(plan);
  Roles open;
  const IdRange<Assignment> duties = add_lists(draft, self, {}, 0, open);
  const TaskId first{static_cast<std::uint32_t>(draft.catalog.tasks.size())};
  for (const char* const number : {"1", "2", "10"}) {
    if (coin(draft)) add_task(draft, self, {}, number);
  }
  Plan& added = draft.catalog.plans[self.value];
  added.open = open;
  added.assignments = duties;
  added.tasks = {first, {static_cast<std::uint32_t>(draft.catalog.tasks.size())}};
  for (Group& group : added.groups) {
    if (added.tasks.empty() || coin(draft)) continue;
    const auto place = static_cast<std::uint32_t>(draft.dice(added.tasks.size()));
    group.task = draft.catalog.tasks[first.value + place].number;
  }
}

}  // namespace

Catalog random_catalog(Dice& dice) {
  Draft draft{dice, {}, 0, {}, {}};
  declare(draft);
  for (std::size_t left = draft.dice(3); left > 0; --left) add_change(draft);
  for (const char* const id : {"first", "2016", "第三"}) {
    if (draft.dice(3) != 0) add_plan(draft, id);
  }
  return std::move(draft.catalog);
}

}  // namespace remit::test
