#pragma once

#include <cstddef>
#include <string>

#include "remit/analysis/report.hpp"
#include "remit/base/language.hpp"
#include "remit/base/source.hpp"

namespace remit {

/// A check as Markdown: how many there are, by rule and one by one. Of more findings than `most`
/// (0: no limit) only so many are listed, and the rest is counted.
std::string check_markdown(
    const CheckReport& report, const Sources& sources, Language language, std::size_t most = 0);

/// “3 errors, 12 warnings; 2 waived, 5 there already”
std::string check_summary(const CheckReport& report, Language language);

}  // namespace remit
