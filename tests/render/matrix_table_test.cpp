#include "remit/render/matrix_table.hpp"

#include <doctest/doctest.h>

#include <string>

#include "invented.hpp"

using namespace remit;
using remit::test::catalog_of;

namespace {

/// Chapter 1: 1.1 led by 水利局, 1.1.1 below it, 1.2 nobody's; 2 answered for by two, open.
Catalog flood() {
  Catalog catalog = catalog_of({{"水利局", "气象局"},
      {{"flood", {{.number = "1",
                      .tasks = {{.number = "1.1",
                                    .lead = {"水利局"},
                                    .cooperate = {"气象局"},
                                    .tasks = {{.number = "1.1.1"}}},
                          {.number = "1.2"}}},
                     {.number = "2", .responsible = {"气象局", "水利局", "等"}}}}}});
  catalog.assignments[2].presumed = true;
  catalog.assignments[0].line = 12;
  catalog.tasks[1].deadline = "2016年底前";
  catalog.tasks[1].source = {"", 10, 11, ""};
  catalog.tasks[3].source.line = 20;
  return catalog;
}

}  // namespace

TEST_CASE("a matrix to read has marks, headings, gaps, totals and a legend") {
  const Catalog catalog = flood();
  const Matrix matrix = responsibility_matrix(catalog, select(catalog, {}));
  CHECK(as_markdown(matrix_table(catalog, matrix, Layout::reading, Language::zh)) ==
        R"(## plan flood：责任矩阵

| 任务编号 | 任务 | 单位 | 牵头 | 配合 | 负责 | 水利局 | 气象局 | 等 |
| --- | --- | ---: | ---: | ---: | ---: | :---: | :---: | :---: |
| **1  task 1** | | | | | | | | |
| 1.1 | task 1.1 | 2 | 1 | 1 | | ● | ○ | |
| 1.1.1 | task 1.1.1 | 2 | | | | *(●)* | *(○)* | |
| 1.2 | **task 1.2** | **未明确** | | | | | | |
| 2 | task 2 | 2 | | | 2 | ◆ | *◆\** | ◆ |
| | **合计：牵头** | | 1 | | | 1 | | |
| | **合计：配合** | | | 1 | | | 1 | |
| | **合计：负责** | | | | 2 | 1 | 1 | |

● 牵头  ○ 配合  ◆ 负责

\* 推定牵头单位：名单中列第一位

（）沿用上级任务的分工，不计入合计

等：文件所列名单以“等”结尾，另有未列明的单位

任务 4 项，单位 2 个，分工 4 条；未明确责任单位的任务 1 项
)");
}

TEST_CASE("a matrix as data has keys and words, a row for each task and nothing else") {
  const Catalog catalog = flood();
  const Matrix matrix = responsibility_matrix(catalog, select(catalog, {}));
  CHECK(as_csv(matrix_table(catalog, matrix, Layout::data, Language::en)) ==
        "task id,task,agencies,lead,cooperate,responsible,linhai/水利局,linhai/气象局,and others\n"
        "flood/1.1,task 1.1,2,1,1,,lead,cooperate,\n"
        "flood/1.1.1,task 1.1.1,2,,,,(lead),(cooperate),\n"
        "flood/1.2,task 1.2,nobody,,,,,,\n"
        "flood/2,task 2,2,,,2,responsible,responsible*,responsible\n");
}

TEST_CASE("the official list has the columns that are in use, 等, deadlines and gaps") {
  const Catalog catalog = flood();
  const auto rows = official_list(catalog, select(catalog, {}));
  CHECK(as_csv(official_table(catalog, rows, Layout::reading, Language::zh, Evidence::shown)) ==
        "序号,重点任务,牵头单位,配合单位,责任单位,完成时限,原文行号\n"
        "1  task 1,,,,,,\n"
        "1.1,task 1.1,水利局,气象局,,2016年底前,\"11, 12\"\n"
        "1.1.1,task 1.1.1,（水利局）,（气象局）,,,\"11, 12\"\n"
        "1.2,task 1.2,未明确,,,,20\n"
        "2,task 2,,,气象局*、水利局等,,\n");
}

TEST_CASE("names are those of the registry or those the document has") {
  Catalog catalog = flood();
  catalog.assignments[0].as_written = "市水利局";
  const std::vector<TaskId> first{test::task_keyed(catalog, "flood/1.1")};
  CHECK(official_list(catalog, first).back().lead ==
        OfficialCell{{{"水利局", {0}, 12, false}}, false});
  CHECK(official_list(catalog, first, Naming::as_written).back().lead ==
        OfficialCell{{{"市水利局", {0}, 12, false}}, false});
}

TEST_CASE("a list of nothing but gaps has one column of agencies") {
  const Catalog catalog = catalog_of({{}, {{"flood", {{.number = "1"}}}}});
  const auto rows = official_list(catalog, select(catalog, {}));
  CHECK(as_csv(official_table(catalog, rows, Layout::data, Language::en)) ==
        "task id,task,responsible agencies,deadline\nflood/1,task 1,nobody,\n");
}

TEST_CASE("counts of plans and agencies are marks to read and columns as data") {
  const Catalog catalog = flood();
  const PlanAgencyCounts counts = plan_agency_counts(catalog, select(catalog, {}));
  CHECK(as_csv(plan_counts_table(catalog, counts, Layout::reading, Language::zh)) ==
        "单位,plan flood,任务数\n水利局,●1 ◆1,2\n气象局,○1 ◆1,2\n任务数,4,4\n未明确责任单位,1,1\n");
  CHECK(as_csv(plan_counts_table(catalog, counts, Layout::data, Language::en)) ==
        "plan,agency,lead,cooperate,responsible,listed,tasks\n"
        "flood,linhai/水利局,1,0,1,0,2\nflood,linhai/气象局,0,1,1,0,2\n");
}

TEST_CASE("two agencies of the same name are told apart by their jurisdiction") {
  Catalog catalog = catalog_of(
      {{"水利局", "气象局"}, {{"flood", {{.number = "1", .lead = {"水利局", "气象局"}}}}}});
  catalog.jurisdictions.push_back({"shanhai", "山海市", {}});
  catalog.agencies[1].name = "水利局";
  catalog.agencies[1].jurisdiction = {1};
  const std::vector<AgencyPair> pairs{{{0}, {1}, 1, 1, 0}};
  CHECK(as_csv(pairs_table(catalog, pairs, Layout::reading, Language::zh)) ==
        "单位,共同单位,共同任务,同为牵头,一方牵头一方配合\n"
        "水利局（临海市）,水利局（山海市）,1,1,0\n");
}
