// Documents made to fill the memory or the time: each must be read, or refused with a reason, and
// soon. What “soon” means is left to the time limit of the test as a whole.

#include <doctest/doctest.h>

#include "intake/invented_documents.hpp"
#include "remit/base/phrases/intake.hpp"
#include "remit/intake/paragraph.hpp"
#include "remit/intake/task_table.hpp"
#include "shown.hpp"

namespace phrases = remit::phrases;
using remit::DocumentLimits;
using remit::DocumentReading;
using remit::Grid;
using remit::read_document;
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

TEST_CASE("a file cut off anywhere is read or refused") {
  const std::string whole = docx({paragraph("甲")});
  for (std::size_t size = 0; size < whole.size(); size += 7) {
    CAPTURE(size);
    CHECK_FALSE(problems_of("a.docx", whole.substr(0, size)).empty());
  }
}
