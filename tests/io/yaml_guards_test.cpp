#include <doctest/doctest.h>

#include <string>

#include "io/yaml_checks.hpp"
#include "shown.hpp"

using remit::test::as_text;
using remit::test::problems_of;
using remit::test::read_text;
using remit::test::tree_of;
using Texts = std::vector<std::string>;

namespace {

std::string repeated(std::string_view part, std::size_t times) {
  std::string text;
  text.reserve(part.size() * times);
  for (std::size_t i = 0; i < times; ++i) text += part;
  return text;
}

const char* const too_deep = "nested more than 64 levels deep";
const char* const too_long =
    "what begins here does not end for too long; from here on nothing is read";

}  // namespace

TEST_CASE("an alias within what it refers to is nothing") {
  CHECK(tree_of("&a [*a, b]") == "[~, b]");
  CHECK(problems_of("&a [*a, b]") == Texts{"1:4-6 “*a” stands within what it refers to"});
  CHECK(tree_of("a: &x {b: [*x]}\n") == "{a: {b: [~]}}");
}

TEST_CASE(
    "an alias without an anchor is nothing, and of a text that begins with * it is the text") {
  CHECK(tree_of("a: *leads\nb: [*x, c]\n") == "{a: ~, b: [~, c]}");
  CHECK(problems_of("a: *leads\nb: [*x, c]\n") ==
        Texts{"1:3-9 “*leads” refers to nothing: there is no “&leads” before it",
            "2:4-6 “*x” refers to nothing: there is no “&x” before it"});
  CHECK(tree_of("a: *重点*任务\nb: ** c\n") == "{a: *重点*任务, b: ** c}");
  CHECK(problems_of("a: *重点*任务\nb: ** c\n") ==
        Texts{"1:3-17 a text cannot begin with “*” (write \"*重点*任务\")",
            "2:3-7 a text cannot begin with “*” (write \"** c\")"});
}

TEST_CASE("aliases of aliases share their nodes and do not grow without end") {
  std::string text = "a: &a [x, x, x, x, x, x, x, x, x, x]\n";
  for (char c = 'b'; c < 'k'; ++c) {
    const std::string name(1, c);
    const std::string before(1, static_cast<char>(c - 1));
    text += name + ": &" + name + " [" + repeated("*" + before + ", ", 10) + "]\n";
  }
  const auto read = read_text(text);
  CHECK(read.tree.nodes.size() < 250);
  CHECK(remit::test::faults(read.tree, read.problems, read.sources[0]).empty());
  REQUIRE(read.problems.size() == 1);
  CHECK(as_text(read.problems, read.sources[0]) ==
        Texts{"6:35-37 with this alias the file would have more than 1000000 values more"});
}

TEST_CASE("64 levels can be read; what is below is left out and said once") {
  CHECK(problems_of(repeated("[", 64) + repeated("]", 64)).empty());
  CHECK(problems_of(repeated("[", 65) + repeated("]", 65)) ==
        Texts{std::string("1:64-65 ") + too_deep});
  CHECK(problems_of("a: " + repeated("[", 400) + repeated("]", 400) + "\nb: c\n") ==
        Texts{std::string("1:66-67 ") + too_deep});
  CHECK(tree_of("a: " + repeated("[", 400) + repeated("]", 400) + "\nb: c\n").ends_with(", b: c}"));
  CHECK(problems_of(repeated("- ", 100) + "a\n") == Texts{std::string("1:128-129 ") + too_deep});
  CHECK(problems_of(repeated("? ", 100) + "a\n") == Texts{std::string("1:128-129 ") + too_deep});
}

TEST_CASE("aliases cannot reach deeper than 64 levels") {
  std::string text = "a: &a " + repeated("[", 40) + repeated("]", 40) + "\n";
  CHECK(problems_of(text + "b: " + repeated("[", 20) + "*a" + repeated("]", 20) + "\n").empty());
  CHECK(problems_of(text + "b: " + repeated("[", 24) + "*a" + repeated("]", 24) + "\n") ==
        Texts{std::string("2:27-29 ") + too_deep});
}

TEST_CASE("brackets without end are soon given up, however many") {
  for (const std::string_view part : {"[", "{a: ", "- ", "? "}) {
    CAPTURE(part);
    const auto read = read_text("x: y\nz:\n " + repeated(part, 600'000));
    REQUIRE(read.problems.size() == 1);
    CHECK(in_words(read.problems[0].message, remit::Language::en) == too_deep);
    CHECK(read.tree.nodes.size() < 300);
  }
}

TEST_CASE("a piece without end is given up, and what was before it stays") {
  CHECK(problems_of("a: b\nc: " + repeated("d", 8'400'000)) ==
        Texts{std::string("2:1-2 ") + too_long});
  CHECK(tree_of("a: b\nc: \"" + repeated("d", 8'400'000)) == "{a: b}");
  CHECK(problems_of("- [" + repeated("a, ", 600'000) + "]\n") ==
        Texts{std::string("1:0-1 ") + too_long});
}

TEST_CASE("a long text is a text, and a name before a colon has its limit") {
  const std::string text = repeated("市", 100'000);
  CHECK(tree_of("a: " + text) == "{a: " + text + "}");
  CHECK(problems_of(repeated("k", 1025) + ": a\nb: c\n") ==
        Texts{"1:0-1 the name before the colon has more than 1024 bytes"});
  CHECK(tree_of(repeated("k", 1025) + ": a\nb: c\n") == "{b: c}");
}

TEST_CASE("only the first document of a file is read") {
  CHECK(tree_of("---\na: b\n---\nc: [\n") == "{a: b}");
  CHECK(problems_of("---\na: b\n---\nc: [\n") ==
        Texts{"3:0-3 “---” begins a second document, which is not read "
              "(put it into a file of its own)"});
  CHECK(problems_of("%YAML 1.2\n---\na: b\n...\n").empty());
}

TEST_CASE("bytes that are not UTF-8 are replaced and all else is read") {
  CHECK(tree_of("a: 市\xE5\xB8_b\nc: d\n") == "{a: 市___b, c: d}");
  CHECK(problems_of("a: 市\xE5\xB8_b\nc: \xFF\n") ==
        Texts{"1:6-7 no UTF-8 character (bytes like this: 3) (type the character again)"});
  for (const char* bytes :
      {"\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF5"}) {
    CHECK(problems_of(bytes).size() == 1);
  }
  for (const char* bytes : {"\xC2\x80", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xF4\x8F\xBF\xBF"}) {
    CHECK(problems_of(bytes).empty());
  }
}

TEST_CASE("a file in another encoding is not read, and told how to save it") {
  const std::string gb18030 = repeated("\xCA\xD0\xBF\xC6\xCE\xAF: x\n", 8);
  CHECK(problems_of(gb18030) == Texts{"1:0-1 the file is not UTF-8 but of another encoding, "
                                      "perhaps GB18030 (save it as UTF-8)"});
  CHECK(tree_of(gb18030).empty());
  using namespace std::string_literals;
  CHECK(problems_of("\xFF\xFE"
                    "a\0:\0 \0b\0\n\0"s) ==
        Texts{"1:0-0 the file is UTF-16, not UTF-8 (save it as UTF-8)"});
  CHECK(problems_of("\0a\0:\0 \0b"s) ==
        Texts{"1:0-0 the file is UTF-16, not UTF-8 (save it as UTF-8)"});
  CHECK(problems_of("\xFF\xFE\0\0a\0\0\0"s) ==
        Texts{"1:0-0 the file is UTF-32, not UTF-8 (save it as UTF-8)"});
  CHECK(problems_of("a\0\0\0:\0\0\0 \0\0\0b\0\0\0"s) ==
        Texts{"1:0-0 the file is UTF-32, not UTF-8 (save it as UTF-8)"});
}

TEST_CASE("control characters are taken for spaces") {
  using namespace std::string_literals;
  CHECK(tree_of("name: b\0\0\nsecond: d\x04\x7F\n"s) == "{name: b, second: d \x7F}");
  CHECK(problems_of("name: b\0\0\nsecond: d\x04\n"s) ==
        Texts{"1:7-8 control character U+0000 (all in all: 3) (take it out)"});
}

TEST_CASE("after twenty mistakes the rest of the file is left") {
  std::string text;
  for (char key = 'a'; key <= 'z'; ++key) text += std::string(1, key) + ": b: c\n";
  const auto read = read_text(text);
  const Texts problems = as_text(read.problems, read.sources[0]);
  REQUIRE(problems.size() == 21);
  CHECK(problems[19] == "20:3-7 “: ” within a text (write \"b: c\")");
  CHECK(
      problems[20] == "21:4-5 from here on nothing can be read before the errors above are mended");
  CHECK(as_text(read.tree).ends_with("s: b: c, t: b: c, u: b}"));
}
