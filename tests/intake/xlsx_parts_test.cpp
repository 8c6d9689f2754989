#include "remit/intake/xlsx_parts.hpp"

#include <doctest/doctest.h>

#include "intake/invented_documents.hpp"
#include "remit/intake/xlsx_formats.hpp"
#include "shown.hpp"

using remit::DateSystem;
using remit::Grid;
using remit::read_document;
using remit::shown_number;
using remit::test::InventedXlsx;
using remit::test::Texts;
using remit::test::xlsx;

namespace {

Texts read(const InventedXlsx& workbook) {
  return remit::test::read("a.xlsx", xlsx(workbook));
}

std::string text_cell(const std::string& at, const std::string& text) {
  return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

}  // namespace

TEST_CASE("sheets give tables without their empty rows and columns") {
  CHECK(read({{{"任务",
                   "<sheetData><row r=\"2\">" + text_cell("B2", "任务") + text_cell("D2", "牵头") +
                       "</row><row r=\"9\"><c r=\"B9\" t=\"s\"><v>1</v></c></row></sheetData>"},
                  {"空", "<sheetData/>"},
                  {"二", "<sheetData><row><c><v>3</v></c></row></sheetData>"}},
            "<si><t>甲</t></si><si><r><t>修</t></r><r><t>路</t></r><rPh><t>x</t></rPh></si>"}) ==
        Texts{"[任务]", "| 任务 | 牵头 |", "| 修路 |  |", "[二]", "| 3 |"});
}

TEST_CASE("a cell knows its place") {
  const auto reading =
      read_document("a.xlsx", xlsx({{{"任务", "<sheetData><row r=\"7\">" + text_cell("AB7", "甲") +
                                                  "</row></sheetData>"}}}));
  CHECK(std::get<Grid>(reading.document.parts.at(0)).rows[0][0].place ==
        remit::Place{0, 0, 0, 0, "任务!AB7"});
}

TEST_CASE("merged cells are filled in, and stay within the sheet") {
  CHECK(read({{{"表", "<sheetData><row r=\"1\">" + text_cell("A1", "甲") + text_cell("B1", "乙") +
                          "</row><row r=\"2\">" + text_cell("B2", "丙") +
                          "</row></sheetData><mergeCells><mergeCell ref=\"A1:A1048576\"/>"
                          "<mergeCell ref=\"B1:B1\"/><mergeCell ref=\"x\"/></mergeCells>"}}}) ==
        Texts{"[表]", "| 甲 | 乙 |", "| ^甲 | 丙 |"});
}

TEST_CASE("numbers are shown as their format says") {
  const auto shown = [](std::string_view value, std::string_view code) {
    return shown_number(value, code, DateSystem::from_1900);
  };
  CHECK(shown("42430", "yyyy\"年\"m\"月\"d\"日\"") == "2016年3月1日");
  CHECK(shown("42430", "[$-804]yyyy\"年\"m\"月\";@") == "2016年3月");
  CHECK(shown("42430.75", "yyyy-mm-dd hh:mm") == "2016-03-01 18:00");
  CHECK(shown("61", "yyyy/m/d") == "1900/3/1");
  CHECK(shown("0.3", "0%") == "30%");
  CHECK(shown("0.30000000000000004", "General") == "0.3");
  CHECK(shown("1234.5", "#,##0.00") == "1234.50");
  CHECK(shown("1e999", "0") == "1e999");
  CHECK(shown("-5", "yyyy") == "-5");
  CHECK(shown_number("0", "yyyy/m/d", DateSystem::from_1904) == "1904/1/1");
}

TEST_CASE("the style of a cell decides how its number is shown") {
  CHECK(
      read({{{"表",
                "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>42430</v></c><c r=\"B1\" "
                "s=\"2\"><v>42430</v></c><c r=\"C1\" t=\"b\"><v>1</v></c></row></sheetData>"}},
          {},
          "<numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy.m\"/></numFmts>"
          "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"57\"/><xf numFmtId=\"176\"/></cellXfs>"}) ==
      Texts{"[表]", "| 2016年3月 | 2016.3 | TRUE |"});
}

namespace {

using remit::test::problems_of;

std::string row(int number, const std::string& cells, const std::string& attributes = {}) {
  return "<row r=\"" + std::to_string(number) + "\" " + attributes + ">" + cells + "</row>";
}

const std::string hidden = "hidden=\"1\"";

}  // namespace

TEST_CASE("hidden rows are told and left out, but what is merged from them over others is seen") {
  const std::string rows =
      row(1, text_cell("A1", "领域") + text_cell("B1", "任务")) +
      row(2, text_cell("A2", "水利") + text_cell("B2", "修堤") + text_cell("C2", "作废"), hidden) +
      row(3, text_cell("B3", "清淤")) + row(4, text_cell("B4", "植树")) + row(5, "", hidden) +
      row(6, text_cell("B6", "旧"), hidden);
  const std::string sheet =
      "<sheetData>" + rows + "</sheetData><mergeCells><mergeCell ref=\"A2:A4\"/></mergeCells>";
  CHECK(read({{{"表", sheet}}}) ==
        Texts{"[表]", "| 领域 | 任务 |", "| 水利 | 清淤 |", "| ^水利 | 植树 |"});
  CHECK(problems_of("a.xlsx", xlsx({{{"表", sheet}}})) ==
        Texts{"表!A2: warning: 2 hidden rows are left out: 2, 6"});
}

TEST_CASE("hidden rows are read where the reader asks for them") {
  remit::DocumentLimits limits;
  limits.with_hidden_rows = true;
  const std::string sheet = "<sheetData>" + row(1, text_cell("A1", "甲"), hidden) + "</sheetData>";
  const auto reading = read_document("a.xlsx", xlsx({{{"表", sheet}}}), limits);
  CHECK(reading.problems.empty());
  CHECK(remit::test::shown(reading.document) == Texts{"[表]", "| 甲 |"});
}

TEST_CASE("errors and formulas without a value are told and blank; an empty value is a value") {
  const std::string rows =
      row(1, text_cell("A1", "任务") + text_cell("B1", "单位")) +
      row(2, text_cell("A2", "修堤") + "<c r=\"B2\" t=\"e\"><f>X()</f><v>#N/A</v></c>") +
      row(3, text_cell("A3", "清淤") + "<c r=\"B3\"><f>C3</f></c>") +
      row(4, text_cell("A4", "植树") + "<c r=\"B4\" t=\"str\"><f>C4</f><v></v></c>");
  const InventedXlsx workbook{{{"表", "<sheetData>" + rows + "</sheetData>"}}};
  CHECK(read(workbook) ==
        Texts{"[表]", "| 任务 | 单位 |", "| 修堤 |  |", "| 清淤 |  |", "| 植树 |  |"});
  CHECK(
      problems_of("a.xlsx", xlsx(workbook)) ==
      Texts{"表!B2: warning: these cells hold an error in place of a value and are left blank: B2",
          "表!B3: warning: these cells hold a formula without a stored value and are left blank: "
          "B3"});
}

TEST_CASE("of very many errors the first are listed") {
  std::string rows;
  for (int i = 1; i <= 30; ++i)
    rows += row(i, "<c r=\"A" + std::to_string(i) + "\" t=\"e\"><v>#REF!</v></c>");
  const Texts problems =
      problems_of("a.xlsx", xlsx({{{"表", "<sheetData>" + rows + "</sheetData>"}}}));
  CHECK(problems.at(0).ends_with("A19, A20 …"));
}
