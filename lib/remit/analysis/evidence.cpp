#include "remit/analysis/evidence.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

#include "remit/base/phrases/labels.hpp"
#include "remit/base/phrases/rules.hpp"
#include "remit/base/text.hpp"
#include "remit/model/display_names.hpp"
#include "remit/model/place.hpp"

namespace remit::rule {

namespace {

constexpr std::size_t most_names = 5;

/// The language a plan is written in: whoever looks a place up in it reads that.
Language language_of(const Plan& plan) {
  return std::ranges::any_of(decoded(plan.title), is_han) ? Language::zh : Language::en;
}

/// “plan.txt:12”, “方案.docx 第 14 段”, “plan.pdf:12 page 3”.
std::string place(const Catalog& catalog, PlanId plan, const Source& source, std::uint32_t line) {
  const std::string& document = document_of(catalog, plan, source);
  std::string text = document.empty() ? catalog[plan].id : document;
  const bool has_lines = !counts_paragraphs(document);
  if (line != 0 && has_lines) text += ':' + std::to_string(line);
  if (source.place.empty() && has_lines) return text;
  const std::string words =
      place_in_words(document, line, source.place, language_of(catalog[plan]));
  if (!words.empty()) text += ' ' + words;
  return text;
}

}  // namespace

bool is_meant_for_nobody(const Catalog& catalog, TaskId task) {
  for (std::optional<TaskId> at = task; at; at = catalog[*at].parent) {
    if (!catalog[*at].assignments.empty()) return false;
    if (catalog[*at].none) return true;
  }
  return false;
}

bool is_task(const Catalog& catalog, TaskId task) {
  return !is_section(catalog, task) && !is_meant_for_nobody(catalog, task);
}

bool leads(const Catalog& catalog, const Assignment& assignment) {
  return (assignment.role == Role::lead || assignment.presumed) &&
         is_single_body(catalog[assignment.agency]);
}

bool is_accountable(const Catalog& catalog, const Assignment& assignment) {
  return assignment.role != Role::cooperate && is_single_body(catalog[assignment.agency]);
}

std::vector<Party> parties(const Catalog& catalog) {
  std::vector<Party> all;
  all.reserve(catalog.plans.size() + catalog.tasks.size());
  for (const PlanId id : ids(catalog.plans)) {
    const Plan& plan = catalog[id];
    if (!plan.assignments.empty() || !plan.open.empty()) {
      all.push_back({id, {}, plan.assignments, plan.open});
    }
    for (const TaskId task : plan.tasks) {
      const Task& it = catalog[task];
      if (it.assignments.empty() && it.open.empty()) continue;
      all.push_back({id, task, it.assignments, it.open});
    }
  }
  return all;
}

std::string within_quotes(std::string_view text) {
  std::string inner(text);
  const auto replace_all = [&](std::string_view outer_mark, std::string_view inner_mark) {
    for (std::size_t at = inner.find(outer_mark); at != std::string::npos;
         at = inner.find(outer_mark, at)) {
      inner.replace(at, outer_mark.size(), inner_mark);
    }
  };
  replace_all("“", "‘");
  replace_all("”", "’");
  return inner;
}

std::string title_of(const Catalog& catalog, TaskId task) {
  return within_quotes(catalog[task].title);
}

std::string title_of(const Catalog& catalog, const Party& party) {
  return within_quotes(party.task ? catalog[*party.task].title : catalog[party.plan].title);
}

std::string place_of(const Catalog& catalog, TaskId task) {
  const Task& it = catalog[task];
  return place(catalog, it.plan, it.source,
      it.source.clause_line != 0 ? it.source.clause_line : it.source.line);
}

std::string place_of(const Catalog& catalog, AssignmentId assignment) {
  const Assignment& it = catalog[assignment];
  const Source& source = it.task ? catalog[*it.task].source : catalog[it.plan].source;
  return place(catalog, it.plan, source, it.line);
}

std::string place_of(const Catalog& catalog, PlanId plan, const Source& source) {
  return place(catalog, plan, source, source.line);
}

std::string names_of(const Catalog& catalog, std::span<const AssignmentId> assignments) {
  std::vector<AgencyId> named;
  std::string text;
  for (const AssignmentId id : assignments) {
    const AgencyId agency = catalog[id].agency;
    if (std::ranges::find(named, agency) != named.end()) continue;
    if (named.size() == most_names) return text + "…";
    if (!named.empty()) text += "、";
    text += catalog[agency].name;
    named.push_back(agency);
  }
  return text;
}

std::string in_figures(double number) {
  return fmt::format("{:.4g}", number);
}

Finding about(const Catalog& catalog, TaskId task, Message message) {
  Finding finding;
  finding.subject = key_of(catalog, task);
  finding.span = catalog[task].where;
  finding.message = std::move(message);
  return finding;
}

Finding about(const Catalog& catalog, AssignmentId assignment, Message message) {
  const Assignment& it = catalog[assignment];
  Finding finding;
  finding.subject = it.task ? key_of(catalog, *it.task) : catalog[it.plan].id;
  finding.span = it.where;
  finding.message = std::move(message);
  return finding;
}

std::string_view plate_of(const Catalog& catalog, AssignmentId assignment) {
  const Assignment& it = catalog[assignment];
  const auto& plates = catalog[it.agency].plates;
  if (plates.empty()) return {};
  const std::string written = folded_name(it.as_written);
  const auto plate = std::ranges::find_if(
      plates, [&](const std::string& name) { return folded_name(name) == written; });
  return plate == plates.end() ? std::string_view() : std::string_view(*plate);
}

Note named_here(const Catalog& catalog, AssignmentId assignment) {
  const Assignment& it = catalog[assignment];
  if (it.as_written.empty() || it.as_written == catalog[it.agency].name) {
    return {it.where, message(phrases::found::named_here, label_of(it.role))};
  }
  return {it.where, message(phrases::found::named_here_as, label_of(it.role), it.as_written)};
}

}  // namespace remit::rule
