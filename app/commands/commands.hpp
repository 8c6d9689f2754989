#pragma once

#include "remit/model/topics.hpp"
#include "session.hpp"

/// The commands, one a file. Those of a session ask a catalog.
namespace remit::app {

ExitCode who(const Session& session);
ExitCode duties(const Session& session);
ExitCode tasks(const Session& session);
ExitCode agencies(const Session& session);
ExitCode matrix(const Session& session);
ExitCode graph(const Session& session);
ExitCode gaps(const Session& session);
ExitCode overlaps(const Session& session);
ExitCode report(const Session& session);
ExitCode check(const Session& session);
ExitCode assign(const Session& session);
ExitCode load_of_agencies(const Session& session);
ExitCode accept(const Session& session);

/// assign --evaluate, of the tasks selected.
ExitCode assign_trial(
    const Session& session, const Selection& selection, const Thesaurus& thesaurus);

ExitCode completion(const Call& call);
ExitCode explain(const Call& call);
ExitCode schema(const Call& call);
ExitCode init(const Call& call);
ExitCode help(const Call& call);
ExitCode import_plans(const Call& call);

}  // namespace remit::app
