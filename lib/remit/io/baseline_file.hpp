#pragma once

#include <string>
#include <vector>

#include "remit/base/diagnostic.hpp"
#include "remit/base/source.hpp"
#include "remit/model/baseline.hpp"

namespace remit {

/// What was read of a baseline file: everything valid, and a diagnostic for everything else.
struct BaselineReading {
  Baseline baseline;
  Sources sources;  ///< the one file
  std::vector<Diagnostic> diagnostics;
};

/// Reads the file that `baseline_text` writes; what stands in it twice is added up.
BaselineReading read_baseline(SourceFile source);

/// A baseline as a file: one entry a line, sorted, so that versions of it compare and merge well.
///
///     version: 1
///     accepted:
///       - {rule: no-agency, subject: plan/2.1}
///       - {rule: unowned-target, subject: plan/2.2, times: 3}
std::string baseline_text(const Baseline& baseline);

}  // namespace remit
