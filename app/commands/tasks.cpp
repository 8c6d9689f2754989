#include "commands/commands.hpp"
#include "remit/render/json.hpp"

namespace remit::app {

ExitCode tasks(const Session& session) {
  const Call& call = session.call;
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  const auto found = select(session.catalog(), *selection);
  if (call.format == "json") {
    deliver(call, tasks_json(session.catalog(), found));
  } else {
    deliver(call, tasks_table(session.catalog(), found, layout_of(call), call.language));
  }
  return found.empty() ? nothing_found(session) : ExitCode::fine;
}

}  // namespace remit::app
