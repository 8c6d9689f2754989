#include "remit/analysis/history.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "invented.hpp"
#include "io/reading.hpp"
#include "remit/analysis/lineage_picture.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/render/answers.hpp"
#include "remit/render/lineage_dot.hpp"
#include "shown.hpp"

using namespace remit;
using namespace remit::test;

namespace {

using Texts = std::vector<std::string>;

Catalog health() {
  return read(
      {"version: 1\njurisdictions: [{id: linhai, name: 临海市}]\nagencies:\n"
       "  - {name: 市卫生局}\n  - {name: 市计生委}\n"
       "  - {name: 市卫计委, full_name: 临海市卫生和计划生育委员会, plates: [市爱卫办]}\n"
       "  - {name: 市卫健委}\n  - {name: 市疾控中心, part_of: 市卫计委}\n"
       "  - {name: 各卫生部门, kind: collective, stands_for: [市卫计委, 等]}\n"
       "  - {name: 市水务局}\nchanges:\n"
       "  - {kind: rename, date: 2018-11, from: [市卫计委], to: [市卫健委], certainty: likely}\n"
       "  - {kind: merge, date: 2014, from: [市卫生局, 市计生委], to: [市卫计委], basis: "
       "机构改革}\n"
       "plans:\n  - id: a\n    title: 甲方案\n    issued: 2013\n    tasks:\n"
       "      - {id: \"1\", title: 档案, lead: [市卫生局], cooperate: [市水务局]}\n"
       "      - {id: \"2\", title: 热线, lead: [市卫生局], cooperate: [市计生委]}\n"
       "  - id: b\n    title: 乙方案\n    issued: 2016\n    tasks:\n"
       "      - {id: \"1\", title: 档案, lead: [市卫计委]}\n"
       "  - id: c\n    title: 丙方案\n    tasks:\n"
       "      - {id: \"1\", title: 档案, cooperate: [市卫健委]}\n"})
      .catalog;
}

History of(const Catalog& catalog, const std::string& name) {
  return history(catalog, build_lineage(catalog), agency_named(catalog, name));
}

Texts rows(const Table& table) {
  Texts all;
  for (const auto& row : table.rows) {
    std::string text;
    for (const Cell& cell : row) text += (text.empty() ? "" : "|") + cell.text;
    all.push_back(text);
  }
  return all;
}

}  // namespace

TEST_CASE("a history tells changes and tasks by date, of those before and after too") {
  const Catalog catalog = health();
  const Table table = history_table(catalog, of(catalog, "市卫计委"), Language::zh);
  CHECK(table.title == "市卫计委 · 临海市卫生和计划生育委员会：2014–2018-11");
  CHECK(rows(table) ==
        Texts{"2013|甲方案|市卫生局|牵头2项", "2013|甲方案|市计生委|配合1项",
            "2014|2014，市卫生局、市计生委合并组建市卫计委（确定；依据：机构改革）||",
            "2016|乙方案|市卫计委|牵头1项", "2018-11|2018-11，市卫计委更名为市卫健委（很可能）||",
            "丙方案|市卫健委|配合1项"});
  CHECK(table.notes == Texts{"所属机构：市疾控中心", "其他牌子：市爱卫办", "也属于各卫生部门所指"});
}

TEST_CASE("a body without changes has only its tasks") {
  const Catalog catalog = health();
  const History life = of(catalog, "市水务局");
  CHECK(life.forebears.empty());
  REQUIRE(life.events.size() == 1);
  CHECK(life.events[0].plan->roles[Role::cooperate] == 1);
}

TEST_CASE("a picture of changes has the bodies that they join") {
  const Catalog catalog = health();
  const LineagePicture picture = lineage_picture(catalog, build_lineage(catalog));
  CHECK(picture.bodies.size() == 4);
  CHECK(picture.bodies[0].assignments == 2);
  REQUIRE(picture.changes.size() == 2);
  CHECK((picture.changes[0].from == std::vector<std::uint32_t>{0, 1}));
  CHECK((picture.changes[0].to == std::vector<std::uint32_t>{2}));
  const std::vector<AgencyId> water{agency_named(catalog, "市水务局")};
  CHECK(lineage_picture(catalog, build_lineage(catalog), water) == LineagePicture{});
}

TEST_CASE("the picture is drawn by keys, with dates, and dashed where it is not certain") {
  const Catalog catalog = health();
  const std::string dot =
      as_dot(catalog, lineage_picture(catalog, build_lineage(catalog)), Language::zh);
  CHECK(dot.find(
            "\"linhai/市卫计委\" -> \"linhai/市卫健委\" [label=\"2018-11 更名\", style=dashed]") !=
        std::string::npos);
  CHECK(dot.find("\"linhai/市卫生局\" -> \"change 1\" [arrowhead=none, style=solid]") !=
        std::string::npos);
}
