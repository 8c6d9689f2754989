#include "remit/intake/document.hpp"

#include <doctest/doctest.h>

using remit::in_words;
using remit::Language;
using remit::Place;

TEST_CASE("a place is told as far as it is known") {
  CHECK(in_words(Place{}, Language::en).empty());
  CHECK(in_words(Place{3, 5, 0, 0, {}}, Language::en) == "line 3, column 5");
  CHECK(in_words(Place{4, 0, 2, 0, {}}, Language::en) == "page 2, line 4");
  CHECK(in_words(Place{0, 0, 0, 7, {}}, Language::zh) == "第 7 段");
  CHECK(in_words(Place{0, 0, 0, 0, "任务表!B7"}, Language::zh) == "任务表!B7");
}
