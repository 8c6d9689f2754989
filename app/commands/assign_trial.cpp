// assign --evaluate: the same nominations, where it is known who should have been nominated.

#include <algorithm>
#include <ostream>
#include <system_error>

#include "commands/commands.hpp"
#include "remit/analysis/nomination_trial.hpp"
#include "remit/base/load.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/io/read_answers.hpp"
#include "remit/render/diagnostics.hpp"
#include "remit/render/trial_table.hpp"

namespace remit::app {

namespace {

AnswersReading answers_in(const Call& call, const std::string& path) try {
  return read_answers(load(path));
} catch (const std::system_error& error) {
  throw CannotRead(
      in_words(message(phrases::usage::cannot_read, path, error.code().message()), call.language));
}

/// The bodies of these names where the task's plan is; an unknown name is told and left out.
std::vector<AgencyId> bodies(
    const Session& session, TaskId task, const std::vector<std::string>& names) {
  const Catalog& catalog = session.catalog();
  std::vector<AgencyId> all;
  for (const std::string& name : names) {
    const auto found =
        resolve(catalog, session.names, name, catalog[catalog[task].plan].jurisdiction);
    if (found.empty()) tell(session.call, message(phrases::usage::no_such_agency, name));
    all.insert(all.end(), found.begin(), found.end());
  }
  return all;
}

std::vector<KnownLead> known_by_answers(const Session& session, const AnswersReading& reading) {
  std::vector<KnownLead> known;
  for (const LeadAnswer& answer : reading.answers) {
    const auto tasks = tasks_called(session.catalog(), answer.task);
    if (tasks.empty()) tell(session.call, message(phrases::usage::no_such_task, answer.task));
    for (const TaskId task : tasks) {
      known.push_back({task, bodies(session, task, answer.lead),
          bodies(session, task, answer.acceptable), bodies(session, task, answer.cooperate)});
    }
  }
  return known;
}

/// What is known of leads, without tasks whose lead is an accepted proposal: remit is not to be
/// measured by its own answers.
std::vector<KnownLead> known_by_plans(const Catalog& catalog, const std::vector<TaskId>& tasks) {
  std::vector<TaskId> stated = tasks;
  std::erase_if(stated, [&](TaskId task) {
    const auto has = held(catalog, task).assignments;
    return std::any_of(has.begin(), has.end(),
        [&](AssignmentId id) { return catalog[id].from == Provenance::proposal; });
  });
  return known_leads(catalog, stated);
}

}  // namespace

ExitCode assign_trial(
    const Session& session, const Selection& selection, const Thesaurus& thesaurus) {
  const Call& call = session.call;
  const Catalog& catalog = session.catalog();
  const auto hidden =
      hidden_trial(catalog, thesaurus, known_by_plans(catalog, select(catalog, selection)));
  std::vector<Placing> answered;
  if (!session.options().answers.empty()) {
    const AnswersReading reading = answers_in(call, session.options().answers);
    call.err << as_text(reading.diagnostics, reading.sources, call.language, call.err_color);
    answered = open_trial(catalog, thesaurus, known_by_answers(session, reading));
  }
  const Trials trials{hidden, answered};
  if (call.format == "json") {
    deliver(call, trial_json(catalog, trials));
  } else {
    deliver(call, trial_table(catalog, trials, call.language));
  }
  return hidden.empty() && answered.empty() ? nothing_found(session) : ExitCode::fine;
}

}  // namespace remit::app
