#include "remit/base/message.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

namespace remit {

namespace {

std::string_view words(const Wording& wording, Language language) {
  return language == Language::zh ? wording.zh : wording.en;
}

}  // namespace

std::string in_words(const Message& message, Language language) {
  fmt::dynamic_format_arg_store<fmt::format_context> fillings;
  for (const Message::Filling& filling : message.fillings) {
    if (const auto* label = std::get_if<const Wording*>(&filling)) {
      fillings.push_back(std::string(words(**label, language)));
    } else {
      fillings.push_back(std::get<std::string>(filling));
    }
  }
  if (message.wording == nullptr) return {};
  return fmt::vformat(words(*message.wording, language), fillings);
}

std::string_view in_words(Phrase label, Language language) {
  return words(*label.wording, language);
}

}  // namespace remit
