#include "remit/base/rows.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace remit;

namespace {

std::vector<int> list(const Rows<int>& rows, std::size_t row) {
  return {rows[row].begin(), rows[row].end()};
}

}  // namespace

TEST_CASE("lists are written one after the other and read in any order") {
  Rows<int> rows;
  rows.items = {1, 2};
  rows.close();
  rows.close();
  rows.items.push_back(3);
  rows.close();
  CHECK(rows.size() == 3);
  CHECK(list(rows, 2) == std::vector{3});
  CHECK(list(rows, 1).empty());
  CHECK(list(rows, 0) == std::vector{1, 2});
}

TEST_CASE("entries in any order become rows that keep it, empty rows among them") {
  const std::vector<Entry<int>> entries{{2, 5}, {0, 7}, {2, 4}};
  const Rows<int> rows = in_rows<int>(entries, 4);
  CHECK(rows.size() == 4);
  CHECK(list(rows, 0) == std::vector{7});
  CHECK(list(rows, 1).empty());
  CHECK(list(rows, 2) == std::vector{5, 4});
  CHECK(list(rows, 3).empty());
}
