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
  for (Plan& plan : catalog.plans) plan.period_end = {2030, 0, 0};
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
        "对象,任务,主题,缺口,具体内容,行号\n"
        "港口方案：2项任务中1项未明确单位，1项指标中1项无责任单位,,,,,\n"
        "a/1.2,疏浚航道,,未明确单位,,5\n"
        "a/1.2,疏浚航道,,指标无责任单位,十个泊位,7\n"
        "单位：2个中1个没有任务,,,,,\n"
        "linhai/市税务局,市税务局,,没有任务,,\n");
}

TEST_CASE("people are told below what would close each kind of gap, once") {
  const Catalog catalog = harbour();
  CHECK(gaps_table(catalog, gaps(catalog), Layout::reading, Language::en).notes ==
        std::vector<std::string>{"no task: give it a task, or strike it from the register",
            "no agency: name who has it (remit assign proposes whom), or say none: true if nobody "
            "is meant",
            "target without owner: name a body that answers for it"});
}

TEST_CASE("programs read gaps as rows alone, with their rule") {
  CHECK(as_csv_of(Layout::data, Language::en) ==
        "subject,task,topic,gap,details,line,to close it,rule\n"
        "a/1.2,疏浚航道,,no agency,,5,\"name who has it (remit assign proposes whom), or say "
        "none: true if nobody is meant\",no-agency\n"
        "a/1.2,疏浚航道,,target without owner,十个泊位,7,name a body that answers for "
        "it,unowned-target\n"
        "linhai/市税务局,市税务局,,no task,,,\"give it a task, or strike it from the "
        "register\",idle-agency\n");
}

TEST_CASE(
    "within a plan gaps stand by topic, in the order of the thesaurus, those without one last") {
  Thesaurus thesaurus;
  for (const char* const name : {"航道", "堤防"}) {
    thesaurus.topics.emplace_back();
    thesaurus.topics.back().id = thesaurus.topics.back().name = name;
  }
  Catalog catalog = test::catalog_of(
      {{}, {{"a", {{.number = "1"}, {.number = "2"}, {.number = "3"}, {.number = "4"}}}}});
  catalog.plans[0].period_end = {2030, 0, 0};
  catalog.tasks[1].title = "加固堤防";
  catalog.tasks[2].title = "疏浚航道";
  catalog.tasks[3].title = "巡查堤防";
  const Gaps found = gaps(catalog, {}, {}, {}, {&thesaurus});
  const Table table = gaps_table(catalog, found, Layout::data, Language::zh, &thesaurus);
  std::string order;
  for (const auto& row : table.rows) order += row[0].text + " " + row[2].text + ", ";
  CHECK(order == "a/3 航道, a/2 堤防, a/4 堤防, a/1 , ");
}
