#pragma once

#include <string>

#include "remit/analysis/nominees.hpp"
#include "remit/analysis/proposals.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// A reason in a sentence, with the line of the document it rests on.
std::string in_words(const Catalog& catalog, const Clue& clue, Language language);

/// Why no lead is proposed for a task, or fewer than asked for; empty if none is missing.
std::string why_not(const Catalog& catalog, const Proposal& proposal, Language language);

/// A score with two digits.
std::string score_text(double score);

/// "own-text", "precedent", "competence", "name", "rival", "never-led".
std::string_view name_of(ClueKind kind);

}  // namespace remit
