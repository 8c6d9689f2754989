#include <filesystem>

#include "commands/commands.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/io/starter.hpp"

namespace remit::app {

ExitCode init(const Call& call) {
  const std::string& file = call.options.output;
  if (std::error_code unknown; !file.empty() && std::filesystem::is_regular_file(file, unknown)) {
    return refuse(call, message(phrases::usage::file_exists, file));
  }
  deliver(call, starter_text());
  return ExitCode::fine;
}

}  // namespace remit::app
