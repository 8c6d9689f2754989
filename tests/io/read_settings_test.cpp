#include "remit/io/read_settings.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "io/reading.hpp"
#include "remit/base/message.hpp"
#include "shown.hpp"

using namespace remit;

namespace {

SettingsReading read(std::string text) {
  static const std::vector<KnownRule> known{
      {"no-lead", {}}, {"too-many-cooperators", {"most"}}, {"parse-error", {}, false}};
  return read_settings(source_file("remit.yaml", std::move(text)), known);
}

/// "2:3 unknown-field: message"
std::vector<std::string> problems(const SettingsReading& reading) {
  return test::places_and_messages(reading.sources, reading.diagnostics);
}

}  // namespace

TEST_CASE("a rule is set to a severity, or to a map with its thresholds") {
  const SettingsReading reading = read(
      "rules:\n"
      "  no-lead: off\n"
      "  too-many-cooperators: {severity: warning, most: 12.5}\n");
  CHECK(problems(reading).empty());
  CHECK(reading.settings ==
        Settings{{{"no-lead", Severity::off}, {"too-many-cooperators", Severity::warning}},
            {{"too-many-cooperators.most", 12.5}}});
}

TEST_CASE("files of topics may be added to the standard ones, or replace them") {
  CHECK(read("topics: {files: [a.yaml, b.yaml]}\n").settings ==
        Settings{{}, {}, {"a.yaml", "b.yaml"}, true});
  const SettingsReading reading = read("topics: {files: a.yaml, standard: no thanks, more: 1}\n");
  CHECK(reading.settings == Settings{{}, {}, {"a.yaml"}, false});
  CHECK(problems(reading).size() == 3);
}

TEST_CASE("an empty file sets nothing") {
  CHECK(read("").settings == Settings{});
  CHECK(read("# nothing\n").diagnostics.empty());
  CHECK(read("rules:\n").diagnostics.empty());
}

TEST_CASE("an unknown rule is reported with the one that was meant") {
  const SettingsReading reading = read("rules:\n  no-laed: off\n");
  CHECK(problems(reading) ==
        std::vector<std::string>{"2:3 unknown-field: there is no rule “no-laed”"});
  REQUIRE(reading.diagnostics[0].remedy);
  CHECK(in_words(*reading.diagnostics[0].remedy, Language::en) == "did you mean “no-lead”?");
}

TEST_CASE("what is wrong is reported with its place, and the rest is used") {
  const SettingsReading reading = read(
      "rules:\n"
      "  parse-error: off\n"
      "  no-lead: {severity: loud, most: 3}\n"
      "  too-many-cooperators: {most: many}\n"
      "  too-many-cooperators: {most: 9}\n"
      "colour: red\n");
  CHECK(problems(reading) ==
        std::vector<std::string>{
            "2:3 wrong-type: “parse-error” is about the file itself: it is always an error",
            "3:23 wrong-type: “loud” is none of: off, info, warning, error",
            "3:29 unknown-field: unknown field “most”",
            "4:32 wrong-type: “many” is not a number from 0 on",
            "5:3 duplicate-key: “too-many-cooperators” is given twice; the first stands",
            "6:1 unknown-field: unknown field “colour”"});
  CHECK(reading.settings == Settings{});
}

TEST_CASE("a threshold is a number from 0 on") {
  for (const char* const value : {"-1", "1e999", "nan", "inf", "[3]", "0x10", "3 4"}) {
    CAPTURE(value);
    const SettingsReading reading =
        read("rules:\n  too-many-cooperators: {most: " + std::string(value) + "}\n");
    CHECK(reading.diagnostics.size() == 1);
    CHECK(reading.settings == Settings{});
  }
  CHECK(read("rules:\n  too-many-cooperators: {most: 0}\n").diagnostics.empty());
}

TEST_CASE("a waiver says which rule, about what and why") {
  const SettingsReading reading = read(
      "waive:\n"
      "  - {rule: no-lead, subject: linhai/市民政局, reason: 待明确, until: 2026-12}\n"
      "  - {rule: no-lead, until: soon}\n");
  CHECK(problems(reading).size() == 3);
  REQUIRE(reading.settings.waivers.size() == 1);
  const SettingsWaiver& waiver = reading.settings.waivers.front();
  CHECK(waiver.subject == "linhai/市民政局");
  CHECK(waiver.waiver.rule == "no-lead");
  CHECK(waiver.waiver.reason == "待明确");
  CHECK(waiver.waiver.until == Date{2026, 12, 0});
}
