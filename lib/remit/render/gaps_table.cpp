#include "remit/render/gaps_table.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "remit/base/message.hpp"
#include "remit/base/phrases/labels.hpp"

namespace remit {

namespace {

constexpr std::size_t widest_title = 48;
constexpr std::size_t widest_target = 60;

/// The task or plan that a finding is about; neither for an agency.
struct Subject {
  std::optional<PlanId> plan;
  std::optional<TaskId> task;
};

using Subjects = std::unordered_map<std::string, Subject>;

Subjects subjects(const Catalog& catalog) {
  Subjects all;
  for (const PlanId plan : ids(catalog.plans)) {
    all.try_emplace(catalog[plan].id, Subject{plan, {}});
    for (const TaskId task : catalog[plan].tasks) {
      all.try_emplace(key_of(catalog, task), Subject{plan, task});
    }
  }
  return all;
}

/// The target that stands where the finding points; null if it is about no target.
const Target* target_of(const Catalog& catalog, const Subject& subject, const Finding& finding) {
  if (finding.rule != "unowned-target" || !subject.plan || !finding.span) return nullptr;
  const std::vector<Target>& targets =
      subject.task ? catalog[*subject.task].targets : catalog[*subject.plan].targets;
  const auto found = std::ranges::find(targets, *finding.span, &Target::where);
  return found == targets.end() ? nullptr : &*found;
}

Phrase what_is_missing(const Finding& finding) {
  if (finding.rule == "unowned-target") return phrases::gap::target;
  return finding.rule == "idle-agency" ? Phrase(phrases::gap::agency) : Phrase(phrases::gap::task);
}

std::string words(Phrase phrase, Language language) {
  return std::string(in_words(phrase, language));
}

std::vector<Cell> row_of(
    const Catalog& catalog, const Subject& subject, const Finding& finding, Language language) {
  const Target* const target = target_of(catalog, subject, finding);
  std::string title = words(phrases::table::whole_plan, language);
  std::uint32_t line = target == nullptr ? 0 : target->source.line;
  if (subject.task) {
    title = catalog[*subject.task].title;
    if (line == 0) line = catalog[*subject.task].source.line;
  } else if (!subject.plan) {
    title = finding.subject.substr(finding.subject.find('/') + 1);
  }
  return {{finding.subject, Emphasis::key}, {std::move(title)},
      {words(what_is_missing(finding), language), Emphasis::gap},
      {target == nullptr ? std::string() : target->text},
      {line == 0 ? std::string() : std::to_string(line)}};
}

/// A finding with what it is about.
struct Placed {
  const Finding* finding = nullptr;
  Subject subject;
};

/// In the order of the plans, what is about no plan last.
std::vector<Placed> by_plan(const Catalog& catalog, const std::vector<Finding>& findings) {
  const Subjects known = subjects(catalog);
  std::vector<Placed> all;
  all.reserve(findings.size());
  for (const Finding& finding : findings) {
    const auto found = known.find(finding.subject);
    all.push_back({&finding, found == known.end() ? Subject{} : found->second});
  }
  const auto place = [&](const Placed& placed) {
    return placed.subject.plan ? std::size_t{placed.subject.plan->value} : catalog.plans.size();
  };
  std::ranges::stable_sort(all, {}, place);
  return all;
}

std::string heading(
    const Catalog& catalog, const Gaps& gaps, std::optional<PlanId> plan, Language language) {
  if (!plan)
    return in_words(message(phrases::gap::agencies, gaps.idle_agencies, gaps.agencies), language);
  const auto found = std::ranges::find(gaps.plans, *plan, &PlanGaps::plan);
  const PlanGaps counts = found == gaps.plans.end() ? PlanGaps{*plan} : *found;
  return in_words(message(phrases::gap::plan, catalog[*plan].title, counts.tasks_without_agency,
                      counts.tasks, counts.targets_without_owner, counts.targets),
      language);
}

}  // namespace

Table gaps_table(const Catalog& catalog, const Gaps& gaps, Layout layout, Language language) {
  Table table;
  table.columns = {{words(phrases::column::subject, language)},
      {words(phrases::column::task, language), Align::left, widest_title},
      {words(phrases::column::gap, language)},
      {words(phrases::column::target, language), Align::left, widest_target},
      {words(phrases::column::line, language), Align::right}};
  if (layout == Layout::data) table.columns.push_back({words(phrases::column::rule, language)});
  const std::vector<Placed> all = by_plan(catalog, gaps.findings);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Placed& placed = all[i];
    const bool is_first = i == 0 || all[i - 1].subject.plan != placed.subject.plan;
    if (is_first && layout == Layout::reading) {
      table.rows.push_back(
          {{heading(catalog, gaps, placed.subject.plan, language), Emphasis::heading}});
    }
    table.rows.push_back(row_of(catalog, placed.subject, *placed.finding, language));
    if (layout == Layout::data) table.rows.back().push_back({std::string(placed.finding->rule)});
  }
  return table;
}

}  // namespace remit
