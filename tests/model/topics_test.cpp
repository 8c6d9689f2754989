#include "remit/model/topics.hpp"

#include <doctest/doctest.h>

using namespace remit;

namespace {

Thesaurus small() {
  Thesaurus thesaurus;
  thesaurus.topics.push_back({"transport", "交通", "Transport", "", {}, {"交通运输"}, {}, {}, {}});
  thesaurus.topics.push_back({"e-tolls", "电子收费", "E-tolls", "", TopicId{0}, {}, {}, {}, {}});
  thesaurus.topics.push_back({"health", "卫生", "Health", "", {}, {}, {}, {}, {}});
  return thesaurus;
}

}  // namespace

TEST_CASE("a topic goes by its id, name, label and other names, however they are written") {
  for (const char* name : {"e-tolls", "E-Tolls", "“电子收费”", " 电子 收费"}) {
    CAPTURE(name);
    CHECK(topic_named(small(), name) == TopicId{1});
  }
  CHECK(topic_named(small(), "交通运输") == TopicId{0});
  CHECK_FALSE(topic_named(small(), "收费"));
  CHECK_FALSE(topic_named(small(), ""));
}

TEST_CASE("a part of a part is a part, and a topic is a part of itself") {
  CHECK(is_part_of(small(), TopicId{1}, TopicId{0}));
  CHECK(is_part_of(small(), TopicId{0}, TopicId{0}));
  CHECK_FALSE(is_part_of(small(), TopicId{0}, TopicId{1}));
  CHECK_FALSE(is_part_of(small(), TopicId{1}, TopicId{2}));
}
