// Mistakes with lines: fields, list items, indentation. Each is reported once, where it is, and
// what was meant is read.

#include <doctest/doctest.h>

#include "io/yaml_checks.hpp"
#include "shown.hpp"

using remit::test::problems_of;
using remit::test::tree_of;
using Texts = std::vector<std::string>;

TEST_CASE("a full-width colon after a field is one") {
  const char* const text =
      "- id：1\n"
      "  title：甲：乙\n"
      "  tasks：\n"
      "    - id：2\n"
      "      title：丙\n";
  CHECK(tree_of(text) == "[{id: 1, title: 甲：乙, tasks: [{id: 2, title: 丙}]}]");
  CHECK(problems_of(text) == Texts{"1:4-7 the colon after “id” is full-width (write “id: ”, with "
                                   "an ASCII colon and a space)",
                                 "2:7-10 the colon after “title” is full-width (write “title: ”, "
                                 "with an ASCII colon and a space)",
                                 "3:7-10 the colon after “tasks” is full-width (write “tasks: ”, "
                                 "with an ASCII colon and a space)",
                                 "4:8-11 the colon after “id” is full-width (write “id: ”, with an "
                                 "ASCII colon and a space)",
                                 "5:11-14 the colon after “title” is full-width (write “title: ”, "
                                 "with an ASCII colon and a space)"});
}

TEST_CASE("a full-width colon divides a field in braces from its value, but not a text in a list") {
  const char* const text =
      "- {name：甲, kind：, note: 乙：丙}\n"
      "- PPP：模式\n";
  CHECK(tree_of(text) == "[{name: 甲, kind: ~, note: 乙：丙}, PPP：模式]");
  CHECK(problems_of(text) == Texts{"1:3-13 the colon after “name” is full-width (write “name: ”, "
                                   "with an ASCII colon and a space)",
                                 "1:15-22 the colon after “kind” is full-width (write “kind: ”, "
                                 "with an ASCII colon and a space)"});
}

TEST_CASE("a file of nothing but full-width colons is read") {
  const char* const text =
      "version：1\n"
      "plans：\n";
  CHECK(tree_of(text) == "{version: 1, plans: ~}");
  CHECK(problems_of(text) == Texts{"1:7-10 the colon after “version” is full-width (write "
                                   "“version: ”, with an ASCII colon and a space)",
                                 "2:5-8 the colon after “plans” is full-width (write “plans: ”, "
                                 "with an ASCII colon and a space)"});
}

TEST_CASE("a space that is missing after a colon or a dash is put in") {
  const char* const text =
      "- id:1\n"
      "  title:甲\n"
      "  lead:[乙]\n"
      "-id: 2\n"
      "- {name:丙}\n";
  CHECK(tree_of(text) == "[{id: 1, title: 甲, lead: [乙]}, {name: 丙}]");
  CHECK(problems_of(text) ==
        Texts{"1:2-6 no space after “id:” (write “id: ”, with an ASCII colon and a space)",
            "2:2-11 no space after “title:” (write “title: ”, with an ASCII colon and a space)",
            "3:2-12 no space after “lead:” (write “lead: ”, with an ASCII colon and a space)",
            "4:0-3 no space after “-” (write “- ”, with a space)",
            "5:3-11 no space after “name:” (write “name: ”, with an ASCII colon and a space)"});
}

TEST_CASE("a colon that is missing after a field is put in") {
  const char* const text =
      "- id: 1\n"
      "  title 甲\n"
      "  tasks\n"
      "    - id: 2\n"
      "- {name 丙}\n";
  CHECK(tree_of(text) == "[{id: 1, title: 甲, tasks: [{id: 2}]}, {name: 丙}]");
  CHECK(problems_of(text) ==
        Texts{"2:2-11 no colon after “title” (write “title: ”, with an ASCII colon and a space)",
            "3:2-7 no colon after “tasks” (write “tasks: ”, with an ASCII colon and a space)",
            "5:3-11 no colon after “name” (write “name: ”, with an ASCII colon and a space)"});
}

TEST_CASE("a text where a field is expected is left out") {
  const char* const text =
      "version: 1\n"
      "说明文字\n"
      "plans: []\n";
  CHECK(tree_of(text) == "{version: 1, plans: []}");
  CHECK(problems_of(text) == Texts{"2:0-12 no colon after “说明文字” (write “name: value”, or "
                                   "indent the line more if it continues the text above)"});
}

TEST_CASE("lines that are indented with tabs throughout are read") {
  const char* const text =
      "a:\n"
      "\tb:\n"
      "\t\tc: d\n"
      "\te: f\n";
  CHECK(tree_of(text) == "{a: {b: {c: d}, e: f}}");
  CHECK(problems_of(text) ==
        Texts{"2:0-1 indented with a tab (lines like this: 3) (indent with spaces)"});
}

TEST_CASE("a line that is indented with a tab among others with spaces is left out") {
  const char* const text =
      "a:\n"
      "  b: c\n"
      "\td: e\n"
      "  f: g\n";
  CHECK(tree_of(text) == "{a: {b: c, f: g}}");
  CHECK(problems_of(text) ==
        Texts{"3:0-1 indented with a tab (lines like this: 1) (indent with spaces)"});
}

TEST_CASE("a line that is indented too much or too little is moved") {
  const char* const text =
      "a:\n"
      "  - id: 1\n"
      "     title: 甲\n"
      "    lead: [乙]\n"
      "  -   id: 2\n"
      "   - id: 3\n"
      " - id: 4\n"
      "    title: 丁\n";
  CHECK(tree_of(text) ==
        "{a: [{id: 1, title: 甲, lead: [乙]}, {id: 2}, {id: 3}, {id: 4, title: 丁}]}");
  CHECK(problems_of(text) == Texts{"3:5-15 indented below a line that has its value already (begin "
                                   "it below the other lines of its list or entry)",
                                 "6:3-10 a list item where a field is expected (begin it below the "
                                 "other lines of its list or entry)",
                                 "7:1-8 a list item where a field is expected (begin it below the "
                                 "other lines of its list or entry)",
                                 "8:4-14 indented below a line that has its value already (begin "
                                 "it below the other lines of its list or entry)"});
}

TEST_CASE("of lines that disagree the fewer are moved") {
  const char* const text =
      "agencies:\n"
      "   - {name: 甲}\n"
      "  - {name: 乙}\n"
      "  - {name: 丙}\n";
  CHECK(tree_of(text) == "{agencies: [{name: 甲}, {name: 乙}, {name: 丙}]}");
  CHECK(problems_of(text) == Texts{"2:3-16 the indentation fits no line above (begin it below the "
                                   "other lines of its list or entry)"});
}

TEST_CASE("a first line that is indented is not taken for the whole file") {
  const char* const text =
      "  version: 1\n"
      "plans: []\n";
  CHECK(tree_of(text) == "{plans: []}");
  CHECK(problems_of(text) == Texts{"1:2-12 the indentation fits no line above (begin it below the "
                                   "other lines of its list or entry)"});
}

TEST_CASE("a list item in the middle of a line loses its dash") {
  const char* const text =
      "- a: - 甲\n"
      "- [- 甲, 乙]\n";
  CHECK(tree_of(text) == "[{a: 甲}, [甲, 乙]]");
  CHECK(problems_of(text) == Texts{"1:5-10 a list item within a line (put every item on a line of "
                                   "its own, or all of them between [ and ])",
                                 "2:3-4 “- ” has no place between brackets (take it out)"});
}

TEST_CASE("a line that begins with a percent sign is left out") {
  const char* const text =
      "a: b\n"
      "%c\n"
      "d: e\n";
  CHECK(tree_of(text) == "{a: b, d: e}");
  CHECK(problems_of(text) == Texts{"2:0-2 a line cannot begin with “%”"});
}

TEST_CASE("a text that takes in the line below it gets a warning") {
  const char* const text =
      "- lead: 甲\n"
      "    - 乙\n"
      "- \"丙\n"
      "  title: 丁\"\n";
  CHECK(tree_of(text) == "[{lead: 甲 - 乙}, \"丙 title: 丁\"]");
  CHECK(problems_of(text) ==
        Texts{"1:8-11 warning: the text that begins here takes in line 2, which looks like an "
              "entry of its own (give that line the indentation of this one, or quote the text)",
            "3:2-6 warning: the text that begins here takes in line 4, which looks like an entry "
            "of its own (perhaps a quotation mark is missing)"});
}

TEST_CASE("a number sign that begins a comment before a digit gets a warning") {
  const char* const text =
      "- 第 #1 期\n"
      "- a #b\n";
  CHECK(tree_of(text) == "[第, a]");
  CHECK(problems_of(text) == Texts{"1:6-8 warning: “#1” and the rest of the line are a comment (if "
                                   "they belong to the text, put it between quotation marks)"});
}
