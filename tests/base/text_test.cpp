#include "remit/base/text.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace std::string_literals;
using remit::characters;
using remit::decoded;
using remit::display_width;
using remit::encoded;
using remit::folded_name;
using remit::folded_topic;
using remit::invalid_utf8;
using remit::printable;

namespace {

std::string one(char32_t c) {
  return encoded({&c, 1});
}

/// Texts of characters that fold in different ways, alone and together.
std::vector<std::string> odd_texts() {
  constexpr std::u32string_view odd =
      U"市委A z9＋－　（“《·—¨´ﬁ½Åé\u0301\u0345\u3099かガｶﾞß㈱ⅣİΣ각\u11A8\u200B\u00AD😀\u001B\uFFFD";
  std::mt19937 random(7);  // NOLINT: the same texts in every run
  std::vector<std::string> texts;
  for (int i = 0; i < 2000; ++i) {
    std::u32string text;
    for (auto left = random() % 7; left > 0; --left) text += odd[random() % odd.size()];
    texts.push_back(encoded(text));
  }
  return texts;
}

}  // namespace

TEST_CASE("every character survives decoding and encoding") {
  for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x10000 ? 1 : 97) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    const std::string text = one(c);
    if (decoded(text) != std::u32string(1, c)) FAIL_CHECK(static_cast<std::uint32_t>(c));
    if (characters(text) != 1 || invalid_utf8(text)) FAIL_CHECK(static_cast<std::uint32_t>(c));
  }
}

TEST_CASE("a byte that is not UTF-8 is one broken character, and its offset is known") {
  struct Broken {
    std::string bytes;
    std::size_t offset;
    std::u32string characters;
  };
  const Broken texts[] = {
      {"市\xFF区", 3, U"市\uFFFD区"},
      {"a\xE5\xB8", 1, U"a\uFFFD\uFFFD"},                    // cut off
      {"\xC0\xAF", 0, U"\uFFFD\uFFFD"},                      // an overlong slash
      {"\xED\xA0\x80", 0, U"\uFFFD\uFFFD\uFFFD"},            // a surrogate
      {"\xF4\x90\x80\x80", 0, U"\uFFFD\uFFFD\uFFFD\uFFFD"},  // beyond U+10FFFF
      {"ok\x80", 2, U"ok\uFFFD"},
  };
  for (const Broken& text : texts) {
    CHECK(invalid_utf8(text.bytes) == text.offset);
    CHECK(decoded(text.bytes) == text.characters);
    CHECK(characters(text.bytes) == text.characters.size());
  }
  CHECK(encoded(std::u32string{0xD800, 0x110000}) == "\uFFFD\uFFFD");
}

TEST_CASE("names that differ in width, case, space and invisible characters are the same") {
  CHECK(folded_name("市科委") == "市科委");
  CHECK(folded_name(" 市 科　委\t") == "市科委");
  CHECK(folded_name("市科\u200B委\uFEFF") == "市科委");
  CHECK(folded_name("Ａgency（Ｂ）") == "agency(b)");
  CHECK(folded_name("市⼯信局") == "市工信局");  // the radical U+2F2F
  CHECK(folded_name("Straße Ⅳ") == "strasseiv");
  CHECK(folded_name("") == "");
  CHECK(folded_name("市教委") != folded_name("市科委"));
  CHECK(folded_name("“一站式”办公室") == "“一站式”办公室");
}

TEST_CASE("topics that differ in quotation marks, brackets and dashes are the same") {
  CHECK(folded_topic("“互联网＋”物流") == "互联网+物流");
  CHECK(folded_topic("互联网 + 物流") == "互联网+物流");
  CHECK(folded_topic("「互联网+」『物流』") == "互联网+物流");
  CHECK(folded_topic("《规划》（试行）【一】") == "规划试行一");
  CHECK(folded_topic("产－学—研-用·金") == "产学研用金");
  CHECK(folded_topic("it's 'so' \"there\"") == "itssothere");
  CHECK(folded_topic("a、b，c。") == "a、b,c。");
}

TEST_CASE("folding what is folded changes nothing") {
  for (const std::string& text : odd_texts()) {
    CAPTURE(text);
    CHECK(folded_name(folded_name(text)) == folded_name(text));
    CHECK(folded_topic(folded_topic(text)) == folded_topic(text));
    CHECK(folded_topic(folded_name(text)) == folded_topic(text));
    CHECK_FALSE(invalid_utf8(folded_topic(text)));
  }
}

TEST_CASE(
    "a character folds alike with and without one beside it that needs the whole of Unicode") {
  const std::string beside = "\u0416";  // Cyrillic: never taken the short way
  for (char32_t c = 1; c < 0x10000; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    const std::string text = one(c);
    const bool same = folded_name(text + beside) == folded_name(text) + folded_name(beside) &&
                      folded_topic(text + beside) == folded_topic(text) + folded_topic(beside);
    if (!same) FAIL_CHECK(static_cast<std::uint32_t>(c));
  }
}

TEST_CASE("widths are those of a terminal") {
  CHECK(display_width("abc") == 3);
  CHECK(display_width("市科委") == 6);
  CHECK(display_width("，。《》（）＋　") == 16);
  CHECK(display_width("“”‘’—…·●○") == 9);  // ambiguous ones are narrow
  CHECK(display_width("e\u0301\u200B\uFEFF\x1B") == 1);
  CHECK(display_width("ｶﾞ각😀") == 6);
  CHECK(display_width("\u33FF\u3400\u4DBF\u4E00\u9FFF\uA000\uA4D0") == 13);
  CHECK(display_width("\xFF") == 1);
}

TEST_CASE("what would disturb a terminal or a line is made visible, and nothing else") {
  CHECK(printable("市科委 a+b") == "市科委 a+b");
  CHECK(printable("a\tb\r\n\x1B[31m\x7F"s + '\0') == "a␉b␍␊␛[31m␡␀");
  CHECK(printable("a\u0085\u202Eb\u2028") == "a<U+0085><U+202E>b<U+2028>");
  CHECK(printable("\xFF") == "\uFFFD");
}
