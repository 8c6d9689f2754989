#include "remit/analysis/matrix.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "commands/commands.hpp"
#include "commands/matrix_files.hpp"
#include "day.hpp"
#include "remit/analysis/counts.hpp"
#include "remit/analysis/official_list.hpp"
#include "remit/analysis/patched.hpp"
#include "remit/base/phrases/official.hpp"
#include "remit/graph/graph.hpp"
#include "remit/render/matrix_json.hpp"
#include "remit/render/matrix_table.hpp"
#include "remit/render/official_form.hpp"
#include "remit/render/official_lines.hpp"

namespace remit::app {

namespace {

using Tasks = std::span<const TaskId>;

/// A document for Word is the official table, whether it is asked for by name or not.
bool is_official(const Call& call) {
  const std::string& layout = call.options.layout;
  return layout == "official" || (call.format == "docx" && layout.empty());
}

/// Pairs are numbers, in which nothing counts that is only proposed.
std::vector<AgencyPair> pairs_of(const Catalog& catalog, Tasks chosen) {
  const Catalog settled = without_proposals(catalog);
  return agency_agency_counts(settled, build_graph(settled), chosen);
}

/// The busiest first, unless another order is asked for.
PlanAgencyCounts plans_of(const Call& call, const Catalog& catalog, Tasks chosen) {
  PlanAgencyCounts counts = plan_agency_counts(without_proposals(catalog), chosen);
  if (!call.options.sort.empty()) reorder(catalog, counts, order_asked(call));
  return counts;
}

/// The grid; none, and told why, if it would be too large for a table.
std::optional<Table> grid_of(const Session& session, const Catalog& catalog, Tasks chosen) {
  const Matrix matrix = responsibility_matrix(catalog, chosen, order_asked(session.call));
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
    return plan_counts_table(catalog, plans_of(session.call, catalog, chosen), form, language);
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

std::string json_of(const Call& call, const Catalog& catalog, Tasks chosen) {
  const std::string_view layout = call.options.layout;
  if (layout == "list" || layout == "official")
    return official_json(catalog, official_list(catalog, chosen));
  if (layout == "plans") return plan_counts_json(catalog, plans_of(call, catalog, chosen));
  if (layout == "agencies" || layout == "pairs") {
    return pairs_json(catalog, pairs_of(catalog, chosen));
  }
  return matrix_json(catalog, responsibility_matrix(catalog, chosen, order_asked(call)));
}

/// The official table in the call's format, which is none of those made of sheets.
void deliver_official(const Session& session, const Counted& numbers, Tasks chosen) {
  const Call& call = session.call;
  const std::vector<Form> forms =
      official_forms(numbers.in(session), chosen, call.language, numbers.notes);
  if (call.format == "docx") {
    return deliver(
        call, as_docx(with_lines(forms, numbers.in(session), call.language), call.language));
  }
  if (call.format == "html") return deliver(call, as_html(forms, call.language));
  if (call.format == "md") return deliver(call, as_markdown(forms));
  if (call.format == "text") return deliver(call, as_text(forms, call.color, call.width));
  Table table = official_data_table(numbers.in(session), chosen, call.language);
  add_notes(call, table, numbers.notes);
  deliver(call, table);
}

}  // namespace

ExitCode matrix(const Session& session) {
  const Call& call = session.call;
  if (call.format == "docx" && !is_official(call)) {
    return refuse(call, message(phrases::official::only_official, call.options.layout));
  }
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  const auto chosen = select(session.catalog(), *selection);
  if (!call.options.each_agency.empty()) return write_work_lists(session, *selection);
  const Counted numbers = counted(session);
  if (call.format == "json") {
    deliver(call, with_day(session, numbers, json_of(call, numbers.in(session), chosen)));
  } else if (call.format == "xlsx") {
    const std::string& layout = call.options.layout;
    if (layout.empty() || layout == "official" || layout == "grid") {
      if (!deliver_workbook(session, numbers, *selection, chosen)) return ExitCode::usage;
    } else if (const auto table = table_of(session, numbers, chosen, layout)) {
      deliver(call, *table);
    }
  } else if (is_official(call)) {
    deliver_official(session, numbers, chosen);
  } else {
    const auto table = table_of(session, numbers, chosen, call.options.layout);
    if (!table) return ExitCode::usage;
    deliver(call, *table);
  }
  return chosen.empty() ? nothing_found(session, selection->agencies) : ExitCode::fine;
}

}  // namespace remit::app
