// What must hold of overlap, duplication, conflict and fragmentation whatever the plans say (the
// definitions of GAO-15-49SP and what follows from them), tried on catalogs put together at random.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "remit/analysis/fragmentation.hpp"
#include "remit/analysis/overlaps.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/io/read_catalog.hpp"
#include "remit/io/read_topics.hpp"

using namespace remit;

namespace {

using Random = std::mt19937;
using Texts = std::vector<std::string>;

constexpr int tries = 60;
constexpr double low_bar = 0.3;

struct Made {
  std::string title;
  Texts keywords, leads, cooperate;
};

struct MadePlan {
  std::string id, jurisdiction;
  std::vector<Made> tasks;
};

/// A catalog that can be written in several ways.
struct Draft {
  Texts agencies{"甲局", "乙局", "丙局", "丁局", "各部门"};
  std::vector<MadePlan> plans;
};

template <class Value>
const Value& one_of(Random& random, const std::vector<Value>& values) {
  return values[random() % values.size()];
}

Texts some_of(Random& random, const Texts& values, std::size_t most) {
  Texts some;
  for (std::size_t left = random() % (most + 1); left > 0; --left) {
    const std::string& one = one_of(random, values);
    if (std::ranges::find(some, one) == some.end()) some.push_back(one);
  }
  return some;
}

Made made_task(Random& random, const Texts& agencies) {
  static const Texts verbs{"推广", "建设", "完善", "开展"};
  static const Texts things{"不停车收费", "ETC", "收费站", "居家养老", "社区养老", "护理", "政务云",
      "云存储", "河道清淤", "植树", "夜市", "骑楼修缮"};
  static const Texts people{"车主", "老年人", "中小企业"};
  Made task{one_of(random, verbs) + one_of(random, things), some_of(random, things, 4),
      some_of(random, agencies, 2), {}};
  if (random() % 2 == 0) task.keywords.push_back(one_of(random, people));
  for (const std::string& agency : some_of(random, agencies, 2)) {
    if (std::ranges::find(task.leads, agency) == task.leads.end()) task.cooperate.push_back(agency);
  }
  return task;
}

Draft random_draft(Random& random) {
  Draft draft;
  for (std::size_t i = 0; i < 2 + random() % 3; ++i) {
    MadePlan plan{"p" + std::to_string(i), random() % 4 == 0 ? "west" : "east", {}};
    for (std::size_t left = 2 + random() % 4; left > 0; --left) {
      plan.tasks.push_back(made_task(random, draft.agencies));
    }
    draft.plans.push_back(std::move(plan));
  }
  return draft;
}

std::string listed(const Texts& texts) {
  std::string all;
  for (const std::string& text : texts) all += (all.empty() ? "" : ", ") + text;
  return "[" + all + "]";
}

std::string registry(const Texts& agencies) {
  std::string text =
      "version: 1\njurisdictions: [{id: east, name: 东市}, {id: west, name: 西市}]\n";
  text += "agencies:\n";
  for (const char* const jurisdiction : {"east", "west"}) {
    for (const std::string& name : agencies) {
      text += "  - {name: " + name + ", jurisdiction: " + jurisdiction + ", aliases: [又名" + name +
              "]" + (name == "各部门" ? ", kind: collective" : "") + "}\n";
    }
  }
  return text;
}

std::string written(const MadePlan& plan) {
  std::string text = "  - id: " + plan.id + "\n    title: 方案" + plan.id +
                     "\n    jurisdiction: " + plan.jurisdiction + "\n    issued: 201" +
                     plan.id.substr(1) + "\n    tasks:\n";
  int number = 0;
  for (const Made& task : plan.tasks) {
    text += "      - {id: \"" + std::to_string(++number) + "\", title: " + task.title +
            ", keywords: " + listed(task.keywords) + ", lead: " + listed(task.leads) +
            ", cooperate: " + listed(task.cooperate) + "}\n";
  }
  return text;
}

Catalog catalog_of(const Texts& files) {
  Sources sources;
  for (const std::string& text : files) {
    sources.push_back(source_file("f" + std::to_string(sources.size()) + ".yaml", text));
  }
  Reading reading = read_catalog(std::move(sources));
  CHECK(reading.diagnostics.empty());
  return std::move(reading.catalog);
}

Catalog catalog_of(const Draft& draft) {
  std::string text = registry(draft.agencies) + "plans:\n";
  for (const MadePlan& plan : draft.plans) text += written(plan);
  return catalog_of(Texts{text});
}

const Thesaurus& thesaurus() {
  static const Thesaurus value =
      read_topics({source_file("topics.yaml",
                      "version: 1\n"
                      "topics:\n"
                      "  - {id: tolls, name: 道路收费, terms: [[不停车收费, ETC], 收费站]}\n"
                      "  - {id: care, name: 养老, terms: [[居家养老, 社区养老], 护理]}\n"
                      "  - {id: clouds, name: 云计算, terms: [政务云, 云存储]}\n")})
          .thesaurus;
  return value;
}

/// All that is found, by the tasks' titles and places, which tell no order.
struct Found {
  std::vector<OverlapPair> pairs;
  std::vector<FragmentedTopic> topics;
};

Found found(const Catalog& catalog, double least = low_bar) {
  const auto topics = task_topics(catalog, thesaurus());
  const OverlapQuestion question{thesaurus(), topics, least, {}};
  const Lineage lineage = build_lineage(catalog);
  Found all{overlaps(catalog, lineage, question), {}};
  all.topics = fragmented_topics(catalog, lineage, question, all.pairs);
  return all;
}

/// A task that tells itself from its copies by nothing but what it says.
std::string name_of_task(const Catalog& catalog, TaskId task) {
  std::string name = catalog[catalog[task].plan].id + ' ' + catalog[task].title;
  for (const std::string& keyword : catalog[task].keywords) name += ' ' + keyword;
  return name;
}

using Verdicts = std::multiset<std::tuple<std::string, std::string, PairKind, bool, bool, int>>;

Verdicts verdicts(const Catalog& catalog) {
  Verdicts all;
  for (const OverlapPair& pair : found(catalog).pairs) {
    all.insert({name_of_task(catalog, pair.a.task), name_of_task(catalog, pair.b.task), pair.kind,
        pair.conflict, pair.coordinated, static_cast<int>(pair.similar.score * 1e6)});
  }
  return all;
}

using Figures = std::map<std::string, std::pair<std::size_t, int>>;

/// By topic and jurisdiction: how many lead, and the effective number of leads.
Figures figures(const Catalog& catalog) {
  Figures all;
  for (const FragmentedTopic& topic : found(catalog).topics) {
    all[thesaurus()[topic.topic].id + catalog[topic.jurisdiction].id] = {
        topic.leads.size(), static_cast<int>(topic.effective * 1e6)};
  }
  return all;
}

std::set<std::pair<TaskId, TaskId>> tasks_of(const std::vector<OverlapPair>& pairs) {
  std::set<std::pair<TaskId, TaskId>> all;
  for (const OverlapPair& pair : pairs) all.insert({pair.a.task, pair.b.task});
  return all;
}

std::pair<TaskId, TaskId> places(const OverlapPair& pair) {
  return {pair.a.task, pair.b.task};
}

void replace_all(Texts& names, const std::string& name, const std::string& by) {
  for (std::string& each : names) {
    if (each == name) each = by;
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
}

}  // namespace

TEST_CASE("whoever has them, the same pairs of tasks are found, and duplicates are among them") {
  Random random(1);
  std::size_t duplicated = 0;
  for (int i = 0; i < tries; ++i) {
    Draft draft = random_draft(random);
    const Catalog catalog = catalog_of(draft);
    const auto pairs = found(catalog).pairs;
    for (MadePlan& plan : draft.plans) {
      for (Made& task : plan.tasks) task.leads = task.cooperate = {};
    }
    CHECK(tasks_of(found(catalog_of(draft)).pairs) == tasks_of(pairs));
    for (const OverlapPair& pair : pairs) {
      if (pair.kind == PairKind::duplicated) ++duplicated;
      CHECK((pair.kind == PairKind::duplicated) ==
            (pair.duplication == Verdict::yes && pair.kind != PairKind::counterpart));
      CHECK(pair.similar.score >= low_bar);
    }
  }
  CHECK(duplicated > 0);
}

TEST_CASE("the order of plans, tasks and agencies changes no finding") {
  Random random(2);
  for (int i = 0; i < tries; ++i) {
    Draft draft = random_draft(random);
    const Catalog catalog = catalog_of(draft);
    std::ranges::shuffle(draft.plans, random);
    std::ranges::shuffle(draft.agencies, random);
    for (MadePlan& plan : draft.plans) {
      std::ranges::shuffle(plan.tasks, random);
      for (Made& task : plan.tasks) std::ranges::shuffle(task.cooperate, random);
    }
    const Catalog shuffled = catalog_of(draft);
    CHECK(verdicts(shuffled) == verdicts(catalog));
    CHECK(figures(shuffled) == figures(catalog));
  }
}

TEST_CASE("an alias, or plans in files of their own, change no finding") {
  Random random(3);
  for (int i = 0; i < tries; ++i) {
    Draft draft = random_draft(random);
    const Catalog catalog = catalog_of(draft);
    Texts files{registry(draft.agencies)};
    for (MadePlan& plan : draft.plans) {
      for (Made& task : plan.tasks) replace_all(task.leads, "甲局", "又名甲局");
      files.push_back("version: 1\nplans:\n" + written(plan));
    }
    const Catalog split = catalog_of(files);
    CHECK(verdicts(split) == verdicts(catalog));
    CHECK(figures(split) == figures(catalog));
  }
}

TEST_CASE(
    "a body that cooperates, too, makes no conflict, no duplicate and no topic of more leads") {
  Random random(4);
  for (int i = 0; i < tries; ++i) {
    Draft draft = random_draft(random);
    auto before = found(catalog_of(draft)).pairs;
    const Figures figures_before = figures(catalog_of(draft));
    std::ranges::stable_sort(before, {}, places);
    Made& task = draft.plans.front().tasks.front();
    if (std::ranges::find(task.leads, "丁局") != task.leads.end()) continue;
    replace_all(task.cooperate, "丁局", "丁局");
    if (std::ranges::find(task.cooperate, "丁局") == task.cooperate.end()) {
      task.cooperate.push_back("丁局");
    }
    auto after = found(catalog_of(draft)).pairs;
    std::ranges::stable_sort(after, {}, places);
    REQUIRE(tasks_of(after) == tasks_of(before));
    CHECK(figures(catalog_of(draft)) == figures_before);
    for (std::size_t at = 0; at < after.size(); ++at) {
      CHECK((before[at].conflict || !after[at].conflict));
      CHECK((before[at].kind == PairKind::duplicated || after[at].kind != PairKind::duplicated));
      CHECK((!before[at].coordinated || after[at].coordinated));
    }
  }
}

TEST_CASE("two bodies made one never lead a topic with more than before, nor conflict more") {
  Random random(5);
  for (int i = 0; i < tries; ++i) {
    Draft draft = random_draft(random);
    const Catalog catalog = catalog_of(draft);
    const Figures before = figures(catalog);
    const auto conflicts = [](const Catalog& in) {
      return std::ranges::count_if(found(in).pairs, &OverlapPair::conflict);
    };
    const auto conflicts_before = conflicts(catalog);
    for (MadePlan& plan : draft.plans) {
      for (Made& task : plan.tasks) {
        replace_all(task.leads, "乙局", "甲局");
        replace_all(task.cooperate, "乙局", "甲局");
        if (std::ranges::find(task.leads, "甲局") != task.leads.end()) {
          std::erase(task.cooperate, "甲局");
        }
      }
    }
    const Catalog merged = catalog_of(draft);
    for (const auto& [topic, after] : figures(merged)) {
      REQUIRE(before.contains(topic));
      CHECK(after.first <= before.at(topic).first);
    }
    CHECK(conflicts(merged) <= conflicts_before);
  }
}

TEST_CASE("a higher bar finds fewer pairs, and none that a lower one does not find") {
  Random random(6);
  for (int i = 0; i < tries; ++i) {
    const Catalog catalog = catalog_of(random_draft(random));
    const auto low = tasks_of(found(catalog, 0.2).pairs);
    const auto high = tasks_of(found(catalog, 0.6).pairs);
    CHECK(std::ranges::includes(low, high));
  }
}

TEST_CASE("a plan that says a task again under the same lead scatters no topic more") {
  Random random(7);
  std::size_t fragmented = 0;
  for (int i = 0; i < tries; ++i) {
    Draft draft;
    const Texts things{"不停车收费", "收费站", "居家养老", "护理", "政务云", "云存储"};
    MadePlan plan{"p0", "east", {}};
    for (const std::string& thing : things) {
      plan.tasks.push_back(
          {"建设" + thing, {}, {one_of(random, Texts{"甲局", "乙局", "丙局"})}, {}});
    }
    draft.plans.push_back(plan);
    const Figures before = figures(catalog_of(draft));
    draft.plans.push_back({"p1", "east", {one_of(random, plan.tasks)}});
    CHECK(figures(catalog_of(draft)) == before);
    fragmented += before.size();
  }
  CHECK(fragmented > 0);
}
