// A document of each kind, broken at every byte in some way: whatever comes out, reading throws
// nothing, ends soon, and gives whole lines and tables. Archives are broken both ways: their bytes,
// and the XML that is packed in them.

#include <doctest/doctest.h>

#include "intake/document_checks.hpp"
#include "shown.hpp"

using remit::test::docx;
using remit::test::faults_in_format;
using remit::test::paragraph;
using remit::test::Texts;

namespace {

const std::string html =
    "<html><h1>方案</h1><p "
    "style=\"x\">一、&ldquo;目标&#8221;<br>甲</p><ol><li>乙</ol><table><tr><td "
    "rowspan=2>任务<td "
    "colspan=2>责任单位</tr><tr><td>牵头<td>配合</tr><tr><td>修路<td>市交通局<td>各区</tr>"
    "</table><!-- x --><script>1<2</script>末";
const std::string text =
    "一、目标\r\n　　（一）修路。\n序号\t任务\t牵头单位\n1\t修路\t市交通局\n\n序号\n任务\n牵头单位"
    "\n1\n修路\n市交通局\n";
const std::string markdown =
    "# 方案\n\n- **甲**：[乙](c)\n\n| 任务 | 牵头 |\n|---|---|\n| 修\\|路 | 局 |\n```\nx\n```\n";
const std::string csv = "序号,任务,牵头单位\r\n1,\"修\"\"路\",市交通局\r\n2,架桥,\n";
const std::string pdf =
    "公报\n序号   任务    牵头单位\n 1     修路    市交通局\n       架桥\n- 1 -\n\f公报\n末\n- 2 "
    "-\n";
const std::string body =
    "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId "
    "w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>甲</w:t>"
    "<w:br/></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:vMerge "
    "w:val=\"restart\"/></w:tcPr><w:p/></w:tc>"
    "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr></w:tc></w:tr></w:tbl>";
const std::string sheet =
    "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
    "s=\"1\"><v>42430</v></c></row>"
    "</sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>";

void check_mutations(std::string_view format, const std::string& whole) {
  using namespace std::string_view_literals;
  constexpr std::string_view others = "\0\t\n <>&\"=/|1\xE5\xFF"sv;
  for (std::size_t at = 0; at <= whole.size(); ++at) {
    CAPTURE(at);
    CHECK(faults_in_format(format, whole.substr(0, at)) == Texts{});
    if (at == whole.size()) break;
    CHECK(faults_in_format(format, std::string(whole).erase(at, 1)) == Texts{});
    std::string changed = whole;
    changed[at] = others[at % others.size()];
    CHECK(faults_in_format(format, changed) == Texts{});
  }
}

}  // namespace

TEST_CASE("a broken web page is read") {
  check_mutations("html", html);
}

TEST_CASE("a broken text is read") {
  check_mutations("txt", text);
  check_mutations("md", markdown);
  check_mutations("csv", csv);
  check_mutations("pdf", pdf);
}

TEST_CASE("broken XML in a sound archive is read") {
  check_mutations("docx", body);
  check_mutations("xlsx", sheet);
}

TEST_CASE("a broken archive is read or refused") {
  const std::string whole = docx({paragraph("甲")});
  for (std::size_t at = 0; at < whole.size(); at += 3) {
    CAPTURE(at);
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] + 1);
    CHECK(faults_in_format("archive", changed) == Texts{});
    CHECK(faults_in_format("archive", whole.substr(at)) == Texts{});
  }
}
