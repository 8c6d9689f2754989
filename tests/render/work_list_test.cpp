#include "remit/render/work_list.hpp"

#include <doctest/doctest.h>

#include "invented.hpp"
#include "remit/graph/graph.hpp"

using namespace remit;
using remit::test::catalog_of;

namespace {

Catalog flood() {
  Catalog catalog = catalog_of({{"水利局", "气象局"},
      {{"flood",
           {{.number = "1", .lead = {"水利局"}, .cooperate = {"气象局", "等"}},
               {.number = "2", .responsible = {"气象局", "水利局"}}},
           {"水利局"}},
          {"fire", {{.number = "1", .lead = {"气象局"}}}}}});
  catalog.assignments[1].line = 12;
  catalog.tasks[0].deadline = "2016年底前";
  return catalog;
}

}  // namespace

TEST_CASE("a work list has all that an agency has to do, its role, who shares it, and the line") {
  const Catalog catalog = flood();
  const auto all = duties_of_all(catalog, build_graph(catalog));
  REQUIRE(all.size() == 2);
  const Form form = work_list(catalog, all[0], Language::zh);
  CHECK(as_markdown({&form, 1}) == R"(## 水利局任务清单

共 3 项：牵头 1 项，负责 2 项

| 序号 | 方案 | 重点任务 | 本单位分工 | 共同承担单位 | 完成时限 | 原文位置 | 备注 |
| :---: | :---: | --- | :---: | --- | :---: | :---: | --- |
| 1 | **plan flood** | （整个方案） | 负责 | | | | |
| 2 | | 1 task 1 | 牵头 | 配合：气象局等 | 2016年底前 | 第 12 行 | |
| 3 | | 2 task 2 | 负责 | 负责：气象局 | | | |
)");
  CHECK(form.rows[0].cells[1].down == 3);
}

TEST_CASE("hostile names of agencies become files that no system takes for a path") {
  Catalog catalog = flood();
  catalog.agencies[0].name = "../../etc/passwd";
  catalog.agencies[1].name = "a\nb";
  const auto all = duties_of_all(catalog, build_graph(catalog));
  for (const std::string& name : work_list_names(catalog, all, Language::zh)) {
    CHECK(name.find_first_of("/\\\n") == std::string::npos);
    CHECK_FALSE(name.starts_with("."));
  }
}
