#include "faults.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <variant>

#include "command_table.hpp"
#include "day.hpp"
#include "remit/base/phrases/freshness.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/base/phrases/usage.hpp"
#include "words.hpp"

namespace remit::app {

namespace {

namespace fs = std::filesystem;

std::string see_help(const Command& command, Language language) {
  return in_words(message(phrases::usage::see_help, command.name), language);
}

Fault unknown_command(std::string_view word, Language language) {
  if (const auto meant = commands_beginning(word); meant.size() > 1) {
    return {message(phrases::usage::which_command, word),
        in_words(message(phrases::usage::there_are, joined(meant, ", ")), language)};
  }
  std::vector<std::string_view> names;
  for (const Command& command : commands()) names.push_back(command.name);
  return {word.empty() ? message(phrases::usage::no_command)
                       : message(phrases::usage::no_such_command, word),
      advice(word, names, language)};
}

/// The names of the options a command takes; without a command the common ones.
std::vector<std::string_view> option_names(const Command* command) {
  std::vector<std::string_view> names;
  const auto add = [&](std::span<const Option> some) {
    for (const Option& option : some) names.push_back(option.name);
  };
  if (command != nullptr) add(command->filters);
  if (command != nullptr) add(command->options);
  add(common_options);
  return names;
}

Fault unknown_option(const Command* command, std::string_view word, Language language) {
  const std::string_view name = word.substr(0, word.find('='));
  const std::vector<std::string_view> names = option_names(command);
  const std::string_view asked = command == nullptr ? "remit" : command->name;
  const Message what = message(phrases::usage::no_such_option, asked, name);
  if (std::string near = meant(name, names, language); !near.empty()) {
    return {what, std::move(near)};
  }
  return {
      what, in_words(message(phrases::usage::see_help, command == nullptr ? "" : asked), language)};
}

std::optional<Fault> unknown(const Parsed& parsed, Language language) {
  if (parsed.unknown.empty()) return {};
  const std::string& word = parsed.unknown.front();
  if (word.size() > 1 && word.front() == '-') return unknown_option(parsed.command, word, language);
  if (parsed.command == nullptr) return unknown_command(word, language);
  return Fault{message(phrases::usage::word_too_many, parsed.command->name, word),
      see_help(*parsed.command, language)};
}

/// The values given for an option; none for a flag.
std::vector<std::string> values_of(const Option& option, const Options& options) {
  if (const auto* text = std::get_if<std::string Options::*>(&option.target)) {
    return {options.**text};
  }
  const auto* texts = std::get_if<std::vector<std::string> Options::*>(&option.target);
  return texts == nullptr ? std::vector<std::string>() : options.**texts;
}

std::optional<Fault> wrong_choice(
    std::span<const Option> some, const Options& options, Language language) {
  for (const Option& option : some) {
    if (option.choices.empty()) continue;
    for (const std::string& value : values_of(option, options)) {
      if (value.empty() || std::ranges::find(option.choices, value) != option.choices.end()) {
        continue;
      }
      return Fault{message(phrases::usage::no_such_choice, option.name, value),
          advice(value, option.choices, language)};
    }
  }
  return {};
}

std::optional<Fault> wrong_words(
    const Command& command, const Options& options, Language language) {
  const std::vector<std::string>& words = options.*command.words.target;
  if (words.size() < command.words.least) {
    return Fault{message(phrases::usage::word_missing, command.name, command.words.value),
        see_help(command, language)};
  }
  if (words.size() <= command.words.most || command.words.most == 0) return {};
  return Fault{message(phrases::usage::word_too_many, command.name, words.back()),
      see_help(command, language)};
}

}  // namespace

std::optional<Fault> fault_in(const Parsed& parsed, Language language) {
  if (parsed.problem) {
    const std::string_view name = parsed.command == nullptr ? "" : parsed.command->name;
    return Fault{*parsed.problem, in_words(message(phrases::usage::see_help, name), language)};
  }
  if (auto fault = unknown(parsed, language)) return fault;
  if (parsed.command == nullptr) return unknown_command("", language);
  const Command& command = *parsed.command;
  for (const std::span<const Option> some :
      {command.filters, command.options, std::span<const Option>(common_options)}) {
    if (auto fault = wrong_choice(some, parsed.options, language)) return fault;
  }
  const std::string& day = parsed.options.as_of;
  if (!day.empty() && !day_called(day)) return Fault{message(phrases::usage::no_date, day), {}};
  return wrong_words(command, parsed.options, language);
}

FormatAsked form_asked(const Command& command, const Options& options, Language language) {
  const auto refused = [&](std::string_view format) {
    const std::string all = joined(command.formats, ", ");
    std::string advice = meant(format, command.formats, language);
    if (!advice.empty()) advice += ' ';
    advice += in_words(message(phrases::usage::formats_are, all), language);
    return FormatAsked{
        {}, Fault{message(phrases::usage::no_such_format, command.name, format), advice}};
  };
  if (!options.format.empty()) {
    if (std::ranges::find(command.formats, options.format) == command.formats.end()) {
      return refused(options.format);
    }
    return {options.format, {}};
  }
  const std::string& file = options.check.empty() ? options.output : options.check;
  const std::string ending = fs::path(file).extension().string();
  if (ending.size() < 2) return {std::string(command.formats.front()), {}};
  if (const auto format = format_by_ending(command, file)) {
    return {std::string(*format), {}};
  }
  return refused(std::string_view(ending).substr(1));
}

std::optional<Fault> fault_in_output(
    const Options& options, std::string_view format, bool is_for_terminal) {
  constexpr std::array<std::string_view, 3> binary{"xlsx", "png", "pdf"};
  const bool is_binary = std::ranges::find(binary, format) != binary.end();
  if (!options.check.empty()) {
    if (options.output.empty()) return {};
    return Fault{message(phrases::freshness::writes_nothing), {}};
  }
  if (options.output.empty()) {
    if (options.bom) return Fault{message(phrases::usage::bom_without_file), {}};
    if (is_binary && is_for_terminal)
      return Fault{message(phrases::usage::not_for_terminal, format), {}};
    return {};
  }
  if (options.bom && format != "csv" && format != "tsv") {
    return Fault{message(phrases::usage::bom_for_other, format), {}};
  }
  const fs::path folder = fs::path(options.output).parent_path();
  std::error_code unknown;
  if (!folder.empty() && !fs::is_directory(folder, unknown)) {
    return Fault{message(phrases::usage::no_such_folder, options.output, folder.string()), {}};
  }
  return {};
}

}  // namespace remit::app
