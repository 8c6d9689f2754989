#include "remit/analysis/gaps.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

#include "remit/analysis/evidence.hpp"
#include "remit/base/phrases/gaps.hpp"
#include "remit/graph/lineage.hpp"

namespace remit {

namespace {

constexpr std::array<std::string_view, 9> gap_rules{"no-agency", "unowned-target", "idle-agency",
    "uncovered-topic", "uneven-coverage", "discontinued-task", "overdue", "deadline-outside-plan",
    "no-deadline"};

/// The tasks by key.
std::unordered_map<std::string, TaskId> tasks_by_key(const Catalog& catalog) {
  std::unordered_map<std::string, TaskId> tasks;
  for (const TaskId id : ids(catalog.tasks)) tasks.try_emplace(key_of(catalog, id), id);
  return tasks;
}

/// What stands at a place of a finding's message.
std::string filling(const Finding& finding, std::size_t at) {
  const auto& all = finding.message.fillings;
  const auto* const text = at < all.size() ? std::get_if<std::string>(&all[at]) : nullptr;
  return text == nullptr ? std::string() : *text;
}

bool is_about_topic(const Finding& finding) {
  return finding.rule == "uneven-coverage" || finding.rule == "uncovered-topic";
}

/// Of each finding the topic that it names, or that the task is most about.
std::vector<std::optional<TopicId>> topics_of(const Catalog& catalog,
    const std::vector<Finding>& findings, const std::vector<std::vector<TaskTopic>>& known,
    const Thesaurus& thesaurus) {
  const auto tasks = tasks_by_key(catalog);
  std::unordered_map<std::string, std::optional<TopicId>> named;
  std::vector<std::optional<TopicId>> topics;
  for (const Finding& finding : findings) {
    topics.emplace_back();
    if (is_about_topic(finding)) {
      const auto [topic, is_new] = named.try_emplace(filling(finding, 1));
      if (is_new) topic->second = topic_named(thesaurus, topic->first);
      topics.back() = topic->second;
    }
    const auto task = tasks.find(finding.subject);
    if (topics.back() || task == tasks.end() || known[task->second.value].empty()) continue;
    topics.back() = known[task->second.value].front().topic;
  }
  return topics;
}

/// What there is to be owned.
PlanGaps owned(const Catalog& catalog, PlanId id, const Scope& scope) {
  PlanGaps plan{id};
  if (covers(scope, catalog[id].id)) plan.targets = catalog[id].targets.size();
  for (const TaskId task : catalog[id].tasks) {
    if (!scope.everything && !covers(scope, key_of(catalog, task))) continue;
    if (rule::is_task(catalog, task)) ++plan.tasks;
    if (!rule::is_meant_for_nobody(catalog, task)) plan.targets += catalog[task].targets.size();
  }
  return plan;
}

/// The plan of each plan and task, by key.
std::unordered_map<std::string, PlanId> plans_by_subject(const Catalog& catalog) {
  std::unordered_map<std::string, PlanId> plans;
  for (const PlanId id : ids(catalog.plans)) {
    plans.try_emplace(catalog[id].id, id);
    for (const TaskId task : catalog[id].tasks) plans.try_emplace(key_of(catalog, task), id);
  }
  return plans;
}

/// Single bodies, without those known only as the end of a change, which nobody expects to have
/// work.
std::size_t bodies_asked_about(const Catalog& catalog, const Scope& scope) {
  std::vector<bool> named(catalog.agencies.size(), false);
  for (const Assignment& assignment : catalog.assignments) named[assignment.agency.value] = true;
  for (const Plan& plan : catalog.plans) {
    for (const Group& group : plan.groups) {
      for (const auto* const list : {&group.office, &group.members}) {
        for (const Member& member : *list) named[member.agency.value] = true;
      }
    }
  }
  const Lineage lineage = build_lineage(catalog);
  std::size_t count = 0;
  for (const AgencyId id : ids(catalog.agencies)) {
    const bool in_changes =
        !changes_before(lineage, id).empty() || !changes_after(lineage, id).empty();
    if (!is_single_body(catalog[id]) || (!named[id.value] && in_changes)) continue;
    if (covers(scope, key_of(catalog, id))) ++count;
  }
  return count;
}

}  // namespace

Gaps gaps(const Catalog& catalog, const Settings& settings, std::optional<Date> as_of,
    const Scope& scope, const CheckAids& known) {
  Checking checking = check_only(catalog, settings, as_of, gap_rules, known);
  Gaps found;
  for (const PlanId id : ids(catalog.plans)) found.plans.push_back(owned(catalog, id, scope));
  found.agencies = bodies_asked_about(catalog, scope);
  const auto plans = plans_by_subject(catalog);
  const auto count = [&](const Finding& finding) {
    if (finding.rule == "idle-agency") {
      ++found.idle_agencies;
      return;
    }
    if (finding.rule != "no-agency" && finding.rule != "unowned-target") return;
    PlanGaps& plan = found.plans[plans.at(finding.subject).value];
    ++(finding.rule == "no-agency" ? plan.tasks_without_agency : plan.targets_without_owner);
  };
  checking.findings = within(scope, std::move(checking.findings));
  std::erase_if(checking.waived,
      [&](const Waived& waived) { return !covers(scope, waived.finding.subject); });
  for (const Finding& finding : checking.findings) count(finding);
  for (const Waived& waived : checking.waived) count(waived.finding);
  found.waived = checking.waived.size();
  found.findings = std::move(checking.findings);
  if (known.thesaurus != nullptr) {
    found.topics = topics_of(catalog, found.findings, checking.topics, *known.thesaurus);
  }
  return found;
}

Message what_closes(const Finding& finding) {
  if (finding.rule == "no-agency") return message(phrases::gap::close_task);
  if (finding.remedy) return *finding.remedy;
  if (finding.rule == "unowned-target") return message(phrases::gap::close_target);
  if (finding.rule == "idle-agency") return message(phrases::gap::close_agency);
  if (finding.rule == "no-deadline") return message(phrases::gap::close_deadline);
  return message(phrases::gap::close_contradiction);
}

std::optional<Message> what_more(const Finding& finding) {
  static constexpr std::array<std::string_view, 4> told{
      "no-agency", "unowned-target", "idle-agency", "no-deadline"};
  if (std::ranges::find(told, finding.rule) != told.end()) return {};
  if (finding.rule == "uneven-coverage") {
    return message(phrases::gap::covered_elsewhere, filling(finding, 2), filling(finding, 3));
  }
  if (finding.rule == "discontinued-task") {
    return message(phrases::gap::as_it_is, filling(finding, 1));
  }
  return finding.message;
}

PlanGaps total(const Gaps& gaps) {
  PlanGaps sum;
  for (const PlanGaps& plan : gaps.plans) {
    sum.tasks += plan.tasks;
    sum.tasks_without_agency += plan.tasks_without_agency;
    sum.targets += plan.targets;
    sum.targets_without_owner += plan.targets_without_owner;
  }
  return sum;
}

}  // namespace remit
