#include "remit/analysis/precedents.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "remit/graph/lineage.hpp"
#include "remit/io/read_catalog.hpp"

using namespace remit;

namespace {

Catalog catalog_of(const std::string& rest) {
  const Reading reading = read_catalog({source_file("tasks.yaml",
      "version: 1\njurisdictions: [{id: linhai, name: 临海市}]\nagencies:\n"
      "  - {name: 市卫生局, jurisdiction: linhai}\n"
      "  - {name: 市人口计生委, jurisdiction: linhai}\n"
      "  - {name: 市卫生计生委, jurisdiction: linhai}\n"
      "changes:\n"
      "  - {kind: merge, jurisdiction: linhai, date: 2014, from: [市卫生局, 市人口计生委], to: "
      "[市卫生计生委]}\n" +
          rest)});
  REQUIRE(reading.diagnostics.empty());
  return reading.catalog;
}

}  // namespace

TEST_CASE("seen from before a merger, either body that it was made of may have the task") {
  const Catalog catalog = catalog_of(
      "plans: [{id: p, title: p, jurisdiction: linhai, issued: 2016, tasks: [{id: \"1\", title: "
      "体检, lead: [市卫生计生委]}]}]\n");
  const Lineage lineage = build_lineage(catalog);
  CHECK(bodies_on(catalog, lineage, {0}, {2014, 4, 9}) == std::vector<AgencyId>{{0}, {1}});
  CHECK(bodies_on(catalog, lineage, {0}, {2017, 0, 0}) == std::vector<AgencyId>{{2}});
}

TEST_CASE("a precedent says what the two tasks have in common, and is not the task itself") {
  const Catalog catalog = catalog_of(
      "plans: [{id: p, title: p, jurisdiction: linhai, tasks: [{id: \"1\", title: 居民体检, "
      "lead: [市卫生局]}, {id: \"2\", title: 老年居民体检, none: true}, {id: \"3\", title: "
      "修路架桥, none: true}]}]\n");
  const PrecedentSearch search = precedent_search(catalog, {});
  const auto found = precedents(search, {1});
  REQUIRE(found.size() == 1);
  CHECK(found.front().task == TaskId{0});
  CHECK(found.front().asked == "老年居民体检");
  CHECK(found.front().found == "居民体检");
  CHECK(found.front().weight > 0);
  CHECK(found.front().weight < own_weight(search, {1}));
}
