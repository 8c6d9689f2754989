#include <doctest/doctest.h>

#include "remit/render/table.hpp"

using remit::Align;
using remit::as_csv;
using remit::as_markdown;
using remit::Emphasis;
using remit::Table;

TEST_CASE("Markdown has the title, the table and the notes") {
  const Table table{"分工表", {{"任务"}, {"标记", Align::center}, {"数", Align::right}},
      {{{"第一章", Emphasis::heading}}, {{"智慧旅游"}, {"●", Emphasis::lead}, {"2"}},
          {{"防汛"}, {"无", Emphasis::gap}, {"0", Emphasis::presumed}}},
      {"● 牵头", "共 2 项"}};
  CHECK(as_markdown(table) ==
        "## 分工表\n"
        "\n"
        "| 任务 | 标记 | 数 |\n"
        "| --- | :---: | ---: |\n"
        "| **第一章** | | |\n"
        "| 智慧旅游 | ● | 2 |\n"
        "| 防汛 | **无** | *0* |\n"
        "\n"
        "● 牵头\n"
        "\n"
        "共 2 项\n");
}

TEST_CASE("what Markdown would take for its own is escaped") {
  const Table table{"", {{"a|b"}}, {{{"x\ny"}}, {{"<b> & *c* [d](e) _f_ `g` \\"}}}, {}};
  CHECK(as_markdown(table) ==
        "| a\\|b |\n"
        "| --- |\n"
        "| x<br>y |\n"
        "| &lt;b> &amp; \\*c\\* \\[d\\](e) \\_f\\_ \\`g\\` \\\\ |\n");
}

TEST_CASE("separated values have a heading, as many fields in every record, and no notes") {
  const Table table{"title", {{"任务"}, {"单位"}, {"n"}},
      {{{"第一章", Emphasis::heading}}, {{"防汛"}, {"水务局"}, {"1"}}}, {"note"}};
  CHECK(as_csv(table) == "任务,单位,n\n第一章,,\n防汛,水务局,1\n");
  CHECK(as_csv(table, '\t') == "任务\t单位\tn\n第一章\t\t\n防汛\t水务局\t1\n");
}

TEST_CASE("fields with separators, quotation marks or line breaks are quoted as RFC 4180 has it") {
  const Table table{"", {{"a"}, {"b"}},
      {{{"1,2"}, {"say \"x\""}}, {{"two\nlines"}, {"carriage\rreturn"}}, {{"a\tb"}}}, {}};
  CHECK(as_csv(table) ==
        "a,b\n\"1,2\",\"say \"\"x\"\"\"\n\"two\nlines\",\"carriage\rreturn\"\na\tb,\n");
  CHECK(as_csv(table, '\t') ==
        "a\tb\n1,2\t\"say \"\"x\"\"\"\n\"two\nlines\"\t\"carriage\rreturn\"\n\"a\tb\"\t\n");
}

TEST_CASE("separated values keep text as it is, and an empty record can be told from none") {
  const Table table{"", {{"a"}}, {{{"=1+1"}}, {}, {{"@x "}}}, {}};
  CHECK(as_csv(table) == "a\n=1+1\n\"\"\n@x \n");
}
