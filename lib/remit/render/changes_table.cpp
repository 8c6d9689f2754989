#include "remit/render/changes_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "remit/base/phrases/changes.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/base/phrases/matrix.hpp"
#include "remit/base/phrases/official.hpp"
#include "remit/base/text.hpp"
#include "remit/render/json_values.hpp"
#include "remit/render/matrix_words.hpp"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

Phrase field_words(SheetField field) {
  switch (field) {
    case SheetField::lead:
      return phrases::matrix::lead_agency;
    case SheetField::cooperate:
      return phrases::matrix::cooperating;
    case SheetField::responsible:
      return phrases::matrix::responsible;
    case SheetField::listed:
      return phrases::official::only_listed;
    case SheetField::deadline:
      return phrases::matrix::deadline;
    case SheetField::remark:
      return phrases::official::remark;
    default:
      return phrases::changes::task_title;
  }
}

/// A column of the official table, or the agency of a grid.
std::string what(const SheetChange& change, Language language) {
  return change.field == SheetField::marks ? change.agency
                                           : words_of(field_words(change.field), language);
}

Phrase severity_words(Severity severity) {
  if (severity == Severity::error) return phrases::severity::error;
  return severity == Severity::warning ? Phrase(phrases::severity::warning)
                                       : Phrase(phrases::severity::info);
}

std::string_view severity_name(Severity severity) {
  if (severity == Severity::error) return "error";
  return severity == Severity::warning ? "warning" : "info";
}

std::size_t entries(const SheetChanges& changes, PatchAct act) {
  return static_cast<std::size_t>(
      std::ranges::count(changes.patch.proposals, act, &PatchEntry::act));
}

}  // namespace

Table changes_table(const SheetChanges& changes, const std::string& file, Language language) {
  constexpr std::size_t widest = 40;
  const auto words = [&](Phrase phrase) { return words_of(phrase, language); };
  const auto shown = [&](const std::string& text) {
    return text.empty() ? words(phrases::changes::nothing) : text;
  };
  Table table;
  table.title = in_words(message(phrases::changes::title, file), language);
  table.columns = {{words(phrases::changes::place)},
      {words(phrases::column::task), Align::left, widest},
      {words(phrases::changes::what), Align::left, widest},
      {words(phrases::changes::before), Align::left, widest},
      {words(phrases::changes::after), Align::left, widest}};
  for (const SheetChange& change : changes.changes) {
    table.rows.push_back({{change.place, Emphasis::key}, {change.task + ' ' + change.title},
        {what(change, language)}, {shown(change.before)}, {shown(change.after)}});
  }
  return table;
}

std::string problems_text(const SheetChanges& changes, Language language) {
  std::string text;
  for (const SheetProblem& problem : changes.problems) {
    text += fmt::format("{}: {}: {}", printable(problem.place),
        in_words(severity_words(problem.severity), language),
        printable(in_words(problem.message, language)));
    if (!problem.candidates.empty()) {
      std::string all;
      for (const std::string& name : problem.candidates) all += (all.empty() ? "" : ", ") + name;
      text += " (" + in_words(message(phrases::changes::candidates, all), language) + ')';
    }
    text += '\n';
  }
  return text;
}

std::string changes_summary(
    const SheetChanges& changes, const std::string& file, Language language) {
  if (changes.changes.empty()) {
    return in_words(message(phrases::changes::none, file, changes.rows), language);
  }
  return in_words(
      message(phrases::changes::sum, changes.changes.size(), entries(changes, PatchAct::add),
          entries(changes, PatchAct::remove), changes.patch.deadlines.size()),
      language);
}

std::string changes_json(const SheetChanges& changes, const std::string& file, Language language) {
  Json all = Json::array();
  for (const SheetChange& change : changes.changes) {
    all.push_back({{"cell", change.place}, {"task", change.task}, {"title", change.title},
        {"what", what(change, Language::en)}, {"before", change.before}, {"after", change.after}});
  }
  Json problems = Json::array();
  for (const SheetProblem& problem : changes.problems) {
    problems.push_back({{"cell", problem.place}, {"severity", severity_name(problem.severity)},
        {"message", in_words(problem.message, language)}, {"candidates", problem.candidates}});
  }
  return written({{"file", file}, {"changes", std::move(all)}, {"problems", std::move(problems)},
      {"summary", {{"rows", changes.rows}, {"changed", changes.changes.size()},
                      {"added", entries(changes, PatchAct::add)},
                      {"removed", entries(changes, PatchAct::remove)},
                      {"deadlines", changes.patch.deadlines.size()}}}});
}

}  // namespace remit
