#include "remit/render/table.hpp"

#include <doctest/doctest.h>

#include <sstream>

#include "remit/base/text.hpp"

using remit::Align;
using remit::as_text;
using remit::Color;
using remit::Emphasis;
using remit::Table;

namespace {

std::vector<std::string> lines(const std::string& text) {
  std::vector<std::string> found;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) found.push_back(line);
  return found;
}

std::size_t widest_line(const std::string& text) {
  std::size_t widest = 0;
  for (const std::string& line : lines(text)) {
    widest = std::max(widest, remit::display_width(line));
  }
  return widest;
}

/// Two columns of words that can be wrapped, and one that cannot.
Table wordy() {
  return {"", {{"task", Align::left, 60}, {"id"}, {"agencies", Align::left, 60}},
      {{{"建设全市统一的政务云平台"}, {"1.1"}, {"市大数据局、市财政局、市发展改革委、市公安局"}}},
      {}};
}

}  // namespace

TEST_CASE("columns are aligned by display width, and no line ends in blanks") {
  const Table table{"", {{"单位"}, {"role", Align::center}, {"tasks", Align::right}},
      {{{"市卫健委"}, {"○"}, {"12"}}, {{"Fire"}}, {{""}, {"lead"}, {"3"}}}, {}};
  CHECK(as_text(table) ==
        "单位      role  tasks\n"
        "────────  ────  ─────\n"
        "市卫健委   ○       12\n"
        "Fire\n"
        "          lead      3\n");
}

TEST_CASE("title and notes stand apart from the table") {
  const Table table{"分工表", {{"a"}}, {{{"1"}}}, {"one", "two"}};
  CHECK(as_text(table) == "分工表\n\na\n─\n1\n\none\ntwo\n");
  CHECK(as_text(Table{"only", {}, {}, {}}) == "only\n\n");
  CHECK(as_text(Table{}).empty());
}

TEST_CASE("a column wraps beyond its widest, its title too, which stands on the rule") {
  const Table table{
      "", {{"市发展改革委", Align::center, 4}, {"n"}}, {{{"●"}, {"1"}}, {{"甲乙丙"}, {"2"}}}, {}};
  CHECK(as_text(table) ==
        "市发\n"
        "展改\n"
        "革委  n\n"
        "────  ─\n"
        " ●    1\n"
        "甲乙  2\n"
        " 丙\n");
}

TEST_CASE("a line break in a cell begins a line; controls are made visible") {
  const Table table{"", {{"a"}, {"b"}}, {{{"x\ny"}, {"\x1b[31m"}}}, {}};
  CHECK(as_text(table) == "a  b\n─  ─────\nx  ␛[31m\ny\n");
}

TEST_CASE("a heading row spans the table without widening a column") {
  const Table table{"", {{"id"}, {"n", Align::right}},
      {{{"Chapter one", Emphasis::heading}}, {{"1.1"}, {"2"}},
          {{"Chapter two", Emphasis::heading}, {""}}, {{"2.1"}, {"3"}}},
      {}};
  CHECK(as_text(table) ==
        "id   n\n"
        "───  ─\n"
        "Chapter one\n"
        "1.1  2\n"
        "\n"
        "Chapter two\n"
        "2.1  3\n");
}

TEST_CASE("where the whole does not fit, the columns that can be wrapped share what is left") {
  CHECK(as_text(wordy(), Color::no, 40) ==
        "task              id   agencies\n"
        "────────────────  ───  ────────────────\n"
        "建设全市统一的政  1.1  市大数据局、市财\n"
        "务云平台               政局、市发展改革\n"
        "                       委、市公安局\n");
  for (std::size_t width = 23; width < 100; ++width) {
    CAPTURE(width);
    CHECK(widest_line(as_text(wordy(), Color::no, width)) <= width);
  }
  CHECK(as_text(wordy(), Color::no, 100) == as_text(wordy()));
}

TEST_CASE("columns are not squeezed beyond reading, even where the whole cannot fit") {
  CHECK(as_text(wordy(), Color::no, 5) == as_text(wordy(), Color::no, 23));
}

TEST_CASE("title, notes and heading rows keep to the width as well") {
  const Table table{"a title of some words", {{"x", Align::left, 9}},
      {{{"a heading row", Emphasis::heading}}}, {"a note of some words"}};
  CHECK(widest_line(as_text(table, Color::no, 12)) <= 12);
}

TEST_CASE("colours paint the words, not the blanks, and only where they are wanted") {
  const Table table{"", {{"a"}, {"b"}},
      {{{"x", Emphasis::gap}, {"y", Emphasis::support}}, {{"long", Emphasis::lead}}}, {}};
  CHECK(as_text(table, Color::yes) ==
        "\x1b[1ma\x1b[0m     \x1b[1mb\x1b[0m\n"
        "\x1b[2m────  ─\x1b[0m\n"
        "\x1b[1;33mx\x1b[0m     y\n"
        "\x1b[1mlong\x1b[0m\n");
  CHECK(as_text(table, Color::no).find('\x1b') == std::string::npos);
}
