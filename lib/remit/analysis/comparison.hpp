#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "remit/analysis/diagram.hpp"
#include "remit/base/message.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/role.hpp"

namespace remit {

/// What became of one assignment of two catalogs seen as one.
struct AssignmentFate {
  Fate fate = Fate::kept;
  Role was = Role::listed;  ///< the role before, of one whose role changed
  friend bool operator==(const AssignmentFate&, const AssignmentFate&) = default;
};

/// What became of a task, its agencies apart.
struct TaskFate {
  Fate fate = Fate::kept;
  bool nobody_after = false;                ///< it is there, and nobody has it
  std::optional<std::string> title_was;     ///< where it is another one
  std::optional<std::string> deadline_was;  ///< likewise; empty: it had none
  std::optional<Roles> open_was;            ///< lists that ended in 等, likewise
  friend bool operator==(const TaskFate&, const TaskFate&) = default;
};

/// Two states of a catalog seen as one: everything that is in either, told by stable keys. What is
/// in both stands as it is afterwards and in that order, what is only in the first where it stood.
/// An assignment is the same if task, agency and role are; an agency that goes over from one role
/// to one other is one assignment that changed. Each agency stands once in a role of a task.
struct Comparison {
  Catalog catalog;
  std::vector<AssignmentFate> assignments;  ///< by id in `catalog`
  std::vector<TaskFate> tasks;              ///< likewise
  std::vector<TaskId> of_before;            ///< by id in the first catalog: the task in `catalog`
  std::vector<TaskId> of_after;             ///< likewise in the second
};

/// Takes time in proportion to both, times the logarithm of that.
Comparison compared(const Catalog& before, const Catalog& after);

/// Whether something of the task itself is another: its agencies, title, deadline, open lists, or
/// that it is there.
bool has_changed(const Comparison& comparison, TaskId task);

/// What is to be said about the task itself: that it is new or gone, what its title was, its
/// deadline before and now, lists that got or lost their 等.
std::vector<Message> remarks(const Comparison& comparison, TaskId task);

/// Those of the tasks that have changed, in document order.
std::vector<TaskId> changed(const Comparison& comparison, std::span<const TaskId> tasks);

/// The plans of which all tasks are among these, with duties of the whole plan that have changed.
std::vector<PlanId> changed_plans(const Comparison& comparison, std::span<const TaskId> tasks);

/// How many assignments of each fate, tasks added, and tasks gone, some tasks and plans have.
struct ChangeNumbers {
  FateCounts assignments{};
  std::size_t tasks = 0;  ///< that have changed
  std::size_t added = 0;  ///< of these, new ones
  std::size_t removed = 0;
  std::size_t nobody_after = 0;  ///< of these, those that nobody has afterwards
  friend bool operator==(const ChangeNumbers&, const ChangeNumbers&) = default;
};
ChangeNumbers change_numbers(
    const Comparison& comparison, std::span<const TaskId> tasks, std::span<const PlanId> plans);

/// These numbers, for people.
std::vector<Message> in_sentences(const ChangeNumbers& numbers);

/// How large a picture of changes may be.
struct ChangesChoice {
  PictureBudget budget{};
  bool force = false;
};
Diagram changes_diagram(
    const Comparison& comparison, std::span<const TaskId> tasks, const ChangesChoice& choice = {});

}  // namespace remit
