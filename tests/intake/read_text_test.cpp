#include <doctest/doctest.h>

#include "intake/invented_documents.hpp"
#include "shown.hpp"

using namespace std::string_literals;
using remit::DocumentKind;
using remit::Line;
using remit::read_document;
using remit::test::problems_of;
using remit::test::read;
using remit::test::Texts;

namespace {

Line line_of(const std::string& text, std::size_t index) {
  return std::get<Line>(read_document("a.txt", text).document.parts.at(index));
}

}  // namespace

TEST_CASE("the lines of a text are trimmed and know their places") {
  const std::string text = "标题\r\n\r\n　　一、目标 \n\t末行";
  CHECK(read("a.txt", text) == Texts{"标题", "一、目标", "末行"});
  CHECK(line_of(text, 1) == Line{"一、目标", 0, false, {3, 3, 0, 0, {}}, 4});
  CHECK(line_of(text, 2) == Line{"末行", 0, false, {4, 2, 0, 0, {}}, 4});
}

TEST_CASE("lines also end in CR alone, vertical tabs and line separators") {
  CHECK(read("a.txt", "甲\r乙\r") == Texts{"甲", "乙"});
  CHECK(read("a.txt", "甲\v乙\xE2\x80\xA8丙\n丁") == Texts{"甲", "乙", "丙", "丁"});
  CHECK(line_of("甲\v 乙", 1).place.column == 4);
}

TEST_CASE("the checksum is that of the bytes") {
  CHECK(read_document("a", "abc").document.checksum ==
        "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("Markdown gives headings, plain words and tables") {
  const std::string text =
      "---\ntitle: x\n---\n# 方案 #\n\n- **牵头单位**：[市教委](http://a)\n\n小节\n---\n\n"
      "| 任务 | 牵头 |\n|---|:-:|\n| 建\\|设 | 市教委<br>市农委 |\n\n```\n# 不是标题\n```\n";
  CHECK(read("a.md", text) == Texts{"# 方案", "牵头单位：市教委", "## 小节", "| 任务 | 牵头 |",
                                  "| 建|设 | 市教委\n市农委 |", "# 不是标题"});
  CHECK(read_document("a", text).kind == DocumentKind::markdown);
}

TEST_CASE("tables of Markdown need no bars at the ends of their lines") {
  const std::string table = "任务 | 牵头\n--- | :-:\n建\\|设 | 市教委\n|修路|\n\n甲 | 乙\n";
  const Texts expected = {"| 任务 | 牵头 |", "| 建|设 | 市教委 |", "| 修路 |", "甲 | 乙"};
  CHECK(read("a.md", table) == expected);
  CHECK(read("a", table) == expected);
  CHECK(read("a.md", "甲 | 乙\n--- | --- | ---\n") == Texts{"甲 | 乙", "--- | --- | ---"});
}

TEST_CASE("tabs make a table only under the header of one") {
  const std::string rows = "序号\t重点任务\t牵头单位\n一、建设\n1\t修路\t市交通局\n说明\n末\n";
  CHECK(read("a.txt", "前言\n" + rows) == Texts{"前言", "| 序号 | 重点任务 | 牵头单位 |",
                                              "| 一、建设 |", "| 1 | 修路 | 市交通局 |", "说明",
                                              "末"});
  CHECK(read("a.txt", "甲\t乙\n丙\t丁\n") == Texts{"甲\t乙", "丙\t丁"});
}

TEST_CASE("CSV follows RFC 4180, whatever the separator and the name") {
  const std::string csv = "序号,任务,牵头单位\r\n1,\"修\"\"路\"\",\n架桥\",市交通局\r\n";
  const Texts expected = {"| 序号 | 任务 | 牵头单位 |", "| 1 | 修\"路\",\n架桥 | 市交通局 |"};
  CHECK(read("a.csv", csv) == expected);
  CHECK(read("a", csv) == expected);
  CHECK(read("a.csv", "a;b\n1;2\n") == Texts{"| a | b |", "| 1 | 2 |"});
  CHECK(read("a.tsv", "a\tb\n1\t2\n") == Texts{"| a | b |", "| 1 | 2 |"});
}

TEST_CASE("a quotation mark that is never closed is told and read") {
  CHECK(read("a.csv", "a,b\n\"1,2\n3,4\n") == Texts{"| a | b |", "| \"1 | 2 |", "| 3 | 4 |"});
  CHECK(problems_of("a.csv", "a,b\n\"1,2\n") ==
        Texts{"line 2, column 1: warning: this quotation mark is never closed; it is read as a "
              "character"});
}

TEST_CASE("English prose with commas is no table") {
  const std::string prose = "First, we plan, and act.\nThen, we check, and wait.\n";
  CHECK(read_document("a.txt", prose).kind == DocumentKind::text);
}

TEST_CASE("what cannot be read says what to do instead") {
  CHECK(problems_of("空.txt", "") == Texts{"error: “空.txt” has no text"});
  CHECK(problems_of("a.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") ==
        Texts{"error: files of old Word, Excel or WPS cannot be read: save it as docx or xlsx"});
  CHECK(problems_of("a.png", "\x89PNG\r\n\x1A\n\0\0"s).size() == 1);
  CHECK(problems_of("a.docx", "PK\x03\x04") ==
        Texts{"error: the file is damaged or not whole: its directory at the end is missing"});
  CHECK(problems_of("a.zip", remit::test::zipped({{"a.txt", "a"}})) ==
        Texts{"error: this archive holds no Word document and no workbook: unpack it first"});
  CHECK(read_document("a", "%PDF-1.4\n").kind == DocumentKind::pdf);
}
