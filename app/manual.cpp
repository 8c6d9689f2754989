// Man pages say what --help says, in the order that man(7) asks for.

#include "manual.hpp"

#include <array>
#include <span>
#include <string_view>

#include "command_table.hpp"
#include "help.hpp"
#include "remit/base/phrases/help.hpp"
#include "remit/base/phrases/manual.hpp"
#include "remit/version.hpp"
#include "words.hpp"

namespace remit::app {

namespace {

/// Text in which nothing is a command of roff.
std::string plain(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    if (c == '\\') {
      safe += "\\e";
    } else if (c == '-') {
      safe += "\\-";
    } else {
      safe += c;
    }
  }
  return safe.starts_with('.') || safe.starts_with('\'') ? "\\&" + safe : safe;
}

std::string said(Phrase phrase, Language language) {
  return std::string(in_words(phrase, language));
}

std::string section(Phrase title, const std::string& body, Language language) {
  if (body.empty()) return {};
  return ".SH " + said(title, language) + "\n" + body;
}

std::string paragraphs(const HelpRows& rows) {
  std::string text;
  for (const auto& [term, about] : rows) {
    text += ".TP\n.B " + plain(term) + "\n" + plain(about) + "\n";
  }
  return text;
}

std::string header(const std::string& name, const std::string& about, Language language) {
  std::string title = name;
  for (char& c : title) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return ".TH " + plain(title) + " 1 \"\" \"remit " + std::string(version()) + "\"\n" +
         section(phrases::manual::name, plain(name) + " \\- " + plain(about) + "\n", language);
}

std::string exit_codes(Language language) {
  constexpr std::array<Phrase, 5> meanings{phrases::manual::exit_fine, phrases::manual::exit_found,
      phrases::manual::exit_usage, phrases::manual::exit_unreadable,
      phrases::manual::exit_internal};
  HelpRows rows;
  for (std::size_t code = 0; code < meanings.size(); ++code) {
    rows.emplace_back(std::to_string(code), said(meanings.at(code), language));
  }
  return section(phrases::manual::exit_status, paragraphs(rows), language);
}

std::string surroundings(Language language) {
  return section(phrases::manual::environment,
      paragraphs({{"REMIT_FILE", said(phrases::manual::remit_file, language)},
          {"NO_COLOR", said(phrases::manual::no_color, language)},
          {"LC_ALL, LC_MESSAGES, LANG", said(phrases::manual::locale, language)}}),
      language);
}

std::string examples(const Command& command, Language language) {
  std::string text;
  for (const std::string_view example : command.examples) {
    text += ".PP\n.B remit " + plain(example) + "\n";
  }
  return section(phrases::help::examples, text, language);
}

}  // namespace

std::string manual(Language language) {
  HelpRows rows;
  for (const Command& command : commands()) {
    rows.emplace_back("remit-" + std::string(command.name) + "(1)", said(command.about, language));
  }
  return header("remit", said(phrases::manual::what, language), language) +
         section(phrases::manual::synopsis,
             ".B " + plain(said(phrases::help::call, language)) + "\n", language) +
         section(phrases::manual::commands, paragraphs(rows), language) +
         section(
             phrases::help::common, paragraphs(option_rows(common_options, language)), language) +
         surroundings(language) + exit_codes(language);
}

std::string manual(const Command& command, Language language) {
  const std::string name = "remit-" + std::string(command.name);
  HelpRows words;
  if (command.words.most > 0) {
    words.emplace_back(said(command.words.value, language), said(command.words.about, language));
  }
  const std::string formats =
      command.formats.size() > 1 ? plain(joined(command.formats, ", ")) + "\n" : std::string();
  return header(name, said(command.about, language), language) +
         section(phrases::manual::synopsis, ".B " + plain(call_of(command, language)) + "\n",
             language) +
         section(phrases::help::words, paragraphs(words), language) +
         section(
             phrases::help::filters, paragraphs(option_rows(command.filters, language)), language) +
         section(
             phrases::help::options, paragraphs(option_rows(command.options, language)), language) +
         section(
             phrases::help::common, paragraphs(option_rows(common_options, language)), language) +
         section(phrases::manual::formats, formats, language) + examples(command, language) +
         exit_codes(language) + section(phrases::manual::see_also, ".BR remit (1)\n", language);
}

}  // namespace remit::app
