#include "remit/render/official_lines.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "remit/analysis/selection.hpp"
#include "remit/base/phrases/matrix.hpp"
#include "remit/base/phrases/official.hpp"
#include "remit/model/sheet_key.hpp"
#include "remit/render/evidence.hpp"
#include "remit/render/matrix_words.hpp"

namespace remit {

namespace {

/// What the keys of rows stand for.
struct Subject {
  PlanId plan;
  std::optional<TaskId> task;  ///< none: the whole plan
};

std::map<std::string, Subject> subjects(const Catalog& catalog) {
  std::map<std::string, Subject> all;
  for (const PlanId plan : ids(catalog.plans)) {
    all.emplace(catalog[plan].id + '/', Subject{plan, {}});
    for (const TaskId task : catalog[plan].tasks) {
      all.emplace(key_of(catalog, task), Subject{plan, task});
    }
  }
  return all;
}

/// Forms of names, each once, in the order of the document.
using Forms = std::vector<std::string>;

/// “第 13 行”, “第 13 行，原文作“水务局”；第 125 行”: the lines of the agencies, with the names
/// that stand there in another form; where there are none, the line of the task.
std::string source_of(const Catalog& catalog, const Subject& subject, Language language) {
  std::map<std::uint32_t, Forms> lines;
  const IdRange<Assignment> named =
      subject.task ? held(catalog, *subject.task).assignments : catalog[subject.plan].assignments;
  for (const AssignmentId id : named) {
    const Assignment& it = catalog[id];
    if (it.proposed) continue;
    Forms& forms = lines[line_of(catalog, it)];
    const bool is_other = !it.as_written.empty() && it.as_written != catalog[it.agency].name;
    if (!is_other || std::ranges::find(forms, it.as_written) != forms.end()) continue;
    forms.push_back(it.as_written);
  }
  if (lines.empty() && subject.task) lines[catalog[*subject.task].source.line];
  std::string text;
  for (const auto& [line, forms] : lines) {
    if (line == 0) continue;
    if (!text.empty()) text += in_words(phrases::official::between, language);
    text += in_words(message(phrases::official::source_line, line), language);
    std::string quoted;
    for (const std::string& form : forms) {
      quoted += in_words(message(phrases::official::quoted, form), language);
    }
    if (!quoted.empty()) {
      text += in_words(message(phrases::official::written_so, quoted), language);
    }
  }
  return text;
}

void add_column(Form& form, std::vector<std::string> sources, Language language) {
  form.columns.insert(form.columns.end() - 1,
      FormColumn{words_of(phrases::official::source, language), Align::left, 9});
  for (std::size_t i = 0; i < form.rows.size(); ++i) {
    std::vector<FormCell>& cells = form.rows[i].cells;
    cells.insert(cells.end() - 1, FormCell{std::move(sources[i])});
  }
}

}  // namespace

std::vector<Form> with_lines(std::vector<Form> forms, const Catalog& catalog, Language language) {
  const std::map<std::string, Subject> known = subjects(catalog);
  for (Form& form : forms) {
    std::vector<std::string> lines;
    std::string document;
    bool any = false;
    for (const FormRow& row : form.rows) {
      const auto key = parse_sheet_key(row.key);
      const auto subject = key ? known.find(key->id) : known.end();
      lines.emplace_back();
      if (subject == known.end()) continue;
      lines.back() = source_of(catalog, subject->second, language);
      any = any || !lines.back().empty();
      const Plan& plan = catalog[subject->second.plan];
      document = plan.source.file.empty() ? plan.id : plan.source.file;
    }
    if (!any) continue;
    add_column(form, std::move(lines), language);
    const std::string note = in_words(message(phrases::official::note_lines, document), language);
    std::string& notes = form.notes.empty() ? form.notes.emplace_back() : form.notes.front();
    if (!notes.empty()) notes += in_words(phrases::official::between_notes, language);
    notes += note;
  }
  return forms;
}

}  // namespace remit
