#include "remit/render/annotations.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "reports.hpp"

using namespace remit;

namespace {

std::string annotations(const CheckReport& report) {
  return as_annotations(report, test::report_sources(), Language::en);
}

}  // namespace

TEST_CASE("an annotation names file, line and columns, and escapes what ends a command") {
  CHECK(annotations(test::mixed_report()) ==
        "::error file=计划/a b.yaml,line=2,col=3,endColumn=5,title=no-agency::the name is "
        "empty%0Awrite 100%25,%0A:\n"
        "::notice title=idle-agency::linhai/市港口局: the name is empty\n");
}

TEST_CASE("colons and commas in the name of a file are escaped") {
  CheckReport report;
  report.findings = {test::finding_at("no-agency", Severity::warning, "a/1", Span{0, 0, 1})};
  CHECK(as_annotations(report, {source_file("a:b,c.yaml", "x")}, Language::en)
            .starts_with("::warning file=a%3Ab%2Cc.yaml,line=1,col=1,"));
}

TEST_CASE("of more than ten of a kind nine are shown and the rest is counted by rule") {
  CheckReport report;
  for (int i = 0; i < 12; ++i) {
    report.findings.push_back(
        test::finding_at(i < 10 ? "no-lead" : "open-list", Severity::warning, "a/1"));
  }
  const std::string text = annotations(report);
  CHECK(std::ranges::count(text, '\n') == 10);
  CHECK(text.ends_with("::warning title=remit check::and 3 more: no-lead 1, open-list 2\n"));
  report.findings.resize(10);
  CHECK(annotations(report).find("more") == std::string::npos);
}
