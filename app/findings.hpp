#pragma once

#include <optional>
#include <span>

#include "remit/base/diagnostic.hpp"
#include "remit/io/read_settings.hpp"
#include "remit/model/settings.hpp"
#include "session.hpp"

/// What the commands about findings have in common.
namespace remit::app {

/// What remit.yaml, here or in the nearest folder above, sets, its file names as seen from here;
/// none, and told, if it is wrong.
std::optional<Settings> settings_found(const Call& call);

/// The same with the file, as it is read; an empty one without a name where there is no remit.yaml.
std::optional<SettingsReading> settings_read(const Call& call);

/// Writes findings in the call's format.
void deliver_findings(
    const Call& call, std::span<const Diagnostic> findings, const Sources& sources);

}  // namespace remit::app
