#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exit_code.hpp"
#include "option_table.hpp"
#include "remit/base/message.hpp"
#include "remit/base/phrases/help.hpp"

namespace remit::app {

struct Call;
struct Session;

/// The words after a command's name.
struct Words {
  Phrase value = phrases::value::none;  ///< what stands for one in help
  Phrase about = phrases::value::none;
  std::size_t least = 0;
  std::size_t most = 0;
  std::vector<std::string> Options::*target = &Options::words;
};

/// All there is to know about a command: what parses it, what `--help` says, what answers.
struct Command {  // NOLINT(clang-analyzer-optin.performance.Padding): rows read best in this order
  std::string_view name;
  Phrase about;
  ExitCode (*ask)(const Session&) = nullptr;    ///< of a catalog; none if it needs no catalog
  ExitCode (*tell)(const Call&) = nullptr;      ///< then this one
  std::span<const std::string_view> formats{};  ///< the first one unless another is asked for
  Words words{};
  std::span<const Option> filters{};
  std::span<const Option> options{};
  std::span<const std::string_view> examples{};  ///< what may follow `remit `
};

/// The table of all commands, in the order of `remit --help`.
std::span<const Command> commands();

/// The command of that name; null if there is none.
const Command* command_named(std::string_view name);

/// Those whose name begins so; only the one itself for a full name.
std::vector<std::string_view> commands_beginning(std::string_view prefix);

/// The format meant by the ending of a file's name; none if it has no ending, or the ending is no
/// format of the command.
std::optional<std::string_view> format_by_ending(const Command& command, std::string_view file);

}  // namespace remit::app
