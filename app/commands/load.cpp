#include "assign_terms.hpp"
#include "commands/commands.hpp"
#include "day.hpp"
#include "remit/analysis/load_shares.hpp"
#include "remit/render/load_table.hpp"
#include "thesaurus.hpp"

namespace remit::app {

ExitCode load_of_agencies(const Session& session) {
  const Call& call = session.call;
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  const auto thesaurus = thesaurus_found(call);
  if (!thesaurus) return ExitCode::usage;
  const auto terms = terms_asked(session);
  if (!terms) return ExitCode::usage;
  const Counted numbers = counted(session);
  const Catalog& catalog = numbers.in(session);
  const auto tasks = select(catalog, *selection);
  const auto open = tasks_in_question(catalog, *selection, *terms);
  const auto shares = load_shares(catalog, tasks, proposals(catalog, *thesaurus, open, *terms));
  if (call.format == "json") {
    deliver(call, load_json(catalog, shares));
  } else {
    Table table = load_table(catalog, shares, call.language);
    add_notes(call, table, numbers.notes);
    deliver(call, table);
  }
  return shares.bodies.empty() ? nothing_found(session) : ExitCode::fine;
}

}  // namespace remit::app
