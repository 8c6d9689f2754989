// Mistakes within a line: brackets, quotation marks, characters that mean something. Each is
// reported once, where it is, and what was meant is read.

#include <doctest/doctest.h>

#include "io/yaml_checks.hpp"
#include "shown.hpp"

using remit::test::problems_of;
using remit::test::tree_of;
using Texts = std::vector<std::string>;

TEST_CASE("a list that is not closed ends with its line") {
  const char* const text =
      "- lead: [甲, 乙\n"
      "  cooperate: [丙]\n"
      "- lead: [丁  # 牵头\n"
      "- lead: [戊,\n";
  CHECK(tree_of(text) == "[{lead: [甲, 乙], cooperate: [丙]}, {lead: [丁]}, {lead: [戊]}]");
  CHECK(problems_of(text) == Texts{"1:8-17 “[” is not closed (add “]” after the last item)",
                                 "3:8-22 “[” is not closed (add “]” after the last item)",
                                 "4:8-13 “[” is not closed (add “]” after the last item)"});
}

TEST_CASE("a map that is not closed is closed together with what is open in it") {
  const char* const text =
      "- {name: 甲, aliases: [子, 丑\n"
      "- {name: 乙}\n";
  CHECK(tree_of(text) == "[{name: 甲, aliases: [子, 丑]}, {name: 乙}]");
  CHECK(problems_of(text) == Texts{"1:2-32 “{” is not closed (add “]}” after the last item)"});
}

TEST_CASE("a list over several lines that is not closed ends before the next entry") {
  const char* const text =
      "- lead: [甲,\n"
      "         乙,\n"
      "         丙\n"
      "  cooperate: [丁]\n";
  CHECK(tree_of(text) == "[{lead: [甲, 乙, 丙], cooperate: [丁]}]");
  CHECK(problems_of(text) == Texts{"1:8-13 “[” is not closed (add “]” after the last item)"});
}

TEST_CASE("a bracket of the wrong kind is put right, and one too many taken out") {
  const char* const text =
      "- [甲, 乙}\n"
      "- {a: [甲, 乙}\n"
      "- {a: [甲]]}\n";
  CHECK(tree_of(text) == "[[甲, 乙], {a: [甲, 乙]}, {a: [甲]}]");
  CHECK(problems_of(text) == Texts{"1:11-12 “}” cannot close “[”",
                                 "2:6-15 “[” is not closed (add “]” after the last item)",
                                 "3:11-12 “]” cannot close “{”"});
}

TEST_CASE("a quotation mark that is not closed ends with its line") {
  const char* const text =
      "- title: \"甲\n"
      "  lead: \"乙\"\n"
      "- title: '丙\n";
  CHECK(tree_of(text) == "[{title: \"甲\", lead: \"乙\"}, {title: \"丙\"}]");
  CHECK(problems_of(text) ==
        Texts{"1:9-13 the quotation mark \" is not closed (add \" at the end of the text)",
            "3:9-13 the quotation mark ' is not closed (add ' at the end of the text)"});
}

TEST_CASE("a quotation mark that is not closed within a list ends with its item") {
  const char* const text =
      "- [\"甲, 乙]\n"
      "- [\"丙\"]\n";
  CHECK(tree_of(text) == "[[\"甲\", 乙], [\"丙\"]]");
  CHECK(problems_of(text) ==
        Texts{"1:3-7 the quotation mark \" is not closed (add \" at the end of the text)"});
}

TEST_CASE("quotation marks within quotation marks make one text") {
  const char* const text =
      "- \"甲\"乙\"丙\"\n"
      "- [\"甲\"乙\"丙\", 丁]\n";
  CHECK(tree_of(text) == "[\"甲\"乙\"丙\", [\"甲\"乙\"丙\", 丁]]");
  CHECK(problems_of(text) == Texts{"1:2-15 text after the closing quotation mark (within quotation "
                                   "marks write “ ” for others)",
                                 "2:3-16 text after the closing quotation mark (within quotation "
                                 "marks write “ ” for others)"});
}

TEST_CASE("a full-width comma between quoted items is one") {
  const char* const text = "- [\"甲\"，\"乙\"、 \"丙\"]\n";
  CHECK(tree_of(text) == "[[\"甲\", \"乙\", \"丙\"]]");
  CHECK(problems_of(text) == Texts{"1:8-11 this comma is full-width and divides nothing (write “, "
                                   "”, with an ASCII comma and a space)"});
}

TEST_CASE("a colon within a text belongs to it") {
  const char* const text =
      "- 甲: 乙: 丙\n"
      "- {a: b: c, d: e}\n"
      "- title: “子: 丑”\n";
  CHECK(tree_of(text) == "[{甲: 乙: 丙}, {a: b: c, d: e}, {title: “子: 丑”}]");
  CHECK(problems_of(text) == Texts{"1:7-15 “: ” within a text (write \"乙: 丙\")",
                                 "2:6-10 “: ” within a text (write \"b: c\")",
                                 "3:9-23 “: ” within a text (write \"“子: 丑”\")"});
}

TEST_CASE("a text may not begin with a character that means something, but is read") {
  const char* const text =
      "- @甲\n"
      "- 丙: `乙`\n"
      "- a: %5\n"
      "- a: & 乙\n"
      "- a: &乙 丙\n"
      "- a: !丁\n"
      "- a: >95%\n"
      "- a: |戊\n"
      "- a: , 己\n"
      "- a: ? 庚\n"
      "- [甲?, 子[1]丑]\n";
  CHECK(tree_of(text) ==
        "[@甲, {丙: `乙`}, {a: %5}, {a: & 乙}, {a: &乙 丙}, {a: !丁}, {a: >95%}, {a: |戊}, {a: , "
        "己}, {a: ? 庚}, [甲?, 子[1]丑]]");
  CHECK(problems_of(text) == Texts{"1:2-6 a text cannot begin with “@” (write \"@甲\")",
                                 "2:7-12 a text cannot begin with “`” (write \"`乙`\")",
                                 "3:5-7 a text cannot begin with “%” (write \"%5\")",
                                 "4:5-10 a text cannot begin with “&” (write \"& 乙\")",
                                 "5:5-13 a text cannot begin with “&” (write \"&乙 丙\")",
                                 "6:5-9 a text cannot begin with “!” (write \"!丁\")",
                                 "7:5-9 a text cannot begin with “>” (write \">95%\")",
                                 "8:5-9 a text cannot begin with “|” (write \"|戊\")",
                                 "9:5-10 a text cannot begin with “,” (write \", 己\")",
                                 "10:5-10 a text cannot begin with “?” (write \"? 庚\")",
                                 "11:3-7 “?” has a meaning of its own here (write \"甲?\")"});
}

TEST_CASE("what follows a value in its line is left out") {
  const char* const text =
      "- a: [甲], [乙]\n"
      "- a: \"甲\", \"乙\"\n"
      "- a: [甲] 乙\n";
  CHECK(tree_of(text) == "[{a: [甲]}, {a: \"甲\"}, {a: [甲]}]");
  CHECK(problems_of(text) ==
        Texts{"1:10-17 a comma after the end of the value (put a list between [ and ])",
            "2:10-17 a comma after the end of the value (put a list between [ and ])",
            "3:11-14 text after the closing “]” (put a list between [ and ])"});
}

TEST_CASE("a comma that is missing between items is put in") {
  const char* const text =
      "- [\"甲\" \"乙\"]\n"
      "- [[甲] [乙]]\n";
  CHECK(tree_of(text) == "[[\"甲\", \"乙\"], [[甲], [乙]]]");
  CHECK(problems_of(text) ==
        Texts{"1:9-14 no comma between two items (write “, ”, with an ASCII comma and a space)",
            "2:9-10 no comma between two items (write “, ”, with an ASCII comma and a space)"});
}

TEST_CASE("a backslash that means nothing stands for itself") {
  const char* const text = "- a: \"C:\\甲\\x\"\n";
  CHECK(tree_of(text) == "[{a: \"C:\\甲\\x\"}]");
  CHECK(problems_of(text) == Texts{"1:8-12 “\\甲” means nothing within quotation marks (write \\\\ "
                                   "for a backslash, or put the text between ' and ')"});
}

TEST_CASE("the end of the file closes what is open") {
  const char* const text = "[甲, 乙乙\n";
  CHECK(tree_of(text) == "[甲, 乙乙]");
  CHECK(problems_of(text) == Texts{"1:0-12 “[” is not closed (add “]” after the last item)"});
}

TEST_CASE("a bracket or quotation mark at the end only gets a warning, an apostrophe does not") {
  const char* const text =
      "- 甲, 乙]\n"
      "- 2.1\"\n"
      "- [cats', 'it''s']\n"
      "- 丙[1]\n";
  CHECK(tree_of(text) == "[甲, 乙], 2.1\", [cats', \"it's\"], 丙[1]]");
  CHECK(problems_of(text) ==
        Texts{"1:10-11 warning: “]” closes nothing (add “[” before it, or take it out)",
            "2:5-6 warning: a quotation mark at the end, but none at the beginning "
            "(add “\"” before it, or take it out)"});
}
