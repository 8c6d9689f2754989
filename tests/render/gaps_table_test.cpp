#include "remit/render/gaps_table.hpp"

#include <doctest/doctest.h>

#include <string>

#include "invented.hpp"

using namespace remit;

namespace {

Catalog harbour() {
  Catalog catalog = test::catalog_of({{"市港口局", "市税务局"},
      {{"a", {{.number = "1",
                 .tasks = {{.number = "1.1", .lead = {"市港口局"}}, {.number = "1.2"}}}}},
          {"b", {{.number = "1", .lead = {"市港口局"}}}}}});
  catalog.plans[0].title = "港口方案";
  Target berths;
  berths.text = "十个泊位";
  berths.source.line = 7;
  catalog.tasks[2].title = "疏浚航道";
  catalog.tasks[2].source.line = 5;
  catalog.tasks[2].targets = {berths};
  return catalog;
}

std::string as_csv_of(Layout layout, Language language) {
  const Catalog catalog = harbour();
  return as_csv(gaps_table(catalog, gaps(catalog), layout, language));
}

}  // namespace

TEST_CASE("people read gaps plan by plan, with counts, agencies last; plans without gaps are out") {
  CHECK(as_csv_of(Layout::reading, Language::zh) ==
        "对象,任务,缺口,指标,行\n"
        "港口方案：2项任务中1项未明确单位，1项指标中1项无责任单位,,,,\n"
        "a/1.2,疏浚航道,未明确单位,,5\n"
        "a/1.2,疏浚航道,指标无责任单位,十个泊位,7\n"
        "单位：2个中1个没有任务,,,,\n"
        "linhai/市税务局,市税务局,没有任务,,\n");
}

TEST_CASE("programs read gaps as rows alone, with their rule") {
  CHECK(as_csv_of(Layout::data, Language::en) ==
        "subject,task,gap,target,line,rule\n"
        "a/1.2,疏浚航道,no agency,,5,no-agency\n"
        "a/1.2,疏浚航道,target without owner,十个泊位,7,unowned-target\n"
        "linhai/市税务局,市税务局,no task,,,idle-agency\n");
}
