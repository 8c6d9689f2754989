#include <algorithm>
#include <filesystem>
#include <optional>
#include <ostream>

#include "commands/commands.hpp"
#include "remit/analysis/check.hpp"
#include "remit/analysis/gaps.hpp"
#include "remit/analysis/rules.hpp"
#include "remit/base/load.hpp"
#include "remit/io/read_settings.hpp"
#include "remit/render/diagnostics.hpp"
#include "remit/render/json.hpp"

namespace remit::app {

namespace {

namespace fs = std::filesystem;

/// What remit.yaml, here or in the nearest folder above, sets; none, and told, if it is wrong.
std::optional<Settings> settings_found(const Session& session) {
  fs::path folder = fs::current_path();
  while (!fs::exists(folder / "remit.yaml")) {
    if (folder == folder.parent_path()) return Settings{};
    folder = folder.parent_path();
  }
  SettingsReading read = read_settings(
      load((folder / "remit.yaml").lexically_relative(fs::current_path())), known_rules());
  if (read.diagnostics.empty()) return std::move(read.settings);
  session.err << as_text(read.diagnostics, read.sources, session.language);
  return {};
}

bool deliver_findings(const Session& session, const std::vector<Diagnostic>& findings) {
  const Sources& sources = session.reading.sources;
  const std::string format = format_of(session.options);
  if (format == "json") {
    deliver(session, findings_json(findings, sources, session.language));
    return true;
  }
  if (format == "text") {
    deliver(session, as_text(findings, sources, session.language));
    session.err << summary(findings, session.language) << '\n';
    return true;
  }
  return deliver(session, as_table(findings, sources, session.language));
}

Severity threshold_asked(const Options& options) {
  if (options.fail_on == "warning") return Severity::warning;
  return options.fail_on == "info" ? Severity::info : Severity::error;
}

}  // namespace

ExitCode check(const Session& session) {
  const auto settings = settings_found(session);
  if (!settings) return ExitCode::usage;
  std::vector<Diagnostic> all = session.reading.diagnostics;
  const Checking checking = remit::check(session.catalog(), *settings);
  all.insert(all.end(), checking.findings.begin(), checking.findings.end());
  all = in_file_order(std::move(all));
  if (!deliver_findings(session, all)) return ExitCode::usage;
  if (session.options.fail_on == "never") return ExitCode::fine;
  const Severity least = threshold_asked(session.options);
  const bool found = std::ranges::any_of(
      all, [&](const Diagnostic& finding) { return finding.severity >= least; });
  return found ? ExitCode::found : ExitCode::fine;
}

ExitCode gaps(const Session& session) {
  const auto settings = settings_found(session);
  if (!settings) return ExitCode::usage;
  const Gaps found = remit::gaps(session.catalog(), *settings);
  if (!deliver_findings(session, found.findings)) return ExitCode::usage;
  const PlanGaps all = total(found);
  session.err << in_words(message("usage.gaps", all.tasks_without_agency, all.tasks,
                              all.targets_without_owner, all.targets, found.idle_agencies,
                              found.agencies),
                     session.language)
              << '\n';
  return ExitCode::fine;
}

ExitCode explain(const Options& options, Language language, std::ostream& out, std::ostream& err) {
  const std::string rule = options.words.empty() ? std::string() : options.words.front();
  if (const std::string_view page = page_of(rule); !page.empty()) {
    out << page;
    return ExitCode::fine;
  }
  err << "remit: " << in_words(message("usage.no-such-rule", rule), language) << '\n';
  for (const Rule& known : rules()) err << "  " << known.id << '\n';
  return ExitCode::usage;
}

}  // namespace remit::app
