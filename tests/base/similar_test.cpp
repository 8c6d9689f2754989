#include "remit/base/similar.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using remit::did_you_mean;
using remit::edits;

using Found = std::optional<std::string_view>;

namespace {

constexpr std::string_view fields[] = {"id", "title", "lead", "cooperate", "responsible", "listed"};

/// The definition, without a limit and without haste.
std::size_t plainly(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return a.size() + b.size();
  const std::size_t changed =
      plainly(a.substr(1), b.substr(1)) + (a.front() == b.front() ? 0U : 1U);
  std::size_t least = std::min({changed, plainly(a.substr(1), b) + 1, plainly(a, b.substr(1)) + 1});
  if (a.size() > 1 && b.size() > 1 && a[0] == b[1] && a[1] == b[0]) {
    least = std::min(least, plainly(a.substr(2), b.substr(2)) + 1);
  }
  return least;
}

}  // namespace

TEST_CASE("edits are counted in characters") {
  CHECK(edits("lead", "lead", 3) == 0);
  CHECK(edits("市科委", "市教委", 3) == 1);
  CHECK(edits("市科委", "市科技委", 3) == 1);
  CHECK(edits("laed", "lead", 3) == 1);
  CHECK(edits("", "abc", 3) == 3);
}

TEST_CASE("edits are counted as they are defined, up to the limit") {
  std::mt19937 random(3);  // NOLINT: the same words in every run
  const auto word = [&] {
    std::string letters;
    for (auto left = random() % 6; left > 0; --left)
      letters += static_cast<char>('a' + random() % 3);
    return letters;
  };
  for (int i = 0; i < 400; ++i) {
    const std::string a = word();
    const std::string b = word();
    const std::size_t limit = random() % 4;
    CAPTURE(a);
    CAPTURE(b);
    CAPTURE(limit);
    CHECK(edits(a, b, limit) == std::min(plainly(a, b), limit + 1));
  }
}

TEST_CASE("a misspelt field is recognised") {
  CHECK(did_you_mean("laed", fields) == Found("lead"));
  CHECK(did_you_mean("Lead", fields) == Found("lead"));
  CHECK(did_you_mean("leads", fields) == Found("lead"));
  CHECK(did_you_mean("coperated", fields) == Found("cooperate"));
}

TEST_CASE("a word that is far from all, or equally near to two, is not") {
  CHECK(did_you_mean("owner", fields) == Found());
  CHECK(did_you_mean("load", fields) == Found("lead"));
  CHECK(did_you_mean("laod", fields) == Found());
  CHECK(did_you_mean("x", std::vector<std::string_view>{"y"}) == Found());
  CHECK(did_you_mean("", fields) == Found());
  CHECK(did_you_mean("form", std::vector<std::string_view>{"from", "for"}) == Found());
}
