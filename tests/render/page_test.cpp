#include <doctest/doctest.h>

#include "remit/render/table.hpp"

using remit::Align;
using remit::as_html;
using remit::Emphasis;
using remit::Language;
using remit::Table;

namespace {

/// From <body> on: what a test can compare without the style.
std::string body(const std::string& html) {
  return html.substr(html.find("<body>"));
}

}  // namespace

TEST_CASE("a page shows title, table and notes, with a class for every emphasis") {
  const Table table{"分工表", {{"任务"}, {"单位", Align::center}},
      {{{"第一章", Emphasis::heading}}, {{"1", Emphasis::key}, {"市科委", Emphasis::lead}},
          {{"第二章", Emphasis::heading}}, {{"2"}}},
      {"共 2 项"}};
  CHECK(body(as_html(table, Language::zh)) ==
        "<body>\n<h1>分工表</h1>\n<table>\n<thead>\n<tr>"
        "<th scope=\"col\" style=\"min-width: 4em\">任务</th>"
        "<th scope=\"col\" class=\"center\" style=\"min-width: 5em\">单位</th></tr>\n</thead>\n"
        "<tbody>\n"
        "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"2\"><span>第一章</span></th></tr>\n"
        "<tr><th scope=\"row\" class=\"key\">1</th><td class=\"center lead\">市科委</td></tr>\n"
        "</tbody>\n<tbody>\n"
        "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"2\"><span>第二章</span></th></tr>\n"
        "<tr><th scope=\"row\">2</th><td class=\"center\"></td></tr>\n"
        "</tbody>\n</table>\n<footer>\n<p>共 2 项</p>\n</footer>\n</body>\n</html>\n");
}

TEST_CASE("what HTML would take for its own is escaped, in the title too") {
  const Table table{"<a> & \"b\"", {{"<i>"}}, {{{"</td><script>\nx"}}}, {"<p>"}};
  const std::string html = as_html(table, Language::en);
  CHECK(html.find("<title>&lt;a&gt; &amp; &quot;b&quot;</title>") != std::string::npos);
  CHECK(html.find("&lt;/td&gt;&lt;script&gt;<br>x") != std::string::npos);
  CHECK(html.find("<script") == std::string::npos);
  CHECK(html.find("<p>&lt;p&gt;</p>") != std::string::npos);
}

TEST_CASE("a page needs nothing from elsewhere and names its language") {
  const Table table{"", {{"a"}}, {}, {}};
  const std::string html = as_html(table, Language::zh);
  CHECK(html.starts_with("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n"));
  CHECK(html.find("//") == std::string::npos);
  CHECK(html.find("url(") == std::string::npos);
  CHECK(as_html(table, Language::en).find("<html lang=\"en\">") != std::string::npos);
}

TEST_CASE("long titles over columns of marks stand upright; a wide table is printed on A3") {
  Table table{"", {{"任务"}, {"市发展改革委", Align::center}}, {{{"x"}, {"●"}}}, {}};
  CHECK(as_html(table, Language::zh)
            .find("<th scope=\"col\" class=\"upright\"><span>市发展改革委</span></th>") !=
        std::string::npos);
  CHECK(as_html(table, Language::zh).find("size: A4 landscape") != std::string::npos);
  for (int i = 0; i < 60; ++i) table.columns.push_back({"市财政局", Align::center});
  CHECK(as_html(table, Language::zh).find("size: A3 landscape") != std::string::npos);
}
