#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

#include "remit/base/language.hpp"
#include "remit/base/phrases.hpp"

namespace remit {

/// An entry of the phrase table, checked when compiled: an unknown id, or one with another number
/// of holes than `Holes`, does not build.
template <std::size_t Holes>
struct PhraseWith {
  std::uint16_t index;
  consteval PhraseWith(const char* id) : index(find_phrase(id)) {
    if (holes(phrase_rows[index].en) != Holes || holes(phrase_rows[index].zh) != Holes) {
      throw "the phrase has another number of {}";
    }
  }
};

/// A label without holes: a column heading, the name of a role.
using Phrase = PhraseWith<0>;

/// What to say, in no language yet: a phrase and what fills its holes (data as it is, or a label).
struct Message {
  using Filling = std::variant<std::string, std::uint16_t>;
  std::uint16_t phrase = 0;
  std::vector<Filling> fillings;
  friend bool operator==(const Message&, const Message&) = default;
};

namespace detail {
inline Message::Filling filling(Phrase label) {
  return label.index;
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

/// `message("no-such-agency", name)`: the holes are filled in order with text, numbers or labels.
template <class... Fillings>
Message message(PhraseWith<sizeof...(Fillings)> phrase, Fillings&&... fillings) {
  return {phrase.index, {detail::filling(std::forward<Fillings>(fillings))...}};
}

/// The words of a message or label in a language.
std::string in_words(const Message& message, Language language);
std::string_view in_words(Phrase label, Language language);

}  // namespace remit
