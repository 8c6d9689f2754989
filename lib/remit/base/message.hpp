#pragma once

#include <cstddef>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

#include "remit/base/language.hpp"
#include "remit/base/wording.hpp"

namespace remit {

/// A wording, checked when compiled: one with another number of holes than `Holes` does not build.
template <std::size_t Holes>
struct PhraseWith {
  const Wording* wording;
  consteval PhraseWith(const Wording& said) : wording(&said) {
    if (holes(said.en) != Holes) throw "the phrase has another number of {}";
  }
};

/// A label without holes: a column heading, the name of a role.
using Phrase = PhraseWith<0>;

/// What to say, in no language yet: a wording and what fills its holes (data as it is, or a label).
struct Message {
  using Filling = std::variant<std::string, const Wording*>;
  const Wording* wording = nullptr;
  std::vector<Filling> fillings;
  friend bool operator==(const Message&, const Message&) = default;
};

namespace detail {
inline Message::Filling filling(Phrase label) {
  return label.wording;
}
inline Message::Filling filling(std::string text) {
  return text;
}
inline Message::Filling filling(std::string_view text) {
  return std::string(text);
}
inline Message::Filling filling(const char* text) {
  return std::string(text);
}
template <class Number>
requires std::is_arithmetic_v<Number> Message::Filling filling(Number number) {
  return std::to_string(number);
}
}  // namespace detail

/// `message(phrases::usage::no_such_agency, name)`: the holes are filled in order with text,
/// numbers or labels.
template <class... Fillings>
Message message(PhraseWith<sizeof...(Fillings)> phrase, Fillings&&... fillings) {
  return {phrase.wording, {detail::filling(std::forward<Fillings>(fillings))...}};
}

/// The words of a message or label in a language.
std::string in_words(const Message& message, Language language);
std::string_view in_words(Phrase label, Language language);

}  // namespace remit
