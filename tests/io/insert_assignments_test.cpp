#include "remit/io/insert_assignments.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "remit/io/read_catalog.hpp"

using namespace remit;

namespace {

const std::string head =
    "version: 1\nagencies: [{name: 甲}, {name: 乙}]\nplans:\n  - id: p\n    title: 方案\n    "
    "tasks:\n";

/// The text below the head with 乙 put in for the first task; empty if there is no place.
std::string with_second(const std::string& tasks, Role role = Role::lead) {
  const Reading reading = read_catalog({source_file("tasks.yaml", head + tasks)});
  REQUIRE(reading.diagnostics.empty());
  const std::vector<AssignmentLine> lines{{{0}, role, "乙", ""}};
  const Insertion done = insert_assignments(reading.sources, reading.catalog, lines);
  if (done.files.empty()) {
    CHECK(done.left == lines);
    return {};
  }
  const std::string& text = done.files[0].second;
  CHECK(read_catalog({source_file("tasks.yaml", text)}).diagnostics.empty());
  REQUIRE(text.starts_with(head));
  return text.substr(head.size());
}

}  // namespace

TEST_CASE("a new list comes after the title, and comments stay where they belong") {
  CHECK(with_second("      - id: \"1\"   # 编号\n        title: 清淤   # 标题\n"
                    "        # 出处\n        source: {line: 3}\n") ==
        "      - id: \"1\"   # 编号\n        title: 清淤   # 标题\n"
        "        lead:\n          - {name: 乙, from: proposal}\n"
        "        # 出处\n        source: {line: 3}\n");
}

TEST_CASE("a new list comes after the lists of weightier roles") {
  CHECK(with_second("      - id: \"1\"\n        title: 清淤\n        lead: [甲]\n"
                    "        source: {line: 3}\n",
            Role::cooperate) ==
        "      - id: \"1\"\n        title: 清淤\n        lead: [甲]\n"
        "        cooperate:\n          - {name: 乙, from: proposal}\n"
        "        source: {line: 3}\n");
}

TEST_CASE("a list of names grows at its end, before 等") {
  CHECK(with_second("      - {id: \"1\", title: 清淤, lead: [甲]}\n") ==
        "      - {id: \"1\", title: 清淤, lead: [甲, {name: 乙, from: proposal}]}\n");
  CHECK(with_second("      - {id: \"1\", title: 清淤, lead: [甲, 等]}\n") ==
        "      - {id: \"1\", title: 清淤, lead: [甲, {name: 乙, from: proposal}, 等]}\n");
  CHECK(with_second("      - id: \"1\"\n        title: 清淤\n        lead:\n          - 甲\n") ==
        "      - id: \"1\"\n        title: 清淤\n        lead:\n          - 甲\n"
        "          - {name: 乙, from: proposal}\n");
  CHECK(with_second("      - id: \"1\"\n        title: 清淤\n        lead:\n"
                    "          - {name: 甲, from: prose}\n          - 等\n") ==
        "      - id: \"1\"\n        title: 清淤\n        lead:\n"
        "          - {name: 甲, from: prose}\n          - {name: 乙, from: proposal}\n"
        "          - 等\n");
}

TEST_CASE("a task in flow style gets a list in flow style") {
  CHECK(with_second("      - {id: \"1\", title: \"清淤\"}\n") ==
        "      - {id: \"1\", title: \"清淤\", lead: [{name: 乙, from: proposal}]}\n");
}

TEST_CASE("a file that ends without a line end gets one") {
  CHECK(with_second("      - id: \"1\"\n        title: 清淤") ==
        "      - id: \"1\"\n        title: 清淤\n"
        "        lead:\n          - {name: 乙, from: proposal}\n");
}

TEST_CASE("lines end as the file's do") {
  const std::string text =
      "version: 1\r\nagencies: [{name: 乙}]\r\nplans:\r\n  - id: p\r\n"
      "    title: 方案\r\n    tasks:\r\n      - id: \"1\"\r\n"
      "        title: 清淤\r\n";
  const Reading reading = read_catalog({source_file("tasks.yaml", text)});
  const std::vector<AssignmentLine> lines{{{0}, Role::lead, "乙", ""}};
  const Insertion done = insert_assignments(reading.sources, reading.catalog, lines);
  REQUIRE(done.files.size() == 1);
  CHECK(
      done.files[0].second == text + "        lead:\r\n          - {name: 乙, from: proposal}\r\n");
}
