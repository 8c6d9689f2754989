#include <doctest/doctest.h>

#include <random>

#include "remit/base/text.hpp"
#include "shown.hpp"

using remit::display_width;
using remit::wrapped;

using Lines = std::vector<std::string>;

namespace {

std::u32string without_spaces(std::u32string text) {
  std::erase_if(text, [](char32_t c) { return c == U' ' || c == U'　' || c == U'\n'; });
  return text;
}

/// Random titles: Chinese, words, numbers, punctuation that sticks, spaces.
std::vector<std::string> titles() {
  constexpr std::u32string_view pieces[] = {U"建设", U"智慧", U"城市", U"，", U"。", U"（", U"）",
      U"“", U"”", U"《", U"》", U"、", U" ", U"　", U"  ", U"internet", U"5G", U"2016", U"%", U"-",
      U"/", U"e\u0301", U"——", U"……", U"\n"};
  std::mt19937 random(11);  // NOLINT: the same titles in every run
  Lines titles;
  for (int i = 0; i < 300; ++i) {
    std::u32string title;
    for (auto left = random() % 13; left > 0; --left) title += pieces[random() % std::size(pieces)];
    titles.push_back(remit::encoded(title));
  }
  return titles;
}

}  // namespace

TEST_CASE("text is cut at spaces and between Chinese characters") {
  CHECK(wrapped("the fire brigade", 8) == Lines{"the fire", "brigade"});
  CHECK(wrapped("建设智慧城市", 8) == Lines{"建设智慧", "城市"});
  CHECK(wrapped("推广5G网络", 7) == Lines{"推广5G", "网络"});
  CHECK(wrapped("建设smart城市", 8) == Lines{"建设", "smart城", "市"});
  CHECK(wrapped("nowhere/2.1.1", 8) == Lines{"nowhere/", "2.1.1"});
}

TEST_CASE("closing marks do not begin a line and opening ones do not end it") {
  CHECK(wrapped("发展物流，建设", 8) == Lines{"发展物", "流，建设"});
  CHECK(wrapped("发展物（试点）", 8) == Lines{"发展物", "（试点）"});
  CHECK(wrapped("发展“物流”", 6) == Lines{"发展", "“物流”"});
  CHECK(wrapped("进行中……", 7) == Lines{"进行", "中……"});
  CHECK(wrapped("（））））", 4) == Lines{"（）", "））", "）"});
}

TEST_CASE("a word wider than a line is cut, and one character can stick out") {
  CHECK(wrapped("internet", 5) == Lines{"inter", "net"});
  CHECK(wrapped("市委", 1) == Lines{"市", "委"});
  CHECK(wrapped("  市", 3) == Lines{"市"});
}

TEST_CASE("line feeds and indentation stay, spaces at the end do not") {
  CHECK(wrapped("", 4) == Lines{""});
  CHECK(wrapped("一\n\n二\n", 4) == Lines{"一", "", "二", ""});
  CHECK(wrapped("  a b  ", 10) == Lines{"  a b"});
  CHECK(wrapped("  2.1 物流", 7) == Lines{"  2.1", "物流"});
  CHECK(wrapped("   ", 2) == Lines{""});
}

TEST_CASE("without a width only line feeds cut") {
  CHECK(wrapped("建设 智慧城市\nb", 0) == Lines{"建设 智慧城市", "b"});
}

TEST_CASE("no line is wider than the width, and nothing but spaces is lost") {
  for (const std::string& title : titles()) {
    for (const std::size_t width : {1U, 2U, 3U, 5U, 8U, 13U, 40U}) {
      CAPTURE(title);
      CAPTURE(width);
      std::u32string all;
      for (const std::string& line : wrapped(title, width)) {
        CAPTURE(line);
        const bool lone = remit::characters(line) == 1;
        CHECK((display_width(line) <= width || lone));
        CHECK_FALSE(line.ends_with(' '));
        CHECK(wrapped(line, width) == Lines{line});
        all += remit::decoded(line);
      }
      CHECK(without_spaces(all) == without_spaces(remit::decoded(title)));
    }
  }
}
