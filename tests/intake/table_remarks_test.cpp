#include "remit/intake/table_remarks.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "remit/intake/read_document.hpp"

using namespace remit;

namespace {

/// Each remark of a document with its line.
std::vector<std::string> remarks(const std::string& text, const NamedColumns& named = {}) {
  const Document document = read_document("plan.txt", text).document;
  std::vector<std::string> lines;
  for (const TableRemark& remark : table_remarks(document, task_tables(document, named), named))
    lines.push_back(
        std::to_string(remark.place.line) + " " + in_words(remark.message, Language::zh));
  return lines;
}

using Lines = std::vector<std::string>;

const std::string three_tasks =
    "序号\t任务\t责任领导\t责任单位\n1\t修堤\t张某某\t市水务局\n2\t植树\t李某某、王某某\t市林草局\n"
    "3\t清淤\t张某某\t市水务局\n";

}  // namespace

TEST_CASE("a column of persons gives nobody a task, but is told with whom it names") {
  CHECK(remarks(three_tasks) ==
        Lines{"2 “责任领导”列写的是个人，不是单位，未列入分工：张某某 (1, 3); 李某某、王某某 (2)"});
}

TEST_CASE("a column that the user names and no table has is told with those that there are") {
  const NamedColumns named = {{"Z", ColumnUse::task}, {"责任单位", ColumnUse::lead}};
  CHECK(remarks(three_tasks, named) ==
        Lines{"1 没有 --columns 所说的“Z”列，现有各列：A 序号, B 任务, C 责任领导, D 责任单位"});
  CHECK(remarks("一、修堤\n（市水务局负责）\n", {{"主办", ColumnUse::lead}}) ==
        Lines{"0 文件中没有表格，也就没有 --columns 所说的“主办”列"});
}

TEST_CASE("columns are there under their letters and under headings of either row") {
  CHECK(remarks("任务\t单位\n修堤\t市水务局\n",
            {{"b", ColumnUse::lead}, {"任务", ColumnUse::task}}) == Lines{});
}

TEST_CASE("rows whose cell of bodies points to what is not there are told") {
  CHECK(remarks("序号\t任务\t牵头单位\t配合单位\n1\t修堤\t市水务局\t同牵头单位\n"
                "2\t植树\t市林草局\t同第9项\n3\t清淤\t同左\t市城管局\n"
                "4\t护岸\t同德社区\t同第1项牵头单位\n") ==
        Lines{"3 以下各行的单位格指向别处，但找不到所指的内容，未列入分工：2, 3"});
}

TEST_CASE("a number that two rows have is not pointed to") {
  CHECK(remarks("序号\t任务\t牵头单位\n1\t修堤\t市水务局\n1\t植树\t市林草局\n2\t清淤\t同第1项\n") ==
        Lines{"4 以下各行的单位格指向别处，但找不到所指的内容，未列入分工：2"});
}

TEST_CASE("rows with a cell over columns of several roles are told") {
  const Document document = read_document("a.html",
      "<html><table><tr><td>序号<td>任务<td>牵头单位<td>配合单位</tr>"
      "<tr><td>1<td>修堤<td colspan=2>市水务局、市城管局</tr>"
      "<tr><td>2<td>植树<td>市林草局<td>市林草局</tr></table>")
                                .document;
  const std::vector<TableRemark> told = table_remarks(document, task_tables(document), {});
  REQUIRE(told.size() == 1);
  CHECK(in_words(told[0].message, Language::zh) ==
        "以下各行的单位格横跨几个角色列，未说明各自角色，均列为责任单位：1");
}

TEST_CASE("rows of a PDF that may have lines of those around them are told") {
  const Document document = read_pdf_text("a.pdf", "%PDF",
      "序号     任务            牵头单位\n"
      "       修建道路三条，完善\n"
      "1                     市交通局\n"
      "       沿线排水照明设施并\n"
      "       改造桥梁加固桥墩和\n"
      "       整修码头添置设备\n"
      "2                     市水务局\n")
                                .document;
  const std::vector<TableRemark> told = table_remarks(document, task_tables(document), {});
  REQUIRE(told.size() == 1);
  CHECK(
      in_words(told[0].message, Language::zh).starts_with("表中以下各行的起止或所属类别不能确定"));
}

TEST_CASE("rows of a PDF that neither numbers nor blank lines part are told") {
  const Document document = read_pdf_text("a.pdf", "%PDF",
      "任务            牵头单位        配合单位\n修建道路三条，完善    市交通局    市财政局\n"
      "沿线排水        市城管局    市水务局\n")
                                .document;
  const std::vector<TableRemark> told = table_remarks(document, task_tables(document), {});
  REQUIRE(told.size() == 1);
  CHECK(in_words(told[0].message, Language::zh).starts_with("表中以下各行的起止"));
}
