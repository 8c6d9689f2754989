#include "remit/analysis/handovers.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "io/reading.hpp"
#include "remit/graph/graph.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/model/names.hpp"
#include "shown.hpp"

using namespace remit;
using namespace remit::test;

namespace {

using Texts = std::vector<std::string>;

/// 甲 is split in 2018, 丙 has what is about 会展 since; 丁 ended in 2017; 戊 is as it was.
Catalog divided() {
  return read({"version: 1\nchanges:\n"
               "  - {kind: split, date: 2018, from: [甲], to: [乙, 丙]}\n"
               "  - {kind: transfer, date: 2018, from: [甲], to: [丙], topics: [会展]}\n"
               "  - {kind: dissolve, date: 2017-03, from: [丁]}\n"
               "plans:\n  - id: p\n    title: 方案\n    issued: 2016\n    tasks:\n"
               "      - {id: \"1\", title: 物流, lead: [甲], cooperate: [丁]}\n"
               "      - {id: \"2\", title: 会展, lead: [甲], cooperate: [戊]}\n"
               "      - {id: \"3\", title: 航运, listed: [甲]}\n"})
      .catalog;
}

std::string names_of(const Catalog& catalog, const Holding& found) {
  std::string all;
  for (const Holder& holder : found.holders) all += catalog[holder.agency].name;
  for (const Holder& last : found.lost) all += "-" + catalog[last.agency].name;
  return all;
}

Texts shown(const Catalog& catalog, const std::vector<Handover>& found) {
  Texts all;
  for (const Handover& one : found) {
    std::string text = catalog[one.load.agency].name + "→" + names_of(catalog, one.holding);
    for (const std::uint32_t tasks : one.load.tasks) text += ' ' + std::to_string(tasks);
    all.push_back(text + " of " + std::to_string(one.load.plans));
  }
  return all;
}

Texts on(const Catalog& catalog, Date day, const Selection& selection = {}) {
  return shown(catalog, handovers(catalog, build_lineage(catalog), {day},
                            duties_of_all(catalog, build_graph(catalog), selection)));
}

}  // namespace

TEST_CASE("every agency that plans name stands with each end its duties came to") {
  CHECK(on(divided(), {2019, 0, 0}) == Texts{"甲→乙丙 1 0 0 1 of 1", "甲→丙 1 0 0 0 of 1",
                                           "丁→-丁 0 1 0 0 of 1", "戊→戊 0 1 0 0 of 1"});
}

TEST_CASE("before any change every agency has its own, once") {
  CHECK(on(divided(), {2016, 0, 0}) ==
        Texts{"甲→甲 2 0 0 1 of 1", "丁→丁 0 1 0 0 of 1", "戊→戊 0 1 0 0 of 1"});
}

TEST_CASE("only the duties that pass the filters count") {
  CHECK(on(divided(), {2019, 0, 0}, {.roles = Role::cooperate}) ==
        Texts{"丁→-丁 0 1 0 0 of 1", "戊→戊 0 1 0 0 of 1"});
}

TEST_CASE("of a standing it is known as whom plans name who has the duties") {
  const Catalog catalog =
      read({"version: 1\nchanges: [{kind: merge, date: 2018, from: [甲, 乙], to: [丙]}]\n"
            "plans: [{id: p, title: 方案, issued: 2016, tasks: [{id: \"1\", title: a, "
            "listed: [甲, 乙, 丁]}]}]\n"})
          .catalog;
  const Standing now = standing(catalog, build_lineage(catalog), {{2019, 0, 0}});
  const auto given = given_as(catalog, duties_of_all(now.catalog, build_graph(now.catalog)));
  REQUIRE(given.size() == 1);
  const auto& [holder, named] = *given.begin();
  CHECK(catalog[holder].name == "丙");
  REQUIRE(named.size() == 2);
  CHECK(catalog[named[0]].name + catalog[named[1]].name == "甲乙");
}

TEST_CASE("a body is there from the first day it may have begun until the last it surely has") {
  const Catalog catalog = divided();
  const Lineage lineage = build_lineage(catalog);
  const auto stands = [&](const std::string& name, Date day) {
    return stands_on(catalog, lineage, resolve(catalog, names(catalog), name).front(), day);
  };
  CHECK(stands("甲", {2018, 11, 0}));
  CHECK_FALSE(stands("甲", {2018, 0, 0}));
  CHECK_FALSE(stands("乙", {2017, 0, 0}));
  CHECK(stands("乙", {2018, 1, 1}));
  CHECK_FALSE(stands("丁", {2017, 3, 31}));
  CHECK(stands("丁", {2017, 3, 30}));
  CHECK(stands("戊", {1, 0, 0}));
  CHECK(stands("丁", {}));
}

TEST_CASE("a body is surely founded from the last day of the year that its change is dated to") {
  const Catalog catalog = divided();
  const Lineage lineage = build_lineage(catalog);
  const auto stands = [&](const std::string& name, Date day) {
    const AgencyId body = resolve(catalog, names(catalog), name).front();
    return stands_on(catalog, lineage, body, day, Founding::sure);
  };
  CHECK(stands("甲", {2018, 11, 0}));
  CHECK_FALSE(stands("乙", {2018, 11, 0}));
  CHECK(stands("乙", {2018, 0, 0}));
  CHECK(stands("戊", {1, 0, 0}));
  CHECK_FALSE(stands("丁", {}));
  CHECK(stands("乙", {}));
}
