#include "remit/intake/document.hpp"

#include "remit/base/message.hpp"
#include "remit/base/phrases/place.hpp"

namespace remit {

std::string in_words(const Place& place, Language language) {
  std::string words;
  const auto add = [&](const Message& part) {
    if (!words.empty()) words += in_words(Phrase(phrases::place::separator), language);
    words += in_words(part, language);
  };
  if (place.page != 0) add(message(phrases::place::page, place.page));
  if (!place.cell.empty()) add(message(phrases::place::cell, place.cell));
  if (place.paragraph != 0) add(message(phrases::place::paragraph, place.paragraph));
  if (place.line != 0) add(message(phrases::place::line, place.line));
  if (place.line != 0 && place.column != 0) add(message(phrases::place::column, place.column));
  return words;
}

}  // namespace remit
