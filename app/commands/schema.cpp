#include "remit/io/schema.hpp"

#include "commands/commands.hpp"

namespace remit::app {

ExitCode schema(const Call& call) {
  deliver(call, schema_text());
  return ExitCode::fine;
}

}  // namespace remit::app
