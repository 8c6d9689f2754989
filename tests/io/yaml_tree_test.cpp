#include "remit/io/yaml_tree.hpp"

#include <doctest/doctest.h>

#include "io/yaml_checks.hpp"
#include "shown.hpp"

using remit::YamlKind;
using remit::test::as_text;
using remit::test::problems_of;
using remit::test::read_text;
using remit::test::stretches_of;
using remit::test::tree_of;
using Texts = std::vector<std::string>;

TEST_CASE("lists and maps nest, in block and flow style") {
  CHECK(tree_of("a:\n- b\n- {c: d, e: [f, g]}\nh: {}\n") == "{a: [b, {c: d, e: [f, g]}], h: {}}");
  CHECK(tree_of("- - a\n  - b\n- c\n") == "[[a, b], c]");
  CHECK(tree_of("[a: b, c]") == "[{a: b}, c]");
  CHECK(tree_of("? a\n: b\n") == "{a: b}");
  CHECK(problems_of("a:\n- b\n- {c: d, e: [f, g]}\nh: {}\n").empty());
}

TEST_CASE("an empty file, or one of comments only, has no tree and no problem") {
  for (const char* text : {"", "\n\n", "# nothing\n"}) {
    CHECK(read_text(text).tree.empty());
    CHECK(problems_of(text).empty());
  }
}

TEST_CASE("only a scalar without quotation marks is plain") {
  CHECK(tree_of("[2016, \"2016\", '2016', !!str 2016, true]") ==
        "[2016, \"2016\", \"2016\", 2016, true]");
  CHECK(tree_of("- |\n  a\n- >\n  b\n") == "[\"a\n\", \"b\n\"]");
}

TEST_CASE("nothing is null, however it is written") {
  CHECK(tree_of("a:\nb: ~\nc: null\nd: \"\"\ne: [ , ]\n") == "{a: ~, b: ~, c: ~, d: \"\", e: [~]}");
  CHECK(tree_of("-\n- ~\n-\n") == "[~, ~, ~]");
}

TEST_CASE("the span of a scalar is what is written, quotation marks and escapes included") {
  CHECK(stretches_of("[ 市科委 , \"a\\\"b\", 'it''s' ]") ==
        Texts{"[ 市科委 , \"a\\\"b\", 'it''s' ]", "市科委", "\"a\\\"b\"", "'it''s'"});
  CHECK(stretches_of("- one\n  two\n\n  three # end\n- \"four\n  five\"\n") ==
        Texts{"- one\n  two\n\n  three # end\n- \"four\n  five\"", "one\n  two\n\n  three",
            "\"four\n  five\""});
}

TEST_CASE("the span of a block text goes to the end of its last line") {
  CHECK(stretches_of("a: |\n  b\n\n   c\nd: >-  # why\n  e\n\nf: |\n\ng: h\n") ==
        Texts{"a: |\n  b\n\n   c\nd: >-  # why\n  e\n\nf: |\n\ng: h", "a", "|\n  b\n\n   c", "d",
            ">-  # why\n  e", "f", "|", "g", "h"});
  CHECK(stretches_of("- |2\n    a\n- b\n") == Texts{"- |2\n    a\n- b", "|2\n    a", "b"});
}

TEST_CASE("the span of a map or list goes from its first byte to its last") {
  CHECK(
      stretches_of("a: {b: [c, ]  # d\n }\ne: f\n") ==
      Texts{"a: {b: [c, ]  # d\n }\ne: f", "a", "{b: [c, ]  # d\n }", "b", "[c, ]", "c", "e", "f"});
  CHECK(stretches_of("[a: b, c]") == Texts{"[a: b, c]", "a: b", "a", "b", "c"});
}

TEST_CASE("the span of a null is its key, or the dash before it") {
  CHECK(stretches_of("key:\n  - a\n  -\n  - # none\n  - b\nother: ~\n") ==
        Texts{"key:\n  - a\n  -\n  - # none\n  - b\nother: ~", "key", "- a\n  -\n  - # none\n  - b",
            "a", "-", "-", "b", "other", "other"});
  CHECK(stretches_of("- {a: , b: c}\n-\n") ==
        Texts{"- {a: , b: c}\n-", "{a: , b: c}", "a", "a", "b", "c", "-"});
}

TEST_CASE("anchors and tags stand before the span; an alias has its own") {
  CHECK(stretches_of("- &x !!str 'a'\n- &y\n  b: c\n- *x\n- *y\n") ==
        Texts{"- &x !!str 'a'\n- &y\n  b: c\n- *x\n- *y", "'a'", "b: c", "b", "c", "*x", "*y", "b",
            "c"});
  CHECK(tree_of("- &x !!str 'a'\n- &y\n  b: c\n- *x\n- *y\n") == "[\"a\", {b: c}, \"a\", {b: c}]");
}

TEST_CASE("lines are counted from one, over line ends of either kind and texts of several lines") {
  for (const std::string end : {"\n", "\r\n"}) {
    const auto read = read_text("# c" + end + "- |" + end + "  a" + end + end + "- b" + end + end +
                                "- 'c" + end + "  d'" + end + "- \xF0\xA0\xAE\xB7: e" + end);
    std::vector<std::uint32_t> lines;
    for (const auto& node : read.tree.nodes) lines.push_back(node.line);
    CHECK(lines == std::vector<std::uint32_t>{2, 5, 7, 9, 9, 9, 2});
    CHECK(as_text(read.tree) == "[\"a\n\", b, \"c d\", {\xF0\xA0\xAE\xB7: e}]");
  }
}

TEST_CASE("with CR LF and characters of four bytes the spans are bytes of the file") {
  CHECK(stretches_of("𠮷: '𠮷𠮷'\r\nb: c\r\n") ==
        Texts{"𠮷: '𠮷𠮷'\r\nb: c", "𠮷", "'𠮷𠮷'", "b", "c"});
  CHECK(stretches_of("a: |\r\n  b\r\n  c\r\nd: e\r\n") ==
        Texts{"a: |\r\n  b\r\n  c\r\nd: e", "a", "|\r\n  b\r\n  c", "d", "e"});
}

TEST_CASE("a byte order mark is no part of the text, nor is a second one") {
  CHECK(stretches_of("\xEF\xBB\xBF"
                     "a: b\n") == Texts{"a: b", "a", "b"});
  CHECK(stretches_of("\xEF\xBB\xBF\xEF\xBB\xBF"
                     "a: b\n") == Texts{"a: b", "a", "b"});
}

TEST_CASE("escapes give UTF-8") {
  CHECK(
      tree_of(R"(["\u5e02\x41\t", "\N\_\L"])") == "[\"市A\t\", \"\xC2\x85\xC2\xA0\xE2\x80\xA8\"]");
}

TEST_CASE("of a key that is given twice the first stands, and both places are told") {
  CHECK(tree_of("a: 1\nb: 2\n\"a\": 3\nc: 4\na: 5\n") == "{a: 1, b: 2, c: 4}");
  CHECK(problems_of("a: 1\nb: 2\n\"a\": 3\nc: 4\na: 5\n") ==
        Texts{"3:0-3 duplicate-key: “a” is given twice; the first stands, 1: first given here",
            "5:0-1 duplicate-key: “a” is given twice; the first stands, 1: first given here"});
  CHECK(problems_of("- {a: 1}\n- {a: 1, b: {a: 1}}\n").empty());
}

TEST_CASE("problems come in the order of the file") {
  CHECK(problems_of("a: {x: 1, x: 2}\nb: @c\nd: {y: 1, y: 2}\n") ==
        Texts{"1:10-11 duplicate-key: “x” is given twice; the first stands, 1: first given here",
            "2:3-5 a text cannot begin with “@” (write \"@c\")",
            "3:10-11 duplicate-key: “y” is given twice; the first stands, 3: first given here"});
}
