#include "remit/graph/lineage.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "invented.hpp"
#include "io/reading.hpp"
#include "shown.hpp"

using namespace remit;
using namespace remit::test;

namespace {

using Texts = std::vector<std::string>;

/// The bodies are all that changes name.
Catalog with_changes(const std::string& changes) {
  return read({"version: 1\nchanges:\n" + changes}).catalog;
}

Texts names(const Catalog& catalog, const std::vector<AgencyId>& bodies) {
  Texts all;
  for (const AgencyId body : bodies) all.push_back(catalog[body].name);
  return all;
}

Texts dates(const Catalog& catalog, const std::vector<ChangeId>& changes) {
  Texts all;
  for (const ChangeId change : changes) all.push_back(as_text(catalog[change].date));
  return all;
}

}  // namespace

TEST_CASE("forebears and descendants are found over any number of changes") {
  const Catalog catalog = with_changes(
      "  - {kind: merge, date: 2014, from: [甲, 乙], to: [丙]}\n"
      "  - {kind: rename, date: 2018, from: [丙], to: [丁]}\n"
      "  - {kind: absorb, date: 2019, from: [戊], to: [丁]}\n");
  const Lineage lineage = build_lineage(catalog);
  CHECK(names(catalog, forebears(lineage, agency_named(catalog, "丁"))) ==
        Texts{"甲", "乙", "丙", "戊"});
  CHECK(names(catalog, descendants(lineage, agency_named(catalog, "乙"))) == Texts{"丙", "丁"});
  CHECK(names(catalog, forebears(lineage, agency_named(catalog, "甲"))) == Texts{});
}

TEST_CASE("a life lasts from the change that founds a body to the one that ends it") {
  const Catalog catalog = with_changes(
      "  - {kind: rename, date: 2014, from: [甲], to: [乙]}\n"
      "  - {kind: absorb, date: 2016, from: [丙], to: [乙]}\n"
      "  - {kind: transfer, date: 2017, from: [乙], to: [丁], topics: [水]}\n"
      "  - {kind: dissolve, date: 2018-03, from: [乙]}\n");
  const Lineage lineage = build_lineage(catalog);
  const AgencyId body = agency_named(catalog, "乙");
  CHECK(begin_of(catalog, lineage, body) == Date{2014, 0, 0});
  CHECK(end_of(catalog, lineage, body) == Date{2018, 3, 0});
  CHECK(end_of(catalog, lineage, agency_named(catalog, "丁")) == Date{});
  CHECK(begin_of(catalog, lineage, agency_named(catalog, "丁")) == Date{});
}

TEST_CASE("within the year of a change dated to the year both bodies exist") {
  const Catalog catalog = with_changes("  - {kind: rename, date: 2014, from: [甲], to: [乙]}\n");
  const Lineage lineage = build_lineage(catalog);
  const AgencyId old_body = agency_named(catalog, "甲");
  const AgencyId new_body = agency_named(catalog, "乙");
  for (const Date day : {Date{2014, 1, 1}, Date{2014, 12, 31}, Date{2014, 0, 0}}) {
    CHECK_FALSE(ended_before(catalog, lineage, old_body, day));
    CHECK_FALSE(begins_after(catalog, lineage, new_body, day));
  }
  CHECK(begins_after(catalog, lineage, new_body, {2013, 12, 31}));
  CHECK(ended_before(catalog, lineage, old_body, {2015, 0, 0}));
  CHECK_FALSE(ended_before(catalog, lineage, old_body, {}));
}

TEST_CASE("a body on both sides of a change goes on") {
  const Catalog catalog = with_changes(
      "  - {kind: absorb, date: 2014, from: [甲, 乙], to: [乙]}\n"
      "  - {kind: split, date: 2016, from: [乙], to: [乙, 丙]}\n");
  const Lineage lineage = build_lineage(catalog);
  const AgencyId body = agency_named(catalog, "乙");
  CHECK(lineage.lives[body.value] == Life{});
  CHECK(lineage.circles.empty());
  CHECK(dates(catalog, changes_after(lineage, body)) == Texts{"2016"});
  CHECK(names(catalog, heirs(lineage, changes_after(lineage, body).front())) == Texts{"乙", "丙"});
}

TEST_CASE("bodies that become one another are a circle, transfers to and fro are none") {
  const Catalog catalog = with_changes(
      "  - {kind: rename, date: 2014, from: [甲], to: [乙]}\n"
      "  - {kind: rename, date: 2016, from: [乙], to: [丙]}\n"
      "  - {kind: rename, date: 2018, from: [丙], to: [甲]}\n"
      "  - {kind: transfer, date: 2014, from: [丁], to: [戊], topics: [水]}\n"
      "  - {kind: transfer, date: 2016, from: [戊], to: [丁], topics: [水]}\n");
  const Lineage lineage = build_lineage(catalog);
  REQUIRE(lineage.circles.size() == 1);
  CHECK(names(catalog, lineage.circles[0]) == Texts{"甲", "乙", "丙"});
}

TEST_CASE("the order of the file changes nothing") {
  Catalog catalog = with_changes(
      "  - {kind: rename, date: 2014-05, from: [甲], to: [乙]}\n"
      "  - {kind: absorb, date: 2013, from: [丙], to: [乙]}\n"
      "  - {kind: transfer, date: 2015, from: [丁], to: [乙], topics: [水]}\n"
      "  - {kind: split, date: 2014, from: [乙], to: [戊, 己]}\n");
  const auto shown = [](const Catalog& of) {
    const Lineage lineage = build_lineage(of);
    const AgencyId body = agency_named(of, "乙");
    Texts all = dates(of, changes_before(lineage, body));
    for (const std::string& date : dates(of, changes_after(lineage, body))) all.push_back(date);
    return all;
  };
  const Texts expected = shown(catalog);
  CHECK(expected == Texts{"2013", "2014-05", "2015", "2014"});
  std::ranges::reverse(catalog.changes);
  CHECK(shown(catalog) == expected);
}

TEST_CASE("a rename to another form of the same body's name leads nowhere") {
  const Catalog catalog =
      read({"version: 1\nagencies: [{name: 市水务局, aliases: [市水利局]}]\n"
            "changes: [{kind: rename, date: 2019, from: [市水利局], to: [市水务局]}]\n"})
          .catalog;
  const Lineage lineage = build_lineage(catalog);
  CHECK(lineage.circles.empty());
  CHECK(lineage.lives[0] == Life{});
}

TEST_CASE("a change of very many bodies costs no more than its names") {
  std::string from;
  std::string to;
  for (int i = 0; i < 3000; ++i) {
    from += (i == 0 ? "" : ", ") + ("甲" + std::to_string(i));
    to += (i == 0 ? "" : ", ") + ("乙" + std::to_string(i));
  }
  const Catalog catalog =
      with_changes("  - {kind: merge, date: 2014, from: [" + from + "], to: [" + to + "]}\n");
  const Lineage lineage = build_lineage(catalog);
  CHECK(num_edges(lineage.adjacency) == 6000);
  CHECK(descendants(lineage, agency_named(catalog, "甲7")).size() == 3000);
}
