#pragma once

#include <optional>
#include <string>

#include "remit/analysis/report.hpp"
#include "remit/base/language.hpp"
#include "remit/base/source.hpp"

namespace remit {

/// A check as JUnit XML, as build servers show it: a suite for each rule that found something, a
/// case for each finding. From `least` on a finding is a failure, below it a case that passes and
/// says why; what is waived or known is skipped. Without `least` nothing fails.
std::string as_junit(const CheckReport& report, const Sources& sources,
    std::optional<Severity> least, Language language);

}  // namespace remit
