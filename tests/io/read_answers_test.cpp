#include "remit/io/read_answers.hpp"

#include <doctest/doctest.h>

using namespace remit;

TEST_CASE("answers are read from YAML and from JSON") {
  const AnswersReading reading = read_answers(source_file("answers.json",
      R"({"about": "who", "leads": [{"task": "p/1", "lead": ["甲局"], "acceptable": [], "why": "x"}]})"));
  CHECK(reading.diagnostics.empty());
  REQUIRE(reading.answers.size() == 1);
  CHECK(reading.answers[0].task == "p/1");
  CHECK(reading.answers[0].lead == std::vector<std::string>{"甲局"});
  CHECK(reading.answers[0].acceptable.empty());
}

TEST_CASE("an answer without a task or a lead is reported and left out") {
  const AnswersReading reading = read_answers(
      source_file("answers.yaml", "leads:\n  - {lead: [甲局]}\n  - {task: p/1}\n  - 7\n"));
  CHECK(reading.answers.empty());
  CHECK(reading.diagnostics.size() == 3);
}
