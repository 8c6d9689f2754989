#include "remit/render/excerpt.hpp"

#include <doctest/doctest.h>

#include "remit/base/text.hpp"

using remit::Excerpt;
using remit::source_file;
using remit::SourceFile;
using remit::Span;

namespace {

Span place(const SourceFile& file, std::string_view words) {
  const auto begin = static_cast<std::uint32_t>(file.text.find(words));
  return {0, begin, begin + static_cast<std::uint32_t>(words.size())};
}

Excerpt shown(const std::string& text, std::string_view words, std::size_t width = 100) {
  const SourceFile file = source_file("a.yaml", text);
  return remit::excerpt(file, place(file, words), width);
}

}  // namespace

TEST_CASE("a place is marked as wide as it is shown") {
  CHECK(shown("a\nlead: [Fire, Police]\nb\n", "Police") ==
        Excerpt{"lead: [Fire, Police]", 13, "^~~~~~"});
  CHECK(
      shown("牵头: [水务局, 公安局]", "公安局") == Excerpt{"牵头: [水务局, 公安局]", 15, "^~~~~~"});
}

TEST_CASE("controls are shown and counted as what stands for them") {
  CHECK(shown("\ta: \x01z", "z") == Excerpt{"␉a: ␁z", 5, "^"});
}

TEST_CASE("an empty place and one behind the line have one mark") {
  const SourceFile file = source_file("a.yaml", "ab\ncd");
  CHECK(remit::excerpt(file, {0, 1, 1}, 80) == Excerpt{"ab", 1, "^"});
  CHECK(remit::excerpt(file, {0, 2, 2}, 80) == Excerpt{"ab", 2, "^"});
  CHECK(remit::excerpt(file, {0, 99, 120}, 80) == Excerpt{"cd", 2, "^"});
}

TEST_CASE("a place over several lines is marked in the first") {
  CHECK(shown("ab: cd\nef", "cd\nef") == Excerpt{"ab: cd", 4, "^~"});
}

TEST_CASE("of a long line the part around the place is shown") {
  const std::string digits = "0123456789";
  CHECK(shown(digits + digits + "xy" + digits + digits, "xy", 14) ==
        Excerpt{"…6789xy012345…", 5, "^~"});
  CHECK(shown("xy" + digits + digits, "xy", 14) == Excerpt{"xy0123456789…", 0, "^~"});
  CHECK(shown(digits + digits + "xy", "xy", 14) == Excerpt{"…0123456789xy", 11, "^~"});
}

TEST_CASE("a long line of Chinese keeps to the width, and so do the marks of a long place") {
  std::string line;
  for (int i = 0; i < 50; ++i) line += "任务";
  for (std::size_t width = 4; width < 60; ++width) {
    const SourceFile file = source_file("a.yaml", line);
    const Excerpt found = remit::excerpt(file, {0, 30, 300}, width);
    CAPTURE(width);
    CHECK(remit::display_width(found.line) <= width);
    CHECK(found.indent + found.marks.size() <= width);
  }
}
