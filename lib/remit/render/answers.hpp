#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "remit/analysis/duties.hpp"
#include "remit/analysis/history.hpp"
#include "remit/analysis/holders.hpp"
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
/// With a day, names whose duties another body has that day have it after an arrow.
std::string names_in_role(const Catalog& catalog, TaskId task, Role role,
    const DayView* day = nullptr, Language language = Language::zh);

/// The name of a role or of a kind of agency as people call it.
std::string_view label(Role role, Language language);
std::string_view label(AgencyKind kind, Language language);

/// How a role stands out in tables.
Emphasis emphasis(Role role);

/// What was found, tasks first, then plans with duties for all they contain.
struct WhoFound {
  std::span<const Match> tasks;
  std::span<const PlanId> plans{};
};

/// With a day, who has the duties that day stands beside the names and is explained below.
Table who_table(const Catalog& catalog, const WhoFound& found, Layout layout, Language language,
    const DayView* day = nullptr);

Table tasks_table(const Catalog& catalog, std::span<const TaskId> tasks, Layout layout,
    Language language, const DayView* day = nullptr);

/// How duties came to the agency from others that plans name is said in short beside each, and in
/// full below; programs get it in full with each, and the agency named in a column of its own.
Table duties_table(const Catalog& catalog, const DutiesOfOne& duties, Layout layout,
    Language language, const std::optional<AsOf>& as_of = {});

/// With `given`, also the agencies whose duties each has (`given_as`).
Table agencies_table(const Catalog& catalog, std::span<const Load> loads, Language language,
    const std::map<AgencyId, std::vector<AgencyId>>* given = nullptr);

/// A body's life by date: changes, and how many tasks plans gave to it and to others of its line.
Table history_table(const Catalog& catalog, const History& history, Language language);

}  // namespace remit
