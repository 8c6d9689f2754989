#include "remit/analysis/check.hpp"

#include <algorithm>
#include <ostream>

#include "commands/commands.hpp"
#include "day.hpp"
#include "findings.hpp"
#include "remit/analysis/scope.hpp"
#include "remit/render/diagnostics.hpp"

namespace remit::app {

namespace {

/// The least severity that makes a check fail; none if nothing does.
std::optional<Severity> threshold_asked(const Options& options) {
  if (options.fail_on == "never") return {};
  if (options.fail_on == "warning") return Severity::warning;
  return options.fail_on == "info" ? Severity::info : Severity::error;
}

}  // namespace

ExitCode check(const Session& session) {
  const Call& call = session.call;
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  const auto settings = settings_found(call);
  if (!settings) return ExitCode::usage;
  std::vector<Diagnostic> all = session.reading.diagnostics;
  const Checking checking = remit::check(session.catalog(), *settings, day_of_findings(session));
  all.insert(all.end(), checking.findings.begin(), checking.findings.end());
  all = in_file_order(within(scope(session.catalog(), *selection), std::move(all)));
  deliver_findings(session, all);
  if (call.format == "text") call.err << summary(all, call.language) << '\n';
  const auto least = threshold_asked(call.options);
  const bool has_failed = least && std::ranges::any_of(all, [&](const Diagnostic& finding) {
    return finding.severity >= *least;
  });
  return has_failed ? ExitCode::found : ExitCode::fine;
}

}  // namespace remit::app
