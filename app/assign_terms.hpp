#pragma once

#include <optional>
#include <vector>

#include "remit/analysis/proposals.hpp"
#include "remit/analysis/selection.hpp"
#include "session.hpp"

namespace remit::app {

/// What --top, --leads, --max-load, --fair, --fix and --forbid ask for; none, and told, if a number
/// is none, or a task or body is not there.
std::optional<ProposalTerms> terms_asked(const Session& session);

/// The open tasks among those selected, and those that the user fixed somebody for.
std::vector<TaskId> tasks_in_question(
    const Catalog& catalog, const Selection& selection, const ProposalTerms& terms);

}  // namespace remit::app
