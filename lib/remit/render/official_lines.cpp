#include "remit/render/official_lines.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>

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

/// “13”, “13、125”: those of the agencies, else of the task.
std::string lines_of(const Catalog& catalog, const Subject& subject) {
  std::set<std::uint32_t> lines;
  const IdRange<Assignment> named =
      subject.task ? held(catalog, *subject.task).assignments : catalog[subject.plan].assignments;
  for (const AssignmentId id : named) {
    if (!catalog[id].proposed) lines.insert(line_of(catalog, catalog[id]));
  }
  if (lines.empty() && subject.task) lines.insert(catalog[*subject.task].source.line);
  std::string text;
  for (const std::uint32_t line : lines) {
    if (line == 0) continue;
    text += (text.empty() ? "" : "、") + std::to_string(line);
  }
  return text;
}

void add_column(Form& form, std::vector<std::string> lines, Language language) {
  form.columns.insert(form.columns.end() - 1,
      FormColumn{words_of(phrases::official::lines, language), Align::center, 8});
  for (std::size_t i = 0; i < form.rows.size(); ++i) {
    std::vector<FormCell>& cells = form.rows[i].cells;
    cells.insert(cells.end() - 1, FormCell{std::move(lines[i])});
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
      lines.back() = lines_of(catalog, subject->second);
      any = any || !lines.back().empty();
      const Plan& plan = catalog[subject->second.plan];
      document = plan.source.file.empty() ? plan.id : plan.source.file;
    }
    if (!any) continue;
    add_column(form, std::move(lines), language);
    const std::string note = in_words(message(phrases::official::note_lines, document), language);
    form.notes.push_back(
        in_words(message(phrases::official::numbered, form.notes.size() + 1, note), language));
  }
  return forms;
}

}  // namespace remit
