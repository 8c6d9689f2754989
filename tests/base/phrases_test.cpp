#include "remit/base/phrases.hpp"

#include <doctest/doctest.h>

#include <set>

using remit::holes;
using remit::phrase_rows;
using remit::PhraseRow;

TEST_CASE("every phrase has an id of its own and is said in both languages") {
  std::set<std::string_view> ids;
  for (const PhraseRow& row : phrase_rows) {
    CAPTURE(row.id);
    CHECK(ids.insert(row.id).second);
    CHECK_FALSE(row.en.empty());
    CHECK_FALSE(row.zh.empty());
  }
}

TEST_CASE("the languages of a phrase have the same holes") {
  for (const PhraseRow& row : phrase_rows) {
    CAPTURE(row.id);
    CHECK(holes(row.en) == holes(row.zh));
  }
}
