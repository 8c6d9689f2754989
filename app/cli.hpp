#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "options.hpp"
#include "remit/base/message.hpp"

namespace remit::app {

struct Command;

/// The arguments taken apart, nothing of them checked.
struct Parsed {
  const Command* command = nullptr;  ///< none if no argument names one
  Options options;
  std::vector<std::string> unknown;  ///< options and words that nothing takes
  std::optional<Message> problem;    ///< why they could not be taken apart
};

/// Takes apart the arguments, as given to main, by the tables of commands and options. A command
/// may be shortened as long as it is clear which one is meant.
Parsed parse(std::span<const char* const> arguments);

}  // namespace remit::app
