#include "remit/render/standing_json.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "io/reading.hpp"
#include "remit/graph/graph.hpp"
#include "remit/graph/lineage.hpp"

using namespace remit;
using Json = nlohmann::ordered_json;

namespace {

Catalog divided() {
  return test::read({"version: 1\njurisdictions: [{id: x}]\nchanges:\n"
                     "  - {kind: split, date: 2018, from: [甲], to: [乙, 丙]}\n"
                     "  - {kind: dissolve, date: 2017, from: [丁]}\n"
                     "plans: [{id: p, title: 方案, issued: 2016, tasks: [{id: \"1\", title: a, "
                     "lead: [甲], cooperate: [丁]}]}]\n"})
      .catalog;
}

}  // namespace

TEST_CASE("an answer about a day says which, and what could not be settled") {
  const Catalog catalog = divided();
  const Lineage lineage = build_lineage(catalog);
  const AsOf day{{2019, 0, 0}};
  const Standing now = standing(catalog, lineage, day);
  const DayView view(catalog, lineage, day);
  const Json answer = Json::parse(with_standing(R"({"tasks": 1})", catalog, now, view));
  CHECK(answer == Json::parse(R"({"tasks": 1, "as_of": "2019", "unsettled": [
    {"agency": "x/甲", "name": "甲", "holders": [{"agency": "x/乙", "name": "乙"},
     {"agency": "x/丙", "name": "丙"}], "lost": false, "assignments": 1},
    {"agency": "x/丁", "name": "丁", "holders": [], "lost": true, "assignments": 1}]})"));
}

TEST_CASE("agencies as written come with who has their duties, and by which changes") {
  const Catalog catalog = divided();
  const AsOf day{{2017, 12, 31}};
  const auto found =
      handovers(catalog, build_lineage(catalog), day, duties_of_all(catalog, build_graph(catalog)));
  const Json answer = Json::parse(handovers_json(catalog, found, day, Language::en));
  CHECK(answer.at("schema_version") == 1);
  CHECK(answer.at("as_of") == "2017-12-31");
  REQUIRE(answer.at("agencies").size() == 2);
  CHECK(answer.at("agencies")[0] == Json::parse(R"({"agency": "x/甲", "name": "甲",
    "jurisdiction": "x", "holders": [{"agency": "x/甲", "name": "甲", "through": null}],
    "lost": [], "ambiguous": false,
    "tasks": {"lead": 1, "cooperate": 0, "responsible": 0, "listed": 0}, "plans": 1})"));
  CHECK(answer.at("agencies")[1].at("holders") == Json::array());
  CHECK(answer.at("agencies")[1].at("lost")[0].at("through") == "2017: 丁 dissolved (certain)");
}
