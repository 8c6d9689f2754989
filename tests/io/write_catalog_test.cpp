#include "remit/io/write_catalog.hpp"

#include <doctest/doctest.h>

#include <filesystem>

#include "io/random_catalog.hpp"
#include "remit/base/load.hpp"
#include "remit/io/read_catalog.hpp"
#include "sources.hpp"

using namespace remit;

namespace {

Reading read(std::string text) {
  return read_catalog({source_file("tasks.yaml", std::move(text))});
}

/// What is written is what is read back, as a text and as a catalog.
void check_round_trip(const Catalog& catalog) {
  const std::string text = as_yaml(catalog);
  const Catalog again = read(text).catalog;
  CHECK(as_yaml(again) == text);
  CHECK((without_places(again) == without_places(catalog)));
}

/// A file in the canonical form: reading and writing it changes nothing.
void check_canonical(const std::string& text) {
  const Reading reading = read(text);
  CHECK(reading.diagnostics.empty());
  CHECK(as_yaml(reading.catalog) == text);
  check_round_trip(reading.catalog);
}

}  // namespace

TEST_CASE("an empty catalog is a version") {
  CHECK(as_yaml({}) == "version: 1\n");
  check_round_trip({});
}

TEST_CASE("a catalog with everything in it is written in the order of the format") {
  check_canonical(R"(version: 1

jurisdictions:
  - {id: north, name: 北市}
  - {id: south, name: 南市}

agencies:
  - {name: 市林草局, jurisdiction: north, kind: bureau, full_name: 北市林业和草原局, aliases: [市林业局, 林草局]}
  - {name: 市水务局, jurisdiction: north, kind: bureau, full_name: 北市水务管理局, aliases: [市水利局],
     note: 2019年由市水利局更名，见下文}
  - {name: 市港航局, jurisdiction: south}
  - {name: 各县人民政府, jurisdiction: north, kind: collective}

changes:
  - {kind: rename, jurisdiction: north, date: 2019-03, from: [市水利局], to: [市水务局], basis: 北发〔2019〕1号}
  - {kind: transfer, jurisdiction: north, date: 2020, from: [市水务局], to: [市林草局], topics: [湿地],
     certainty: likely}

plans:
  - id: river-2021
    title: 北市河湖治理行动方案（2021—2023年）
    title_given: true
    jurisdiction: north
    issuer: 北市人民政府
    document_number: 北政发〔2021〕3号
    issued: 2021-05-07
    period: [2021, 2023]
    lead_convention: first-listed
    source: {file: river.txt, line: 3}
    keywords: [河湖, "2.0", 一河一策]
    groups:
      - name: 河湖治理领导小组
        head: 分管副市长
        office: [市水务局]
        members: [{name: 市林草局, as_written: 林草}, 各县人民政府, {name: 市港航局, jurisdiction: south}, 等]
        task: "2.10"
        source: {line: 90}
    responsible: [市水务局]
    targets:
      - {text: 水质达标, value: 99.5, unit: "%", year: 2023, source: {line: 5}}
    waive:
      - {rule: no-lead, reason: 市政府另文明确, until: 2021-12-31}
    tasks:
      - id: "2"
        title: "治理: 总则"
        source: {line: 10}
        tasks:
          - id: "2.10"
            title: 清理河道
            lead: [市水利局]
            cooperate: [市林草局, 等]
            deadline: 2021年底前
            keywords: [清淤, 岸线]
            topics: [水]
            measures:
              - {title: 划定岸线, keywords: [界桩], source: {line: 13}}
            targets:
              - {text: 清理河道三百公里, value: "0300", unit: 公里}
            waive:
              - {rule: open-list, reason: 成员单位另行确定}
            source: {line: 11, clause_line: 14}
            tasks:
              - id: "2.10.1"
                title: 巡河
                responsible:
                  - {name: 市水务局, as_written: 水务部门, from: prose, line: 16, for: 日常巡查}
                  - 各县人民政府
                listed: [等]
                source: {line: 15}
          - id: "2.a1"
            title: 无人负责的事
            none: true
            source: {file: annex.txt, place: 第3页}

  - id: harbour
    title: 港口
    jurisdiction: south
)");
}

TEST_CASE("a catalog without jurisdictions is written without them") {
  check_canonical(R"(version: 1

agencies:
  - {name: 财务部}

plans:
  - id: budget
    title: 预算
    tasks:
      - id: "1"
        title: 编制
        lead: [财务部]
)");
  check_canonical("version: 1\n\njurisdictions:\n  - {id: local}\n");
}

TEST_CASE("a list of agencies goes on under its first item where the page ends") {
  check_canonical(R"(version: 1

agencies:
  - {name: 第一个部门的名称相当长}
  - {name: 第二个部门的名称相当长}
  - {name: 第三个部门的名称相当长}
  - {name: 第四个部门的名称相当长}
  - {name: 第五个部门的名称相当长}

plans:
  - id: long
    title: 长名单
    tasks:
      - id: "1"
        title: 一
        cooperate: [第一个部门的名称相当长, 第二个部门的名称相当长, 第三个部门的名称相当长, 第四个部门的名称相当长,
                    第五个部门的名称相当长, 等]
)");
}

TEST_CASE("an undeclared agency is written where it is named and nowhere else") {
  const std::string text = R"(version: 1

agencies:
  - {name: 市水务局}

plans:
  - id: river
    title: 河湖治理
    tasks:
      - id: "1"
        title: 清理河道
        lead: [市水误局, {name: 市水误局, as_written: 水务}]
)";
  const Catalog catalog = read(text).catalog;
  CHECK(as_yaml(catalog) == text);
  check_round_trip(catalog);
}

TEST_CASE("an agency whose name is another's alias is written under a form that only it has") {
  const std::string text = R"(version: 1

agencies:
  - {name: 水务局, full_name: 北市水务管理局}
  - {name: 林草局, aliases: [水务局]}

plans:
  - id: river
    title: 河湖治理
    tasks:
      - id: "1"
        title: 清理河道
        lead: [北市水务管理局, {name: 北市水务管理局, as_written: 水务}, {name: 北市水务管理局, as_written: 水务局}]
)";
  const Catalog catalog = read(text).catalog;
  CHECK(as_yaml(catalog) == text);
  check_round_trip(catalog);
}

TEST_CASE("a body that is really called 等 is no open list") {
  check_canonical(R"(version: 1

agencies:
  - {name: 等}

plans:
  - id: odd
    title: 怪名
    tasks:
      - id: "1"
        title: 一
        lead: [{name: 等}, 等]
)");
}

TEST_CASE("made up catalogs are read back as they were written") {
  test::Dice dice;
  for (int i = 0; i < 100; ++i) {
    CAPTURE(i);
    const Catalog catalog = test::random_catalog(dice);
    const Reading reading = read(as_yaml(catalog));
    for (const Diagnostic& problem : reading.diagnostics) {
      const bool is_doubt =
          problem.severity == Severity::warning;  // strange text, read all the same
      CHECK((is_doubt || problem.rule == "undeclared-agency"));
    }
    CHECK(as_yaml(reading.catalog) == as_yaml(catalog));
    REQUIRE((without_places(reading.catalog) == catalog));
  }
}

TEST_CASE("the catalog of this repository is read back as it was written") {
  const Reading reading = read_catalog({load(remit::test::project_file("tasks.yaml"))});
  CHECK(reading.diagnostics.empty());
  check_round_trip(reading.catalog);
}
