#include "remit/version.hpp"

#include <doctest/doctest.h>

#include <algorithm>

TEST_CASE("the version has three parts") {
  CHECK(std::ranges::count(remit::version(), '.') == 2);
}
