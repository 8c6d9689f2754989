#pragma once

#include <vector>

#include "remit/base/diagnostic.hpp"
#include "remit/base/source.hpp"
#include "remit/model/review.hpp"

namespace remit {

/// What was read of a review file: everything valid, and a diagnostic for everything else.
struct ReviewReading {
  Review review;
  Sources sources;  ///< the one file
  std::vector<Diagnostic> diagnostics;
};

/// Reads a review file, as `as_yaml` writes it and people fill it in:
///
///     version: 1
///     names:
///       - {decide: 市水务局, name: 市水利局, jurisdiction: yunzhou, plan: rivers}
///     plans:
///       - id: rivers
///         assignments:
///           - {decide: 否, task: "3.1", agency: 市财政局, role: lead, clause: …}
ReviewReading read_review(SourceFile source);

}  // namespace remit
