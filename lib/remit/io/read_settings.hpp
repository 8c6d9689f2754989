#pragma once

#include <span>
#include <vector>

#include "remit/base/diagnostic.hpp"
#include "remit/base/source.hpp"
#include "remit/model/settings.hpp"

namespace remit {

/// What was read of remit.yaml: everything valid, and a diagnostic for everything else.
struct SettingsReading {
  Settings settings;
  Sources sources;  ///< the one file
  std::vector<Diagnostic> diagnostics;
};

/// Reads remit.yaml:
///
///     rules:
///       no-lead: off
///       too-many-cooperators: {severity: info, most: 12}
///     topics:
///       files: [our-topics.yaml]
///       standard: false
///       required: [社会保障]
///     house-rules:
///       - forbid: {agency: 市统计局, role: lead}
///     waive:
///       - {rule: idle-agency, subject: linhai/市民政局, reason: 待明确职责, until: 2026-12}
///
/// `known` says which rules and thresholds there are.
SettingsReading read_settings(SourceFile source, std::span<const KnownRule> known);

}  // namespace remit
