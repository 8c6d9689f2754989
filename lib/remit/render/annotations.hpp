#pragma once

#include <cstddef>
#include <string>

#include "remit/analysis/report.hpp"
#include "remit/base/language.hpp"
#include "remit/base/source.hpp"

namespace remit {

/// GitHub shows no more than so many annotations of a kind for one step.
inline constexpr std::size_t most_annotations = 10;

/// A check as workflow commands of GitHub Actions: `::error file=…,line=…,col=…::message`. Of
/// kinds with more findings than are shown the last command counts the rest by rule.
std::string as_annotations(const CheckReport& report, const Sources& sources, Language language);

}  // namespace remit
