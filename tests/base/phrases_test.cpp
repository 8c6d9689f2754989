// That a wording is said in both languages, with the same holes, is checked when it is compiled;
// here, that each is said somewhere.

#include <doctest/doctest.h>

#include <regex>
#include <set>
#include <string>

#include "remit/base/wording.hpp"
#include "sources.hpp"

using remit::holes;
using remit::test::Source;

namespace {

bool is_table(const Source& source) {
  return source.path.starts_with("lib/remit/base/phrases/");
}

/// Every word of the code that follows "phrases::", as in "usage::nothing_found".
std::set<std::string> phrases_said() {
  static const std::regex phrase("phrases::(\\w+::\\w+)");
  std::set<std::string> said;
  for (const Source& source : remit::test::sources()) {
    if (is_table(source)) continue;
    std::string text;
    for (const std::string& line : source.lines) text += line;
    for (std::sregex_iterator at(text.begin(), text.end(), phrase), end; at != end; ++at) {
      said.insert((*at)[1]);
    }
  }
  return said;
}

}  // namespace

TEST_CASE("every phrase of the table is said by some code, and stands in it once") {
  static const std::regex opening("namespace (?:remit::phrases::)?(\\w+) \\{");
  static const std::regex entry("inline constexpr Wording (\\w+)\\{.*");
  const std::set<std::string> said = phrases_said();
  std::set<std::string> known;
  for (const Source& source : remit::test::sources()) {
    if (!is_table(source)) continue;
    std::string group;
    for (const std::string& line : source.lines) {
      std::smatch match;
      if (std::regex_match(line, match, opening)) group = match[1];
      if (!std::regex_match(line, match, entry)) continue;
      const std::string name = group + "::" + match[1].str();
      CAPTURE(name);
      CHECK(said.count(name) == 1);
      CHECK(known.insert(name).second);
    }
  }
  CHECK(known.size() > 300);
}

TEST_CASE("holes are counted, and of numbered ones the highest tells") {
  CHECK(holes("nothing to fill") == 0);
  CHECK(holes("{}: {}") == 2);
  CHECK(holes("{1} before {0}, and {0} again") == 2);
}
