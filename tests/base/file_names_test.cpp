#include "remit/base/file_names.hpp"

#include <doctest/doctest.h>

using remit::file_names;
using Names = std::vector<std::string>;

namespace {

Names names(const Names& titles) {
  return file_names(titles, "untitled");
}

}  // namespace

TEST_CASE("a title becomes a name of a file that no system takes for a path") {
  CHECK(names({"市水务局", "../../etc/passwd", "a/b\\c:d"}) ==
        Names{"市水务局", "／..／etc／passwd", "a／b＼c：d"});
  CHECK(names({"..", ".", "/", "", " \t"}) ==
        Names{"untitled", "untitled (2)", "／", "untitled (3)", "␉"});
  CHECK(names({"a\nb\x7f"})[0].find('\n') == std::string::npos);
  CHECK(names({"con", "NUL.x", "lpt1", "console"}) == Names{"_con", "_NUL.x", "_lpt1", "console"});
}

TEST_CASE("names of files are no longer than systems allow and never equal to the eye") {
  std::string longest;
  for (int i = 0; i < 100; ++i) longest += "局";
  const Names made = names({longest, longest, "市水务局", "市水务局", "Ａ", "a"});
  CHECK(made[0].size() == 120);
  CHECK(made[1].size() <= 120);
  CHECK(made[1].ends_with("局 (2)"));
  CHECK(made[3] == "市水务局 (2)");
  CHECK(made[5] == "a (2)");
}
