#include <algorithm>
#include <filesystem>
#include <ostream>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "assign_terms.hpp"
#include "commands/commands.hpp"
#include "remit/analysis/proposals.hpp"
#include "remit/base/load.hpp"
#include "remit/base/phrases/assign.hpp"
#include "remit/base/phrases/patch.hpp"
#include "remit/io/read_patch.hpp"
#include "remit/io/write_patch.hpp"
#include "remit/render/proposal_json.hpp"
#include "remit/render/proposal_patch.hpp"
#include "remit/render/proposal_table.hpp"
#include "thesaurus.hpp"

namespace remit::app {

namespace {

void deliver_proposals(const Session& session, std::span<const Proposal> all) {
  const Call& call = session.call;
  const Catalog& catalog = session.catalog();
  const auto& patches = session.patches;
  if (call.format == "json") return deliver(call, proposals_json(catalog, all, call.language));
  if (call.format == "yaml") {
    Patch patch = patch_of(catalog, all, call.language);
    if (patches) patch = with_decisions(catalog, std::move(patch), patches->patch);
    return deliver(call, as_yaml(patch, call.language));
  }
  deliver(call, proposal_table(catalog, all, layout_of(call), call.language));
}

/// What people decided in the file that is to be written is not lost: it is left alone if it has
/// mistakes (told when the session was opened), and so is any file of something else.
bool may_write(const Call& call) {
  const std::string& path = call.options.output;
  std::error_code unknown;
  if (call.format != "yaml" || path.empty() || !std::filesystem::exists(path, unknown)) return true;
  const Sources sources{remit::load(path)};
  if (!is_patch(sources.front())) {
    tell(call, message(phrases::patch::not_a_patch, path));
    return false;
  }
  std::vector<Diagnostic> mistakes;
  read_patch(sources, 0, mistakes);
  if (!mistakes.empty()) tell(call, message(phrases::patch::broken_patch, path));
  return mistakes.empty();
}

}  // namespace

ExitCode assign(const Session& session) {
  const Call& call = session.call;
  const Catalog& catalog = session.catalog();
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  const auto thesaurus = thesaurus_found(call);
  if (!thesaurus) return ExitCode::usage;
  if (session.options().measure) {
    if (call.format == "yaml") return refuse(call, message(phrases::patch::no_proposals_measured));
    return assign_trial(session, *selection, *thesaurus);
  }
  const auto terms = terms_asked(session);
  if (!terms || !may_write(call)) return ExitCode::usage;
  const auto tasks = tasks_in_question(catalog, *selection, *terms);
  const auto all = proposals(catalog, *thesaurus, tasks, *terms);
  deliver_proposals(session, all);
  const auto confident = std::ranges::count_if(all, is_confident);
  call.err << in_words(tasks.empty() ? message(phrases::assign::nothing_open)
                                     : message(phrases::assign::summary, confident, all.size()),
                  call.language)
           << '\n';
  return ExitCode::fine;
}

}  // namespace remit::app
