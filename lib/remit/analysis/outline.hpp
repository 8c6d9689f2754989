#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "remit/analysis/selection.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// What a row of a matrix or a list stands for.
enum class RowKind : std::uint8_t {
  heading,     ///< a plan, or a task that only holds those below it together
  whole_plan,  ///< the duties of a whole plan
  task,
  gap,     ///< a task that nobody has
  nobody,  ///< a task that nobody has, on purpose
};

struct OutlineRow {
  RowKind kind = RowKind::task;
  PlanId plan;
  std::optional<TaskId> task;  ///< none: the plan itself
  friend bool operator==(const OutlineRow&, const OutlineRow&) = default;
};

/// Tasks in document order under the headings they stand below. Plans are headings where there
/// are several; the duties of a whole plan have a row where all its tasks are there.
std::vector<OutlineRow> outline(const Catalog& catalog, std::span<const TaskId> tasks);

/// Who has what the row stands for; nobody has a heading.
Held held(const Catalog& catalog, const OutlineRow& row);

/// The lists of the row that end in 等.
Roles open_lists(const Catalog& catalog, const OutlineRow& row);

}  // namespace remit
