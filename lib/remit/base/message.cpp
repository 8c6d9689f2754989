#include "remit/base/message.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

namespace remit {

namespace {

std::string_view words(std::uint16_t phrase, Language language) {
  const PhraseRow& row = phrase_rows[phrase];
  return language == Language::zh ? row.zh : row.en;
}

}  // namespace

std::string in_words(const Message& message, Language language) {
  fmt::dynamic_format_arg_store<fmt::format_context> fillings;
  for (const Message::Filling& filling : message.fillings) {
    if (const auto* label = std::get_if<std::uint16_t>(&filling)) {
      fillings.push_back(std::string(words(*label, language)));
    } else {
      fillings.push_back(std::get<std::string>(filling));
    }
  }
  return fmt::vformat(words(message.phrase, language), fillings);
}

std::string_view in_words(Phrase label, Language language) {
  return words(label.index, language);
}

}  // namespace remit
