#pragma once

#include <string>
#include <vector>

#include "remit/base/diagnostic.hpp"
#include "remit/base/source.hpp"

namespace remit {

/// Who should lead on a task, as people who know say; names and ids as written.
struct LeadAnswer {
  std::string task;
  std::vector<std::string> lead;        ///< one of them is right
  std::vector<std::string> acceptable;  ///< besides: not wrong
  std::vector<std::string> cooperate;   ///< besides: should have a part
  Span where;
  friend bool operator==(const LeadAnswer&, const LeadAnswer&) = default;
};

/// What was read of a file of answers: everything valid, and a diagnostic for everything else.
struct AnswersReading {
  std::vector<LeadAnswer> answers;
  Sources sources;
  std::vector<Diagnostic> diagnostics;
};

/// Reads `leads:` [{`task`, `lead`, `acceptable`, `cooperate`}] of a YAML or JSON file; `about`
/// and, of an answer, `why` are for people.
AnswersReading read_answers(SourceFile source);

}  // namespace remit
