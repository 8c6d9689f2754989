#include "remit/io/insert_assignments.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "io/random_catalog.hpp"
#include "remit/analysis/patched.hpp"
#include "remit/io/read_catalog.hpp"
#include "remit/io/write_catalog.hpp"

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

/// Accepted proposals for a catalog: some bodies in some roles for some tasks.
Patch random_patch(test::Dice& dice, const Catalog& catalog) {
  Patch patch;
  for (const TaskId task : ids(catalog.tasks)) {
    if (catalog.agencies.empty() || dice(2) == 0) continue;
    for (std::size_t i = dice(3); i > 0; --i) {
      const Agency& agency = catalog.agencies[dice(catalog.agencies.size())];
      if (!agency.declared) continue;
      PatchEntry entry;
      entry.status = Decided::accepted;
      entry.task = key_of(catalog, task);
      entry.agency = agency.name;
      entry.jurisdiction = catalog[agency.jurisdiction].id;
      entry.role = proposed_roles[dice(proposed_roles.size())];
      patch.proposals.push_back(entry);
    }
  }
  return patch;
}

std::vector<AssignmentLine> lines_of(
    const Catalog& catalog, const std::vector<Assignment>& accepted) {
  std::vector<AssignmentLine> lines;
  for (const Assignment& it : accepted) {
    const Agency& agency = catalog[it.agency];
    const bool is_home = agency.jurisdiction == catalog[it.plan].jurisdiction;
    lines.push_back({*it.task, it.role, agency.name,
        is_home ? std::string() : catalog[agency.jurisdiction].id});
  }
  return lines;
}

/// True if a text can be made of another by putting pieces in.
bool is_grown_from(const std::string& text, const std::string& before) {
  auto at = before.begin();
  for (const char letter : text) {
    if (at != before.end() && *at == letter) ++at;
  }
  return at == before.end();
}

}  // namespace

TEST_CASE("made up catalogs say after an insertion what they said, and what is accepted besides") {
  test::Dice dice;
  std::size_t put = 0;
  for (int i = 0; i < 400; ++i) {
    CAPTURE(i);
    const std::string text = as_yaml(test::random_catalog(dice));
    const Reading reading = read_catalog({source_file("tasks.yaml", text)});
    const Catalog& catalog = reading.catalog;
    const auto found = meaning(catalog, names(catalog), random_patch(dice, catalog));
    const auto lines = lines_of(catalog, found.accepted);
    const Insertion done = insert_assignments(reading.sources, catalog, lines);
    CHECK(done.left.empty());
    if (lines.empty()) continue;
    REQUIRE(done.files.size() == 1);
    put += lines.size();
    REQUIRE(is_grown_from(done.files[0].second, text));
    const Reading again = read_catalog({source_file("tasks.yaml", done.files[0].second)});
    REQUIRE((without_places(again.catalog) == without_places(with_added(catalog, found.accepted))));
  }
  CHECK(put > 100);
}

TEST_CASE("a list whose last name is a map grows, too") {
  CHECK(with_second("      - {id: \"1\", title: 清淤, lead: [{name: 甲, from: \"prose\"} ]}\n") ==
        "      - {id: \"1\", title: 清淤, lead: "
        "[{name: 甲, from: \"prose\"}, {name: 乙, from: proposal} ]}\n");
}

TEST_CASE("a role without a value is left") {
  CHECK(with_second("      - id: \"1\"\n        title: 清淤\n        lead:\n").empty());
}

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
