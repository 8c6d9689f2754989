#include "remit/render/sarif.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "remit/analysis/rules.hpp"
#include "reports.hpp"

using namespace remit;
using Json = nlohmann::json;

namespace {

Json run_of(const CheckReport& report) {
  const Json log = Json::parse(as_sarif(report, test::report_sources(), Language::en));
  REQUIRE(log.at("version") == "2.1.0");
  REQUIRE(log.at("runs").size() == 1);
  return log.at("runs").at(0);
}

}  // namespace

TEST_CASE("SARIF describes every rule, and results point to them by id and index") {
  const Json run = run_of(test::mixed_report());
  const Json& descriptors = run.at("tool").at("driver").at("rules");
  CHECK(descriptors.size() == rules().size());
  for (const Json& result : run.at("results")) {
    CHECK(
        descriptors.at(result.at("ruleIndex").get<std::size_t>()).at("id") == result.at("ruleId"));
  }
  for (const Json& rule : descriptors) {
    CHECK_FALSE(rule.at("help").at("markdown").get<std::string>().empty());
  }
}

TEST_CASE("SARIF gives places in characters, and names of files as URIs") {
  const Json run = run_of(test::mixed_report());
  CHECK(run.at("columnKind") == "unicodeCodePoints");
  const Json& result = run.at("results").at(0);
  const Json& place = result.at("locations").at(0).at("physicalLocation");
  CHECK(place.at("artifactLocation").at("uri") == "%E8%AE%A1%E5%88%92/a%20b.yaml");
  CHECK(place.at("region") ==
        Json{{"startLine", 2}, {"startColumn", 3}, {"endLine", 2}, {"endColumn", 5}});
  CHECK(
      result.at("locations").at(0).at("logicalLocations").at(0).at("fullyQualifiedName") == "a/1");
  CHECK(
      result.at("relatedLocations").at(0).at("physicalLocation").at("region").at("startLine") == 1);
}

TEST_CASE("an absolute path becomes a URI of its file") {
  CheckReport report;
  report.findings = {test::finding_at("no-agency", Severity::error, "a/1", Span{0, 0, 1})};
  const std::string text = as_sarif(report, {source_file("/data/甲.yaml", "x")}, Language::zh);
  CHECK(text.find("\"file:///data/%E7%94%B2.yaml\"") != std::string::npos);
}

TEST_CASE("a finding without a place of its own is put to the first file") {
  const Json run = run_of(test::mixed_report());
  const Json& place = run.at("results").at(1).at("locations").at(0).at("physicalLocation");
  CHECK(place.contains("artifactLocation"));
  CHECK_FALSE(place.contains("region"));
}

TEST_CASE("fingerprints tell rule and subject, differ, and do not change with the line") {
  const auto prints = [](const CheckReport& report) {
    std::vector<std::string> all;
    const Json run = run_of(report);
    for (const Json& result : run.at("results")) {
      all.push_back(result.at("partialFingerprints").at("ruleAndSubject/v1"));
    }
    return all;
  };
  CheckReport report = test::mixed_report();
  const auto before = prints(report);
  CHECK(before == std::vector<std::string>{"no-agency|a/1|1", "idle-agency|linhai/市港口局|1",
                      "no-agency|a/1|2", "no-lead|a/2|1"});
  report.findings[0].span = Span{0, 0, 1};
  CHECK(prints(report) == before);
}

TEST_CASE("what is waived or in the baseline is suppressed, and says so") {
  const Json run = run_of(test::mixed_report());
  const Json& results = run.at("results");
  CHECK(results.at(0).at("suppressions") == Json::array());
  CHECK(results.at(0).at("baselineState") == "new");
  CHECK(results.at(2).at("baselineState") == "unchanged");
  CHECK(results.at(2).at("suppressions").at(0).at("kind") == "external");
  CHECK(results.at(3).at("suppressions").at(0) ==
        Json{{"kind", "inSource"}, {"status", "accepted"}, {"justification", "later & <maybe>"}});
  CheckReport plain = test::mixed_report();
  plain.is_compared = false;
  CHECK_FALSE(run_of(plain).at("results").at(0).contains("baselineState"));
}

TEST_CASE("a catalog without findings gives a run without results") {
  CHECK(run_of({}).at("results") == Json::array());
}
