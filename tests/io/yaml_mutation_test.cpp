// A catalog with everything in it, broken at every byte in many ways: whatever comes out, reading
// throws nothing, ends soon, and everything that is told lies within the file.

#include <doctest/doctest.h>

#include "io/yaml_checks.hpp"
#include "shown.hpp"

using remit::test::faults;
using remit::test::read_text;
using Texts = std::vector<std::string>;

namespace {

constexpr std::string_view catalog =
    "version: 1  # 版本\n"
    "agencies:\n"
    "  - &a {name: 市水务局, aliases: [\"水务\", '甲''乙']}\n"
    "  - *a\n"
    "plans:\n"
    "  - id: \"p\\u0031\"\n"
    "    title: 海绵\n"
    "      城市\n"
    "    note: |\n"
    "      一: 二\n"
    "\r\n"
    "    tasks:\n"
    "    - ? lead\n"
    "      : [市水务局, ~, {a: b}]\n"
    "    - >-\n"
    "      末\n";

Texts faults_of(const std::string& text) {
  const auto read = read_text(text);
  return faults(read.tree, read.problems, read.sources[0]);
}

}  // namespace

TEST_CASE("the catalog is fine before it is broken") {
  const auto read = read_text(std::string(catalog));
  CHECK(read.problems.empty());
  CHECK(faults(read.tree, read.problems, read.sources[0]) == Texts{});
}

TEST_CASE("a file may end anywhere") {
  for (std::size_t size = 0; size <= catalog.size(); ++size) {
    CAPTURE(size);
    CHECK(faults_of(std::string(catalog.substr(0, size))) == Texts{});
  }
}

TEST_CASE("any byte may be missing") {
  for (std::size_t at = 0; at < catalog.size(); ++at) {
    CAPTURE(at);
    CHECK(faults_of(std::string(catalog).erase(at, 1)) == Texts{});
  }
}

TEST_CASE("any byte may be another") {
  using namespace std::string_view_literals;
  constexpr std::string_view others = "\0\t\n\r \"#&'*,-:?@[]{|}!%\x80\xE5\xFF"sv;
  for (std::size_t at = 0; at < catalog.size(); ++at) {
    for (const char other : others) {
      std::string text(catalog);
      text[at] = other;
      CAPTURE(at);
      CAPTURE(other);
      CHECK(faults_of(text) == Texts{});
    }
  }
}

TEST_CASE("anything may stand between") {
  constexpr std::string_view others[] = {
      "：", "，", "“", "\n---\n", "\n  ", ": ", " #", "[[", "\"\""};
  for (std::size_t at = 0; at <= catalog.size(); ++at) {
    for (const std::string_view other : others) {
      CAPTURE(at);
      CAPTURE(std::string(other));
      CHECK(faults_of(std::string(catalog).insert(at, other)) == Texts{});
    }
  }
}
