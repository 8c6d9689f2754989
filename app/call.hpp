#pragma once

#include <cstddef>
#include <iosfwd>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

#include "exit_code.hpp"
#include "options.hpp"
#include "remit/base/language.hpp"
#include "remit/base/message.hpp"
#include "remit/render/answers.hpp"
#include "remit/render/table.hpp"

namespace remit::app {

struct Command;

/// One run of a command, as it was understood: nothing of it has to be checked again.
struct Call {
  const Command& command;
  Options options;
  Language language = Language::en;
  std::string format;           ///< one of the command's
  Color color = Color::no;      ///< of the answer
  Color err_color = Color::no;  ///< of messages
  std::size_t width = 0;        ///< of the terminal that shows the answer; 0: none does
  std::ostream& out;
  std::ostream& err;
  bool is_watched = false;  ///< `err` is a terminal
};

/// An answer that could not be written; only `run` catches it.
struct CannotWrite : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// An input that could not be read; likewise.
struct CannotRead : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Tells a problem: `remit: …`.
void tell(const Call& call, const Message& problem);

/// Likewise, about a word that none of the known ones is: with the one that was probably meant, and
/// with all of them where they are few.
void tell(const Call& call, const Message& problem, std::string_view word,
    std::span<const std::string_view> known);

/// Tells a problem with the call.
ExitCode refuse(const Call& call, const Message& problem);

/// Writes an answer to the output file, whole or not at all, or to stdout. Throws CannotWrite.
void deliver(const Call& call, std::string_view answer);

/// Writes a table in the call's format, which is not json.
void deliver(const Call& call, const Table& table);

/// For people or for programs, by the format.
Layout layout_of(const Call& call);

}  // namespace remit::app
