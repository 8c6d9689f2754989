#include "remit/analysis/duties.hpp"

#include <algorithm>

#include "commands/commands.hpp"
#include "day.hpp"
#include "remit/analysis/accounts.hpp"
#include "remit/analysis/roll_up.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/graph/graph.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/render/json.hpp"
#include "words.hpp"

namespace remit::app {

namespace {

/// A body that has passed everything on is not the one to ask for.
void tell_who_has_them(const Session& session, AgencyId agency) {
  if (!session.as_of) return;
  const Catalog& catalog = session.catalog();
  const Lineage lineage = build_lineage(catalog);
  std::vector<std::string> names;
  for (const AssignmentId id : ids(catalog.assignments)) {
    if (catalog[id].agency != agency) continue;
    for (const Holder& holder : holding(catalog, lineage, id, *session.as_of).holders) {
      const std::string& name = catalog[holder.agency].name;
      if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    }
  }
  if (!names.empty()) tell(session.call, message(phrases::usage::held_by, listed(names)));
}

}  // namespace

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
  const auto found = remit::duties(catalog, build_graph(catalog), claims, *agency, *selection);
  if (found.empty()) tell_who_has_them(session, *agency);
  if (call.format == "json") {
    deliver(call, duties_json(catalog, *agency, found, DayAsked(session).for_json()));
  } else {
    deliver(call, duties_table(catalog, *agency, found, layout_of(call), call.language));
  }
  return found.empty() ? nothing_found(session) : ExitCode::fine;
}

}  // namespace remit::app
