#pragma once

#include <vector>

#include "remit/base/diagnostic.hpp"
#include "remit/base/source.hpp"
#include "remit/model/labels.hpp"

namespace remit {

/// What was read of a file of labelled pairs, and a diagnostic for everything that is wrong.
struct LabelsReading {
  Labels labels;
  Sources sources;
  std::vector<Diagnostic> diagnostics;
};

/// Reads labelled pairs, as JSON or YAML: `plan_pairs` [[id, id]], `pairs` [{`a`, `b`, `label`}].
/// Further fields are left to their readers.
LabelsReading read_labels(SourceFile source);

}  // namespace remit
