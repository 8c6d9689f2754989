#include "remit/analysis/task_groups.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "remit/graph/lineage.hpp"
#include "remit/io/read_catalog.hpp"

using namespace remit;

namespace {

using Texts = std::vector<std::string>;

/// Plans p0, p1 … of one task each, led by these; all but the last in one city.
Catalog catalog_of(const Texts& leads, bool last_is_elsewhere = false) {
  std::string text =
      "version: 1\njurisdictions: [{id: east, name: 东市}, {id: west, name: 西市}]\nagencies:\n";
  for (const std::string name : {"甲局", "乙局", "丙局"}) {
    text += "  - {name: " + name + ", jurisdiction: east}\n";
    text += "  - {name: " + name + ", jurisdiction: west}\n";
  }
  text += "plans:\n";
  for (std::size_t i = 0; i < leads.size(); ++i) {
    const bool is_elsewhere = last_is_elsewhere && i + 1 == leads.size();
    text += "  - {id: p" + std::to_string(i) +
            ", title: 方案, issued: 2016, jurisdiction: " + (is_elsewhere ? "west" : "east") +
            ", tasks: [{id: \"1\", title: 任务, lead: [" + leads[i] + "]}]}\n";
  }
  Reading reading = read_catalog({source_file("tasks.yaml", text)});
  CHECK(reading.diagnostics.empty());
  return std::move(reading.catalog);
}

OverlapPair pair_of(std::uint32_t a, std::uint32_t b, double score, const std::string& shares) {
  OverlapPair pair;
  pair.a.task = {a};
  pair.b.task = {b};
  pair.similar.score = score;
  pair.similar.shared = {{shares, shares, 1}};
  return pair;
}

std::vector<TaskGroup> groups(const Catalog& catalog, const std::vector<OverlapPair>& pairs) {
  static const Thesaurus none;
  return task_groups(catalog, build_lineage(catalog), {none}, pairs);
}

}  // namespace

TEST_CASE("three tasks alike are a group, labelled by what they share most") {
  const Catalog catalog = catalog_of({"甲局", "乙局", "甲局", "丙局"});
  const auto found = groups(catalog,
      {pair_of(0, 1, 0.9, "夜市"), pair_of(1, 2, 0.6, "骑楼"), pair_of(0, 2, 0.6, "骑楼")});
  REQUIRE(found.size() == 1);
  CHECK(found[0].tasks == std::vector<TaskId>{{0}, {1}, {2}});
  CHECK(found[0].label == Texts{"骑楼", "夜市"});
  CHECK(found[0].likeness == doctest::Approx(0.7));
  CHECK(found[0].works == 3);
  CHECK(found[0].effective == doctest::Approx(1.8));  // 1 / (4/9 + 1/9)
  REQUIRE(found[0].coordinator);
  CHECK(catalog[*found[0].coordinator].name == "甲局");
}

TEST_CASE("two tasks are a pair, not a group") {
  CHECK(groups(catalog_of({"甲局", "乙局"}), {pair_of(0, 1, 0.9, "夜市")}).empty());
}

TEST_CASE("a task that is like one of many is not drawn in") {
  const Catalog catalog = catalog_of({"甲局", "甲局", "甲局", "甲局"});
  std::vector<OverlapPair> pairs{pair_of(0, 1, 0.8, "夜市"), pair_of(0, 2, 0.8, "夜市"),
      pair_of(1, 2, 0.8, "夜市"), pair_of(2, 3, 0.7, "骑楼")};
  const auto found = groups(catalog, pairs);
  REQUIRE(found.size() == 1);
  CHECK(found[0].tasks == std::vector<TaskId>{{0}, {1}, {2}});
  CHECK(found[0].label == Texts{"夜市"});
}

TEST_CASE("counterparts of another city are in no group") {
  const Catalog catalog = catalog_of({"甲局", "甲局", "甲局"}, true);
  std::vector<OverlapPair> pairs{
      pair_of(0, 1, 0.8, "夜市"), pair_of(0, 2, 0.8, "夜市"), pair_of(1, 2, 0.8, "夜市")};
  pairs[1].kind = pairs[2].kind = PairKind::counterpart;
  CHECK(groups(catalog, pairs).empty());
}

TEST_CASE("tasks that nobody leads are in groups, too, and make no scatter") {
  Catalog catalog = catalog_of({"甲局", "甲局", "甲局"});
  for (Task& task : catalog.tasks) task.assignments = {};
  const auto found = groups(catalog,
      {pair_of(0, 1, 0.8, "夜市"), pair_of(0, 2, 0.8, "夜市"), pair_of(1, 2, 0.8, "夜市")});
  REQUIRE(found.size() == 1);
  CHECK(found[0].leads.empty());
  CHECK(found[0].effective == 1);
  CHECK_FALSE(found[0].coordinator);
}

TEST_CASE("groups share no task, hold together, and do not depend on the order of the pairs") {
  std::mt19937 random(7);
  for (int round = 0; round < 100; ++round) {
    const Catalog catalog = catalog_of(Texts(12, "甲局"));
    std::vector<OverlapPair> pairs;
    for (std::uint32_t a = 0; a < 12; ++a) {
      for (std::uint32_t b = a + 1; b < 12; ++b) {
        if (random() % 3 == 0) {
          pairs.push_back(pair_of(a, b, 0.5 + double(random() % 500) / 1000, "夜市"));
        }
      }
    }
    const auto found = groups(catalog, pairs);
    std::vector<int> times(12);
    for (const TaskGroup& group : found) {
      CHECK(group.tasks.size() >= 3);
      CHECK(group.likeness >= least_group_likeness);
      for (const TaskId task : group.tasks) ++times[task.value];
    }
    for (const int each : times) CHECK(each <= 1);
    std::shuffle(pairs.begin(), pairs.end(), random);
    CHECK(groups(catalog, pairs).size() == found.size());
  }
}
