#include "remit/analysis/workload.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "invented.hpp"
#include "remit/analysis/topics.hpp"
#include "remit/graph/graph.hpp"
#include "shown.hpp"

using namespace remit;
using remit::test::Invention;

namespace {

using Texts = std::vector<std::string>;

Thesaurus three_topics() {
  Thesaurus thesaurus;
  for (const char* const id : {"water", "roads", "schools"}) {
    thesaurus.topics.emplace_back();
    thesaurus.topics.back().id = id;
    thesaurus.topics.back().name = id;
  }
  return thesaurus;
}

/// Tasks on the topics that they are given, and nothing else.
Catalog catalog_on(const Invention& invention, const std::vector<Texts>& topics) {
  Catalog catalog = test::catalog_of(invention);
  for (std::size_t i = 0; i < topics.size(); ++i) catalog.tasks[i].topics = topics[i];
  return catalog;
}

std::vector<Workload> workloads_of(const Catalog& catalog) {
  const auto all = loads(catalog, build_graph(catalog));
  return workloads(catalog, all, {}, three_topics());
}

Texts alone(const Workload& workload) {
  Texts all;
  for (const TopicId id : workload.alone_on) all.push_back(three_topics()[id].id);
  return all;
}

const Invention town{{"市水利局", "市交通局", "市教育局", "市税务局", "各区"},
    {{"a", {{.number = "1", .lead = {"市水利局"}, .cooperate = {"各区"}},
               {.number = "2", .lead = {"市交通局"}, .cooperate = {"市水利局"}},
               {.number = "3", .lead = {"市教育局"}, .cooperate = {"市交通局"}}}}}};
const std::vector<Texts> fields{{"water"}, {"roads"}, {"schools"}};

}  // namespace

TEST_CASE("an agency is alone on the topics in which no other single body has a part") {
  const auto all = workloads_of(catalog_on(town, fields));
  REQUIRE(all.size() == 5);
  CHECK(alone(all[0]) == Texts{"water"});  // 各区 is no single body
  CHECK(alone(all[1]).empty());
  CHECK(alone(all[2]).empty());
}

TEST_CASE("an agency without which agencies and topics fall apart is told with the parts") {
  const auto all = workloads_of(catalog_on(town, fields));
  CHECK(all[0].parts == 2);  // water | roads, schools and who has them
  CHECK(all[1].parts == 2);
  CHECK(all[2].parts == 1);
  CHECK(all[3].parts == 0);
  CHECK(all[4].parts == 0);
}

TEST_CASE("the share of lead is that of all tasks, and who has none is idle") {
  const auto all = workloads_of(catalog_on(town, fields));
  CHECK(all[0].share_led() == doctest::Approx(0.5));
  CHECK(all[2].share_led() == doctest::Approx(1));
  CHECK(all[3].share_led() == 0);
  CHECK(all[3].is_idle);
  CHECK_FALSE(all[0].is_idle);
}

TEST_CASE("taking an agency away leaves without anybody just the topics it was alone on") {
  const Catalog before = catalog_on(town, fields);
  for (const Workload& workload : workloads_of(before)) {
    std::vector<bool> covered(3, false);
    const auto topics = task_topics(before, three_topics());
    for (const Assignment& it : before.assignments) {
      if (it.agency == workload.load.agency || !is_single_body(before[it.agency])) continue;
      for (const TaskTopic& topic : topics[it.task->value]) covered[topic.topic.value] = true;
    }
    for (std::uint32_t topic = 0; topic < 3; ++topic) {
      const bool is_alone = std::ranges::count(workload.alone_on, TopicId{topic}) > 0;
      CHECK(is_alone == !covered[topic]);
    }
  }
}
