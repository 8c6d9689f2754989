#include "remit/io/read_topics.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "io/reading.hpp"
#include "remit/base/text.hpp"
#include "shown.hpp"

using namespace remit;

namespace {

TopicsReading read(const std::vector<std::string>& texts) {
  Sources sources;
  for (const std::string& text : texts) sources.push_back(source_file("topics.yaml", text));
  return read_topics(std::move(sources));
}

/// "2:3 unknown-field: message"
std::vector<std::string> problems(const TopicsReading& reading) {
  return test::places_and_messages(reading.sources, reading.diagnostics);
}

/// A topic without its place.
Topic bare(Topic topic) {
  topic.where = {};
  return topic;
}

const std::string transport =
    "version: 1\n"
    "topics:\n"
    "  - id: transport\n"
    "    name: 交通\n"
    "    label: Transport\n"
    "    cofog: \"04.5\"\n"
    "    synonyms: [交通运输]\n"
    "    terms: [路网, [不停车收费, ETC]]\n"
    "    hints: [出行]\n"
    "    related: [parking]\n"
    "    topics:\n"
    "      - {id: parking, name: 停车}\n";

}  // namespace

TEST_CASE("topics are a tree of names, terms, hints and relations") {
  const TopicsReading reading = read({transport});
  CHECK(problems(reading).empty());
  REQUIRE(reading.thesaurus.topics.size() == 2);
  CHECK(
      bare(reading.thesaurus.topics[0]) ==
      Topic{"transport", "交通", "Transport", "04.5", {}, {"交通运输"},
          {{{"路网"}, false}, {{"不停车收费", "ETC"}, false}, {{"出行"}, true}}, {TopicId{1}}, {}});
  CHECK(bare(reading.thesaurus.topics[1]) ==
        Topic{"parking", "停车", "", "", TopicId{0}, {}, {}, {}, {}});
}

TEST_CASE("a topic may be a means to other work") {
  const TopicsReading reading =
      read({"version: 1\n"
            "topics:\n"
            "  - {id: money, name: 财政, support: true}\n"
            "  - {id: people, name: 人才, support: some}\n"});
  CHECK(problems(reading).size() == 1);
  CHECK(reading.thesaurus.topics[0].support);
  CHECK_FALSE(reading.thesaurus.topics[1].support);
}

TEST_CASE("a later file adds to a topic, takes from it, and adds topics") {
  const TopicsReading reading = read({transport,
      "version: 1\n"
      "ignore: [交通银行]\n"
      "topics:\n"
      "  - id: transport\n"
      "    label: Traffic\n"
      "    without: [路网, etc]\n"
      "    terms: [公交]\n"
      "    topics:\n"
      "      - {id: cycling, name: 骑行}\n"});
  CHECK(problems(reading).empty());
  REQUIRE(reading.thesaurus.topics.size() == 3);
  const Topic& topic = reading.thesaurus.topics[0];
  CHECK(topic.name == "交通");
  CHECK(topic.label == "Traffic");
  CHECK(topic.terms ==
        std::vector<TopicTerm>{{{"不停车收费"}, false}, {{"出行"}, true}, {{"公交"}, false}});
  CHECK(reading.thesaurus.topics[2].parent == TopicId{0});
  CHECK(reading.thesaurus.ignored == std::vector<std::string>{"交通银行"});
}

TEST_CASE("what is wrong with topics is reported with its place, and the rest is used") {
  const TopicsReading reading =
      read({"version: 2\n"
            "topics:\n"
            "  - {id: a, name: 水务, terms: [水, [河, 河道]], colour: blue}\n"
            "  - {id: a, name: 再来}\n"
            "  - {id: b}\n"
            "  - {name: 无名, related: [c]}\n"
            "  - {id: cc, name: 气象, related: [aa, b], synonyms: 天气}\n"});
  CHECK(problems(reading) ==
        std::vector<std::string>{
            "1:10 wrong-type: this program reads version 1, not “2”",
            "3:31 wrong-type: “水” is too short for a term: one character stands in too many words",
            "3:35 wrong-type: “河” is too short for a term: one character stands in too many words",
            "3:44 unknown-field: unknown field “colour”",
            "4:10 duplicate-id: two topics have the id “a”",
            "5:5 wrong-type: “name” is missing",
            "6:5 wrong-type: “id” is missing",
            "7:34 wrong-type: there is no topic “aa”",
            "7:52 wrong-type: a list is expected here, not a text",
        });
  CHECK(reading.thesaurus.topics.size() == 3);
  CHECK(reading.thesaurus.topics[0].terms == std::vector<TopicTerm>{{{"河道"}, false}});
  CHECK(reading.thesaurus.topics[2].related == std::vector<TopicId>{{1}});
}

TEST_CASE("the standard thesaurus is read without a word") {
  const TopicsReading reading = read_topics({standard_topics()});
  CHECK(problems(reading).empty());
  CHECK(reading.thesaurus.topics.size() >= 80);
  for (const Topic& topic : reading.thesaurus.topics) {
    CAPTURE(topic.id);
    CHECK_FALSE(topic.label.empty());
    CHECK(topic.cofog.size() == 4);
  }
}

TEST_CASE("a word of the standard thesaurus belongs to one topic, and stands there once") {
  const Thesaurus thesaurus = read_topics({standard_topics()}).thesaurus;
  std::map<std::string, std::set<std::string>> topics_by_form;
  for (const Topic& topic : thesaurus.topics) {
    std::set<std::string> own{folded_topic(topic.name)};
    const auto note = [&](const std::string& form) {
      CAPTURE(topic.id);
      CAPTURE(form);
      CHECK(own.insert(folded_topic(form)).second);
    };
    for (const std::string& form : topic.synonyms) note(form);
    for (const TopicTerm& term : topic.terms) std::ranges::for_each(term.forms, note);
    for (const std::string& form : own) topics_by_form[form].insert(topic.id);
  }
  for (const auto& word : topics_by_form) {
    CAPTURE(word.first);
    CHECK(word.second.size() == 1);
  }
}

namespace {

Thesaurus without_places(Thesaurus thesaurus) {
  for (Topic& topic : thesaurus.topics) topic.where = {};
  return thesaurus;
}

}  // namespace

TEST_CASE("the packed standard thesaurus is the one in YAML; the target pack_topics writes it") {
  CHECK(without_places(standard_thesaurus()) ==
        without_places(read_topics({standard_topics()}).thesaurus));
}

TEST_CASE("files add to a thesaurus that is known already as to a file before them") {
  const SourceFile mine = source_file("mine.yaml",
      "version: 1\n"
      "topics:\n"
      "  - {id: government, terms: [机关食堂], without: [机关事务]}\n"
      "  - {id: canteens, name: 食堂, terms: [社区食堂], related: [government]}\n");
  const TopicsReading reading = read_topics({mine}, standard_thesaurus());
  CHECK(reading.diagnostics.empty());
  CHECK(without_places(reading.thesaurus) ==
        without_places(read_topics({standard_topics(), mine}).thesaurus));
}
