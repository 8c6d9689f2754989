#include "remit/io/read_house_rules.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "io/reading.hpp"
#include "remit/io/read_settings.hpp"
#include "shown.hpp"

using namespace remit;

namespace {

using Texts = std::vector<std::string>;

SettingsReading read(const std::string& text) {
  return read_settings(source_file("remit.yaml", text), {});
}

/// "2:3 unknown-field: message"
Texts problems(const SettingsReading& reading) {
  return test::places_and_messages(reading.sources, reading.diagnostics);
}

Texts names(const std::vector<NameGiven>& given) {
  Texts all;
  for (const NameGiven& one : given) all.push_back(one.name);
  return all;
}

}  // namespace

TEST_CASE("a house rule has a demand, filters that take one name or a list, and a reason") {
  const SettingsReading reading = read(
      "house-rules:\n"
      "  - protect: {topic: 交通运输, agency: [市交通局, 市港口局], plan: [a, b], task: 2.1}\n"
      "    because: charter\n"
      "  - forbid: {agency: 市统计局, role: [lead, responsible], jurisdiction: linhai}\n"
      "  - require: {topic: 数据}\n"
      "  - independent: {supervisor: 市审计局, for: [验收]}\n"
      "  - most-leads: 2\n"
      "  - most-leads: {most: 0, plan: a}\n");
  CHECK(problems(reading).empty());
  const auto& rules = reading.settings.house_rules;
  REQUIRE(rules.size() == 6);
  CHECK(rules[0].demand == HouseDemand::protect);
  CHECK(rules[0].because == "charter");
  CHECK(names(rules[0].agencies) == Texts{"市交通局", "市港口局"});
  CHECK(names(rules[0].topics) == Texts{"交通运输"});
  CHECK(names(rules[0].plans) == Texts{"a", "b"});
  CHECK(names(rules[0].tasks) == Texts{"2.1"});
  CHECK(rules[0].roles == Roles(Role::lead));
  CHECK(rules[1].roles.has(Role::responsible));
  CHECK_FALSE(rules[1].roles.has(Role::cooperate));
  CHECK(rules[2].demand == HouseDemand::require);
  CHECK(rules[3].duties == Texts{"验收"});
  CHECK(rules[4].most == 2);
  CHECK(rules[5].most == 0);
}

TEST_CASE("what is forbidden without a role is forbidden in any") {
  const SettingsReading reading = read("house-rules: [{forbid: {agency: 市统计局}}]\n");
  for (const Role role : all_roles) CHECK(reading.settings.house_rules.at(0).roles.has(role));
}

TEST_CASE("a house rule that is wrong is reported with its place and left out") {
  const SettingsReading reading = read(
      "house-rules:\n"
      "  - {}\n"
      "  - {forbid: {agency: a}, require: {agency: b}}\n"
      "  - forbid: {role: lead}\n"
      "  - protect: {agency: a, role: boss}\n"
      "  - protect: {agency: a, rôle: lead}\n"
      "  - most-leads: few\n"
      "  - most-leads: {plan: a}\n"
      "  - independent: {plan: a}\n"
      "  - forbid\n");
  CHECK(problems(reading).size() == 9);
  CHECK(reading.settings.house_rules.empty());
  CHECK(problems(reading)[1] ==
        "3:36 wrong-type: a house rule demands one thing: “forbid” and “require” are two rules");
}
