#include <algorithm>
#include <filesystem>
#include <optional>
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
#include "remit/render/diagnostics.hpp"
#include "remit/render/proposal_json.hpp"
#include "remit/render/proposal_patch.hpp"
#include "remit/render/proposal_table.hpp"
#include "thesaurus.hpp"

namespace remit::app {

namespace {

/// The file of proposals that is to be written, as people left it: empty if there is none yet, none
/// and told if it is something else or cannot be read without losing what they decided.
std::optional<Patch> decided_before(const Call& call) {
  const std::string& path = call.options.output;
  std::error_code unknown;
  if (call.format != "yaml" || path.empty() || !std::filesystem::exists(path, unknown)) {
    return Patch{};
  }
  const Sources sources{remit::load(path)};
  if (!is_patch(sources.front())) {
    tell(call, message(phrases::patch::not_a_patch, path));
    return {};
  }
  std::vector<Diagnostic> problems;
  Patch patch = read_patch(sources, 0, problems);
  if (problems.empty()) return patch;
  call.err << as_text(problems, sources, call.language, call.err_color);
  tell(call, message(phrases::patch::broken_patch, path));
  return {};
}

void deliver_proposals(
    const Call& call, const Catalog& catalog, std::span<const Proposal> all, const Patch& before) {
  if (call.format == "yaml") {
    const Patch patch = with_decisions(catalog, patch_of(catalog, all, call.language), before);
    return deliver(call, as_yaml(patch, call.language));
  }
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
  if (session.options().measure) {
    if (call.format == "yaml") return refuse(call, message(phrases::patch::no_proposals_measured));
    return assign_trial(session, *selection, *thesaurus);
  }
  const auto terms = terms_asked(session);
  if (!terms) return ExitCode::usage;
  const auto before = decided_before(call);
  if (!before) return ExitCode::usage;
  const auto tasks = tasks_in_question(catalog, *selection, *terms);
  const auto all = proposals(catalog, *thesaurus, tasks, *terms);
  deliver_proposals(call, catalog, all, *before);
  const auto confident = std::ranges::count_if(all, is_confident);
  call.err << in_words(tasks.empty() ? message(phrases::assign::nothing_open)
                                     : message(phrases::assign::summary, confident, all.size()),
                  call.language)
           << '\n';
  return ExitCode::fine;
}

}  // namespace remit::app
