#include "remit/intake/html_parts.hpp"

#include <doctest/doctest.h>

#include "intake/invented_documents.hpp"
#include "shown.hpp"

using remit::DocumentKind;
using remit::Line;
using remit::read_document;
using remit::test::bytes_in;
using remit::test::Texts;

namespace {

Texts read(const std::string& body) {
  return remit::test::read("a.html", "<!DOCTYPE html><html><body>" + body + "</body></html>");
}

}  // namespace

TEST_CASE("a page gives its headings and paragraphs") {
  CHECK(read("<h1>方案</h1><p>一、<b>目标</b></p><div>甲<br>乙</div>末") ==
        Texts{"# 方案", "一、目标", "甲", "乙", "末"});
}

TEST_CASE("paragraphs need no end tags, and wrong ones do no harm") {
  CHECK(read("<p>甲<p>乙</div></b></p><li>丙") == Texts{"甲", "乙", "丙"});
}

TEST_CASE("white space is shown as browsers do, but breaks nothing Chinese") {
  CHECK(read("<p>\n　　推进\n  建设，a\n b&nbsp;&ldquo;c&#8221;&#x4E00;&amp;&unknown;&lt;\n</p>") ==
        Texts{"推进建设，a b\u00A0“c”一&&unknown;<"});
}

TEST_CASE("what is no text of the document is left out") {
  CHECK(read("<style>p{}</style><script>if (a<b) '</p>'</script><!-- <p>x</p> --><nav><p>首页</nav>"
             "<p>正文</p><span style=\"display: none\">y</span><div hidden><div>z</div>z</div>"
             "<ul><li><a href=x>首页</a></li><li><a href=y>公开</a></li></ul><select><option>q"
             "</select>") == Texts{"正文"});
}

TEST_CASE("a tag with a bracket in its value, and brackets that are no tags, are read right") {
  CHECK(read("<p title=\"a>b\">甲 < 乙 <3> 丙</p>") == Texts{"甲 < 乙 <3> 丙"});
}

TEST_CASE("the numbers of ordered lists are text") {
  CHECK(read("<ol><li>甲<li>乙<ol type=a><li>丙</ol></ol><ul><li>丁</ul>") ==
        Texts{"1. 甲", "2. 乙", "a. 丙", "丁"});
}

TEST_CASE("cells that span rows and columns are repeated in each") {
  CHECK(read("<table><tr><th rowspan=2>序号<th colspan=2>责任</tr><tr><th>牵头<th>配合</tr>"
             "<tr><td>1<td rowspan=2>市教委<td>市农委</tr><tr><td>2<td><p>甲</p><p>乙</p></tr>"
             "</table>") == Texts{"| 序号 | 责任 | ^责任 |", "| ^序号 | 牵头 | 配合 |",
                                "| 1 | 市教委 | 市农委 |", "| 2 | ^市教委 | 甲\n乙 |"});
}

TEST_CASE("tables that lay out the page are not tables") {
  CHECK(read("<table><tr><td>菜单</td><td><p>正文</p><table><tr><td>a<td>b<tr><td>c<td>d</table>"
             "</td></tr></table>") == Texts{"菜单", "正文", "| a | b |", "| c | d |"});
  CHECK(read("<table><tr><td>甲</td></tr><tr><td>乙</td></tr></table>") == Texts{"甲", "乙"});
}

TEST_CASE("a span beyond the table ends with it") {
  CHECK(read("<table><tr><td rowspan=999999999>a<td>b<tr><td>c</table>") ==
        Texts{"| a | b |", "| ^a | c |"});
}

TEST_CASE("a page in GB2312 is read by its own word") {
  const std::string page =
      "<html><head><meta charset=gb2312></head><body><p>任务</p></body></html>";
  CHECK(remit::test::read("a", bytes_in("GB18030", page)) == Texts{"任务"});
  CHECK(read_document("a", page).kind == DocumentKind::html);
}

TEST_CASE("a page that was cut off within a table is told, and read as far as it goes") {
  const std::string cut =
      "<html>\n<p>方案</p>\n<table><tr><th>任务<th>牵头单位<tr><td>修堤<td>市水";
  const auto reading = read_document("a.html", cut);
  REQUIRE(reading.problems.size() == 1);
  CHECK(reading.problems[0].severity == remit::Severity::warning);
  CHECK(reading.problems[0].place.line == 3);
  CHECK(reading.document.parts.size() == 2);
  CHECK(read_document("a.html", cut + "利局</table>").problems.empty());
}

TEST_CASE("a page that was cut off outside a table is told, at its last text") {
  const auto cut_at = [](const std::string& page) {
    const auto reading = read_document("a.html", page);
    return reading.problems.empty() ? 0U : reading.problems.at(0).place.line;
  };
  CHECK(cut_at("<html>\n<p>一、修堤</p>\n<p>二、植树</p>\n<p cla") == 4);
  CHECK(cut_at("<html>\n<p>一、修堤</p>\n<p>二、植树</p>\n<p class=\"x") == 4);
  CHECK(cut_at("<p>一、修堤</p>\n<p>二、植树</p><!-- 附") == 2);
  CHECK(cut_at("<p>一、修堤</p>\n<p>二、植树</p><script>if (a") == 2);
  CHECK(cut_at("<div><p>一、修堤</p>\n<p>二、植树由市林") == 2);
  CHECK(cut_at("<ul><li>修堤</li>\n<li>植树由市林") == 2);
  CHECK(
      cut_at("<html><head><title>x</title></head><body>\n<p>一、修堤</p>\n<p>二、植树由市林") == 3);
}

TEST_CASE("a page that leaves out end tags that it may, or others and yet ends, is whole") {
  for (const std::string& page : Texts{"<!doctype html><title>x</title><p>甲<ul><li>乙</ul><p>丙",
           "<html><head><title>x</title><body><p>甲<p>乙", "<p>甲</p><p>乙",
           "<html><body><div><div><p>甲</p></div></body></html>", "<div><h1>甲</h1><p>乙</div>",
           "<div>甲</body>\n<!-- 附", "<p>甲 < 乙</p><dl><dt>丙<dd>丁</dl>"})
    CHECK_MESSAGE(read_document("a.html", page).problems.empty(), page);
}

TEST_CASE("a line of a page knows its place in the source") {
  const auto reading = read_document("a.html", "<html>\n<p>甲</p><p>&nbsp; 乙</p>");
  CHECK(std::get<Line>(reading.document.parts.at(1)) == Line{"乙", 0, true, {2, 19, 0, 0, {}}, 2});
}
