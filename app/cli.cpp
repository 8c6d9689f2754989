// CLI11 only takes the arguments apart. What it would say of a wrong call is English and cannot be
// changed, so it is let to complain of one thing alone, a value that is missing or too much; all
// the rest it hands over as unknown, and `run` says what is wrong with it.

#include "cli.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <string_view>
#include <variant>

#include "command_table.hpp"
#include "remit/base/phrases/usage.hpp"

namespace remit::app {

namespace {

std::string names_of(const Option& option) {
  std::string names(option.letter);
  if (!names.empty()) names += ',';
  return names.append(option.name);
}

/// Nothing, as an empty variable of a script leaves it, is no value.
std::string complaint_of_nothing(const std::string& value) {
  return value.empty() ? "empty" : "";
}

void add(CLI::App& cli, const Option& option, Options& options) {
  const std::string names = names_of(option);
  if (const auto* truth = std::get_if<bool Options::*>(&option.target)) {
    cli.add_flag(names, options.**truth);
  } else if (const auto* text = std::get_if<std::string Options::*>(&option.target)) {
    cli.add_option(names, options.**text)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast)
        ->check(CLI::Validator(complaint_of_nothing, ""));
  } else {
    const auto* texts = std::get_if<std::vector<std::string> Options::*>(&option.target);
    cli.add_option(names, options.**texts)
        ->allow_extra_args(false)
        ->check(CLI::Validator(complaint_of_nothing, ""));
  }
}

void add(CLI::App& cli, const Command& command, Options& options, std::vector<std::string>& words) {
  CLI::App* const sub = cli.add_subcommand(std::string(command.name));
  for (std::size_t length = 1; length < command.name.size(); ++length) {
    const std::string prefix(command.name.substr(0, length));
    if (commands_beginning(prefix).size() == 1) sub->alias(prefix);
  }
  if (command.words.most > 0) sub->add_option("WORDS", words);
  for (const Option& option : command.filters) add(*sub, option, options);
  for (const Option& option : command.options) add(*sub, option, options);
}

/// The option that a complaint is about; null if it names none.
const Option* option_in(std::string_view complaint, const Command* command) {
  const Option* found = nullptr;
  const auto look_among = [&](std::span<const Option> some) {
    for (const Option& option : some) {
      const bool is_longer = found == nullptr || option.name.size() > found->name.size();
      if (is_longer && complaint.find(option.name) != std::string_view::npos) found = &option;
    }
  };
  look_among(common_options);
  if (command == nullptr) return found;
  look_among(command->filters);
  look_among(command->options);
  return found;
}

Message problem_with(std::string_view complaint, const Command* command) {
  const Option* const option = option_in(complaint, command);
  if (option == nullptr) return message(phrases::usage::not_understood, complaint);
  if (std::holds_alternative<bool Options::*>(option->target)) {
    return message(phrases::usage::takes_no_value, option->name);
  }
  return message(phrases::usage::needs_value, option->name, option->value);
}

const Command* command_asked(const CLI::App& cli) {
  const auto subcommands = cli.get_subcommands();
  return subcommands.empty() ? nullptr : command_named(subcommands.front()->get_name());
}

}  // namespace

Parsed parse(std::span<const char* const> arguments) {
  Parsed parsed;
  std::vector<std::string> words;
  const auto end = std::ranges::find(arguments, std::string_view("--"));  // after it, words only
  CLI::App cli{"", "remit"};
  cli.set_help_flag();
  cli.allow_extras();
  cli.fallthrough();
  cli.require_subcommand(0, 1);
  for (const Option& option : common_options) add(cli, option, parsed.options);
  for (const Command& command : commands()) add(cli, command, parsed.options, words);
  try {
    cli.parse(static_cast<int>(end - arguments.begin()), arguments.data());
  } catch (const CLI::ParseError& error) {
    parsed.problem = problem_with(error.what(), command_asked(cli));
  }
  parsed.command = command_asked(cli);
  parsed.unknown = cli.remaining(true);
  const bool takes_words = parsed.command != nullptr && parsed.command->words.most > 0;
  std::vector<std::string>& further = takes_words ? words : parsed.unknown;
  further.insert(further.end(), end == arguments.end() ? end : end + 1, arguments.end());
  if (parsed.command == nullptr) return parsed;
  std::vector<std::string>& target = parsed.options.*parsed.command->words.target;
  target.insert(target.end(), words.begin(), words.end());
  return parsed;
}

}  // namespace remit::app
