#pragma once

#include "call.hpp"
#include "remit/analysis/report.hpp"
#include "remit/base/source.hpp"

namespace remit::app {

/// Adds a check to the page that GitHub shows for a step, the file $GITHUB_STEP_SUMMARY; does
/// nothing where there is none. Throws CannotWrite.
void add_step_summary(const Call& call, const CheckReport& report, const Sources& sources);

}  // namespace remit::app
