#include "help.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "command_table.hpp"
#include "remit/base/phrases/help.hpp"
#include "remit/base/text.hpp"
#include "words.hpp"

namespace remit::app {

namespace {

constexpr std::size_t standard_width = 80;
constexpr std::size_t widest = 100;
constexpr std::size_t margin = 2;

std::size_t line_width(std::size_t terminal) {
  return terminal == 0 ? standard_width : std::min(terminal, widest);
}

/// Two columns: what is explained, and its explanation, wrapped.
std::string columns(const HelpRows& rows, std::size_t width) {
  std::size_t left = 0;
  for (const auto& row : rows) left = std::max(left, display_width(row.first));
  const std::size_t indent = margin + left + margin;
  std::string text;
  for (const auto& row : rows) {
    text.append(margin, ' ').append(row.first);
    if (row.second.empty()) {
      text += '\n';
      continue;
    }
    std::size_t blanks = indent - margin - display_width(row.first);
    for (const std::string& line : wrapped(row.second, width - std::min(width, indent))) {
      text.append(blanks, ' ').append(line) += '\n';
      blanks = indent;
    }
  }
  return text;
}

std::string section(Phrase title, const HelpRows& rows, Language language, std::size_t width) {
  if (rows.empty()) return {};
  return '\n' + std::string(in_words(title, language)) + '\n' + columns(rows, width);
}

std::string usage(std::string_view call, Language language) {
  return in_words(message(phrases::help::usage, call), language) + '\n';
}

HelpRows examples(const Command& command) {
  HelpRows rows;
  for (const std::string_view example : command.examples) {
    rows.emplace_back("remit " + std::string(example), "");
  }
  return rows;
}

}  // namespace

HelpRows option_rows(std::span<const Option> options, Language language) {
  HelpRows rows;
  for (const Option& option : options) {
    std::string left = option.letter.empty() ? "" : std::string(option.letter) + ", ";
    left += option.name;
    const std::string_view value = in_words(option.value, language);
    if (!std::holds_alternative<bool Options::*>(option.target)) left.append(" ").append(value);
    std::string about(in_words(option.about, language));
    if (!option.choices.empty()) {
      about += in_words(message(phrases::help::choices, joined(option.choices, ", ")), language);
    }
    rows.emplace_back(std::move(left), std::move(about));
  }
  return rows;
}

std::string call_of(const Command& command, Language language) {
  std::string call = "remit " + std::string(command.name);
  if (command.words.most == 0) return call;
  const std::string word(in_words(command.words.value, language));
  const std::string more = command.words.most > 1 ? "…" : "";
  return call + (command.words.least > 0 ? " " + word + more : " [" + word + more + "]");
}

std::string help_text(Language language, std::size_t width) {
  const std::size_t wide = line_width(width);
  HelpRows rows;
  for (const Command& command : commands()) {
    std::string call = call_of(command, language).substr(std::string_view("remit ").size());
    rows.emplace_back(std::move(call), in_words(command.about, language));
  }
  return std::string(in_words(phrases::help::what, language)) + "\n\n" +
         usage(in_words(phrases::help::call, language), language) +
         section(phrases::help::commands, rows, language, wide) +
         section(phrases::help::common, option_rows(common_options, language), language, wide) +
         '\n' + std::string(in_words(phrases::help::more, language)) + '\n';
}

std::string help_text(const Command& command, Language language, std::size_t width) {
  const std::size_t wide = line_width(width);
  HelpRows words;
  if (command.words.most > 0) {
    words.emplace_back(
        in_words(command.words.value, language), in_words(command.words.about, language));
  }
  std::string formats;
  if (command.formats.size() > 1) {
    formats = '\n' +
              in_words(message(phrases::help::formats, joined(command.formats, ", ")), language) +
              '\n';
  }
  return std::string(in_words(command.about, language)) + "\n\n" +
         usage(call_of(command, language), language) +
         section(phrases::help::words, words, language, wide) +
         section(phrases::help::filters, option_rows(command.filters, language), language, wide) +
         section(phrases::help::options, option_rows(command.options, language), language, wide) +
         section(phrases::help::common, option_rows(common_options, language), language, wide) +
         formats + section(phrases::help::examples, examples(command), language, wide);
}

}  // namespace remit::app
