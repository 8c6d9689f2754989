#include "remit/analysis/matrix.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "commands/commands.hpp"
#include "day.hpp"
#include "remit/analysis/counts.hpp"
#include "remit/analysis/official_list.hpp"
#include "remit/analysis/patched.hpp"
#include "remit/graph/graph.hpp"
#include "remit/render/matrix_json.hpp"
#include "remit/render/matrix_table.hpp"
#include "remit/render/workbook.hpp"

namespace remit::app {

namespace {

using Tasks = std::span<const TaskId>;

/// Pairs are numbers, in which nothing counts that is only proposed.
std::vector<AgencyPair> pairs_of(const Catalog& catalog, Tasks chosen) {
  const Catalog settled = without_proposals(catalog);
  return agency_agency_counts(settled, build_graph(settled), chosen);
}

PlanAgencyCounts plans_of(const Catalog& catalog, Tasks chosen) {
  return plan_agency_counts(without_proposals(catalog), chosen);
}

/// The grid; none, and told why, if it would be too large for a table.
std::optional<Table> grid_of(const Session& session, const Catalog& catalog, Tasks chosen) {
  const Matrix matrix = responsibility_matrix(catalog, chosen);
  if (const auto reason = refusal(matrix)) {
    tell(session.call, *reason);
    return {};
  }
  return matrix_table(catalog, matrix, layout_of(session.call), session.call.language);
}

/// The table in that layout; none, and told why, if it would be too large.
std::optional<Table> bare_table(
    const Session& session, const Catalog& catalog, Tasks chosen, std::string_view layout) {
  const Layout form = layout_of(session.call);
  const Language language = session.call.language;
  if (layout == "list") {
    return official_table(catalog, official_list(catalog, chosen), form, language);
  }
  if (layout == "plans") {
    return plan_counts_table(catalog, plans_of(catalog, chosen), form, language);
  }
  if (layout == "agencies") {
    return agency_grid_table(catalog, pairs_of(catalog, chosen), form, language);
  }
  if (layout == "pairs") return pairs_table(catalog, pairs_of(catalog, chosen), form, language);
  return grid_of(session, catalog, chosen);
}

/// The same, and below it the day it is about.
std::optional<Table> table_of(
    const Session& session, const Counted& numbers, Tasks chosen, std::string_view layout) {
  auto table = bare_table(session, numbers.in(session), chosen, layout);
  if (table) add_notes(session.call, *table, numbers.notes);
  return table;
}

std::string json_of(const Catalog& catalog, Tasks chosen, std::string_view layout) {
  if (layout == "list") return official_json(catalog, official_list(catalog, chosen));
  if (layout == "plans") return plan_counts_json(catalog, plans_of(catalog, chosen));
  if (layout == "agencies" || layout == "pairs") {
    return pairs_json(catalog, pairs_of(catalog, chosen));
  }
  return matrix_json(catalog, responsibility_matrix(catalog, chosen));
}

/// The sheets of a workbook: the layout asked for, or the official list first, then the rest; none,
/// and told why, if one would be too large.
std::optional<std::vector<Table>> sheets_of(
    const Session& session, const Counted& numbers, Tasks chosen) {
  const std::string& asked = session.options().layout;
  std::vector<std::string_view> layouts{"list", "grid", "plans"};
  if (!asked.empty()) layouts = {asked};
  std::vector<Table> sheets;
  for (const std::string_view layout : layouts) {
    auto sheet = table_of(session, numbers, chosen, layout);
    if (!sheet) return {};
    sheets.push_back(std::move(*sheet));
  }
  return sheets;
}

}  // namespace

ExitCode matrix(const Session& session) {
  const Call& call = session.call;
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  const auto chosen = select(session.catalog(), *selection);
  const Counted numbers = counted(session);
  if (call.format == "json") {
    deliver(call,
        with_day(session, numbers, json_of(numbers.in(session), chosen, call.options.layout)));
  } else if (call.format == "xlsx") {
    const auto sheets = sheets_of(session, numbers, chosen);
    if (!sheets) return ExitCode::usage;
    deliver(call, as_workbook(*sheets, call.language));
  } else {
    const auto table = table_of(session, numbers, chosen, call.options.layout);
    if (!table) return ExitCode::usage;
    deliver(call, *table);
  }
  return chosen.empty() ? nothing_found(session, selection->agencies) : ExitCode::fine;
}

}  // namespace remit::app
