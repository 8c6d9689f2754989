#pragma once

#include <span>
#include <string>

#include "remit/analysis/gaps.hpp"
#include "remit/analysis/report.hpp"
#include "remit/base/diagnostic.hpp"
#include "remit/base/language.hpp"
#include "remit/base/source.hpp"

namespace remit {

/// Findings as JSON: messages in that language, everything else independent of it.
std::string findings_json(
    std::span<const Diagnostic> findings, const Sources& sources, Language language);

/// The same of gaps, with the `topic` (id) of each and what would close it (`remedy`).
std::string gaps_json(
    const Gaps& gaps, const Thesaurus* thesaurus, const Sources& sources, Language language);

/// The same of a check, with `waived` (findings with `reason` and `until`) and `known`.
std::string check_json(const CheckReport& report, const Sources& sources, Language language);

}  // namespace remit
