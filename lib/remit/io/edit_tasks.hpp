#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "remit/base/source.hpp"
#include "remit/io/insert_assignments.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// A list of a task, by its role, that becomes or is no longer an open one: 等.
struct OpenEdit {
  TaskId task;
  Role role = Role::lead;
  bool opened = true;  ///< false: 等 goes
  friend bool operator==(const OpenEdit&, const OpenEdit&) = default;
};

struct DeadlineEdit {
  TaskId task;
  std::string deadline;  ///< empty: there is none any more
  friend bool operator==(const DeadlineEdit&, const DeadlineEdit&) = default;
};

/// What is to change at the tasks of a catalog.
struct TaskEdits {
  std::vector<AssignmentLine> added;
  std::vector<AssignmentId> removed;
  std::vector<OpenEdit> open;
  std::vector<DeadlineEdit> deadlines;
  friend bool operator==(const TaskEdits&, const TaskEdits&) = default;
};

/// The texts of files with the changes made, and what could not be: by place, so that a person
/// finds it.
struct Edited {
  std::vector<std::pair<std::uint32_t, std::string>> files;  ///< index into the sources, new text
  std::vector<AssignmentLine> left;                          ///< put in nowhere
  std::vector<TaskId> unchanged;  ///< tasks with something else that had no safe place
};

/// Changes the files that declare the tasks, and nothing else in them: comments, order and layout
/// stay. What is added stands at the end of its list, before 等, or before the name it says; a list
/// that loses its last name goes. What the text gives no safe place for is left. Whoever writes the
/// texts first reads them again.
Edited edit_tasks(const Sources& sources, const Catalog& catalog, const TaskEdits& edits);

}  // namespace remit
