#include "legible.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "remit/analysis/selection.hpp"
#include "remit/base/load.hpp"
#include "remit/io/read_catalog.hpp"
#include "sources.hpp"

using namespace remit;

namespace {

/// A plan of sections of ten tasks, each led by one of the agencies and with five others on it.
Catalog plan_of(std::size_t sections, std::size_t agencies) {
  std::string text = "version: 1\njurisdictions: [{id: c, name: 市}]\nagencies:\n";
  for (std::size_t i = 0; i < agencies; ++i)
    text += "  - {name: 第" + std::to_string(i) + "局, jurisdiction: c}\n";
  text += "plans:\n  - id: p\n    title: 方案\n    jurisdiction: c\n    tasks:\n";
  std::size_t next = 0;
  const auto name = [&] { return "第" + std::to_string(next++ * 7 % agencies) + "局"; };
  for (std::size_t i = 1; i <= sections; ++i) {
    const std::string number = std::to_string(i);
    text +=
        "      - id: \"" + number + "\"\n        title: 推进第" + number + "章\n        tasks:\n";
    for (int j = 1; j <= 10; ++j) {
      text += "          - {id: \"" + number + "." + std::to_string(j) +
              "\", title: 建设平台, lead: [" + name() + "], cooperate: [" + name();
      for (int k = 0; k < 4; ++k) text += ", " + name();
      text += "]}\n";
    }
  }
  return read_catalog({source_file("p.yaml", text)}).catalog;
}

double letters_of_tasks(const Catalog& catalog, const Selection& selection) {
  const std::vector<TaskId> tasks = select(catalog, selection);
  return printed_letters(app::legible(
      [&](const PictureBudget& budget) { return legible_diagram(catalog, tasks, budget); }));
}

}  // namespace

TEST_CASE("pictures of tasks can be read on a sheet of A3, however many there are") {
  for (const std::size_t sections : {1U, 6U, 12U, 40U, 200U}) {
    CAPTURE(sections);
    CHECK(letters_of_tasks(plan_of(sections, 60), {}) >= 5);
  }
  const Catalog five = read_catalog({load(remit::test::project_file("tasks.yaml"))}).catalog;
  CHECK(letters_of_tasks(five, {}) >= 5);
  for (const PlanId plan : ids(five.plans)) {
    CHECK(letters_of_tasks(five, Selection{.plans = {plan}}) >= 5);
  }
  for (const char* const topic : {"industry", "innovation", "information"}) {
    CHECK(letters_of_tasks(five, Selection{.topics = {topic}}) >= 5);
  }
}

TEST_CASE("a budget is cut by its part") {
  const PictureBudget half = part_of({}, 50);
  CHECK(half.tasks == 30);
  CHECK(half.edges == 125);
  CHECK(half.agencies == 45);
}
