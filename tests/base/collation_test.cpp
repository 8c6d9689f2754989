#include "remit/base/collation.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

TEST_CASE("names stand in the order of their pinyin, before letters") {
  const std::vector<std::string> names{"宝坻区", "财政局", "科委", "农委", "商务委", "中医局", "a"};
  const auto keys = remit::collation_keys(names);
  for (std::size_t i = 1; i < keys.size(); ++i) {
    CAPTURE(names[i]);
    CHECK(keys[i - 1] < keys[i]);
  }
}

TEST_CASE("a long text has a whole key") {
  const std::string many(200, 'x');
  const std::vector<std::string> texts{many + "a", many + "b"};
  const auto keys = remit::collation_keys(texts);
  CHECK(keys[0] < keys[1]);
}
