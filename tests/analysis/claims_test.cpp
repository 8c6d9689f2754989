#include "remit/analysis/claims.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "invented.hpp"
#include "io/reading.hpp"
#include "remit/analysis/duties.hpp"
#include "remit/analysis/roll_up.hpp"
#include "remit/graph/graph.hpp"
#include "remit/graph/lineage.hpp"
#include "shown.hpp"

using namespace remit;
using namespace remit::test;

namespace {

using Texts = std::vector<std::string>;

Catalog trade() {
  return read(
      {"version: 1\nagencies:\n"
       "  - {name: 市经贸信息委}\n  - {name: 市工信局}\n  - {name: 市商务局}\n"
       "  - {name: 市公安局}\n  - {name: 市交警局, part_of: 市公安局}\n"
       "  - {name: 市车管所, part_of: 市交警局}\n  - {name: 市经委}\nchanges:\n"
       "  - {kind: rename, date: 2015, from: [市经委], to: [市经贸信息委]}\n"
       "  - {kind: split, date: 2019, from: [市经贸信息委], to: [市工信局, 市商务局]}\n"
       "  - {kind: transfer, date: 2019, from: [市经贸信息委], to: [市商务局], topics: [会展]}\n"
       "plans:\n  - id: a\n    title: 甲方案\n    issued: 2014\n    tasks:\n"
       "      - {id: \"1\", title: 智能工厂, lead: [市经委], cooperate: [市车管所]}\n"
       "  - id: b\n    title: 乙方案\n    issued: 2017\n    tasks:\n"
       "      - {id: \"1\", title: 发展会展, lead: [市经贸信息委], cooperate: [市公安局]}\n"
       "  - id: c\n    title: 丙方案\n    issued: 2021\n    tasks:\n"
       "      - {id: \"1\", title: 数字工厂, lead: [市工信局]}\n"})
      .catalog;
}

/// “b/1 市经贸信息委 1?” for a duty, who was named, how many steps, and if it is only a candidate.
Texts claimed(const Catalog& catalog, const std::string& name, std::optional<AsOf> as_of = {}) {
  const std::vector<AgencyId> bodies = with_parts(catalog, agency_named(catalog, name));
  Texts all;
  for (const Claim& claim : claims(catalog, build_lineage(catalog), bodies, as_of)) {
    const Assignment& it = catalog[claim.assignment];
    all.push_back(key_of(catalog, *it.task) + " " + catalog[it.agency].name + " " +
                  std::to_string(claim.through.size()) + (claim.is_ambiguous ? "?" : ""));
  }
  return all;
}

}  // namespace

TEST_CASE("a body has what it and those before it were given") {
  const Catalog catalog = trade();
  CHECK(claimed(catalog, "市工信局") == Texts{"a/1 市经委 2?", "c/1 市工信局 0"});
  CHECK(claimed(catalog, "市商务局") == Texts{"a/1 市经委 2?", "b/1 市经贸信息委 1"});
  CHECK(claimed(catalog, "市经贸信息委") == Texts{"a/1 市经委 1", "b/1 市经贸信息委 0"});
  CHECK(claimed(catalog, "市经委") == Texts{"a/1 市经委 0"});
}

TEST_CASE("as of a day a body has what it holds then, whoever was named") {
  const Catalog catalog = trade();
  CHECK(claimed(catalog, "市经贸信息委", AsOf{{2016, 0, 0}}) ==
        Texts{"a/1 市经委 1", "b/1 市经贸信息委 0", "c/1 市工信局 1"});
  CHECK(claimed(catalog, "市经委", AsOf{{2020, 0, 0}}) == Texts{});
  CHECK(
      claimed(catalog, "市工信局", AsOf{{2020, 0, 0}}) == Texts{"a/1 市经委 2?", "c/1 市工信局 0"});
}

TEST_CASE("a body has what its parts and theirs were given") {
  const Catalog catalog = trade();
  CHECK(claimed(catalog, "市公安局") == Texts{"a/1 市车管所 0", "b/1 市公安局 0"});
  const Catalog rolled = rolled_up(catalog);
  CHECK(rolled[rolled.assignments[1].agency].name == "市公安局");
}

TEST_CASE("parts that go round in a circle stay themselves") {
  const Catalog catalog = read({"version: 1\nagencies:\n  - {name: 甲, part_of: 乙}\n"
                                "  - {name: 乙, part_of: 甲}\n  - {name: 丙, part_of: 甲}\n"
                                "  - {name: 丁, part_of: 戊}\n  - {name: 戊}\n"})
                              .catalog;
  CHECK((top_bodies(catalog) == std::vector<AgencyId>{{0}, {1}, {0}, {4}, {4}}));
  CHECK(with_parts(catalog, {0}).size() == 3);
}

TEST_CASE("duties by claims stand by role and say how they came") {
  const Catalog catalog = trade();
  const AgencyId body = agency_named(catalog, "市商务局");
  const std::vector<AgencyId> bodies{body};
  const auto claim = claims(catalog, build_lineage(catalog), bodies);
  const auto found = duties(catalog, build_graph(catalog), claim, body);
  REQUIRE(found.size() == 2);
  CHECK(found[0].through == "市经委");
  CHECK((found[0].steps == std::vector<ChangeId>{{0}, {1}}));
  CHECK(found[0].is_ambiguous);
  CHECK((found[1].steps == std::vector<ChangeId>{{2}}));
  CHECK_FALSE(found[1].is_ambiguous);
}

TEST_CASE("a filter by agency follows the claims") {
  const Catalog catalog = trade();
  const std::vector<AgencyId> bodies{agency_named(catalog, "市商务局")};
  Selection selection;
  selection.agencies = bodies;
  CHECK(select(catalog, selection).empty());
  selection.claimed.emplace(catalog.assignments.size(), false);
  for (const Claim& claim : claims(catalog, build_lineage(catalog), bodies)) {
    (*selection.claimed)[claim.assignment.value] = true;
  }
  CHECK((select(catalog, selection) == std::vector<TaskId>{{0}, {1}}));
}
