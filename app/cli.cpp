#include "cli.hpp"

#include <CLI/CLI.hpp>
#include <array>
#include <ostream>
#include <string>
#include <system_error>

#include "commands/commands.hpp"
#include "remit/io/schema.hpp"
#include "remit/io/starter.hpp"
#include "remit/render/diagnostics.hpp"
#include "remit/version.hpp"

namespace remit::app {

namespace {

/// A command that asks a catalog: all there is to know about it.
struct Command {
  const char* name;
  Phrase about;
  ExitCode (*answer)(const Session&);
  const char* words;  ///< what its words are; null if it takes none
};

constexpr std::array commands{
    Command{"who", "usage.about-who", who, "TOPIC"},
    Command{"duties", "usage.about-duties", duties, "AGENCY"},
    Command{"tasks", "usage.about-tasks", tasks, nullptr},
    Command{"agencies", "usage.about-agencies", agencies, nullptr},
    Command{"matrix", "usage.about-matrix", matrix, nullptr},
    Command{"graph", "usage.about-graph", graph, nullptr},
    Command{"gaps", "usage.about-gaps", gaps, nullptr},
    Command{"check", "usage.about-check", check, nullptr},
};

void add_common(CLI::App& cli, Options& options) {
  cli.add_option("-f,--file", options.files, "catalog file or folder");
  cli.add_option("--lang", options.language, "zh or en")->check(CLI::IsMember({"zh", "en"}));
  cli.add_option("--format", options.format, "text, json, csv, tsv, md, html, xlsx; dot, svg …");
  cli.add_option("-o,--output", options.output, "write to this file");
}

void add_filters(CLI::App& command, Options& options) {
  command.add_option("--plan", options.plans, "only these plans");
  command.add_option("--agency", options.agencies, "only tasks of these agencies");
  command.add_option("--role", options.roles, "only in these roles")
      ->check(CLI::IsMember({"lead", "cooperate", "responsible", "listed"}));
  command.add_option("--jurisdiction", options.jurisdiction, "only of this jurisdiction");
  command.add_option("--topic", options.topic, "only tasks on this topic");
  command.add_option("--task", options.tasks, "only these tasks and those below them");
  command.add_flag("--unassigned", options.unassigned, "only tasks that nobody has");
  command.add_flag("--sections", options.sections, "headings too");
}

void add_own(CLI::App& command, Options& options) {
  const std::string name = command.get_name();
  if (name == "agencies") command.add_option("--sort", options.sort, "load");
  if (name == "graph") command.add_flag("--force", options.force, "draw it however large");
  if (name == "matrix") {
    command.add_option("--layout", options.layout, "grid, list, plans, pairs")
        ->check(CLI::IsMember({"grid", "list", "plans", "pairs"}));
  }
  if (name != "check") return;
  command.add_option("paths", options.files, "catalog files or folders");
  command.add_option("--fail-on", options.fail_on, "error, warning, info, never")
      ->check(CLI::IsMember({"error", "warning", "info", "never"}));
}

ExitCode ask(const Command& command, const Options& options, std::ostream& out, std::ostream& err) {
  const Language language = language_of(options);
  const auto session = open_session(options, language, out, err);
  if (!session) return ExitCode::usage;
  const bool is_check = std::string_view(command.name) == "check";
  if (!is_check) err << as_text(session->reading.diagnostics, session->reading.sources, language);
  return worst(*session, command.answer(*session));
}

ExitCode dispatch(
    const CLI::App& cli, const Options& options, std::ostream& out, std::ostream& err) {
  const std::string name = cli.get_subcommands().front()->get_name();
  if (name == "explain") return explain(options, language_of(options), out, err);
  if (name == "schema" || name == "init") {
    out << (name == "schema" ? schema_text() : starter_text());
    return ExitCode::fine;
  }
  for (const Command& command : commands) {
    if (name == command.name) return ask(command, options, out, err);
  }
  return ExitCode::internal;
}

}  // namespace

int run(std::span<const char* const> arguments, std::ostream& out, std::ostream& err) {
  CLI::App cli{"who is responsible for what", "remit"};
  Options options;
  cli.set_version_flag("--version", "remit " + std::string(version()));
  cli.require_subcommand(1);
  cli.fallthrough();
  add_common(cli, options);
  for (const Command& command : commands) {
    CLI::App* const sub =
        cli.add_subcommand(command.name, std::string(in_words(command.about, Language::en)));
    if (command.words != nullptr) sub->add_option(command.words, options.words)->required();
    add_filters(*sub, options);
    add_own(*sub, options);
  }
  cli.add_subcommand("explain", "what a rule means")->add_option("RULE", options.words)->required();
  cli.add_subcommand("schema", "the JSON Schema of tasks.yaml, for editors");
  cli.add_subcommand("init", "a commented catalog to start from");
  try {
    cli.parse(static_cast<int>(arguments.size()), arguments.data());
    return static_cast<int>(dispatch(cli, options, out, err));
  } catch (const CLI::ParseError& stop) {
    return cli.exit(stop, out, err) == 0 ? 0 : static_cast<int>(ExitCode::usage);
  } catch (const std::system_error& error) {
    err << "remit: " << error.what() << '\n';
    return static_cast<int>(ExitCode::unreadable);
  }
}

}  // namespace remit::app
