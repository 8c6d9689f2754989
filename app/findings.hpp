#pragma once

#include <optional>
#include <span>

#include "remit/base/diagnostic.hpp"
#include "remit/model/settings.hpp"
#include "session.hpp"

/// What the commands about findings have in common.
namespace remit::app {

/// What remit.yaml, here or in the nearest folder above, sets, its file names as seen from here;
/// none, and told, if it is wrong.
std::optional<Settings> settings_found(const Call& call);

/// Writes findings in the call's format.
void deliver_findings(const Session& session, std::span<const Diagnostic> findings);

}  // namespace remit::app
