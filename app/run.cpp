// Everything about the call itself is checked before any work. The language is found first, so that
// whatever is wrong is said in it.

#include "run.hpp"

#include <algorithm>
#include <ostream>
#include <sstream>
#include <string>
#include <string_view>

#include "call.hpp"
#include "cli.hpp"
#include "command_table.hpp"
#include "environment.hpp"
#include "faults.hpp"
#include "freshness.hpp"
#include "help.hpp"
#include "remit/render/diagnostics.hpp"
#include "remit/version.hpp"
#include "session.hpp"
#include "words.hpp"

namespace remit::app {

namespace {

/// The value of --lang wherever it stands, else what the locale says.
Language language_asked(std::span<const char* const> arguments) {
  constexpr std::string_view option = "--lang=";
  std::string_view wanted;
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    const std::string_view argument = arguments[i];
    if (argument == "--lang" && i + 1 < arguments.size()) wanted = arguments[i + 1];
    if (argument.starts_with(option)) wanted = argument.substr(option.size());
  }
  if (wanted == "zh") return Language::zh;
  return wanted == "en" ? Language::en : language_of_locale();
}

/// “unreadable” if the catalog has errors that are the files' own and the command did answer.
ExitCode worst(const Session& session, ExitCode answered) {
  if (answered == ExitCode::usage || answered == ExitCode::internal) return answered;
  const bool is_broken = std::ranges::any_of(session.reading.diagnostics,
      [](const Diagnostic& problem) { return problem.severity == Severity::error; });
  return is_broken ? ExitCode::unreadable : answered;
}

ExitCode answer(const Call& call) {
  if (call.command.ask == nullptr) return call.command.tell(call);
  const auto session = open_session(call);
  if (!session) return ExitCode::usage;
  return worst(*session, call.command.ask(*session));
}

ExitCode refuse(const Fault& fault, Language language, std::ostream& err) {
  err << complaint(fault.what, fault.advice, language);
  return ExitCode::usage;
}

ExitCode run(const Parsed& parsed, Language language, std::ostream& out, std::ostream& err,
    const Terminal& terminal) {
  const std::string& color = parsed.options.color;
  if (const auto fault = fault_in(parsed, language)) return refuse(*fault, language, err);
  const FormatAsked form = form_asked(*parsed.command, parsed.options, language);
  if (form.fault) return refuse(*form.fault, language, err);
  if (const auto fault = fault_in_output(parsed.options, form.format, terminal.out)) {
    return refuse(*fault, language, err);
  }
  const bool is_shown = terminal.out && parsed.options.output.empty();
  const Call call{*parsed.command, parsed.options, language, form.format,
      color_wanted(color, is_shown), color_wanted(color, terminal.err),
      is_shown ? terminal.width : 0, out, err, terminal.err};
  if (call.options.check.empty()) return answer(call);
  std::ostringstream expected;
  const Call made{call.command, call.options, call.language, call.format, Color::no, call.err_color,
      0, expected, err, call.is_watched};
  const ExitCode code = answer(made);
  return code == ExitCode::fine ? compared_with_file(call, expected.str()) : code;
}

}  // namespace

int run(std::span<const char* const> arguments, std::ostream& out, std::ostream& err,
    const Terminal& terminal) {
  const Language language = language_asked(arguments);
  const Parsed parsed = parse(arguments);
  try {
    if (parsed.options.version) {
      out << "remit " << version() << '\n';
      return static_cast<int>(ExitCode::fine);
    }
    if (parsed.options.help) {
      out << (parsed.command == nullptr ? help_text(language)
                                        : help_text(*parsed.command, language));
      return static_cast<int>(ExitCode::fine);
    }
    return static_cast<int>(run(parsed, language, out, err, terminal));
  } catch (const CannotWrite& problem) {
    err << "remit: " << problem.what() << '\n';
    return static_cast<int>(ExitCode::usage);
  } catch (const CannotRead& problem) {
    err << "remit: " << problem.what() << '\n';
    return static_cast<int>(ExitCode::unreadable);
  }
}

}  // namespace remit::app
