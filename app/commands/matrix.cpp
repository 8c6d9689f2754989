#include "remit/analysis/matrix.hpp"

#include "commands/commands.hpp"
#include "remit/analysis/counts.hpp"
#include "remit/analysis/official_list.hpp"
#include "remit/graph/graph.hpp"
#include "remit/render/json.hpp"
#include "remit/render/matrix_table.hpp"

namespace remit::app {

namespace {

Table matrix_asked(const Session& session, std::span<const TaskId> chosen) {
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
  return matrix_table(catalog, responsibility_matrix(catalog, chosen), form, language);
}

}  // namespace

ExitCode matrix(const Session& session) {
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  const auto chosen = select(session.catalog(), *selection);
  if (session.call.format == "json") {
    deliver(session.call, tasks_json(session.catalog(), chosen));
  } else {
    deliver(session.call, matrix_asked(session, chosen));
  }
  return chosen.empty() ? nothing_found(session) : ExitCode::fine;
}

}  // namespace remit::app
