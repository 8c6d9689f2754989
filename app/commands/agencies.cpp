#include <algorithm>

#include "commands/commands.hpp"
#include "remit/analysis/duties.hpp"
#include "remit/graph/graph.hpp"
#include "remit/render/json.hpp"

namespace remit::app {

ExitCode agencies(const Session& session) {
  const Call& call = session.call;
  const Catalog& catalog = session.catalog();
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  auto found = loads(catalog, build_graph(catalog), *selection);
  if (session.options().sort == "load") {
    std::ranges::stable_sort(found, std::ranges::greater{}, &Load::total);
  }
  if (call.format == "json") {
    deliver(call, agencies_json(catalog, found));
  } else {
    deliver(call, agencies_table(catalog, found, call.language));
  }
  return found.empty() ? nothing_found(session) : ExitCode::fine;
}

}  // namespace remit::app
