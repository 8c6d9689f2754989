#include "remit/io/schema.hpp"

#include <array>
#include <string_view>
#include <vector>

#include "command_table.hpp"
#include "commands/commands.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/io/settings_schema.hpp"

namespace remit::app {

ExitCode schema(const Call& call) {
  static constexpr std::array<std::string_view, 2> files{"tasks.yaml", "remit.yaml"};
  const std::vector<std::string>& words = call.options.words;
  if (words.empty() || words.front() == files[0]) {
    deliver(call, schema_text());
    return ExitCode::fine;
  }
  if (words.front() == files[1]) {
    deliver(call, settings_schema_text());
    return ExitCode::fine;
  }
  tell(call, message(phrases::usage::no_such_choice, call.command.name, words.front()),
      words.front(), files);
  return ExitCode::usage;
}

}  // namespace remit::app
