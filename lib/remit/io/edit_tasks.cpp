#include "remit/io/edit_tasks.hpp"

#include <algorithm>
#include <map>

#include "remit/io/task_editor.hpp"

namespace remit {

namespace {

using Lists = std::map<std::pair<TaskId, Role>, ListEdit>;

/// What changes in one file.
struct FileEdits {
  Lists lists;
  std::map<TaskId, const std::string*> deadlines;
};

std::map<std::uint32_t, FileEdits> by_file(const Catalog& catalog, const TaskEdits& edits) {
  std::map<std::uint32_t, FileEdits> files;
  const auto list = [&](TaskId task, Role role) -> ListEdit& {
    return files[catalog[task].where.file].lists[{task, role}];
  };
  for (const AssignmentLine& line : edits.added) list(line.task, line.role).added.push_back(&line);
  for (const AssignmentId id : edits.removed) {
    const Assignment& it = catalog[id];
    if (it.task) list(*it.task, it.role).removed.push_back(it.where.begin);
  }
  for (const OpenEdit& it : edits.open) {
    ListEdit& edit = list(it.task, it.role);
    (it.opened ? edit.opened : edit.closed) = true;
  }
  for (const DeadlineEdit& it : edits.deadlines) {
    files[catalog[it.task].where.file].deadlines[it.task] = &it.deadline;
  }
  return files;
}

}  // namespace

Edited edit_tasks(const Sources& sources, const Catalog& catalog, const TaskEdits& edits) {
  Edited result;
  for (const auto& [file, its] : by_file(catalog, edits)) {
    TaskEditor editor(sources, file);
    bool is_changed = false;
    for (const auto& [place, edit] : its.lists) {
      if (editor.put(catalog[place.first].where, place.second, edit)) {
        is_changed = true;
        continue;
      }
      for (const AssignmentLine* const line : edit.added) result.left.push_back(*line);
      if (edit.added.empty() || !edit.removed.empty()) result.unchanged.push_back(place.first);
    }
    for (const auto& [task, deadline] : its.deadlines) {
      if (editor.put_deadline(catalog[task].where, *deadline)) {
        is_changed = true;
      } else {
        result.unchanged.push_back(task);
      }
    }
    if (is_changed) result.files.emplace_back(file, std::move(editor).result());
  }
  return result;
}

Insertion insert_assignments(
    const Sources& sources, const Catalog& catalog, std::span<const AssignmentLine> lines) {
  TaskEdits edits;
  edits.added.assign(lines.begin(), lines.end());
  Edited done = edit_tasks(sources, catalog, edits);
  return {std::move(done.files), std::move(done.left)};
}

}  // namespace remit
