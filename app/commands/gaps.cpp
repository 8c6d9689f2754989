#include "remit/analysis/gaps.hpp"

#include <ostream>

#include "commands/commands.hpp"
#include "day.hpp"
#include "findings.hpp"
#include "remit/analysis/scope.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/render/findings_json.hpp"
#include "remit/render/gaps_table.hpp"

namespace remit::app {

ExitCode gaps(const Session& session) {
  const Call& call = session.call;
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  const auto settings = settings_found(call);
  if (!settings) return ExitCode::usage;
  const Counted numbers = counted(session);
  const Catalog& catalog = numbers.in(session);
  const Gaps found =
      remit::gaps(catalog, *settings, day_of_findings(session), scope(catalog, *selection));
  if (call.format == "json") {
    deliver(call, with_day(session, numbers,
                      findings_json(found.findings, session.reading.sources, call.language)));
  } else {
    Table table = gaps_table(catalog, found, layout_of(call), call.language);
    add_notes(call, table, numbers.notes);
    deliver(call, table);
  }
  const PlanGaps all = total(found);
  call.err << in_words(
                  message(phrases::usage::gaps, all.tasks_without_agency, all.tasks,
                      all.targets_without_owner, all.targets, found.idle_agencies, found.agencies),
                  call.language)
           << '\n';
  return ExitCode::fine;
}

}  // namespace remit::app
