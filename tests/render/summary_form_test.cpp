#include "remit/render/summary_form.hpp"

#include <doctest/doctest.h>

#include "invented.hpp"
#include "remit/analysis/selection.hpp"

using namespace remit;
using remit::test::catalog_of;

TEST_CASE("the summary counts tasks by plan, findings by rule, and what each agency has") {
  const Catalog catalog = catalog_of({{"水利局", "气象局", "各区"},
      {{"flood", {{.number = "1", .lead = {"水利局"}, .cooperate = {"气象局"}},
                     {.number = "2", .responsible = {"气象局", "水利局"}}, {.number = "3"},
                     {.number = "4", .none = true}}},
          {"fire", {{.number = "1", .lead = {"各区"}}}}}});
  const Matrix matrix = responsibility_matrix(catalog, select(catalog, {}), ColumnOrder::busiest);
  std::vector<Diagnostic> findings(2);
  findings[0].rule = findings[1].rule = "no-agency";
  const Form form = summary_form(catalog, matrix, findings, Language::zh);
  CHECK(as_markdown({&form, 1}) == R"(## 任务分工总览

## 一、各方案任务落实情况

| 方案 | 任务数 | 有牵头单位 | 有单位无牵头 | 未明确 | 明确率 | 分工条数 |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| plan flood | 4 | 1 | 1 | **1** | 75% | 4 |
| plan fire | 1 | 0 | 1 | 0 | 100% | 1 |
| **合计** | **5** | **1** | **2** | **1** | **80%** | **5** |

## 二、规则检查发现的问题

| 问题 |  |  |  |  | 级别 | 数量 |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| 任务没有任何责任单位 (no-agency) | | | | | 错误 | 2 |

## 三、各单位承担任务情况

| 单位 | 牵头 | 配合 | 负责 | 列出 | 合计 | 方案数 |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| 水利局 | 1 | | 1 | | 2 | 1 |
| 气象局 | | 1 | 1 | | 2 | 1 |
| 各区 | 1 | | | | 1 | 1 |

沿用上级任务分工的任务计为已明确。

推定牵头单位计为牵头；集合称谓、职务不计为牵头。

问题逐条明细见 remit check。
)");
}
