#include <algorithm>
#include <iterator>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "accepted.hpp"
#include "commands/commands.hpp"
#include "day.hpp"
#include "findings.hpp"
#include "remit/analysis/report.hpp"
#include "remit/analysis/rule_choice.hpp"
#include "remit/analysis/scope.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/io/plan_documents.hpp"
#include "remit/render/annotations.hpp"
#include "remit/render/check_markdown.hpp"
#include "remit/render/findings_json.hpp"
#include "remit/render/junit.hpp"
#include "remit/render/sarif.hpp"
#include "step_summary.hpp"
#include "thesaurus.hpp"

namespace remit::app {

namespace {

/// The least severity that makes a check fail; none if nothing does.
std::optional<Severity> threshold_asked(const Options& options) {
  if (options.fail_on == "never") return {};
  if (options.fail_on == "warning") return Severity::warning;
  return options.fail_on == "info" ? Severity::info : Severity::error;
}

/// What the rules are asked with.
struct Inquiry {
  Settings settings;
  Sources sources;  ///< the catalog's, then remit.yaml
  std::optional<Date> day;
  std::optional<Thesaurus> thesaurus;  ///< where some rule needs it
};

/// None, and told, if a rule is not there, or remit.yaml or a file of topics is wrong.
std::optional<Inquiry> inquiry(const Session& session) {
  const Call& call = session.call;
  const RuleChoice choice{call.options.select, call.options.ignore};
  if (const auto unknown = no_rule_in(choice)) {
    std::vector<std::string_view> known;
    for (const Rule& rule : rules()) known.push_back(rule.id);
    tell(call, message(phrases::usage::no_such_rule, *unknown), *unknown, known);
    return {};
  }
  auto read = settings_read(call);
  if (!read) return {};
  Inquiry asked{with_choice(std::move(read->settings), choice), session.reading.sources,
      day_of_findings(session), {}};
  asked.settings.file = static_cast<std::uint32_t>(asked.sources.size());
  std::ranges::move(read->sources, std::back_inserter(asked.sources));
  if (!needs_thesaurus(asked.settings)) return asked;
  asked.thesaurus = thesaurus_found(call);
  if (!asked.thesaurus) return {};
  return asked;
}

/// All that rules and readers found, whatever is asked for.
CheckReport report_of(const Reading& reading, const Catalog& catalog, const Inquiry& asked) {
  const Thesaurus* const thesaurus = asked.thesaurus ? &*asked.thesaurus : nullptr;
  const std::vector<std::string> documents = document_checksums(reading);
  Checking checking = remit::check(catalog, asked.settings, asked.day, thesaurus, documents);
  CheckReport report;
  report.findings = reading.diagnostics;
  report.findings.insert(report.findings.end(), checking.findings.begin(), checking.findings.end());
  report.findings = in_file_order(std::move(report.findings));
  report.waived = std::move(checking.waived);
  return report;
}

void narrow(CheckReport& report, const Scope& scope) {
  report.findings = within(scope, std::move(report.findings));
  report.known = within(scope, std::move(report.known));
  std::erase_if(
      report.waived, [&](const Waived& waived) { return !covers(scope, waived.finding.subject); });
}

void deliver(const Call& call, const CheckReport& report, const Sources& sources) {
  if (call.format == "json") {
    deliver(call, check_json(report, sources, call.language));
  } else if (call.format == "sarif") {
    deliver(call, as_sarif(report, sources, call.language));
  } else if (call.format == "junit") {
    deliver(call, as_junit(report, sources, threshold_asked(call.options), call.language));
  } else if (call.format == "github") {
    deliver(call, as_annotations(report, sources, call.language));
    add_step_summary(call, report, sources);
  } else if (call.format == "md") {
    deliver(call, check_markdown(report, sources, call.language));
  } else {
    deliver_findings(call, report.findings, sources);
  }
}

}  // namespace

ExitCode check(const Session& session) {
  const Call& call = session.call;
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  const auto asked = inquiry(session);
  if (!asked) return ExitCode::usage;
  CheckReport report = report_of(session.reading, session.catalog(), *asked);
  if (session.patches) note_proposals(*session.patches, session.catalog(), report.findings);
  std::optional<CheckReport> old;
  if (!call.options.against.empty()) {
    const Reading other = reading_of(call, call.options.against);
    old = report_of(other, other.catalog, *asked);
  }
  const ExitCode settled = settle_known(call, asked->settings, old, report);
  if (settled != ExitCode::fine) return settled;
  narrow(report, scope(session.catalog(), *selection));
  deliver(call, report, asked->sources);
  if (call.format == "text" || call.format == "github") {
    call.err << check_summary(report, call.language) << '\n';
  }
  const auto least = threshold_asked(call.options);
  const bool has_failed =
      least && std::ranges::any_of(report.findings,
                   [&](const Diagnostic& finding) { return finding.severity >= *least; });
  return has_failed ? ExitCode::found : ExitCode::fine;
}

}  // namespace remit::app
