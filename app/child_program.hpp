#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace remit::app {

/// A program to run, and how far it may go.
struct ChildRun {
  std::vector<std::string> command;        ///< looked for in $PATH; no shell is involved
  std::vector<std::string> environment{};  ///< "NAME=value": these instead of what is there
  std::chrono::milliseconds time_limit{30'000};
  std::size_t most_output = std::size_t{1} << 30U;  ///< bytes
};

enum class ChildEnd : std::uint8_t { exited, killed, too_slow, too_much, not_started };

/// What a program printed and how it ended.
struct ChildResult {
  ChildEnd end = ChildEnd::exited;
  int status = 0;  ///< of one that exited; the signal or error number of others
  std::string output;
  std::string errors;
};

/// Runs a program, feeds and reads it at the same time so that neither side waits for the other,
/// and ends it at a limit. Throws std::system_error only if the system has no pipes or processes
/// left.
ChildResult run_child(std::string_view input, const ChildRun& run);

}  // namespace remit::app
