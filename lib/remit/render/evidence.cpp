#include "remit/render/evidence.hpp"

#include "remit/base/phrases/official.hpp"
#include "remit/render/answers.hpp"
#include "remit/render/matrix_words.hpp"

namespace remit {

namespace {

std::string place(const Catalog& catalog, PlanId plan, std::optional<TaskId> task,
    std::uint32_t line, Language language) {
  std::string text = catalog[plan].id;
  if (task) text += ' ' + catalog[*task].number;
  if (line == 0) return text;
  return text + words_of(phrases::evidence::joint, language) +
         in_words(message(phrases::evidence::line, line), language);
}

}  // namespace

std::uint32_t line_of(const Catalog& catalog, const Assignment& assignment) {
  if (assignment.line != 0) return assignment.line;
  const Source& source =
      assignment.task ? catalog[*assignment.task].source : catalog[assignment.plan].source;
  return source.clause_line != 0 ? source.clause_line : source.line;
}

std::string place_of(const Catalog& catalog, TaskId task, Language language) {
  return place(catalog, catalog[task].plan, task, catalog[task].source.line, language);
}

std::string evidence_of(const Catalog& catalog, AssignmentId assignment,
    std::optional<TaskId> shown, Language language) {
  const Assignment& it = catalog[assignment];
  const std::string joint = words_of(phrases::evidence::joint, language);
  std::string where = place(catalog, it.plan, it.task, line_of(catalog, it), language);
  if (!it.as_written.empty()) {
    where += joint + in_words(message(phrases::evidence::written, it.as_written), language);
  }
  if (it.presumed) where += joint + words_of(phrases::evidence::presumed, language);
  if (it.proposed) where += joint + words_of(phrases::evidence::proposed, language);
  if (it.task && shown && *it.task != *shown) {
    where +=
        joint + in_words(message(phrases::evidence::inherited, catalog[*it.task].number), language);
  }
  return in_words(
      message(phrases::evidence::edge, catalog[it.agency].name, label(it.role, language), where),
      language);
}

}  // namespace remit
