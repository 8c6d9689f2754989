#include "child_program.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

using remit::app::ChildEnd;
using remit::app::ChildResult;
using remit::app::ChildRun;
using remit::app::run_child;

namespace {

ChildRun running(std::vector<std::string> command) {
  ChildRun run;
  run.command = std::move(command);
  return run;
}

}  // namespace

TEST_CASE("a program is fed and read, however much there is") {
  const std::string much(3'000'000, 'a');
  const ChildResult result = run_child(much, running({"cat"}));
  CHECK(result.end == ChildEnd::exited);
  CHECK(result.output == much);
}

TEST_CASE("a program has the variables it is given, and else those that are there") {
  ChildRun run = running({"sh", "-c", "echo $TZ $PATH"});
  run.environment = {"TZ=UTC0"};
  const std::string path = std::getenv("PATH");  // NOLINT(concurrency-mt-unsafe): one thread
  CHECK(run_child("", run).output == "UTC0 " + path + "\n");
}

TEST_CASE("a program that fails, or is not there, is told from one that ends well") {
  const ChildResult failed = run_child("", running({"sh", "-c", "echo why >&2; exit 3"}));
  CHECK(failed.status == 3);
  CHECK(failed.errors == "why\n");
  CHECK(run_child("", running({"no-such-program"})).end == ChildEnd::not_started);
  CHECK(run_child("", running({"sh", "-c", "kill -9 $$"})).end == ChildEnd::killed);
}

TEST_CASE("a program that does not end is ended") {
  ChildRun slow = running({"sleep", "100"});
  slow.time_limit = std::chrono::milliseconds(50);
  CHECK(run_child("", slow).end == ChildEnd::too_slow);
  ChildRun loud = running({"yes"});
  loud.most_output = 1'000'000;
  CHECK(run_child("", loud).end == ChildEnd::too_much);
}
