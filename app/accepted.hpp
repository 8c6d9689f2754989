#pragma once

#include <optional>

#include "call.hpp"
#include "exit_code.hpp"
#include "remit/analysis/report.hpp"
#include "remit/model/settings.hpp"

/// Which findings of a check were there already.
namespace remit::app {

/// Tells the findings that were there already from the new ones: those that `old`, the check of an
/// older catalog, has too, and those that the file of --baseline accepts. Tells what in that file
/// is no longer found, and brings it up to date where that is asked. Not fine,
/// and told, if the call or the file is wrong. Throws CannotRead and CannotWrite.
ExitCode settle_known(const Call& call, const Settings& settings,
    const std::optional<CheckReport>& old, CheckReport& report);

}  // namespace remit::app
