#include "remit/intake/docx_parts.hpp"

#include <doctest/doctest.h>

#include "intake/invented_documents.hpp"
#include "shown.hpp"

using remit::Grid;
using remit::Line;
using remit::read_document;
using remit::test::docx;
using remit::test::InventedDocx;
using remit::test::paragraph;
using remit::test::Texts;

namespace {

Texts read(const InventedDocx& document) {
  return remit::test::read("a.docx", docx(document));
}

/// A list of three levels, every level in a style of its own.
const std::string chinese_list =
    "<w:abstractNum w:abstractNumId=\"7\">"
    "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/>"
    "<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
    "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/>"
    "<w:lvlText w:val=\"（%2）\"/></w:lvl>"
    "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
    "<w:lvlText w:val=\"%2.%3.\"/><w:isLgl/></w:lvl></w:abstractNum>"
    "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>"
    "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
    "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";

std::string in_list(int level, const std::string& text, int list = 3) {
  return paragraph(text, "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) +
                             "\"/><w:numId w:val=\"" + std::to_string(list) + "\"/></w:numPr>");
}

std::string cell(const std::string& text, const std::string& properties = {}) {
  return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
}

std::string row(const std::string& cells) {
  return "<w:tr>" + cells + "</w:tr>";
}

}  // namespace

TEST_CASE("headings are known by their style's name, in either language, and its outline level") {
  const std::string styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"标题 2\"/></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:name w:val=\"我的\"/><w:basedOn "
      "w:val=\"a\"/></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"t\"><w:name w:val=\"toc 1\"/></w:style>";
  CHECK(read({paragraph("目录项 3", "<w:pStyle w:val=\"t\"/>") +
                  paragraph("甲", "<w:pStyle w:val=\"1\"/>") +
                  paragraph("乙", "<w:pStyle w:val=\"b\"/>") +
                  paragraph("丙", "<w:outlineLvl w:val=\"2\"/>") + paragraph("丁"),
            {}, styles}) == Texts{"# 甲", "## 乙", "### 丙", "丁"});
}

TEST_CASE("automatic numbers are part of the text") {
  CHECK(read({in_list(0, "总体要求") + in_list(1, "目标") + in_list(1, "任务") +
                  in_list(2, "修路") + in_list(2, "架桥") + in_list(0, "保障") +
                  in_list(1, "组织") + in_list(0, "附则", 4),
            chinese_list}) == Texts{"一、总体要求", "（一）目标", "（二）任务", "2.1. 修路",
                                  "2.2. 架桥", "二、保障", "（一）组织", "五、附则"});
}

TEST_CASE("bullets and lists that are not defined add nothing") {
  const std::string bullets =
      "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/>"
      "<w:lvlText w:val=\"•\"/></w:lvl></w:abstractNum>"
      "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
  CHECK(read({in_list(0, "甲", 1) + in_list(0, "乙", 99) + in_list(12, "丙", 1), bullets}) ==
        Texts{"甲", "乙", "丙"});
}

TEST_CASE("deleted and hidden text is gone, inserted text is there") {
  CHECK(
      read({"<w:p><w:r><w:t>市</w:t></w:r><w:del><w:r><w:delText>农</w:delText></w:r></w:del>"
            "<w:ins><w:r><w:t>教</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t>"
            "</w:r><w:hyperlink><w:r><w:t>委</w:t></w:r></w:hyperlink></w:p>"}) == Texts{"市教委"});
  CHECK(read({paragraph("牵头", "<w:rPr><w:del/></w:rPr>") + paragraph("单位")}) ==
        Texts{"牵头单位"});
}

TEST_CASE("breaks divide a paragraph, tabs stay, text boxes follow") {
  CHECK(read({"<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r><w:r>"
              "<mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" +
              paragraph("框") +
              "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:txbxContent>" +
              paragraph("框") +
              "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>"}) ==
        Texts{"甲", "乙\t丙", "框"});
}

TEST_CASE("merged cells are repeated") {
  const std::string restart = "<w:vMerge w:val=\"restart\"/>";
  const std::string below = "<w:vMerge/>";
  const std::string two = "<w:gridSpan w:val=\"2\"/>";
  CHECK(
      read({"<w:tbl>" + row(cell("序号", restart) + cell("责任", two)) +
            row(cell("", below) + cell("牵头") + cell("配合")) +
            row(cell("1") + cell("市教委", restart) + cell("甲")) +
            row(cell("2") + cell("", below) + cell("乙")) +
            row("<w:sdt><w:sdtContent>" + cell("3") + "</w:sdtContent></w:sdt>" + cell("丙") +
                cell("丁")) +
            "</w:tbl>"}) == Texts{"| 序号 | 责任 | ^责任 |", "| ^序号 | 牵头 | 配合 |",
                                "| 1 | 市教委 | 甲 |", "| 2 | ^市教委 | 乙 |", "| 3 | 丙 | 丁 |"});
}

TEST_CASE("paragraphs are counted, those in tables too") {
  const auto reading =
      read_document("a.docx", docx({paragraph("甲") + "<w:tbl>" + row(cell("a") + cell("b")) +
                                    row(cell("c") + cell("d")) + "</w:tbl>" + paragraph("乙")}));
  CHECK(std::get<Line>(reading.document.parts.at(2)) == Line{"乙", 0, true, {0, 0, 0, 6, {}}, 0});
  CHECK(std::get<Grid>(reading.document.parts.at(1)).rows[1][0].place ==
        remit::Place{0, 0, 0, 4, "table 1, row 2, column 1"});
}

TEST_CASE("a document that breaks off is read so far, and told") {
  const auto reading = read_document("a.docx", docx({paragraph("甲") + "<w:p><w:r><w:t>乙"}));
  CHECK(remit::test::shown(reading.document).size() >= 1);
  CHECK(reading.problems.size() == 1);
}

TEST_CASE("text in hidden styles is no text, unless the run itself is shown") {
  const std::string styles =
      "<w:style w:type=\"character\" w:styleId=\"h\"><w:rPr><w:vanish/></w:rPr></w:style>"
      "<w:style w:type=\"character\" w:styleId=\"i\"><w:basedOn w:val=\"h\"/></w:style>"
      "<w:style w:type=\"character\" w:styleId=\"s\"><w:basedOn w:val=\"h\"/><w:rPr><w:vanish "
      "w:val=\"0\"/></w:rPr></w:style>";
  const auto run = [](const std::string& style, const std::string& text,
                       const std::string& own = {}) {
    return "<w:r><w:rPr><w:rStyle w:val=\"" + style + "\"/>" + own + "</w:rPr><w:t>" + text +
           "</w:t></w:r>";
  };
  CHECK(read({"<w:p>" + run("h", "甲") + run("i", "乙") + run("s", "丙") +
                  run("i", "丁", "<w:vanish w:val=\"false\"/>") + run("x", "戊") + "</w:p>",
            {}, styles}) == Texts{"丙丁戊"});
}

TEST_CASE("hidden rows of tables are told and left out") {
  const std::string table =
      "<w:tbl>" + row(cell("任务") + cell("牵头单位")) + row(cell("修堤") + cell("市水务局")) +
      "<w:tr><w:trPr><w:hidden/></w:trPr>" + cell("清淤") + cell("市城管局") + "</w:tr></w:tbl>";
  CHECK(read({table}) == Texts{"| 任务 | 牵头单位 |", "| 修堤 | 市水务局 |"});
  CHECK(remit::test::problems_of("a.docx", docx({table})) ==
        Texts{"warning: hidden rows of tables are left out: 1"});
}

TEST_CASE("a table in a cell of a table of tasks is lines of the cell") {
  const std::string inner = "<w:tbl>" + row(cell("一期") + cell("5 公里")) +
                            row(cell("二期") + cell("3 公里")) + "</w:tbl>";
  CHECK(read({"<w:tbl>" + row(cell("序号") + cell("重点任务") + cell("牵头单位")) +
              row(cell("1") + "<w:tc>" + paragraph("修堤") + inner + "</w:tc>" + cell("市水务局")) +
              row(cell("2") + cell("植树") + cell("市林草局")) + "</w:tbl>"}) ==
        Texts{"| 序号 | 重点任务 | 牵头单位 |", "| 1 | 修堤\n一期 5 公里\n二期 3 公里 | 市水务局 |",
            "| 2 | 植树 | 市林草局 |"});
}
