#include <algorithm>
#include <array>

#include "remit/base/phrases/files.hpp"
#include "remit/base/similar.hpp"
#include "remit/io/build.hpp"
#include "remit/model/words.hpp"

namespace remit {

namespace {

constexpr std::string_view plan_fields[] = {"id", "title", "title_given", "jurisdiction", "issuer",
    "document_number", "issued", "period", "lead_convention", "source", "checksum", "keywords",
    "groups", "lead", "cooperate", "responsible", "listed", "targets", "waive", "tasks"};
constexpr std::string_view group_fields[] = {"name", "head", "office", "members", "task", "source"};

std::vector<Member> members(AgencyList list) {
  std::vector<Member> all;
  for (ListedAgency& listed : list.agencies) {
    all.push_back({listed.agency, std::move(listed.as_written), listed.where});
  }
  return all;
}

/// A group, and where the file says which task sets it up.
struct FoundGroup {
  Group group;
  const YamlNode* task = nullptr;
};

FoundGroup read_group(Build& build, YamlFile file, const YamlNode& item, JurisdictionId home) {
  const Fields fields(file, item, group_fields);
  Group group;
  group.name = required(file, item, fields, "name", text_of);
  group.head = text_of(file, fields["head"]);
  group.office = members(read_agency_list(build, file, fields["office"], home));
  AgencyList list = read_agency_list(build, file, fields["members"], home);
  group.open = list.open;
  group.members = members(std::move(list));
  group.task = id_of(file, fields["task"]);
  group.source = source_of(file, fields["source"]);
  group.where = item.span;
  return {std::move(group), fields["task"]};
}

/// Reports numbers that no task of the plan has. Only in plans of few tasks what may be meant is
/// looked for.
void check_tasks(
    const Build& build, YamlFile file, const std::vector<const YamlNode*>& named, PlanId plan) {
  constexpr std::size_t most_to_compare = 1000;
  std::vector<std::string_view> numbers;
  for (const TaskId task : build.catalog[plan].tasks) {
    numbers.emplace_back(build.catalog[task].number);
  }
  std::ranges::sort(numbers);
  for (const YamlNode* node : named) {
    const std::string_view number = node->kind == YamlKind::scalar ? file.text(*node) : "";
    if (number.empty() || std::ranges::binary_search(numbers, number)) continue;
    std::optional<Message> remedy;
    if (numbers.size() <= most_to_compare) {
      const auto meant = did_you_mean(number, numbers);
      if (meant) remedy = message(phrases::file::did_you_mean, *meant);
    }
    report(file, "wrong-type", node->span,
        message(phrases::file::no_such_task, number, build.catalog[plan].id), remedy);
  }
}

void read_period(YamlFile file, const YamlNode* node, Plan& plan) {
  if (node == nullptr) return;
  if (node->kind != YamlKind::sequence || node->count != 2) {
    report(file, "wrong-type", node->span, message(phrases::file::no_period));
    return;
  }
  const auto items = items_of(file, node);
  const Date begin = date_of(file, items[0]);
  const Date end = date_of(file, items[1]);
  if (begin == Date() || end == Date()) return;
  plan.period_begin = begin;
  plan.period_end = end;
}

/// The description of a plan, without its groups, duties and tasks.
Plan read_description(Build& build, YamlFile file, const YamlNode& item, const Fields& fields) {
  Plan plan;
  plan.id = required(file, item, fields, "id", id_of);
  plan.title = required(file, item, fields, "title", text_of);
  plan.title_given = truth_of(file, fields["title_given"]);
  plan.jurisdiction = jurisdiction_of(build, file, item, fields["jurisdiction"]);
  plan.issuer = text_of(file, fields["issuer"]);
  plan.document_number = text_of(file, fields["document_number"]);
  plan.issued = date_of(file, fields["issued"]);
  read_period(file, fields["period"], plan);
  plan.lead_convention = choice_of<LeadConvention>(
      file, fields["lead_convention"], lead_convention_named, lead_conventions())
                             .value_or(LeadConvention::none);
  plan.source = source_of(file, fields["source"]);
  plan.checksum = text_of(file, fields["checksum"]);
  plan.keywords = texts_of(file, fields["keywords"]);
  plan.targets = read_targets(file, fields["targets"]);
  plan.waivers = read_waivers(file, fields["waive"]);
  plan.where = fields["title"] != nullptr ? fields["title"]->span : item.span;
  return plan;
}

void report_twice(Build& build, YamlFile file, const Plan& plan, PlanId first) {
  report(file, "duplicate-id", plan.where, message(phrases::file::plan_twice, plan.id));
  file.problems.back().notes.push_back(
      {build.catalog[first].where, message(phrases::file::first_here)});
}

void read_plan(Build& build, YamlFile file, const YamlNode& item) {
  if (!is_map(file, item)) return;
  const Fields fields(file, item, plan_fields);
  const PlanId id{static_cast<std::uint32_t>(build.catalog.plans.size())};
  build.catalog.plans.push_back(read_description(build, file, item, fields));
  const auto at = [&]() -> Plan& { return build.catalog.plans[id.value]; };
  const auto [known, is_new] = build.plans.try_emplace(at().id, id);
  if (!is_new) report_twice(build, file, at(), known->second);
  std::vector<const YamlNode*> named;
  for (const YamlNode* group : items_of(file, fields["groups"])) {
    if (!is_map(file, *group)) continue;
    FoundGroup found = read_group(build, file, *group, at().jurisdiction);
    at().groups.push_back(std::move(found.group));
    if (found.task != nullptr) named.push_back(found.task);
  }
  const Lists duties = read_lists(build, file, fields, {id, {}, 0});
  at().open = duties.open;
  at().assignments = duties.assignments;
  const TaskId first{static_cast<std::uint32_t>(build.catalog.tasks.size())};
  if (const YamlNode* tasks = fields["tasks"]) read_tasks(build, file, *tasks, id, {});
  at().tasks = {first, {static_cast<std::uint32_t>(build.catalog.tasks.size())}};
  check_tasks(build, file, named, id);
}

}  // namespace

void read_plans(Build& build, YamlFile file, const YamlNode& list) {
  for (const YamlNode* item : items_of(file, &list)) read_plan(build, file, *item);
}

}  // namespace remit
