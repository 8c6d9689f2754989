#include "help.hpp"

#include <vector>

#include "command_table.hpp"
#include "commands/commands.hpp"
#include "manual.hpp"
#include "remit/base/phrases/usage.hpp"

namespace remit::app {

ExitCode help(const Call& call) {
  const bool is_manual = call.format == "man";
  if (call.options.words.empty()) {
    deliver(call, is_manual ? manual(call.language) : help_text(call.language, call.width));
    return ExitCode::fine;
  }
  const std::string& name = call.options.words.front();
  if (const auto meant = commands_beginning(name); meant.size() == 1) {
    const Command& command = *command_named(meant.front());
    deliver(call,
        is_manual ? manual(command, call.language) : help_text(command, call.language, call.width));
    return ExitCode::fine;
  }
  std::vector<std::string_view> known;
  for (const Command& command : commands()) known.push_back(command.name);
  tell(call, message(phrases::usage::no_such_command, name), name, known);
  return ExitCode::usage;
}

}  // namespace remit::app
