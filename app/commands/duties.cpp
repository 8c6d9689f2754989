#include "remit/analysis/duties.hpp"

#include "commands/commands.hpp"
#include "day.hpp"
#include "remit/analysis/roll_up.hpp"
#include "remit/graph/graph.hpp"
#include "remit/render/json.hpp"
#include "words.hpp"

namespace remit::app {

ExitCode duties(const Session& session) {
  const Call& call = session.call;
  const Catalog& catalog = session.catalog();
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  const auto agency = agency_asked(session, spoken(session.options().words));
  if (!agency) return ExitCode::usage;
  const auto bodies =
      session.options().roll_up ? with_parts(catalog, *agency) : std::vector<AgencyId>{*agency};
  const auto claims = claims_asked(session, bodies);
  const DutiesOfOne found{
      *agency, remit::duties(catalog, build_graph(catalog), claims, *agency, *selection)};
  if (call.format == "json") {
    deliver(call, duties_json(catalog, *agency, found.duties, DayAsked(session).for_json()));
  } else {
    deliver(call, duties_table(catalog, found, layout_of(call), call.language, session.as_of));
  }
  return found.duties.empty() ? nothing_found(session, {&*agency, 1}) : ExitCode::fine;
}

}  // namespace remit::app
