#include "remit/graph/graph.hpp"

#include <ostream>
#include <variant>
#include <vector>

#include "commands/commands.hpp"
#include "day.hpp"
#include "dot_program.hpp"
#include "remit/analysis/diagram.hpp"
#include "remit/analysis/lineage_picture.hpp"
#include "remit/analysis/patched.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/render/dot.hpp"
#include "remit/render/lineage_dot.hpp"

namespace remit::app {

namespace {

/// As asked, else one agency's surroundings, one plan or a choice of tasks, or all plans in
/// numbers, whatever the filters suggest.
View view_asked(const Session& session, const Selection& selection) {
  const std::string& view = session.options().view;
  if (!view.empty()) {
    if (view == "plan") return View::tasks;
    return view == "agency" ? View::agency : View::overview;
  }
  if (selection.agencies.size() == 1) return View::agency;
  const bool is_narrow = !selection.plans.empty() || !selection.tasks.empty() ||
                         !selection.topic.empty() || selection.on_topic ||
                         session.catalog().plans.size() == 1;
  return is_narrow ? View::tasks : View::overview;
}

Diagram picture(
    const Catalog& catalog, View view, const Selection& selection, std::span<const TaskId> chosen) {
  if (view == View::agency) {
    return agency_diagram(catalog, build_graph(catalog), selection.agencies.front(), chosen);
  }
  if (view == View::tasks) return tasks_diagram(catalog, chosen);
  return overview_diagram(without_proposals(catalog), chosen);
}

ExitCode draw(const Call& call, const std::string& dot) {
  if (call.format == "dot") {
    deliver(call, dot);
    return ExitCode::fine;
  }
  DotRun run;
  run.format = call.format;
  const auto drawn = run_dot(dot, run);
  if (const auto* problem = std::get_if<Message>(&drawn)) {
    tell(call, *problem);
    return ExitCode::internal;
  }
  deliver(call, std::get<std::string>(drawn));
  return ExitCode::fine;
}

/// Who became whom, of the agencies asked for or of all.
ExitCode draw_lineage(const Session& session, const Selection& selection) {
  const Catalog& catalog = session.catalog();
  std::vector<AgencyId> agencies = selection.agencies;
  if (agencies.empty() && selection.jurisdiction) {
    for (const AgencyId id : ids(catalog.agencies)) {
      if (catalog[id].jurisdiction == *selection.jurisdiction) agencies.push_back(id);
    }
  }
  const LineagePicture picture = lineage_picture(catalog, build_lineage(catalog), agencies);
  if (picture.changes.empty()) {
    tell(session.call, message(phrases::lineage::nothing));
    return ExitCode::found;
  }
  return draw(session.call, as_dot(catalog, picture, session.call.language));
}

}  // namespace

ExitCode graph(const Session& session) {
  const Call& call = session.call;
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  if (call.options.view == "lineage") return draw_lineage(session, *selection);
  const View view = view_asked(session, *selection);
  if (view == View::agency && selection->agencies.size() != 1) {
    return refuse(call, message(phrases::usage::one_agency));
  }
  const auto chosen = select(session.catalog(), *selection);
  if (chosen.empty()) return nothing_found(session, selection->agencies);
  const Counted numbers = counted(session);
  const Diagram diagram = picture(numbers.in(session), view, *selection, chosen);
  const auto reasons = call.options.force ? std::vector<Message>() : refusal(diagram);
  for (const Message& reason : reasons) tell(call, reason);
  if (!reasons.empty()) return ExitCode::usage;
  for (const std::string& note : numbers.notes) call.err << note << '\n';
  return draw(call, as_dot(diagram, call.language));
}

}  // namespace remit::app
