#include <variant>

#include "commands/commands.hpp"
#include "dot_program.hpp"
#include "remit/analysis/counts.hpp"
#include "remit/analysis/diagram.hpp"
#include "remit/analysis/matrix.hpp"
#include "remit/analysis/official_list.hpp"
#include "remit/graph/graph.hpp"
#include "remit/render/dot.hpp"
#include "remit/render/json.hpp"
#include "remit/render/matrix_table.hpp"

namespace remit::app {

namespace {

Table matrix_asked(const Session& session, std::span<const TaskId> chosen) {
  const Catalog& catalog = session.catalog();
  const Layout layout = layout_of(session.options);
  if (session.options.layout == "list") {
    return official_table(catalog, official_list(catalog, chosen), layout, session.language);
  }
  if (session.options.layout == "plans") {
    return plan_counts_table(
        catalog, plan_agency_counts(catalog, chosen), layout, session.language);
  }
  if (session.options.layout == "pairs") {
    const auto pairs = agency_agency_counts(catalog, build_graph(catalog), chosen);
    return pairs_table(catalog, pairs, layout, session.language);
  }
  return matrix_table(catalog, responsibility_matrix(catalog, chosen), layout, session.language);
}

/// One agency's surroundings, one plan or a choice of tasks, or all plans in numbers.
Diagram picture_asked(
    const Session& session, const Selection& selection, std::span<const TaskId> chosen) {
  const Catalog& catalog = session.catalog();
  if (selection.agencies.size() == 1) {
    return agency_diagram(catalog, build_graph(catalog), selection.agencies.front(), chosen);
  }
  const bool is_narrow = !selection.plans.empty() || !selection.tasks.empty() ||
                         !selection.topic.empty() || catalog.plans.size() == 1;
  return is_narrow ? tasks_diagram(catalog, chosen) : overview_diagram(catalog, chosen);
}

}  // namespace

ExitCode matrix(const Session& session) {
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  const auto chosen = select(session.catalog(), *selection);
  if (format_of(session.options) == "json") {
    deliver(session, tasks_json(session.catalog(), chosen));
    return ExitCode::fine;
  }
  return deliver(session, matrix_asked(session, chosen)) ? ExitCode::fine : ExitCode::usage;
}

ExitCode graph(const Session& session) {
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  const auto chosen = select(session.catalog(), *selection);
  const Diagram diagram = picture_asked(session, *selection, chosen);
  const auto reasons = session.options.force ? std::vector<Message>() : refusal(diagram);
  for (const Message& reason : reasons) (void)refuse(session, reason);
  if (!reasons.empty()) return ExitCode::usage;
  const std::string dot = as_dot(diagram, session.language);
  const std::string format = format_of(session.options);
  if (format == "dot" || format == "text" || format == "gv") {
    deliver(session, dot);
    return ExitCode::fine;
  }
  if (format != "svg" && format != "png" && format != "pdf") {
    return refuse(session, message("usage.no-such-format", format));
  }
  DotRun run;
  run.format = format;
  const auto drawn = run_dot(dot, run);
  if (const auto* problem = std::get_if<Message>(&drawn)) {
    (void)refuse(session, *problem);
    return ExitCode::internal;
  }
  deliver(session, std::get<std::string>(drawn));
  return ExitCode::fine;
}

}  // namespace remit::app
