#pragma once

#include <optional>
#include <string>

#include "cli.hpp"
#include "remit/base/language.hpp"
#include "remit/base/message.hpp"

namespace remit::app {

/// What is wrong with a call, and what to do.
struct Fault {
  Message what;
  std::string advice;
};

/// The first thing wrong with a call: its command, options, words or choices.
std::optional<Fault> fault_in(const Parsed& parsed, Language language);

/// The format asked for, or by the ending of the output, or the command's first; or what is wrong
/// with it.
struct FormatAsked {
  std::string format;
  std::optional<Fault> fault;
};
FormatAsked form_asked(const Command& command, const Options& options, Language language);

/// Why the answer could not be written as asked: its folder is not there, a terminal cannot show
/// it, a byte order mark does not belong to it.
std::optional<Fault> fault_in_output(
    const Options& options, std::string_view format, bool is_for_terminal);

}  // namespace remit::app
