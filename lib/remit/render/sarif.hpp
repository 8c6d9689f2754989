#pragma once

#include <string>

#include "remit/analysis/report.hpp"
#include "remit/base/language.hpp"
#include "remit/base/source.hpp"

namespace remit {

/// A check as SARIF 2.1.0 (OASIS Standard, 27 March 2020), for code scanning: every rule with its
/// page, every finding with its place in characters. Waived and known findings are there too,
/// as suppressed. `partialFingerprints` are made of rule and subject, not of places.
std::string as_sarif(const CheckReport& report, const Sources& sources, Language language);

}  // namespace remit
