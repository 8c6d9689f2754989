#include <doctest/doctest.h>

#include <algorithm>

#include "io/reading.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "shown.hpp"

using namespace remit;
using namespace remit::test;

namespace {

const std::string base =
    "version: 1\nagencies: [{name: 市数据办}]\n"
    "plans: [{id: p, title: 方案, tasks: [{id: \"1\", title: 平台, lead: [市数据办]}]}]\n";

Reading with_reform(const std::string& reform) {
  return read_catalog({source_file("tasks.yaml", base), source_file("reform.yaml", reform)}, 1);
}

}  // namespace

TEST_CASE("a reform declares the bodies that it leads to") {
  const Reading reading = with_reform(
      "version: 1\nchanges:\n"
      "  - {kind: rename, date: 2025-03, from: [市数据办], to: [市数据局]}\n"
      "  - {kind: absorb, date: 2025-06, from: [市信息中心], to: [市数据局]}\n");
  CHECK(reading.diagnostics.empty());
  const auto& agencies = reading.catalog.agencies;
  REQUIRE(agencies.size() == 3);
  CHECK(agencies[1].name == "市数据局");
  CHECK(agencies[1].declared);
  CHECK(agencies[2].name == "市信息中心");
  CHECK_FALSE(agencies[2].declared);
  CHECK(in_force(reading, 1) == Date{2025, 6, 30});
  CHECK(in_force(reading, 0) == Date{});
}

TEST_CASE("a reform holds no plans") {
  const Reading reading = with_reform("version: 1\nchanges: []\nplans: [{id: q, title: 新方案}]\n");
  REQUIRE(reading.diagnostics.size() == 1);
  CHECK(reading.diagnostics[0].rule == "unknown-field");
  CHECK(reading.diagnostics[0].message == message(remit::phrases::file::no_plans_in_reform));
  CHECK(reading.catalog.plans.size() == 1);
}

TEST_CASE("a change that stands in several files is one change") {
  const std::string change = "  - {kind: dissolve, date: 2025, from: [市数据办]}\n";
  const Reading reading = read({base, "version: 1\nchanges:\n" + change,
      "version: 1\nchanges:\n" + change + "  - {kind: dissolve, date: 2026, from: [市数据办]}\n"});
  CHECK(reading.catalog.changes.size() == 2);
}

TEST_CASE("agencies refer to agencies that are declared, in any file") {
  const Reading reading = read(
      {"version: 1\nagencies:\n  - {name: 市交警局, part_of: 市公安局, distinct_from: [市安监局]}\n"
       "  - {name: 各区, kind: collective, stands_for: [东区, 等]}\n",
          "version: 1\nagencies: [{name: 市公安局}]\n"});
  std::vector<std::string> found;
  for (const Diagnostic& problem : reading.diagnostics) {
    found.push_back(std::string(problem.rule) + " " + problem.subject);
  }
  CHECK(found == std::vector<std::string>{
                     "undeclared-agency local/市安监局", "undeclared-agency local/东区"});
}

TEST_CASE("a body that only a change names is kept, and a plan that names it complains") {
  const Reading reading =
      read({"version: 1\nchanges: [{kind: dissolve, date: 2019, from: [市物流办]}]\n"
            "plans: [{id: p, title: 方案, lead: [市物流办]}]\n"});
  REQUIRE(reading.diagnostics.size() == 1);
  CHECK(reading.diagnostics[0].rule == "undeclared-agency");
  REQUIRE(reading.catalog.agencies.size() == 1);
  CHECK_FALSE(reading.catalog.agencies[0].declared);
}
