#include "words.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

#include "remit/base/collation.hpp"
#include "remit/base/phrases/files.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/base/similar.hpp"
#include "remit/render/shape.hpp"

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

std::vector<std::size_t> by_pinyin(std::span<const std::string> texts) {
  const std::vector<std::string> keys = collation_keys(texts);
  std::vector<std::size_t> places(texts.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::ranges::stable_sort(
      places, {}, [&](std::size_t place) -> const std::string& { return keys[place]; });
  return places;
}

std::string meant(
    std::string_view word, std::span<const std::string_view> known, Language language) {
  const auto near = did_you_mean(word, known);
  return near ? in_words(message(phrases::file::did_you_mean, *near), language) : std::string();
}

std::string advice(
    std::string_view word, std::span<const std::string_view> known, Language language) {
  std::string text = meant(word, known, language);
  if (known.size() > few || known.empty()) return text;
  if (!text.empty()) text += ' ';
  return text + in_words(message(phrases::usage::there_are, joined(known, ", ")), language);
}

std::string complaint(const Message& problem, std::string_view advice, Language language) {
  std::string line = "remit: " + in_words(problem, language);
  if (!advice.empty()) line.append(in_words(phrases::usage::and_do, language)).append(advice);
  line = shown_text(line);
  while (line.back() == ' ') line.pop_back();
  return line + '\n';
}

}  // namespace remit::app
