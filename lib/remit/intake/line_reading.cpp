#include "remit/intake/line_reading.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "remit/base/phrases/import.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/intake/draft_plan.hpp"
#include "remit/intake/figures.hpp"
#include "remit/intake/mark_columns.hpp"
#include "remit/model/clause_form.hpp"
#include "remit/model/display_names.hpp"

namespace remit {

namespace {

bool stands_in(const Document& document, const Paragraph& paragraph, std::uint32_t line) {
  if (paragraph.table) return place_of(document, paragraph).line == line;
  if (paragraph.number != 0) return paragraph.number == line;
  return std::ranges::any_of(paragraph.origins, [&](const Origin& origin) {
    const Place& place = std::get<Line>(document.parts[origin.part]).place;
    return (place.line != 0 ? place.line : place.paragraph) == line;
  });
}

void tell_heading(const ReadPlan& read, std::size_t paragraph, std::vector<Message>& told) {
  const PlannedTask* owner = nullptr;
  bool is_heading = false;
  for (const PlannedTask& task : read.planned.tasks) {
    const bool begins = task.head.paragraph == paragraph;
    const bool holds = std::ranges::any_of(
        task.body, [&](const Extract& extract) { return extract.paragraph == paragraph; });
    const bool has_clause = std::ranges::any_of(task.clauses,
        [&](std::size_t clause) { return read.clauses[clause].paragraph == paragraph; });
    if (!begins && !holds && !has_clause) continue;
    owner = &task;
    is_heading = begins;
  }
  if (owner == nullptr) return;
  told.push_back(is_heading ? message(phrases::imports::heading, owner->number, owner->title)
                            : message(phrases::imports::text_of, owner->number, owner->title));
  const auto index = static_cast<std::size_t>(owner - read.planned.tasks.data());
  if (owner->background && !std::ranges::binary_search(kept_tasks(read.planned), index))
    told.push_back(message(phrases::imports::background));
}

void tell_clause(const FoundClause& found, std::vector<Message>& told) {
  told.push_back(message(phrases::imports::clause, label_of_form(found.clause.form),
      label_of(found.clause.sureness), found.text));
  for (const NamedBody& body : found.clause.bodies) {
    told.push_back(
        message(phrases::imports::body, label_of(body.role), body.name, body.as_written));
  }
}

}  // namespace

std::vector<Message> line_reading(const Document& original, const Catalog& known,
    std::uint32_t line, const NamedColumns& columns) {
  const auto named = columns.empty() ? names_for_marks(original) : std::nullopt;
  const Document& document = named ? *named : original;
  const ReadPlan read = read_plan(document, context_of(known), columns);
  std::vector<Message> told;
  for (std::size_t i = 0; i < read.paragraphs.size(); ++i) {
    const Paragraph& paragraph = read.paragraphs[i];
    if (!stands_in(document, paragraph, line)) continue;
    if (!paragraph.table) told.push_back(message(phrases::imports::paragraph, paragraph.text));
    tell_heading(read, i, told);
    for (const FoundClause& found : read.clauses) {
      if (found.paragraph == i) tell_clause(found, told);
    }
    for (const Figure& figure : figures(paragraph.text)) {
      told.push_back(message(phrases::imports::target, figure.value, figure.unit, figure.year));
    }
  }
  return told;
}

}  // namespace remit
