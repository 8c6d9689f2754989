#include "cli.hpp"

#include <CLI/CLI.hpp>
#include <ostream>
#include <string>

#include "remit/version.hpp"

namespace remit::app {

int run(std::span<const char* const> arguments, std::ostream& out, std::ostream& err) {
  CLI::App cli{"who is responsible for what", "remit"};
  cli.set_version_flag("--version", "remit " + std::string(version()));
  cli.require_subcommand(0);
  try {
    cli.parse(static_cast<int>(arguments.size()), arguments.data());
  } catch (const CLI::ParseError& stop) {
    return cli.exit(stop, out, err) == 0 ? 0 : 2;
  }
  return 0;
}

}  // namespace remit::app
