#include "remit/render/draft_report.hpp"

#include <array>
#include <map>

#include "remit/base/message.hpp"
#include "remit/base/phrases/import.hpp"
#include "remit/base/text.hpp"
#include "remit/model/clause_form.hpp"
#include "remit/model/display_names.hpp"
#include "remit/model/place.hpp"
#include "remit/render/answers.hpp"

namespace remit {

namespace {

class Report {
public:
  Report(const Draft& draft, Language language) : draft_(draft), language_(language) {}

  std::string text() {
    for (const PlanId plan : ids(draft_.catalog.plans)) add_plan(plan);
    add_doubts();
    return std::move(text_);
  }

private:
  void add(const Message& message) { text_ += printable(in_words(message, language_)) + "\n"; }

  void add_plan(PlanId id) {
    const Plan& plan = draft_.catalog[id];
    std::size_t tasks = 0;
    for (const TaskId task : plan.tasks) tasks += is_section(draft_.catalog, task) ? 0U : 1U;
    std::array<std::size_t, 3> sure{};
    std::map<std::string_view, std::size_t> forms;
    std::size_t edges = 0;
    const auto add_up = [&](IdRange<Assignment> range) {
      for (const AssignmentId edge : range) {
        ++edges;
        ++sure.at(static_cast<std::size_t>(draft_.catalog[edge].sureness));
        ++forms[clause_of(edge).form];
      }
    };
    add_up(plan.assignments);
    for (const TaskId task : plan.tasks) add_up(draft_.catalog[task].assignments);
    add(message(phrases::imports::plan, plan.id, tasks, edges, sure[0], sure[1], sure[2]));
    for (const auto& [form, count] : forms)
      add(message(phrases::imports::form, label_of_form(form), count));
    if (tasks == 0) add(message(phrases::imports::no_tasks, plan.id));
  }

  [[nodiscard]] const DraftClause& clause_of(AssignmentId edge) const {
    return draft_.clauses[draft_.clause_of[edge.value]];
  }

  void add_doubts() {
    const std::size_t before = text_.size();
    for (const DraftWarning& warning : draft_.warnings) {
      text_ += printable(place_text(warning.document, warning.line, warning.place, language_)) +
               ": " + in_words(warning.message, language_) + "\n";
    }
    for (const AssignmentId edge : ids<Assignment>(draft_.catalog.assignments)) {
      if (draft_.catalog[edge].sureness != Sureness::sure) add_edge(edge);
    }
    for (const ProposedAgency& proposal : draft_.proposed) {
      const bool is_class = draft_.catalog[proposal.agency].kind == AgencyKind::collective;
      if (!proposal.decided && !is_class) add_name(proposal);
    }
    if (text_.size() == before) return;
    text_.insert(before, in_words(message(phrases::imports::look_at), language_) + "\n");
  }

  void add_edge(AssignmentId id) {
    const Assignment& edge = draft_.catalog[id];
    const DraftClause& clause = clause_of(id);
    const std::string task =
        edge.task ? draft_.catalog[*edge.task].number + " " + draft_.catalog[*edge.task].title
                  : in_words(message(phrases::imports::whole_plan), language_);
    add(message(phrases::imports::assignment, place(edge.plan, clause.line, clause.place),
        label_of(edge.sureness), label_of_form(clause.form), task, draft_.catalog[edge.agency].name,
        label_of(edge.role)));
  }

  void add_name(const ProposedAgency& proposal) {
    const Agency& agency = draft_.catalog[proposal.agency];
    const std::string at = place(proposal.plan, proposal.line, proposal.place);
    const std::string_view kind = label(agency.kind, language_);
    if (proposal.candidates.empty())
      return add(message(phrases::imports::new_agency, at, agency.name, kind));
    std::string perhaps;
    for (const ProposedAgency::Meant& meant : proposal.candidates) {
      if (!perhaps.empty()) perhaps += ", ";
      perhaps += meant.agency;
    }
    add(message(phrases::imports::new_agency_perhaps, at, agency.name, kind, perhaps));
  }

  [[nodiscard]] std::string place(PlanId plan, std::uint32_t line, const std::string& where) const {
    return place_text(draft_.catalog[plan].source.file, line, where, language_);
  }

  const Draft& draft_;
  Language language_;
  std::string text_;
};

}  // namespace

std::string as_text(const Draft& draft, Language language) {
  return Report(draft, language).text();
}

std::string place_text(
    std::string_view file, std::uint32_t line, std::string_view place, Language language) {
  std::string text(file);
  if (line == 0 && place.empty()) return text;
  const bool is_line = place.empty() && !counts_paragraphs(file);
  return text + ":" +
         (is_line ? std::to_string(line) : place_in_words(file, line, place, language));
}

}  // namespace remit
