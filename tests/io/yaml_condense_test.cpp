#include "remit/io/yaml_condense.hpp"

#include <doctest/doctest.h>

#include <array>
#include <initializer_list>
#include <string>

#include "io/yaml_checks.hpp"
#include "shown.hpp"

using remit::Condensed;
using remit::test::as_text;
using remit::test::read_text;
using remit::test::stretches_of;
using Texts = std::vector<std::string>;

namespace {

/// Characters beyond ASCII wherever YAML lets them stand, and all kinds of scalars.
constexpr std::string_view catalog =
    "# 目录\n"
    "version: 1  # 版本\n"
    "“键”: # 注\n"
    "  市水务局\n"
    "agencies:\n"
    "  - {name: 市 水务局a, aliases: [“水务”, '甲''乙', \"丙\n   丁\", 等]}\n"
    "  - R&D、好!\n"
    "plans:\n"
    "  - title: 海绵\n"
    "      城市：中 # 末\n"
    "    note: | # 头\n"
    "      一: 二\n"
    "\n"
    "       三\n"
    "    ? 任务\n"
    "    : [市水务局, ~, {甲: 乙}]\n"
    "    fold: >-\n"
    "      末\n"
    "      尾\n";

/// All that is read from a text, and where it stands.
Texts all_of(const std::string& text) {
  const auto read = read_text(text);
  Texts all = as_text(read.problems, read.sources[0]);
  if (read.tree.empty()) return all;
  const Texts stretches = stretches_of(text);
  all.insert(all.end(), stretches.begin(), stretches.end());
  all.push_back(as_text(read.tree));
  return all;
}

/// A backslash keeps the text that the parser sees as it is; no other comment of that length does.
void check_reads_the_same(const std::string& text) {
  Texts condensed = all_of("#/\n" + text);
  Texts whole = all_of("#\\\n" + text);
  for (std::string& line : whole) {
    if (const auto at = line.find("#\\"); at != std::string::npos) line[at + 1] = '/';
  }
  CHECK(condensed == whole);
}

}  // namespace

TEST_CASE("the parser sees one byte for a run of characters beyond ASCII") {
  const Condensed condensed("市科委: [“甲”, b, 等]");
  CHECK(condensed.view() == "\xE4: [\xE4, b, \xE4]");
}

TEST_CASE("what the parser sees is found in the text") {
  const std::string text = "a市科委b等";
  const Condensed condensed(text);
  CHECK(condensed.offset(0) == 0);
  CHECK(condensed.offset(1) == 1);
  CHECK(condensed.offset(2) == text.find('b'));
  CHECK(condensed.offset(3) == text.find("等"));
  CHECK(condensed.offset(4) == text.size());
  CHECK(condensed.offset(9) == text.size());
}

TEST_CASE("a value gets its characters back") {
  const std::string text = "甲: 乙丙 丁\n  戊";
  Condensed condensed(text);
  const auto begin = static_cast<std::uint32_t>(text.find("乙"));
  CHECK(condensed.expanded(begin, "\xE4 \xE4 \xE4") == "乙丙 丁 戊");
  CHECK(condensed.expanded(begin, "plain") == "plain");
}

TEST_CASE("a text that may have escapes, anchors or tags is left as it is") {
  for (const std::string_view text :
      {"\"\\u6c34务局\"", "&a 水务", "- &a # 注\n  水务", "[!b 水务]"}) {
    CHECK(Condensed(text).view() == text);
  }
  CHECK(Condensed("研发R&D加油!").view() == "\xE4R&D\xE4!");
}

TEST_CASE("a catalog is read as without condensing") {
  CHECK(read_text(std::string(catalog)).problems.empty());
  check_reads_the_same(std::string(catalog));
}

TEST_CASE("a broken catalog is read as without condensing") {
  using namespace std::string_view_literals;
  constexpr std::string_view others = "\t\n \"#&'*,-:?[]{|}!%\xE5"sv;
  for (std::size_t at = 0; at < catalog.size(); ++at) {
    CAPTURE(at);
    check_reads_the_same(std::string(catalog).erase(at, 1));
    std::string text(catalog.substr(0, at));
    check_reads_the_same(text);
    text += others[at % others.size()];
    text += catalog.substr(at + 1);
    check_reads_the_same(text);
  }
}
