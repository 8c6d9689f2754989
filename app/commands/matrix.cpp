#include "remit/analysis/matrix.hpp"

#include <optional>

#include "commands/commands.hpp"
#include "remit/analysis/counts.hpp"
#include "remit/analysis/official_list.hpp"
#include "remit/graph/graph.hpp"
#include "remit/render/json.hpp"
#include "remit/render/matrix_table.hpp"

namespace remit::app {

namespace {

/// The table in the layout asked for; none, and told why, if it would be too large.
std::optional<Table> matrix_asked(const Session& session, std::span<const TaskId> chosen) {
  const Catalog& catalog = session.catalog();
  const Layout form = layout_of(session.call);
  const Language language = session.call.language;
  const std::string& layout = session.options().layout;
  if (layout == "list") {
    return official_table(catalog, official_list(catalog, chosen), form, language);
  }
  if (layout == "plans") {
    return plan_counts_table(catalog, plan_agency_counts(catalog, chosen), form, language);
  }
  if (layout == "pairs") {
    const auto pairs = agency_agency_counts(catalog, build_graph(catalog), chosen);
    return pairs_table(catalog, pairs, form, language);
  }
  const Matrix matrix = responsibility_matrix(catalog, chosen);
  if (const auto reason = refusal(matrix)) {
    (void)refuse(session.call, *reason);
    return {};
  }
  return matrix_table(catalog, matrix, form, language);
}

}  // namespace

ExitCode matrix(const Session& session) {
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  const auto chosen = select(session.catalog(), *selection);
  if (session.call.format == "json") {
    deliver(session.call, tasks_json(session.catalog(), chosen));
  } else {
    const auto table = matrix_asked(session, chosen);
    if (!table) return ExitCode::usage;
    deliver(session.call, *table);
  }
  return chosen.empty() ? nothing_found(session) : ExitCode::fine;
}

}  // namespace remit::app
