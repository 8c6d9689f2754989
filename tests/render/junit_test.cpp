#include "remit/render/junit.hpp"

#include <doctest/doctest.h>

#include <string>

#include "reports.hpp"

using namespace remit;

namespace {

std::string junit(std::optional<Severity> least) {
  return as_junit(test::mixed_report(), test::report_sources(), least, Language::en);
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("JUnit has a suite for each rule, sorted, and a case for each finding") {
  const std::string text = junit(Severity::error);
  CHECK(
      text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<testsuites name=\"remit check\" tests=\"4\" failures=\"1\" errors=\"0\" "
                       "skipped=\"2\">\n"
                       "  <testsuite name=\"idle-agency\" tests=\"1\" failures=\"0\" "
                       "errors=\"0\" skipped=\"0\">\n"
                       "    <testcase name=\"linhai/市港口局\" classname=\"idle-agency\">\n"
                       "      <system-out>"));
  CHECK(has(text,
      "<testcase name=\"a/1\" classname=\"no-agency\" file=\"计划/a b.yaml\" "
      "line=\"2\">\n      <failure message=\"the name is empty\" type=\"error\">"));
  CHECK(has(text, "<skipped message=\"there already\""));
  CHECK(has(text, "<skipped message=\"waived: later &amp; &lt;maybe"));
}

TEST_CASE("a finding is a failure from the severity on that fails the check") {
  CHECK(has(junit(Severity::info), "failures=\"2\" errors=\"0\" skipped=\"2\""));
  CHECK(has(junit({}), "failures=\"0\" errors=\"0\" skipped=\"2\""));
}

TEST_CASE("what XML cannot hold is made visible") {
  CheckReport report;
  report.findings = {test::finding_at("no-agency", Severity::error, "a/\x01\x1b[0m", {})};
  const std::string text = as_junit(report, {}, Severity::error, Language::en);
  CHECK(text.find('\x01') == std::string::npos);
  CHECK_FALSE(has(text, "&#"));
}
