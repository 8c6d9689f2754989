#include "remit/render/dot.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "dot_program.hpp"
#include "invented.hpp"
#include "remit/analysis/selection.hpp"
#include "remit/base/phrases/matrix.hpp"

namespace phrases = remit::phrases;
using namespace remit;
using remit::test::catalog_of;

namespace {

Diagram tiny() {
  const Catalog catalog = catalog_of({{"水利局", "气象局"},
      {{"flood",
          {{.number = "1", .lead = {"水利局"}, .cooperate = {"气象局", "等"}}, {.number = "2"}}}}});
  return tasks_diagram(catalog, select(catalog, {}));
}

/// A diagram of one task and one agency with these words in every place where words can be.
Diagram saying(const std::string& words) {
  Diagram diagram;
  diagram.title = message(phrases::diagram::plan, words);
  diagram.groups = {{"g" + words, words}};
  diagram.nodes.resize(2);
  diagram.nodes[0].key = "t" + words;
  diagram.nodes[0].lines = {{"t", words, 0}};
  diagram.nodes[1].kind = NodeKind::agency;
  diagram.nodes[1].key = "a" + words;
  diagram.nodes[1].lane = 1;
  diagram.nodes[1].lines = {{"a", words, 2}, {"b", words, 0}};
  diagram.edges = {{0, 1, Role::lead, {}, true, true}};
  return diagram;
}

/// Words made of what quoting has to mind, and of broken UTF-8.
std::string awkward(std::mt19937& random) {
  constexpr std::string_view pieces[] = {"\"", "\\", "\\\"", "\\N", "\\l", "&", "&amp;", "&#60;",
      "<", ">", "<b>", "{", "}", "|", ";", "//", "/*", "#", "->", "\n", "\r", "\t", "\x01", "\xff",
      "\xe5\xb8", "市科委", "“", "😀", " ", "a", "%s"};
  std::string words;
  for (int i = 0; i < 12; ++i) {
    words += pieces[std::uniform_int_distribution<std::size_t>(0, std::size(pieces) - 1)(random)];
    if (random() % 16 == 0) words += '\0';
  }
  return words;
}

}  // namespace

TEST_CASE("a small picture in DOT, to the last byte") {
  CHECK(as_dot(tiny(), Language::zh) == R"(digraph "plan flood：任务分工图" {
  layout=nop2;
  rankdir=LR;
  outputorder=edgesfirst;
  graph [bb="0,0,238,314", lp="119,297", label="plan flood：任务分工图", fontname="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif", fontsize=18];
  node [shape=box, fontname="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif", fontsize=10, margin="0.1,0.05"];
  edge [fontname="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif", fontsize=9, arrowsize=0.7];
  subgraph "cluster flood" {
    graph [bb="0,174,238,280", lp="44,268", label="plan flood\l", fontsize=12, style="rounded,filled", fillcolor="#f6f7f9", color="#b8bec8"];
    "flood/1" [pos="54,244", width=1.222, height=0.292, label="1 task 1 ＋等\n", style="rounded,filled", fillcolor="#e9eff7", color="#5b6f8a", tooltip="1 task 1"];
    "flood/2" [pos="54,205", width=1.111, height=0.472, label="2 task 2\n— 未明确 —\n", style="rounded,filled", fillcolor="#fdf1f0", color="#b3261e", fontcolor="#7a1a14", peripheries=2, tooltip="2 task 2"];
    "flood|linhai/水利局" [pos="203,239", width=0.694, height=0.292, label="水利局\l", style="filled", fillcolor="#ffffff", color="#333333", tooltip="水利局"];
    "flood|linhai/气象局" [pos="203,201", width=0.694, height=0.292, label="气象局\l", style="filled", fillcolor="#ffffff", color="#333333", tooltip="气象局"];
  }
  subgraph "cluster * legend" {
    graph [bb="0,56,238,162", lp="20,150", label="图例\l", fontsize=12, style="rounded,filled", fillcolor="#f6f7f9", color="#b8bec8"];
    "* legend 4" [pos="54,126", width=1.222, height=0.292, label="任务\n", style="rounded,filled", fillcolor="#e9eff7", color="#5b6f8a"];
    "* legend 5" [pos="203,121", width=0.694, height=0.292, label="● 牵头\l", style="filled", fillcolor="#ffffff", color="#333333"];
    "* legend 6" [pos="203,83", width=0.694, height=0.292, label="○ 配合\l", style="filled", fillcolor="#ffffff", color="#333333"];
    "* legend 7" [pos="54,87", width=1.111, height=0.472, label="任务\n— 未明确 —\n", style="rounded,filled", fillcolor="#fdf1f0", color="#b3261e", fontcolor="#7a1a14", peripheries=2];
  }
  edge [style=solid, penwidth=2.6, color="#12355b", arrowhead=dot];
  "flood/1" -> "flood|linhai/水利局" [pos="e,178,239 98,249 138,249 138,239 172,239", tooltip="1 task 1 · 牵头 · 水利局"];
  "* legend 4" -> "* legend 5" [pos="e,178,121 98,131 138,131 138,121 172,121"];
  edge [style=dashed, penwidth=1.2, color="#b35c00", arrowhead=odot];
  "flood/1" -> "flood|linhai/气象局" [pos="e,178,201 98,239 138,239 138,201 172,201", tooltip="1 task 1 · 配合 · 气象局"];
  "* legend 4" -> "* legend 6" [pos="e,178,83 98,121 138,121 138,83 172,83"];
  "* notes" [shape=plaintext, pos="134,24", width=3.722, height=0.778, label="任务 2 项，单位 2 个，分工 2 条；未明确责任单位的\l任务 1 项\l＋等：文件所列名单以“等”结尾，另有未列明的单位\l"];
}
)");
}

TEST_CASE("what quoting has to mind means itself") {
  CHECK(dot_string("市“科”委") == "\"市“科”委\"");
  CHECK(dot_string("a\"b\\c") == R"("a\"b\\c")");
  CHECK(dot_string("a\nb") == R"("a\nb")");
  CHECK(dot_string("<b>&amp;</b>") == R"("<b>&amp;amp;</b>")");
  CHECK(dot_string("ends in \\") == R"("ends in \\")");
  CHECK(dot_string(std::string("a\0b\x1b", 4)) == R"("a␀b␛")");
  CHECK(dot_string("\xff") == "\"\uFFFD\"");
}

TEST_CASE("whatever the words are, Graphviz reads the picture without complaint") {
  std::mt19937 random(5);
  for (int round = 0; round < 60; ++round) {
    const auto drawn =
        app::run_dot(as_dot(saying(awkward(random)), Language::en), {.format = "canon"});
    if (const auto* problem = std::get_if<Message>(&drawn)) {
      if (problem->wording == &phrases::dot::not_installed) {
        MESSAGE("skipped: dot is not installed");
        return;
      }
      FAIL_CHECK(in_words(*problem, Language::en));
    }
  }
}

TEST_CASE("Graphviz leaves everything where the picture has it") {
  const auto drawn = app::run_dot(as_dot(tiny(), Language::zh), {.format = "plain"});
  if (std::holds_alternative<Message>(drawn)) {
    MESSAGE("skipped: dot is not installed");
    return;
  }
  CHECK(std::get<std::string>(drawn).find("node \"flood/1\" 0.75 3.4444 1.2222 ") !=
        std::string::npos);
}
