#include "remit/intake/document.hpp"

#include "remit/base/message.hpp"
#include "remit/base/phrases/intake.hpp"

namespace remit {

std::string in_words(const Place& place, Language language) {
  std::string words;
  const auto add = [&](const Message& part) {
    if (!words.empty()) words += in_words(Phrase(phrases::intake::place_separator), language);
    words += in_words(part, language);
  };
  if (place.page != 0) add(message(phrases::intake::place_page, place.page));
  if (!place.cell.empty()) add(message(phrases::intake::place_cell, place.cell));
  if (place.paragraph != 0) add(message(phrases::intake::place_paragraph, place.paragraph));
  if (place.line != 0) add(message(phrases::intake::place_line, place.line));
  if (place.line != 0 && place.column != 0)
    add(message(phrases::intake::place_column, place.column));
  return words;
}

}  // namespace remit
