#include "remit/model/place.hpp"

#include <doctest/doctest.h>

using remit::Language;
using remit::place_in_words;

TEST_CASE("the lines of a Word document are paragraphs, other places have words of their own") {
  CHECK(place_in_words("a.txt", 12, "", Language::zh) == "第 12 行");
  CHECK(place_in_words("方案.DOCX", 12, "", Language::zh) == "第 12 段");
  CHECK(place_in_words("a.docx", 12, "", Language::en) == "paragraph 12");
  CHECK(place_in_words("a.pdf", 0, "page 3", Language::zh) == "第 3 页");
  CHECK(place_in_words("a.docx", 7, "table 2, row 3, column 1", Language::zh) ==
        "表 2 第 3 行第 1 列");
  CHECK(place_in_words("a.html", 1, "paragraph 12", Language::zh) == "第 12 段");
  CHECK(place_in_words("a.xlsx", 0, "表1!B7", Language::en) == "表1!B7");
  CHECK(place_in_words("a.xlsx", 0, "table 2, row x", Language::zh) == "table 2, row x");
  CHECK(place_in_words("a.txt", 0, "", Language::en).empty());
}
