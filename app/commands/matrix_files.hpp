#pragma once

#include <span>
#include <string_view>

#include "day.hpp"
#include "exit_code.hpp"
#include "remit/analysis/counts.hpp"
#include "remit/analysis/matrix.hpp"
#include "session.hpp"

/// What `matrix` writes for people to take away.
namespace remit::app {

/// The order of agencies that --sort names; as documents name them if it names none.
ColumnOrder order_asked(const Call& call);

/// The agencies of counts in another order.
void reorder(const Catalog& catalog, PlanAgencyCounts& counts, ColumnOrder order);

/// Writes the workbook: a summary, then the official table of each plan and the grid of each; or
/// the layout asked for. False, and told why, if a sheet would be too large or the settings are
/// wrong. Throws CannotWrite.
bool deliver_workbook(const Session& session, const Counted& numbers, const Selection& selection,
    std::span<const TaskId> chosen);

/// Writes a list for each agency that has one of the tasks into the folder of --each-agency, which
/// is made if it is not there; each file whole or not at all. Throws CannotWrite.
ExitCode write_work_lists(const Session& session, const Selection& selection);

}  // namespace remit::app
