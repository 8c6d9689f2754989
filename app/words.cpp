#include "words.hpp"

#include <vector>

#include "remit/base/similar.hpp"

namespace remit::app {

namespace {

constexpr std::size_t few = 16;

}  // namespace

std::string joined(std::span<const std::string_view> words, std::string_view separator) {
  std::string all;
  for (const std::string_view word : words) {
    if (!all.empty()) all += separator;
    all += word;
  }
  return all;
}

std::string spoken(std::span<const std::string> words) {
  const std::vector<std::string_view> views(words.begin(), words.end());
  return joined(views, " ");
}

std::string meant(
    std::string_view word, std::span<const std::string_view> known, Language language) {
  const auto near = did_you_mean(word, known);
  return near ? in_words(message("file.did-you-mean", *near), language) : std::string();
}

std::string advice(
    std::string_view word, std::span<const std::string_view> known, Language language) {
  std::string text = meant(word, known, language);
  if (known.size() > few || known.empty()) return text;
  if (!text.empty()) text += ' ';
  return text + in_words(message("usage.there-are", joined(known, ", ")), language);
}

std::string complaint(const Message& problem, std::string_view advice, Language language) {
  std::string line = "remit: " + in_words(problem, language);
  if (!advice.empty()) line.append(in_words("usage.and-do", language)).append(advice);
  return line + '\n';
}

}  // namespace remit::app
