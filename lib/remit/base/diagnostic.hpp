#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "remit/base/message.hpp"
#include "remit/base/source.hpp"

namespace remit {

/// How bad a finding is; `off` only as a setting.
enum class Severity : unsigned char { off, info, warning, error };

/// Another place that belongs to a diagnostic: the first of two declarations, the other task.
struct Note {
  std::optional<Span> span;
  Message message;
  friend bool operator==(const Note&, const Note&) = default;
};

/// Something to tell the user about the input, from a typing error to a gap in responsibility.
struct Diagnostic {
  std::string_view rule;  ///< rule id, the contract's name: "duplicate-key", "no-lead"
  Severity severity = Severity::error;
  std::string subject;       ///< stable id of the task, plan or agency; empty for the file itself
  std::optional<Span> span;  ///< where in the input; none when it has no place
  Message message;           ///< what is wrong
  std::vector<Note> notes;
  std::optional<Message> remedy;  ///< what to do: “did you mean …”
  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

}  // namespace remit
