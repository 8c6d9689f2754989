#pragma once

#include <span>

#include "remit/analysis/proposals.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/patch.hpp"

namespace remit {

/// Proposals as a patch that people can decide about: the bodies chosen to lead, with who else came
/// into question, and those that may cooperate, each with its reasons and what speaks against it.
/// Tasks without a confident proposal stand apart, with why. Nothing is decided.
Patch patch_of(const Catalog& catalog, std::span<const Proposal> proposals, Language language);

/// The patch with what people had decided in an older one: entries that are accepted or rejected,
/// or that have a note, stand as they were, and proposals for the same task, agency and role give
/// way to them. Entries are sorted by task; those whose task is gone come last.
Patch with_decisions(const Catalog& catalog, Patch patch, const Patch& older);

}  // namespace remit
