// Documents made to fill the memory or the time: each must be read, or refused with a reason, and
// soon. What “soon” means is left to the time limit of the test as a whole.

#include <doctest/doctest.h>

#include "intake/document_checks.hpp"
#include "intake/invented_documents.hpp"
#include "remit/base/phrases/intake.hpp"
#include "remit/intake/draft.hpp"
#include "remit/intake/paragraph.hpp"
#include "remit/intake/task_table.hpp"
#include "shown.hpp"

namespace phrases = remit::phrases;
using remit::DocumentLimits;
using remit::DocumentReading;
using remit::Grid;
using remit::read_document;
using remit::test::bytes_in;
using remit::test::docx;
using remit::test::paragraph;
using remit::test::problems_of;
using remit::test::Texts;
using remit::test::xlsx;
using remit::test::zipped;

namespace {

constexpr std::size_t many = 20'000;  // where time grew with the square, this took seconds

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  all.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

std::size_t cells_of(const DocumentReading& reading) {
  std::size_t count = 0;
  for (const remit::Part& part : reading.document.parts) {
    const Grid* const grid = std::get_if<Grid>(&part);
    if (grid == nullptr) continue;
    for (const auto& row : grid->rows) count += row.size();
  }
  return count;
}

}  // namespace

TEST_CASE("an archive that grows out of all proportion is not expanded") {
  const std::string bomb = docx({paragraph(std::string(20'000'000, 'a'))});
  CHECK(bomb.size() < 100'000);
  CHECK(problems_of("a.docx", bomb) ==
        Texts{"error: “word/document.xml” in the file is not read: it grows beyond 16 MB"});
}

TEST_CASE("an archive's names lead nowhere, and only known entries are opened") {
  const std::string tricky = zipped({{"../../etc/passwd", "x"}, {"/word/document.xml", "x"},
      {"word/document.xml",
          "<w:document xmlns:w=\"w\"><w:body>" + paragraph("甲") + "</w:body></w:document>"}});
  CHECK(remit::test::read("a.docx", tricky) == Texts{"甲"});
}

TEST_CASE("entities that a document declares are not expanded") {
  const std::string bomb =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY f SYSTEM "
      "\"file:///etc/passwd\">]><w:document xmlns:w=\"w\"><w:body>" +
      paragraph("&b;&f;") + "</w:body></w:document>";
  CHECK(remit::test::read("a.docx", zipped({{"word/document.xml", bomb}})) == Texts{"&b;&f;"});
}

TEST_CASE("nesting is followed only so deep") {
  CHECK(problems_of("a.docx",
            docx({repeated("<w:sdt>", many) + paragraph("甲") + repeated("</w:sdt>", many)})) ==
        Texts{"error: “word/document.xml” in the file is nested too deep: what is inside is not "
              "read"});
  const std::string html = "<html>";
  CHECK(remit::test::read("a", html + repeated("<div><b>", many) + "甲") == Texts{"甲"});
  CHECK(remit::test::read("a", html + repeated("<table><tr><td>", many) + "甲").size() == 1);
  CHECK(remit::test::read("a", html + repeated("<ol><li>", many)).empty());
}

TEST_CASE("XML with too many elements is refused before it is parsed") {
  DocumentLimits limits;
  limits.nodes = 1000;
  CHECK(problems_of("a.docx", docx({repeated("<w:p/>", 2000)}), limits) ==
        Texts{"error: “word/document.xml” in the file is not read: it has over 1000 elements"});
}

TEST_CASE("cells that span a billion rows and columns stay within the budget") {
  DocumentLimits limits;
  limits.cells = 10'000;
  const std::string row = "<tr><td colspan=1000000000 rowspan=1000000000>甲<td>乙</tr>";
  const auto reading = read_document("a", "<html><table>" + repeated(row, 5000), limits);
  CHECK(cells_of(reading) <= limits.cells);
  CHECK(reading.problems.back().message == remit::message(phrases::intake::too_large));
}

TEST_CASE("long texts in merged cells are not repeated without end") {
  DocumentLimits limits;
  limits.repeated = 100'000;
  const std::string table = "<html><table><tr><td colspan=900>" + std::string(60'000, 'a') +
                            "<td>b<tr><td>c<td>d</table>";
  const auto reading = read_document("a", table, limits);
  CHECK(cells_of(reading) == 903);
  CHECK(reading.problems.size() == 1);
}

TEST_CASE("a sheet that names its last cells is as small as what it holds") {
  const std::string far =
      "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c "
      "r=\"XFD1048576\">"
      "<v>2</v></c></row></sheetData><mergeCells>" +
      repeated("<mergeCell ref=\"A1:XFD1048576\"/>", 1000) + "</mergeCells>";
  CHECK(cells_of(read_document("a.xlsx", xlsx({{{"a", far}}}))) == 4);
}

TEST_CASE("brackets, quotes and open tags without end cost no more than their length") {
  const std::string html = "<html>";
  for (const std::string_view piece : {"[", "(", "<", "<a ", "<a =\"", "=\"<a \"", "<!--",
           "<p title='", "</", "&", "&#", "<nav>", "<script>", "<div hidden>", "<td>", "<ol>"}) {
    CAPTURE(piece);
    const std::string text = repeated(piece, many);
    CHECK(read_document("a", html + text).document.parts.size() < many);
    CHECK(read_document("a.md", text).document.parts.size() < many);
  }
  for (const std::string_view piece : {"\"", "\"a\",", ",", "\t", "\"\n", "|", "|a|\n", "1\n",
           "序号\n", "- ", "**", "[a](", "\xFF", "\xFF\xFE", "（"}) {
    CAPTURE(piece);
    for (const std::string name : {"a.csv", "a.md", "a.txt"}) {
      const auto reading = read_document(name, repeated(piece, many));
      CHECK(task_tables(reading.document).empty());
    }
  }
}

TEST_CASE("a line of very many wide blanks is gone through once") {
  constexpr std::size_t enough = 300'000;  // half a minute, where each was looked for to the end
  const auto reading = read_document("a.txt", repeated("甲　", enough));
  CHECK(remit::paragraphs(reading.document).size() == 1);
}

TEST_CASE("the places of very many clauses in one line are looked up in one pass") {
  constexpr std::size_t enough = 4'000;
  const std::vector<remit::Document> documents{
      read_document("a.txt", "一、甲。" + repeated("乙丙丁。（市教委负责）", enough)).document};
  const remit::Draft made = remit::draft(documents, {});
  CHECK(made.catalog.assignments.size() == enough);
}

TEST_CASE("a record of very many cells is no header") {
  const std::string record = "a,b\n\"" + repeated("x,", many * 5) + "\n";
  const std::vector<remit::Document> documents{read_document("a.csv", record).document};
  CHECK(remit::draft(documents, {}).catalog.tasks.empty());
}

TEST_CASE("a document of very many lines is cut, and told") {
  DocumentLimits limits;
  limits.lines = 1000;
  for (const std::string_view start : {"", "<html>"}) {
    const auto reading = read_document("a", std::string(start) + repeated("a<br>\n", 5000), limits);
    CHECK(reading.document.parts.size() == limits.lines);
    CHECK(reading.problems.back().message == remit::message(phrases::intake::too_large));
  }
}

TEST_CASE("invalid bytes are told with their places, the first few one by one") {
  CHECK(problems_of(
            "a.txt", "任务一\n任\xFF务二，由市教委、市农委、市交通局、市水务局牵头负责落实\n") ==
        Texts{"line 2, column 2: warning: these bytes are no UTF-8 text; they are left out"});
}

TEST_CASE("an archive cut off anywhere is refused") {
  const std::string sheet = "<sheetData><row><c><v>1</v></c></row></sheetData>";
  for (const std::string& whole : {docx({paragraph("甲")}), xlsx({{{"a", sheet}}})}) {
    for (std::size_t size = 0; size < whole.size(); size += 7) {
      CAPTURE(size);
      CHECK_FALSE(problems_of("a", whole.substr(0, size)).empty());
    }
  }
}

TEST_CASE("a text cut off anywhere is read or refused, whatever its format and encoding") {
  const std::string text = "一、任务\n（一）修路。（市交通局牵头，市财政局配合）\n";
  const std::vector<std::pair<std::string, std::string>> files{{"a.txt", text},
      {"a.txt", bytes_in("GB18030", text)}, {"a.txt", "\xFF\xFE" + bytes_in("UTF-16LE", text)},
      {"a.md", "| 任务 | 牵头单位 |\n| --- | --- |\n| **修路** | [市交通局](x) |\n"},
      {"a.csv", "任务,牵头单位\n\"修\"\"路\",\"市交通局\n市财政局\"\n"},
      {"a.html", "<html><table><tr><td rowspan=2>修路<td>&#24066;&nbsp;<!-- x --></table>"}};
  for (const auto& [name, whole] : files) {
    for (std::size_t size = 1; size < whole.size(); ++size) {
      CAPTURE(size);
      CHECK(remit::test::faults(name, whole.substr(0, size)).empty());
    }
  }
}

TEST_CASE("an archive in an archive, and one of very many entries, expand to nothing") {
  const std::string inner = docx({paragraph("甲")});
  CHECK(problems_of("a.docx", zipped({{"word/document.xml", inner}})).size() == 1);
  CHECK_FALSE(problems_of("a.zip", zipped({{"a.docx", inner}})).empty());
  remit::test::Entries entries;
  for (std::size_t i = 0; i < many; ++i) entries.emplace_back("word/" + std::to_string(i), "x");
  entries.emplace_back("word/document.xml", "<w:document/>");
  CHECK_FALSE(problems_of("a.docx", zipped(entries)).empty());
}

TEST_CASE("strings and cells that a workbook does not have are blank") {
  const std::string rows =
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99999999999</v></c><c r=\"B1\" t=\"s\"><v>-1</v></c>"
      "<c r=\"C1\" t=\"s\"><v>x</v></c><c r=\"D1\"><v>甲</v></c></row>"
      "<row r=\"99999999999\"><c r=\"XFE1\"><v>2</v></c><c r=\"ZZZZZZ9\"><v>3</v></c></row>"
      "<row r=\"-5\"><c r=\"A0\"><v>4</v></c><c r=\"\"><v>5</v></c></row>";
  const auto reading =
      read_document("a.xlsx", xlsx({{{"a", "<sheetData>" + rows + "</sheetData>"}}, "<si/>"}));
  CHECK(cells_of(reading) < 60);
}

TEST_CASE("very many empty paragraphs are no text") {
  const auto problems = problems_of("a.docx", docx({repeated("<w:p/>", many * 10)}));
  CHECK(problems.size() == 1);
}

TEST_CASE("absurd numbers, dates and figures are only text") {
  const std::string nines = repeated("9", 400);
  const std::string text = "方案\n" + nines + "年" + nines + "月" + nines + "日\n第" + nines +
                           "条　甲。到" + nines + "年达到" + nines + "." + nines +
                           "%。（市教委牵头，" + nines + "年底前完成）\n（" + repeated("九", 400) +
                           "）乙。\n1." + nines + "." + nines + " 丙。发〔" + nines + "〕" + nines +
                           "号\n";
  const std::vector<remit::Document> documents{read_document("a.txt", text).document};
  const remit::Draft made = remit::draft(documents, {});
  CHECK(made.catalog.plans.size() == 1);
  CHECK(made.catalog.plans[0].issued == remit::Date());
}

TEST_CASE("NUL and other control characters break nothing") {
  const std::string text = "一、甲\n（一）修路。（市交\x01通局牵头）\n";
  std::string broken = text;
  broken.insert(4, 3, '\0');
  CHECK(remit::test::faults("a.txt", broken).empty());
  CHECK(remit::test::faults("a.csv", broken).empty());
  CHECK(remit::test::faults("a.html", "<html>" + broken).empty());
}

TEST_CASE("brackets that never close in a cell of bodies are gone through once") {
  constexpr std::size_t enough = 200'000;
  const std::vector<remit::Document> documents{
      read_document("a.csv", "任务,牵头单位\n修堤," + repeated("（", enough) + "\n").document};
  CHECK(remit::draft(documents, {}).catalog.tasks.size() == 1);
}

TEST_CASE(
    "cells that point to the numbers of rows in a table without numbers find none, and soon") {
  constexpr std::size_t enough = 50'000;
  const std::vector<remit::Document> documents{
      read_document("a.csv", "任务,牵头单位\n" + repeated("修堤,同第1项\n", enough)).document};
  CHECK(remit::draft(documents, {}).catalog.assignments.empty());
}

TEST_CASE("a table over very many pages is read page by page") {
  constexpr std::size_t enough = 100'000;
  const std::string pages = repeated(
      "        修堤\n1             市水务局\n        清淤\n\f"
      "        植树\n2             市林草局\n        种草\n\f",
      enough / 2);
  const auto reading = remit::read_pdf_text("a.pdf", "%PDF", "序号     任务    牵头单位\n" + pages);
  CHECK(cells_of(reading) == 3 * (enough + 1));
}

TEST_CASE("rows of a table in very many lines each are told apart") {
  const std::string row = repeated("        修堤，\n", 40) + "1             市水务局\n" +
                          repeated("        修堤，\n", 40);
  const auto reading =
      remit::read_pdf_text("a.pdf", "%PDF", "序号     任务    牵头单位\n" + repeated(row, 1'000));
  CHECK(cells_of(reading) == 3 * 1'001);
}

TEST_CASE("lines of a table with very many columns count as its cells") {
  const std::string header = "序号  任务  牵头单位" + repeated("  备注", 57) + "\n";
  const auto reading = remit::read_pdf_text("a.pdf", "%PDF", header + repeated("      甲\n", many));
  CHECK(reading.problems.size() == 1);
}

TEST_CASE("tables of labels, headings and names end, whatever stands in which cell") {
  const Texts cells{"", "Lead agency", "Ministry of Works", "牵头单位", "1"};
  const std::size_t count = cells.size();
  std::size_t read = 0;
  for (std::size_t shape = 0; shape < count * count * count * count * count * count; shape += 7) {
    std::string text;
    std::size_t rest = shape;
    for (std::size_t i = 0; i < 6; ++i, rest /= count) text += cells[rest % count] + "\t\n"[i % 2];
    const std::vector<remit::Document> documents{read_document("a.txt", text).document};
    read += remit::draft(documents, {}).catalog.plans.size();
  }
  CHECK(read > 2'000);
}
