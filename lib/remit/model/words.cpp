#include "remit/model/words.hpp"

#include <algorithm>
#include <cstddef>

namespace remit {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::string_view changes[] = {
    "rename", "merge", "split", "absorb", "create", "dissolve", "transfer", "keep-plate"};
constexpr std::string_view certainty_words[] = {"certain", "likely", "uncertain"};
constexpr std::string_view conventions[] = {"none", "first-listed"};

/// The words stand in the order of the enumerators.
template <class Value>
std::optional<Value> named(Words words, std::string_view name) {
  const auto at = std::ranges::find(words, name);
  if (at == words.end()) return {};
  return static_cast<Value>(at - words.begin());
}

template <class Value>
std::string_view word(Words words, Value value) {
  return words[static_cast<std::size_t>(value)];
}

}  // namespace

std::span<const std::string_view> change_kinds() {
  return changes;
}
std::string_view name_of(ChangeKind kind) {
  return word(changes, kind);
}
std::optional<ChangeKind> change_kind_named(std::string_view name) {
  return named<ChangeKind>(changes, name);
}

std::span<const std::string_view> certainties() {
  return certainty_words;
}
std::string_view name_of(Certainty certainty) {
  return word(certainty_words, certainty);
}
std::optional<Certainty> certainty_named(std::string_view name) {
  return named<Certainty>(certainty_words, name);
}

std::span<const std::string_view> lead_conventions() {
  return conventions;
}
std::string_view name_of(LeadConvention convention) {
  return word(conventions, convention);
}
std::optional<LeadConvention> lead_convention_named(std::string_view name) {
  return named<LeadConvention>(conventions, name);
}

}  // namespace remit
