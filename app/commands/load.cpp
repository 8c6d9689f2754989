#include <string_view>
#include <utility>
#include <vector>

#include "assign_terms.hpp"
#include "commands/commands.hpp"
#include "day.hpp"
#include "remit/analysis/holders.hpp"
#include "remit/analysis/load_shares.hpp"
#include "remit/base/phrases/patch.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/render/load_table.hpp"
#include "thesaurus.hpp"

namespace remit::app {

namespace {

/// The first option that says how to propose; empty if none is given.
std::string_view term_given(const Options& options) {
  if (!options.leads.empty()) return "--leads";
  if (!options.max_load.empty()) return "--max-load";
  if (!options.fair.empty()) return "--fair";
  if (!options.fix.empty()) return "--fix";
  return options.forbid.empty() ? "" : "--forbid";
}

/// With every duty at the body that has it on the day, if one is asked about.
Catalog on_the_day(const Session& session, Catalog catalog) {
  if (!session.as_of) return catalog;
  const Lineage lineage = build_lineage(catalog);
  return standing(catalog, lineage, *session.as_of).catalog;
}

/// What the patches change, if all is accepted that they do not reject.
LoadShares with_patches(const Session& session, std::span<const TaskId> tasks) {
  const PatchesUsed& used = *session.patches;
  std::vector<Assignment> all = used.meaning.accepted;
  for (Assignment it : used.meaning.proposed) {
    it.proposed = false;
    all.push_back(std::move(it));
  }
  return load_shares(
      on_the_day(session, used.before), on_the_day(session, with_added(used.before, all)), tasks);
}

}  // namespace

ExitCode load_of_agencies(const Session& session) {
  const Call& call = session.call;
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  if (const auto term = term_given(call.options); session.patches && !term.empty()) {
    return refuse(call, message(phrases::patch::patch_or_terms, term));
  }
  const auto thesaurus = thesaurus_found(call);
  if (!thesaurus) return ExitCode::usage;
  const auto terms = terms_asked(session);
  if (!terms) return ExitCode::usage;
  const Counted numbers = counted(session);
  const Catalog& catalog = numbers.in(session);
  const auto tasks = select(catalog, *selection);
  const auto open = tasks_in_question(catalog, *selection, *terms);
  const auto shares =
      session.patches ? with_patches(session, tasks)
                      : load_shares(catalog, tasks, proposals(catalog, *thesaurus, open, *terms));
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
