#include "remit/analysis/courses.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "io/reading.hpp"
#include "remit/graph/lineage.hpp"

using namespace remit;

namespace {

using Texts = std::vector<std::string>;

/// 甲 is renamed 乙 in 2018, which is merged into 丙 in 2020; 丁 gave what is about 会展 to 丙 in
/// 2018; 戊 ended in 2017; 己 is as it was.
Catalog changed() {
  return test::read({"version: 1\nchanges:\n"
                     "  - {kind: rename, date: 2018, from: [甲], to: [乙]}\n"
                     "  - {kind: absorb, date: 2020, from: [乙], to: [丙]}\n"
                     "  - {kind: transfer, date: 2018, from: [丁], to: [丙], topics: [会展]}\n"
                     "  - {kind: dissolve, date: 2017-03, from: [戊]}\n"
                     "plans:\n  - id: p\n    title: 方案\n    issued: 2016\n    tasks:\n"
                     "      - {id: \"1\", title: 物流, lead: [甲, 丁], cooperate: [戊, 己]}\n"
                     "      - {id: \"2\", title: 会展, lead: [丁, 甲]}\n"})
      .catalog;
}

/// “甲 1: 乙丙”: an assignment by its agency and task, and its course.
Texts shown(const Catalog& catalog, const Courses& found) {
  Texts all;
  for (const AssignmentId id : ids<Assignment>(catalog.assignments)) {
    const Assignment& it = catalog[id];
    std::string text = catalog[it.agency].name + " " + catalog[*it.task].number + ": ";
    const Holding& course = found.all[found.of[id.value]];
    for (const Holder& holder : course.holders) text += catalog[holder.agency].name;
    for (const Holder& last : course.lost) text += "-" + catalog[last.agency].name;
    all.push_back(text);
  }
  return all;
}

}  // namespace

TEST_CASE("without a day a course has all bodies after the one named, by topic where it matters") {
  const Catalog catalog = changed();
  const Courses found = courses(catalog, build_lineage(catalog), {});
  CHECK(shown(catalog, found) ==
        Texts{"甲 1: 乙丙", "丁 1: ", "戊 1: ", "己 1: ", "丁 2: 丙", "甲 2: 乙丙"});
  CHECK(found.all.size() == 3);
  CHECK(found.all.front() == Holding());
}

TEST_CASE("on a day a course has who holds the duty then, or who lost it") {
  const Catalog catalog = changed();
  const Courses found = courses(catalog, build_lineage(catalog), AsOf{{2019, 0, 0}});
  CHECK(shown(catalog, found) ==
        Texts{"甲 1: 乙", "丁 1: ", "戊 1: -戊", "己 1: ", "丁 2: 丙", "甲 2: 乙"});
}

TEST_CASE("a catalog without changes has no courses but the one that stays") {
  const Catalog catalog =
      test::read({"version: 1\nplans: [{id: p, title: a, issued: 2016, tasks: [{id: \"1\", "
                  "title: a, lead: [甲]}]}]\n"})
          .catalog;
  const Courses found = courses(catalog, build_lineage(catalog), {});
  CHECK(found == Courses{{Holding()}, {0}});
}
