#pragma once

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "remit/base/source.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// What is to stand in the list of a role at a task, `from: proposal`.
struct AssignmentLine {
  TaskId task;
  Role role = Role::lead;
  std::string name;
  std::string jurisdiction;  ///< id; empty: the plan's
  std::string before{};      ///< name in its list that it is to stand before; empty: at the end
  friend bool operator==(const AssignmentLine&, const AssignmentLine&) = default;
};

/// The texts of files with lines put in, and what could not be.
struct Insertion {
  std::vector<std::pair<std::uint32_t, std::string>> files;  ///< index into the sources, new text
  std::vector<AssignmentLine> left;                          ///< put in nowhere
};

/// Puts assignments into the files that declare their tasks and changes nothing else in them:
/// comments, order and layout stay. A list of the role grows at its end, before 等; where there is
/// none, a new one comes after the title or the list of the role before. What the text
/// gives no safe place for, as a role without a value, is left. Whoever writes the texts
/// first reads them again.
Insertion insert_assignments(
    const Sources& sources, const Catalog& catalog, std::span<const AssignmentLine> lines);

}  // namespace remit
