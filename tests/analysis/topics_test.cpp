#include "remit/analysis/topics.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "remit/io/read_catalog.hpp"
#include "remit/io/read_topics.hpp"

using namespace remit;

namespace {

using Texts = std::vector<std::string>;

const Thesaurus& thesaurus() {
  static const Thesaurus value = read_topics({source_file("topics.yaml",
                                                 "version: 1\n"
                                                 "ignore: [交通银行]\n"
                                                 "topics:\n"
                                                 "  - id: transport\n"
                                                 "    name: 交通\n"
                                                 "    synonyms: [交通运输]\n"
                                                 "    topics:\n"
                                                 "      - id: tolls\n"
                                                 "        name: 道路收费\n"
                                                 "        terms: [[不停车收费, ETC], 收费站]\n"
                                                 "  - id: finance\n"
                                                 "    name: 金融业\n"
                                                 "    terms: [银行卡, 收费站]\n"
                                                 "    hints: [结算系统]\n")})
                                     .thesaurus;
  return value;
}

/// A catalog of one plan with tasks of these fields, and one below the last.
Catalog catalog_of(const Texts& tasks, const std::string& below = "") {
  std::string text =
      "version: 1\njurisdictions:\n  - {id: j, name: 某市}\n"
      "plans:\n  - id: p\n    title: 方案\n    jurisdiction: j\n    tasks:\n";
  for (std::size_t i = 0; i < tasks.size(); ++i) {
    text += "      - {id: \"" + std::to_string(i + 1) + "\", none: true, " + tasks[i];
    if (i + 1 == tasks.size() && !below.empty()) {
      text += ", tasks: [{id: \"9\", none: true, " + below + "}]";
    }
    text += "}\n";
  }
  const Reading reading = read_catalog({source_file("tasks.yaml", text)});
  REQUIRE(reading.diagnostics.empty());
  return reading.catalog;
}

/// "tolls 0.75: ETC (title), 收费站 (keyword)"
Texts shown(const std::vector<TaskTopic>& topics) {
  Texts all;
  for (const TaskTopic& topic : topics) {
    std::string line =
        thesaurus()[topic.topic].id + " " + std::to_string(topic.score).substr(0, 5) + ":";
    for (const TopicEvidence& evidence : topic.evidence) {
      line += " " + evidence.word + " " + std::string(name_of(evidence.place));
    }
    all.push_back(line);
  }
  return all;
}

Texts topics_of(const std::string& task) {
  return shown(task_topics(catalog_of({task}), thesaurus())[0]);
}

}  // namespace

TEST_CASE("a word in the title makes a topic, a specific keyword too") {
  CHECK(topics_of("title: 推广ＥＴＣ") == Texts{"tolls 1.000: ETC title"});
  CHECK(
      topics_of("title: 便民, keywords: [不停车收费]") == Texts{"tolls 0.500: 不停车收费 keyword"});
  CHECK(topics_of("title: 便民, keywords: [出行]").empty());
}

TEST_CASE("a short word, a hint and a word of two topics say less") {
  CHECK(topics_of("title: 智能交通") == Texts{"transport 0.800: 交通 title"});
  CHECK(topics_of("title: 便民, keywords: [交通]").empty());
  CHECK(topics_of("title: 结算系统").empty());
  CHECK(topics_of("title: 收费站") ==
        Texts{"tolls 0.500: 收费站 title", "finance 0.500: 收费站 title"});
}

TEST_CASE("words of a topic confirm each other, forms of one term do not") {
  CHECK(topics_of("title: 便民, keywords: [银行卡, 结算系统]") ==
        Texts{"finance 0.600: 银行卡 keyword 结算系统 keyword"});
  CHECK(topics_of("title: 便民, keywords: [ETC, 不停车收费]") == Texts{"tolls 0.500: ETC keyword"});
}

TEST_CASE("a word inside a longer known one tells nothing, nor does one that is ignored") {
  CHECK(topics_of("title: 交通运输服务") == Texts{"transport 1.000: 交通运输 title"});
  CHECK(topics_of("title: 交通银行网点").empty());
}

TEST_CASE("measures, targets and the headings above count, each by its place") {
  const Catalog catalog = catalog_of({"title: ETC工程"},
      "title: 便民, measures: [{title: 推广银行卡, keywords: [收费站]}],"
      " targets: [{text: 收费站十个, value: 10}]");
  CHECK(shown(task_topics(catalog, thesaurus())[1]) ==
        Texts{"finance 0.660: 银行卡 measure 收费站 measure-keyword"});
  const Catalog more = catalog_of({"title: ETC工程"}, "title: 便民, keywords: [收费站]");
  CHECK(
      shown(task_topics(more, thesaurus())[1]) == Texts{"tolls 0.512: ETC heading 收费站 keyword"});
}

TEST_CASE("topics that the catalog gives stand alone, unless others are meant too") {
  CHECK(topics_of("title: 推广ETC, topics: [finance]") == Texts{"finance 1.000: finance given"});
  CHECK(topics_of("title: 推广ETC, topics: [交通运输, 等]") ==
        Texts{"transport 1.000: 交通运输 given", "tolls 1.000: ETC title"});
  CHECK(topics_of("title: 推广ETC, topics: [收银行卡]") == Texts{"finance 1.000: 银行卡 given"});
  CHECK(topics_of("title: 推广ETC, topics: [其他工作]") == Texts{"tolls 1.000: ETC title"});
}

TEST_CASE("the tasks on a topic are those of its parts too, those on a term of all its forms") {
  const Catalog catalog = catalog_of({"title: 推广ETC", "title: 便民, keywords: [不停车收费系统]",
      "title: 便民, keywords: [收费站]", "title: 综合交通运输"});
  const auto on = [&](const std::string& topic) {
    std::string numbers = "none";
    if (const auto tasks = tasks_on(catalog, thesaurus(), topic)) {
      numbers.clear();
      for (const TaskId task : *tasks) numbers += catalog[task].number;
    }
    return numbers;
  };
  CHECK(on("transport") == "124");
  CHECK(on("交通") == "124");
  CHECK(on("道路收费") == "12");
  CHECK(on("ｅｔｃ") == "12");
  CHECK(on("银行卡") == "");
  CHECK(on("出行") == "none");
  CHECK(on("") == "none");
}
