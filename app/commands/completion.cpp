#include "completion.hpp"

#include <string>

#include "command_table.hpp"
#include "commands/commands.hpp"
#include "remit/base/phrases/usage.hpp"
#include "words.hpp"

namespace remit::app {

ExitCode completion(const Call& call) {
  const std::vector<std::string>& words = call.options.words;
  const std::string& asked = words.front();
  if (asked == "next") {
    std::string lines;
    for (const std::string& word : completions(call, std::span(words).subspan(1))) {
      lines += word + '\n';
    }
    deliver(call, lines);
    return ExitCode::fine;
  }
  if (const auto script = completion_script(asked); script && words.size() == 1) {
    deliver(call, *script);
    return ExitCode::fine;
  }
  tell(call, message(phrases::usage::no_such_choice, call.command.name, spoken(words)), asked,
      shells());
  return ExitCode::usage;
}

}  // namespace remit::app
