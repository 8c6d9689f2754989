#include "remit/model/place.hpp"

#include <charconv>
#include <system_error>

#include "remit/base/message.hpp"
#include "remit/base/phrases/place.hpp"

namespace remit {

namespace {

/// Takes words and the number after them off the front; 0 if they do not stand there.
std::uint32_t taken(std::string_view& text, std::string_view words) {
  if (!text.starts_with(words)) return 0;
  const std::string_view rest = text.substr(words.size());
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
  if (error != std::errc()) return 0;
  text = rest.substr(static_cast<std::size_t>(end - rest.data()));
  return number;
}

std::string special_place(std::string_view place, Language language) {
  std::string_view rest = place;
  if (const std::uint32_t page = taken(rest, "page "); page != 0 && rest.empty()) {
    return in_words(message(phrases::place::page, page), language);
  }
  rest = place;
  if (const std::uint32_t number = taken(rest, "paragraph "); number != 0 && rest.empty()) {
    return in_words(message(phrases::place::paragraph, number), language);
  }
  rest = place;
  const std::uint32_t table = taken(rest, "table ");
  const std::uint32_t row = taken(rest, ", row ");
  const std::uint32_t column = taken(rest, ", column ");
  if (table != 0 && row != 0 && column != 0 && rest.empty()) {
    return in_words(message(phrases::place::table, table, row, column), language);
  }
  return std::string(place);
}

}  // namespace

bool counts_paragraphs(std::string_view file) {
  constexpr std::string_view ending = ".docx";
  if (file.size() < ending.size()) return false;
  file.remove_prefix(file.size() - ending.size());
  for (std::size_t i = 0; i < ending.size(); ++i) {
    const char c =
        file[i] >= 'A' && file[i] <= 'Z' ? static_cast<char>(file[i] - 'A' + 'a') : file[i];
    if (c != ending[i]) return false;
  }
  return true;
}

std::string place_in_words(
    std::string_view file, std::uint32_t line, std::string_view place, Language language) {
  if (!place.empty()) return special_place(place, language);
  if (line == 0) return {};
  return in_words(counts_paragraphs(file) ? message(phrases::place::paragraph, line)
                                          : message(phrases::place::line, line),
      language);
}

}  // namespace remit
