#include <algorithm>
#include <ostream>

#include "assign_terms.hpp"
#include "commands/commands.hpp"
#include "remit/analysis/proposals.hpp"
#include "remit/base/phrases/assign.hpp"
#include "remit/render/proposal_json.hpp"
#include "remit/render/proposal_table.hpp"
#include "thesaurus.hpp"

namespace remit::app {

namespace {

void deliver_proposals(const Call& call, const Catalog& catalog, std::span<const Proposal> all) {
  if (call.format == "json") return deliver(call, proposals_json(catalog, all, call.language));
  deliver(call, proposal_table(catalog, all, layout_of(call), call.language));
}

}  // namespace

ExitCode assign(const Session& session) {
  const Call& call = session.call;
  const Catalog& catalog = session.catalog();
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  const auto thesaurus = thesaurus_found(call);
  if (!thesaurus) return ExitCode::usage;
  if (session.options().measure) return assign_trial(session, *selection, *thesaurus);
  const auto terms = terms_asked(session);
  if (!terms) return ExitCode::usage;
  const auto tasks = tasks_in_question(catalog, *selection, *terms);
  const auto all = proposals(catalog, *thesaurus, tasks, *terms);
  deliver_proposals(call, catalog, all);
  const auto confident = std::ranges::count_if(all, is_confident);
  call.err << in_words(tasks.empty() ? message(phrases::assign::nothing_open)
                                     : message(phrases::assign::summary, confident, all.size()),
                  call.language)
           << '\n';
  return ExitCode::fine;
}

}  // namespace remit::app
