#include "remit/io/edit_tasks.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "remit/io/read_catalog.hpp"

using namespace remit;

namespace {

const std::string head =
    "version: 1\nagencies: [{name: 甲}, {name: 乙}, {name: 丙}, {name: 丁}]\nplans:\n"
    "  - id: p\n    title: 方案\n    tasks:\n";

/// What is to change at the first task, by names.
struct Wish {
  std::vector<std::string> gone{};
  std::vector<AssignmentLine> added{};
  std::vector<OpenEdit> open{};
  std::vector<DeadlineEdit> deadlines{};
};

AssignmentLine line(Role role, const std::string& name, const std::string& before = {}) {
  return {{0}, role, name, "", before};
}

/// The text below the head with the wish fulfilled; empty if there is no place.
std::string edited(const std::string& tasks, const Wish& wish) {
  const Reading reading = read_catalog({source_file("tasks.yaml", head + tasks)});
  REQUIRE(reading.diagnostics.empty());
  TaskEdits edits{wish.added, {}, wish.open, wish.deadlines};
  for (const std::string& name : wish.gone) {
    for (const AssignmentId id : reading.catalog.tasks[0].assignments) {
      const Assignment& it = reading.catalog[id];
      if (reading.catalog[it.agency].name == name) edits.removed.push_back(id);
    }
  }
  const Edited done = edit_tasks(reading.sources, reading.catalog, edits);
  if (!done.left.empty() || !done.unchanged.empty()) return {};
  const std::string& text = done.files.at(0).second;
  CHECK(read_catalog({source_file("tasks.yaml", text)}).diagnostics.empty());
  REQUIRE(text.starts_with(head));
  return text.substr(head.size());
}

}  // namespace

TEST_CASE("names leave a list in brackets, and the rest stays as it was written") {
  const std::string tasks =
      "      - id: \"1\"\n        title: 一\n        lead: [甲, 乙, 丙, 等]  # 注\n";
  const auto with = [](const std::string& list) {
    return "      - id: \"1\"\n        title: 一\n        lead: [" + list + "]  # 注\n";
  };
  CHECK(edited(tasks, {.gone = {"甲"}}) == with("乙, 丙, 等"));
  CHECK(edited(tasks, {.gone = {"乙", "丙"}}) == with("甲, 等"));
  CHECK(edited(tasks, {.gone = {"乙"}, .added = {line(Role::lead, "丁", "丙")}}) ==
        with("甲, {name: 丁, from: proposal}, 丙, 等"));
  CHECK(edited(tasks, {.gone = {"丙"},
                          .added = {line(Role::lead, "丁")},
                          .open = {{{0}, Role::lead, false}}}) ==
        with("甲, 乙, {name: 丁, from: proposal}"));
  CHECK(edited(tasks, {.gone = {"甲", "乙", "丙"}, .added = {line(Role::lead, "丁")}}) ==
        with("{name: 丁, from: proposal}, 等"));
}

TEST_CASE("a list that loses its last name goes with its line, or stays empty where more stands") {
  CHECK(
      edited("      - id: \"1\"\n        title: 一\n        lead: [甲]\n        cooperate: [乙]\n",
          {.gone = {"甲"}}) == "      - id: \"1\"\n        title: 一\n        cooperate: [乙]\n");
  CHECK(edited("      - id: \"1\"\n        title: 一\n        lead: [甲]  # 注\n",
            {.gone = {"甲"}}) == "      - id: \"1\"\n        title: 一\n        lead: []  # 注\n");
  CHECK(edited("      - {id: \"1\", title: 一, lead: [甲, 乙]}\n", {.gone = {"甲", "乙"}}) ==
        "      - {id: \"1\", title: 一, lead: []}\n");
}

TEST_CASE("names leave a list of lines") {
  const std::string tasks =
      "      - id: \"1\"\n        title: 一\n        lead:\n          - 甲\n          # 关于乙\n"
      "          - {name: 乙, from: prose}\n          - 丙\n";
  CHECK(edited(tasks, {.gone = {"甲"}, .added = {line(Role::lead, "丁", "丙")}}) ==
        "      - id: \"1\"\n        title: 一\n        lead:\n          # 关于乙\n"
        "          - {name: 乙, from: prose}\n          - {name: 丁, from: proposal}\n          - "
        "丙\n");
  CHECK(edited(tasks, {.gone = {"丙"}, .open = {{{0}, Role::lead, true}}}) ==
        "      - id: \"1\"\n        title: 一\n        lead:\n          - 甲\n          # 关于乙\n"
        "          - {name: 乙, from: prose}\n          - 等\n");
}

TEST_CASE("a deadline is put in, changed and taken out") {
  const std::string bare =
      "      - id: \"1\"\n        title: 一\n        lead: [甲]\n        keywords: [词]\n";
  const std::string dated =
      "      - id: \"1\"\n        title: 一\n        lead: [甲]\n        deadline: 2016年底前\n"
      "        keywords: [词]\n";
  CHECK(edited(bare, {.deadlines = {{{0}, "2016年底前"}}}) == dated);
  CHECK(edited(dated, {.deadlines = {{{0}, ""}}}) == bare);
  CHECK(edited("      - {id: \"1\", title: 一, deadline: \"a: b\"}\n",
            {.deadlines = {{{0}, "2017年"}}}) ==
        "      - {id: \"1\", title: 一, deadline: 2017年}\n");
  CHECK(edited("      - {id: \"1\", title: 一}\n", {.deadlines = {{{0}, "2017年"}}}) ==
        "      - {id: \"1\", title: 一, deadline: 2017年}\n");
}

TEST_CASE("what has no safe place is told") {
  CHECK(edited(
      "      - id: \"1\"\n        title: 一\n        lead:\n          - 甲\n", {.gone = {"甲"}})
            .empty());
}
