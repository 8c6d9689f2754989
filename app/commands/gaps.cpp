#include "remit/analysis/gaps.hpp"

#include <algorithm>
#include <iterator>
#include <ostream>

#include "commands/commands.hpp"
#include "day.hpp"
#include "findings.hpp"
#include "remit/analysis/scope.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/render/findings_json.hpp"
#include "remit/render/gaps_table.hpp"
#include "remit/render/proposed_words.hpp"
#include "thesaurus.hpp"

namespace remit::app {

ExitCode gaps(const Session& session) {
  const Call& call = session.call;
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  auto read = settings_read(call);
  if (!read) return ExitCode::usage;
  const Counted numbers = counted(session);
  const Catalog& catalog = numbers.in(session);
  const auto thesaurus = thesaurus_found(call);
  if (!thesaurus) return ExitCode::usage;
  Sources sources = session.reading.sources;
  read->settings.file = static_cast<std::uint32_t>(sources.size());
  std::ranges::move(read->sources, std::back_inserter(sources));
  Gaps found = remit::gaps(
      catalog, read->settings, day_of_findings(session), scope(catalog, *selection), {&*thesaurus});
  if (session.patches) note_proposals(*session.patches, catalog, found.findings);
  if (call.format == "json") {
    const std::string answer = gaps_json(found, &*thesaurus, sources, call.language);
    deliver(call, with_day(session, numbers, answer));
  } else {
    Table table = gaps_table(catalog, found, layout_of(call), call.language, &*thesaurus);
    if (session.patches) {
      add_proposals(table, with_added(catalog, session.patches->meaning.proposed), call.language);
    }
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
