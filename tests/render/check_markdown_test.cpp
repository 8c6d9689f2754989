#include "remit/render/check_markdown.hpp"

#include <doctest/doctest.h>

#include <string>

#include "reports.hpp"

using namespace remit;

TEST_CASE("a report in Markdown counts, then lists by rule and one by one") {
  const std::string text =
      check_markdown(test::mixed_report(), test::report_sources(), Language::en);
  CHECK(text ==
        "## findings\n\n"
        "1 error, 1 hint; 1 waived, 1 there already\n\n"
        "| rule | severity | total | finds |\n"
        "| --- | --- | ---: | --- |\n"
        "| no-agency | error | 1 | a task has no agency at all |\n"
        "| idle-agency | info | 1 | an agency has no task |\n\n"
        "| rule | severity | subject | message | file | line | column |\n"
        "| --- | --- | --- | --- | --- | ---: | ---: |\n"
        "| no-agency | error | a/1 | the name is empty | 计划/a b.yaml | 2 | 3 |\n"
        "| idle-agency | info | linhai/市港口局 | the name is empty | | | |\n");
}

TEST_CASE("a long list is cut, and says how much is left") {
  const std::string text =
      check_markdown(test::mixed_report(), test::report_sources(), Language::zh, 1);
  CHECK(text.ends_with("\n另有1个未在此列出\n"));
}

TEST_CASE("without findings there is only that to say") {
  CHECK(check_markdown({}, {}, Language::en) == "## findings\n\nno problems found\n");
}
