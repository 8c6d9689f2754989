#pragma once

#include <optional>
#include <string>
#include <vector>

#include "remit/model/catalog.hpp"

namespace remit {

/// Whether the headings that only hold tasks together are meant too.
enum class Sections : unsigned char { left_out, included };

/// The filters that all commands share; an empty one lets everything through.
struct Selection {
  std::vector<PlanId> plans{};
  std::vector<AgencyId> agencies{};  ///< tasks that one of these has
  /// By assignment, whether it counts as one of theirs (`claims`); none: those that name one.
  std::optional<std::vector<bool>> claimed{};
  Roles roles{};  ///< in one of these roles
  std::optional<JurisdictionId> jurisdiction{};
  std::vector<TaskId> tasks{};  ///< these and what stands below them
  std::string topic{};          ///< what `search` finds
  bool unassigned = false;      ///< only tasks that nobody has, and not on purpose
  Sections sections = Sections::left_out;
  /// Only these, in document order: see `tasks_on`.
  std::optional<std::vector<TaskId>> on_topic{};
  std::vector<std::string> topics{};  ///< the ids of the topic that this is, and of its parts
};

/// The tasks that pass, in document order. Inherited agencies count as a task's agencies.
std::vector<TaskId> select(const Catalog& catalog, const Selection& selection);

/// A task's assignments as the contract shows them: its own, or those it inherits.
struct Held {
  IdRange<Assignment> assignments;
  bool inherited = false;
  TaskId bearer;  ///< the task they stand at
};
Held held(const Catalog& catalog, TaskId task);

/// No agency at all, own or inherited, though the document does not say that nobody has it.
bool is_unassigned(const Catalog& catalog, TaskId task);

}  // namespace remit
