#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <variant>

#include "remit/base/message.hpp"

namespace remit::app {

/// How a picture is drawn out of DOT.
struct DotRun {
  std::string format = "svg";  ///< what `dot -T` knows: svg, png, pdf
  std::chrono::milliseconds time_limit{30'000};
  std::string program = "dot";  ///< looked for in $PATH
};

/// The bytes that Graphviz makes out of DOT, or why there are none: not installed, too slow,
/// failed. Runs the program without a shell, feeds and reads it at the same time so that neither
/// side waits for the other, and ends it at the time limit. Throws std::system_error only if the
/// system has no pipes or processes left.
std::variant<std::string, Message> run_dot(std::string_view dot, const DotRun& run = {});

}  // namespace remit::app
