#include "remit/io/baseline_file.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "io/reading.hpp"
#include "shown.hpp"

using namespace remit;

namespace {

using Texts = std::vector<std::string>;

BaselineReading read(std::string text) {
  return read_baseline(source_file("remit-baseline.yaml", std::move(text)));
}

Baseline without_places(Baseline baseline) {
  for (Accepted& entry : baseline) entry.where = {};
  return baseline;
}

/// "2:3 unknown-field"
Texts problems(const BaselineReading& reading) {
  return test::places_and_rules(reading.sources, reading.diagnostics);
}

}  // namespace

TEST_CASE("a baseline is written one entry a line, and read back") {
  const Baseline baseline{{"idle-agency", "donggang/市港务局", 1, {}},
      {"no-agency", "a/1: [x]", 1, {}}, {"unowned-target", "a/2.10", 3, {}}};
  const std::string text = baseline_text(baseline);
  CHECK(
      text.ends_with("version: 1\n"
                     "accepted:\n"
                     "  - {rule: idle-agency, subject: donggang/市港务局}\n"
                     "  - {rule: no-agency, subject: \"a/1: [x]\"}\n"
                     "  - {rule: unowned-target, subject: a/2.10, times: 3}\n"));
  const BaselineReading reading = read(text);
  CHECK(problems(reading).empty());
  CHECK(without_places(reading.baseline) == baseline);
  CHECK(baseline_text(reading.baseline) == text);
}

TEST_CASE("an empty baseline is one, too") {
  CHECK(read(baseline_text({})).baseline.empty());
  CHECK(problems(read(baseline_text({}))).empty());
  CHECK(problems(read("")).empty());
}

TEST_CASE("entries in any order and twice are sorted and added up") {
  const BaselineReading reading = read(
      "accepted:\n"
      "  - {rule: no-lead, subject: a/1}\n"
      "  - {rule: no-agency, subject: a/2, times: 2}\n"
      "  - {rule: no-lead, subject: a/1}\n");
  CHECK(without_places(reading.baseline) ==
        Baseline{{"no-agency", "a/2", 2, {}}, {"no-lead", "a/1", 2, {}}});
}

TEST_CASE("what is wrong in a baseline is reported with its place") {
  const BaselineReading reading = read(
      "version: 2\naccepted:\n"
      "  - {rule: no-lead}\n"
      "  - {rule: no-agency, subject: a/2, times: 0}\n"
      "  - no-lead\n"
      "  - {rule: no-lead, subject: a/1, reason: old}\n");
  CHECK(problems(reading) == Texts{"1:10 wrong-type", "3:5 wrong-type", "4:44 wrong-type",
                                 "5:5 wrong-type", "6:35 unknown-field"});
  CHECK(reading.baseline.size() == 1);
  CHECK(problems(read("accepted: []\n")) == Texts{"1:1 wrong-type"});
}
