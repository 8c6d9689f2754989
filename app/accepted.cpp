#include "accepted.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <ostream>
#include <system_error>
#include <utility>

#include "reason.hpp"
#include "remit/analysis/baseline.hpp"
#include "remit/base/load.hpp"
#include "remit/base/phrases/check.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/io/baseline_file.hpp"
#include "remit/render/diagnostics.hpp"

namespace remit::app {

namespace {

namespace fs = std::filesystem;

std::size_t total(const Baseline& baseline) {
  std::size_t sum = 0;
  for (const Accepted& entry : baseline) sum += entry.times;
  return sum;
}

/// What the file says; an empty one where there is none yet and it is to be written; none, and
/// told, if it is wrong.
std::optional<BaselineReading> baseline_asked(const Call& call) {
  const Options& options = call.options;
  const bool is_writing = options.update_baseline || options.accept_new;
  if (is_writing && !fs::exists(options.baseline)) {
    if (options.accept_new) return BaselineReading{};
    throw CannotRead(
        in_words(message(phrases::check::no_baseline, options.baseline), call.language));
  }
  try {
    BaselineReading read = read_baseline(load(options.baseline));
    if (read.diagnostics.empty()) return read;
    call.err << as_text(read.diagnostics, read.sources, call.language, call.err_color);
  } catch (const std::system_error& error) {
    throw CannotRead(in_words(
        message(phrases::usage::cannot_read, options.baseline, reason(error.code(), call.language)),
        call.language));
  }
  return {};
}

void tell_gone(const Call& call, const Baseline& gone, const Sources& sources) {
  std::vector<Diagnostic> all;
  for (const Accepted& entry : gone) {
    Diagnostic it;
    it.severity = Severity::warning;
    it.span = entry.where;
    it.message = message(phrases::check::gone, entry.rule + ' ' + entry.subject, entry.times);
    all.push_back(std::move(it));
  }
  call.err << as_text(in_file_order(std::move(all)), sources, call.language, call.err_color);
}

void write(const Call& call, const Baseline& before, const Baseline& now, std::size_t struck) {
  const std::string& file = call.options.baseline;
  try {
    save(file, baseline_text(now));
  } catch (const std::system_error& error) {
    throw CannotWrite(
        in_words(message(phrases::usage::cannot_write, file, reason(error.code(), call.language)),
            call.language));
  }
  const std::size_t added = total(now) + struck - total(before);
  call.err << in_words(message(phrases::check::baseline_written, file, total(now), struck, added),
                  call.language)
           << '\n';
}

/// What the findings of an older catalog accept, waived ones too.
Baseline accepted_by(const CheckReport& old) {
  std::vector<Finding> all = old.findings;
  for (const Waived& waived : old.waived) all.push_back(waived.finding);
  return baseline_of(all);
}

/// The baseline file, judged and brought up to date; none, and told, if it is wrong.
std::optional<Baseline> settled(
    const Call& call, const Settings& settings, const std::vector<Finding>& findings) {
  const Options& options = call.options;
  const auto read = baseline_asked(call);
  if (!read) return {};
  const Compared told = compared(read->baseline, findings);
  const Baseline gone = judged(told.gone, settings);
  if (!options.update_baseline && !options.accept_new) {
    tell_gone(call, gone, read->sources);
    return read->baseline;
  }
  Baseline now = options.update_baseline ? without(read->baseline, gone) : read->baseline;
  if (options.accept_new) now = both(now, baseline_of(told.fresh));
  write(call, read->baseline, now, options.update_baseline ? total(gone) : 0);
  return now;
}

}  // namespace

ExitCode settle_known(const Call& call, const Settings& settings,
    const std::optional<CheckReport>& old, CheckReport& report) {
  const Options& options = call.options;
  Baseline known;
  if (old) known = accepted_by(*old);
  if (!options.baseline.empty()) {
    const auto baseline = settled(call, settings, report.findings);
    if (!baseline) return ExitCode::unreadable;
    known = either(known, *baseline);
  } else if (options.update_baseline || options.accept_new) {
    tell(call, message(phrases::check::baseline_missing,
                   options.update_baseline ? "--update-baseline" : "--accept-new"));
    return ExitCode::usage;
  }
  report.has_baseline = !options.baseline.empty();
  report.is_compared = report.has_baseline || old.has_value();
  if (!report.is_compared) return ExitCode::fine;
  Compared told = compared(known, std::move(report.findings));
  report.findings = std::move(told.fresh);
  report.known = std::move(told.known);
  return ExitCode::fine;
}

}  // namespace remit::app
