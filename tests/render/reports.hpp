#pragma once

#include "remit/analysis/report.hpp"
#include "remit/base/phrases/files.hpp"

/// A check whose findings lie on known places, for all forms of a report.
namespace remit::test {

/// Line 2, column 3 is 海堤 behind a character outside the basic plane.
inline Sources report_sources() {
  return {source_file("计划/a b.yaml", "plans:\n𠀀 海堤\n")};
}

inline Finding finding_at(std::string_view rule, Severity severity, std::string subject,
    std::optional<Span> span = Span{0, 12, 18}) {
  return {rule, severity, std::move(subject), span, message(phrases::file::empty_name), {}, {}};
}

/// An error with note and remedy, a hint without a place, one waived, one known.
inline CheckReport mixed_report() {
  CheckReport report;
  Finding first = finding_at("no-agency", Severity::error, "a/1");
  first.notes = {{Span{0, 0, 5}, message(phrases::file::first_here)}};
  first.remedy = message(phrases::file::write_instead, "100%,\n:");
  report.findings = {first, finding_at("idle-agency", Severity::info, "linhai/市港口局", {})};
  report.waived = {
      {finding_at("no-lead", Severity::warning, "a/2"), "later & <maybe>", {2027, 1, 0}}};
  report.known = {finding_at("no-agency", Severity::error, "a/1")};
  report.has_baseline = true;
  report.is_compared = true;
  return report;
}

}  // namespace remit::test
