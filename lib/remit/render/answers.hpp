#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "remit/analysis/duties.hpp"
#include "remit/analysis/search.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"
#include "remit/render/table.hpp"

namespace remit {

/// For whom a table is laid out: people read one line a role; programs get one row a task, with a
/// column for every role and every value repeated.
enum class Layout : std::uint8_t { reading, data };

/// The names of a task's agencies in one role, joined by 、, with 等 where the list is open; what
/// is presumed is marked *, what stands at a task above is in brackets. Empty if there are none.
std::string names_in_role(const Catalog& catalog, TaskId task, Role role);

/// The name of a role or of a kind of agency as people call it.
std::string_view label(Role role, Language language);
std::string_view label(AgencyKind kind, Language language);

/// What was found, tasks first, then plans with duties for all they contain.
struct WhoFound {
  std::span<const Match> tasks;
  std::span<const PlanId> plans{};
};

Table who_table(const Catalog& catalog, const WhoFound& found, Layout layout, Language language);

Table tasks_table(
    const Catalog& catalog, std::span<const TaskId> tasks, Layout layout, Language language);

Table duties_table(const Catalog& catalog, AgencyId agency, std::span<const Duty> duties,
    Layout layout, Language language);

Table agencies_table(const Catalog& catalog, std::span<const Load> loads, Language language);

}  // namespace remit
