#pragma once

#include <iosfwd>

#include "session.hpp"

/// The commands that ask a catalog; each answers on the session's output.
namespace remit::app {

ExitCode who(const Session& session);
ExitCode duties(const Session& session);
ExitCode tasks(const Session& session);
ExitCode agencies(const Session& session);
ExitCode matrix(const Session& session);
ExitCode graph(const Session& session);
ExitCode gaps(const Session& session);
ExitCode check(const Session& session);

/// The page about a rule.
ExitCode explain(const Options& options, Language language, std::ostream& out, std::ostream& err);

}  // namespace remit::app
