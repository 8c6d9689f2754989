#include "remit/render/official_form.hpp"

#include <doctest/doctest.h>

#include <string>

#include "invented.hpp"
#include "remit/analysis/selection.hpp"
#include "remit/model/sheet_key.hpp"
#include "remit/render/form_layout.hpp"

using namespace remit;
using remit::test::catalog_of;

namespace {

/// Chapter 1: 1.1 led by 水利局 with 1.1.1 below it, 1.2 nobody's; 2 answered for by two, open.
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
  catalog.assignments[0].as_written = "水务局";
  catalog.assignments[1].duty = "预报";
  catalog.tasks[1].deadline = "2016年底前";
  catalog.tasks[1].source = {"", 10, 11, ""};
  catalog.plans[0].document_number = "发〔2016〕1号";
  catalog.plans[0].issued = {2016, 9, 0};
  return catalog;
}

Form form_of(const Catalog& catalog, Language language) {
  return official_forms(catalog, select(catalog, {}), language).front();
}

}  // namespace

TEST_CASE("the official table has a row for each task, with remarks on what its cells do not say") {
  const Form form = form_of(flood(), Language::zh);
  CHECK(as_markdown({&form, 1}) == R"(## plan flood重点任务分工表

发〔2016〕1号　2016年9月

| 序号 | 领域 | 类别 | 重点任务 | 牵头单位 | 配合单位 | 责任单位 | 完成时限 | 备注 |
| :---: | :---: | :---: | --- | --- | --- | --- | :---: | --- |
| 1.1 | **task 1** | | task 1.1 | 水利局 | 气象局 | | 2016年底前 | 水利局：原文作“水务局”；气象局负责其中：预报 |
| 1.1.1 | | **task 1.1** | task 1.1.1 | | | | | 同上级任务 1.1 的分工：牵头单位：水利局；配合单位：气象局 |
| 1.2 | | | task 1.2 | | | | | **原文未明确责任单位** |
| 2 | | | task 2 | | | 气象局、水利局等 | | 推定气象局牵头（列名单首位）；责任单位未列全（等） |

注：共 4 项任务、4 条分工；未明确责任单位的任务 1 项。　序号为原文编号。　单位名单末尾的“等”依原文，表示原文未列全。
)");
}

TEST_CASE("headings are merged over their tasks, and every name leads back to its line") {
  const Form form = form_of(flood(), Language::zh);
  const auto& first = form.rows[0].cells;
  CHECK(first[1].down == 3);
  CHECK(form.rows[1].cells[1].down == 0);
  CHECK(form.rows[3].cells[1].across == 2);  // task 2 stands under no heading
  CHECK(first[4].note == "水利局（牵头）：flood 1.1，第 12 行，原文写作“水务局”");
  CHECK(form.rows[3].cells[6].note.find("推定牵头") != std::string::npos);
  const auto key = parse_sheet_key(form.rows[0].key);
  REQUIRE(key);
  CHECK(key->id == "flood/1.1");
  CHECK(*key->mark(SheetField::lead) == mark_of("水利局"));
}

TEST_CASE("a body that has a task by two assignments is named once") {
  Catalog catalog = flood();
  catalog.assignments[3].agency = catalog.assignments[2].agency;
  const Form form = form_of(catalog, Language::zh);
  CHECK(form.rows[3].cells[6].text == "气象局等");
  CHECK(form.notes.front().find("3 条分工") != std::string::npos);
}

TEST_CASE("who is only listed has a column of its own") {
  Catalog catalog = flood();
  catalog.assignments[3].role = Role::listed;
  const Form form = form_of(catalog, Language::zh);
  CHECK(form.columns[7].title == "列出单位");
  CHECK(form.rows[3].cells[6].text == "气象局等");
  CHECK(form.rows[3].cells[7].text == "水利局");
  CHECK(form.notes.front().find("“列出单位”为原文仅列名称") != std::string::npos);
}

TEST_CASE("a page has merged cells, escapes its text and runs nothing") {
  Catalog catalog = flood();
  catalog.tasks[1].title = "<script>alert(1)</script>";
  const Form form = form_of(catalog, Language::en);
  const std::string page = as_html({&form, 1}, Language::en);
  CHECK(page.find("rowspan=\"3\"") != std::string::npos);
  CHECK(page.find("<script") == std::string::npos);
  CHECK(page.find("&lt;script&gt;") != std::string::npos);
}

TEST_CASE("programs get keys, headings in one column and every role") {
  const Catalog catalog = flood();
  CHECK(
      as_csv(official_data_table(catalog, select(catalog, {}), Language::en)) ==
      R"(task id,plan,headings,task,lead agency,cooperating agencies,responsible agencies,listed agencies,deadline,remarks
flood/1.1,plan flood,task 1,task 1.1,水利局,气象局,,,2016年底前,"水利局: the document says “水务局”; 气象局, for this part: 预报"
flood/1.1.1,plan flood,task 1 / task 1.1,task 1.1.1,,,,,,as task 1.1: lead agency: 水利局; cooperating agencies: 气象局
flood/1.2,plan flood,task 1,task 1.2,,,,,,nobody named
flood/2,plan flood,,task 2,,,气象局、水利局等,,,气象局 presumed to lead: first in its list; responsible agencies: “and others” (等)
)");
}

TEST_CASE("the columns of a form fill the paper, and rows are as tall as their text needs") {
  const Form form = form_of(flood(), Language::zh);
  const FormLayout layout = layout_of(form);
  double width = 0;
  for (const double it : layout.widths) width += it;
  CHECK(width == doctest::Approx(paper_width(Paper::a4) - 2 * side_margin));
  for (std::size_t r = 0; r < form.rows.size(); ++r) {
    for (std::size_t i = 0; i < form.columns.size(); ++i) {
      const FormCell& cell = form.rows[r].cells[i];
      if (cell.across != 1 || cell.down == 0) continue;
      const auto lines = static_cast<double>(lines_in(cell.text, layout.widths[i], form_font_size));
      CHECK(layout.heights[r] >= lines * form_font_size * 1.3);
    }
  }
}

TEST_CASE(
    "headings merged over the end of a page are repeated on the next, and the table reads the "
    "same") {
  const Form form = form_of(flood(), Language::zh);
  const std::vector<std::size_t> starts{2};
  const Form pages = divided(form, starts);
  CHECK(pages.rows[0].cells[1].down == 2);
  CHECK(pages.rows[2].cells[1].down == 1);
  CHECK(pages.rows[2].cells[1].text == "task 1");
  CHECK(pages.rows[2].cells[1].note == form.rows[0].cells[1].note);
  CHECK(pages.rows[3] == form.rows[3]);
  CHECK(divided(form, {}) == form);
}

TEST_CASE("pages begin where the rows no longer fit, and none in a form that fits") {
  Form form = form_of(flood(), Language::zh);
  CHECK(page_starts(form, layout_of(form), 1).empty());
  const FormRow row = form.rows.back();
  for (int i = 0; i < 100; ++i) form.rows.push_back(row);
  const FormLayout layout = layout_of(form);
  const auto starts = page_starts(form, layout, 1);
  REQUIRE(!starts.empty());
  for (std::size_t page = 0; page + 1 < starts.size(); ++page) {
    double height = 0;
    for (std::size_t i = starts[page]; i < starts[page + 1]; ++i) height += layout.heights[i];
    CHECK(height < paper_height(layout.paper));
    CHECK(height > paper_height(layout.paper) / 2);
  }
  CHECK(page_starts(form, layout, 0.8).size() > starts.size());
}
